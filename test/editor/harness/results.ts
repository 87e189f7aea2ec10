import { readFileSync } from "node:fs";
import type { TestResult } from "./outcome.js";

/** The environment variable that tells a suite where to write its results. */
export const RESULTS_VARIABLE = "DANKIEM_EDITOR_RESULTS";

/** Reads what a suite wrote. Returns `undefined` when it wrote nothing, or was cut off while it wrote. */
export function readResults(file: string): readonly TestResult[] | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
