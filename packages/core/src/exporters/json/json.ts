import { jsonText } from "../../lib/json-text.js";
import type { TextExporter } from "../lib/define.js";

/**
 * The report itself as JSON, indented by two spaces, with a newline at the end. Invisible and control characters are
 * written as escapes, which parse back to the same strings, so that printing the text can move no cursor.
 */
export const json: TextExporter = {
  name: "json",
  title: { vi: "JSON cho phần mềm khác đọc", en: "JSON for other programs" },
  mediaType: "application/json",
  extension: "json",
  render: jsonText,
};
