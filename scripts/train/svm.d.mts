import type { Vector } from "./vectors.mjs";

export function trainSvm(
  vectors: readonly Vector[],
  isOne: readonly boolean[],
  costs: readonly number[],
  size: number,
): { weights: Float64Array; bias: number };
