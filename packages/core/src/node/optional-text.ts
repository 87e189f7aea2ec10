import { readFileSync } from "node:fs";

/** Returns the text of a file that may be missing; null where it cannot be read. */
export function optionalText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
