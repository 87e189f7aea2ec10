/** A sparse vector of length one: places of grams, and their values. */
export interface Vector {
  readonly at: Int32Array;
  readonly values: Float64Array;
}
interface Vocabulary {
  readonly grams: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly idf: Int32Array;
}
export function ln(x: number): number;
export function vocabularyOf(samples: readonly { readonly grams: ReadonlyMap<string, number> }[], min?: number): Vocabulary;
export function vectorOf(grams: ReadonlyMap<string, number>, vocabulary: Vocabulary): Vector;
