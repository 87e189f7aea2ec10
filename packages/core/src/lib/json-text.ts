import { escapeUnits } from "./printable.js";

/** Characters that JSON lets pass although a terminal or a reader would be misled by them: DEL, C1, format, separators. */
const RISKY = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Returns a value as indented JSON with a newline at the end; what cannot be seen is written as escapes that parse back. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(RISKY, escapeUnits)}\n`;
}
