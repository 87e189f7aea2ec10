import type { ReportDiff } from "../../compare/diff-schema.js";
import { jsonText } from "../../lib/json-text.js";
import { diffMarkdown } from "./markdown.js";
import { diffStylish } from "./stylish.js";
import type { DiffOptions } from "./view.js";

/** All formats of a comparison, by name. */
export const diffFormats: Readonly<Record<string, (diff: ReportDiff, options: DiffOptions) => string>> = {
  json: jsonText,
  markdown: diffMarkdown,
  stylish: diffStylish,
};
