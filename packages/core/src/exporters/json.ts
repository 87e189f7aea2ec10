import type { TextExporter } from "./define.js";
import { escapeUnits } from "./printable.js";

/** Characters that JSON lets pass although a terminal or a reader would be misled by them: DEL, C1, format, separators. */
const RISKY = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The report itself as JSON, indented by two spaces, with a newline at the end. Invisible and control characters are
 * written as escapes, which parse back to the same strings, so that printing the text can move no cursor.
 */
export const json: TextExporter = {
  name: "json",
  title: { vi: "JSON cho phần mềm khác đọc", en: "JSON for other programs" },
  mediaType: "application/json",
  extension: "json",
  render: (report) => `${JSON.stringify(report, null, 2).replace(RISKY, escapeUnits)}\n`,
};
