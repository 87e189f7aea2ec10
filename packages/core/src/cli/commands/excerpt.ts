import { prose } from "../../lib/printable.js";
import type { Position } from "../../model/model.js";
import { stripMarkup } from "../../text/lines.js";

/** Characters of a passage that are quoted. */
const MAX_EXCERPT = 160;

/** Returns what stands between two positions of a text, without markup, on one line of at most 160 characters. */
export function excerptOf(text: string, { start, end }: { readonly start: Position; readonly end: Position }): string {
  const lines = text.split(/\r\n|\n|\r/).slice(start.line - 1, end.line);
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === end.line - start.line ? end.column - 1 : line.length),
  );
  const plain = prose(cut.map((line) => stripMarkup(line.replace(/^\s*(?:#{1,6}|>|[-*+])\s+/, ""))).join(" "));
  const characters = [...plain.replace(/^\|\s*|\s*\|$/g, "")];
  if (characters.length <= MAX_EXCERPT) return characters.join("");
  return `${characters
    .slice(0, MAX_EXCERPT - 1)
    .join("")
    .trimEnd()}…`;
}
