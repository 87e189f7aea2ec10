import { memoText } from "../lib/memo.js";

/** One physical line of a Markdown text, stripped of its markup. */
export interface PlainLine {
  /** 1-based. */
  readonly line: number;
  /** Offset of the line's first character. */
  readonly start: number;
  /** The line as it stands, without its line end. */
  readonly raw: string;
  /** The words alone: no `#`, `*`, `|`, tags or escapes. */
  readonly plain: string;
  /** Depth of an ATX heading, 0 for other lines. */
  readonly depth: number;
  /** Whether all the words are bold. */
  readonly bold: boolean;
  /** Inside a fence, the front matter or an HTML comment: nothing to read. */
  readonly opaque: boolean;
  /** The cells, where the line is a row of a pipe table or holds `<br>`; else the plain text alone. */
  readonly cells: readonly string[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const BOLD = /^(?:\*\*\*|\*\*|__)(?!\s)[^\n]*?(?:\*\*\*|\*\*|__)\s*(?:\\|<br\s*\/?>)?\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;
/** A border between cells; `\|` is a character in one. */
const BORDER = /(?<!\\)\|/g;

/** Returns the plain text of a piece of Markdown of one line. */
export function stripMarkup(markdown: string): string {
  return (MARKUP.test(markdown) ? withoutMarkup(markdown) : markdown).replace(/\s+/gu, " ").trim();
}

/** What markup, an escape or an entity begins with. */
const MARKUP = /[<[\\*_&]/;

function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/giu, " ")
    .replace(/<\/?[a-z!][^<>]{0,200}>/giu, "")
    .replace(/!?\[([^\][]{0,300})\]\([^()]{0,500}\)/gu, "$1")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=[^_\s])|(?<=[^_\s])_{1,3}(?![\p{L}\p{N}_])/gu, "")
    .replace(/&nbsp;/gu, " ");
}

/** Returns the physical lines of a Markdown text with what outline and header need to know of each. */
export function plainLines(markdown: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let start = 0;
  let fence: string | null = null;
  let frontMatter = /^(?:\uFEFF)?---[ \t]*\r?\n/.test(markdown);
  let inComment = false;
  const lastClose = markdown.lastIndexOf("-->");
  for (const [index, withReturn] of markdown.split("\n").entries()) {
    const raw = withReturn.replace(/\r$/, "");
    const marker = FENCE.exec(raw)?.[1];
    const fenced = fence !== null || marker !== undefined;
    if (marker !== undefined) {
      if (fence === null) fence = marker;
      else if (marker.startsWith(fence)) fence = null;
    }
    const comment: boolean = inComment || /^\s*<!--/.test(raw);
    // A comment that never ends is text: it must not hide the rest of the paper.
    inComment = comment && start < lastClose && !raw.includes("-->");
    const opaque: boolean = frontMatter || fenced || comment;
    if (frontMatter && index > 0 && /^(?:---|\.\.\.)\s*$/.test(raw)) frontMatter = false;
    lines.push({ line: index + 1, start, raw, opaque, ...(opaque ? NOTHING : readLine(raw)) });
    start += withReturn.length + 1;
  }
  return lines;
}

/** What a line says, wherever it stands. */
type Said = Pick<PlainLine, "plain" | "depth" | "bold" | "cells">;

const NOTHING: Said = { plain: "", depth: 0, bold: false, cells: [] };

const readLine = memoText((raw: string): Said => {
  const depth = ATX.exec(raw)?.[1]?.length ?? 0;
  const content = raw
    .replace(ATX, "")
    .trim()
    .replace(/(?<=\s)#+$/, "")
    .trim();
  const bold = BOLD.test(content) && content.length > 4;
  const isRow = content.startsWith("|") && content.length > 1;
  const plain =
    isRow && TABLE_RULE.test(content)
      ? ""
      : stripMarkup(isRow ? content.replace(BORDER, " ") : content.replace(/^(?:>\s?)+/, ""));
  const pieces = isRow ? content.split(BORDER) : [content];
  const cells =
    plain === ""
      ? []
      : pieces
          .flatMap((piece) => piece.split(/<br\s*\/?>|<\/(?:p|td|th|div|li|tr)>/i))
          .map(stripMarkup)
          .filter((cell) => cell !== "");
  return { plain, depth, bold, cells };
});
