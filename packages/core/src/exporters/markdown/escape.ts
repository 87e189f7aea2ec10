import { printable, prose } from "../../lib/printable.js";

/** Punctuation that Markdown, its tables and mathematics, or HTML may read as syntax. */
const SYNTAX = /[\\`*~|<>[\]{}#!$&@]/g;
/** An underscore at the edge of a word, where it could begin emphasis; inside a word it is plain. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What turns into a link of its own accord: the colon of a scheme, the dot after "www". */
const AUTOLINK = /:(?=\/\/)|(?<=www)\./giu;

/** A character as an entity is plain text everywhere: in tables, headings, links and code. */
function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function escapeSyntax(text: string): string {
  return text.replace(SYNTAX, entity).replace(UNDERSCORE, entity).replace(AUTOLINK, entity);
}

/** Returns running text on one line in which nothing acts as Markdown or HTML. */
export function inline(text: string): string {
  return escapeSyntax(prose(text));
}

/** Returns a name or path set as code, whatever it holds. */
export function code(text: string): string {
  const shown = printable(text);
  return /[`|\\]/.test(shown) || shown.trim() !== shown ? `<code>${escapeSyntax(shown)}</code>` : `\`${shown}\``;
}

/** Returns a table of GFM; columns named in `right` are aligned to the right. Cells must have been escaped. */
export function gfmTable(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[]): string {
  const rule = head.map((_, index) => (right.includes(index) ? "---:" : "---"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
