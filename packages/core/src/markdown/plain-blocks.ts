import type { Block, Row } from "./block.js";
import type { Inline } from "./inline.js";
import { plainInline } from "./plain-inline.js";

type ToSource = (offset: number) => number;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What reaches over blank lines: fences, definitions of links, HTML that is still open. */
const FAR_REACHING = /^[ \t]*(?:```|~~~)|\]:|<(?:[?!](?!--[^\n]*-->)|script|pre|style|textarea)/im;
/** Blank lines behind which nothing from above goes on: what follows is neither indented nor an item of a list. */
const BORDER = /(?<!\n)\n\n+(?=[^\s\-+*\d]|\*\*)/g;

/** Returns the stretches of a chunk that can be read each for itself, in order. */
export function stretchesOf(text: string): { readonly start: number; readonly text: string }[] {
  if (FAR_REACHING.test(text)) return [{ start: 0, text }];
  const stretches: { start: number; text: string }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BORDER)) {
    stretches.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  stretches.push({ start, text: text.slice(start) });
  return stretches;
}

/**
 * Returns the blocks of a stretch of Markdown, or null where it is not plain. Nearly all of a paper is: headings, paragraphs,
 * flat lists and whole tables, with bold words and links at most. That takes a small part of the time that remark needs and
 * gives the same blocks; whatever could be read in another way is left to remark.
 */
export function plainBlocks(text: string, toSource: ToSource): Block[] | null {
  return TRAILING_BLANK.test(text) ? null : new PlainReader(text, toSource).read();
}

const TRAILING_BLANK = /[^\S\n]$/m;
const HEADING = /^#{1,6} (?=[^\s#])/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)]) (?=\S)/;
/** The items that may follow words without a blank line. */
const FIRST_ITEM = /^(?:[-+*]|1[.)]) (?=\S)/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const COMMENT = /^<!--((?:(?!--)[^\n]){0,2000})-->$/;
/** A line that is words and nothing else. */
const PROSE = /^(?![\s#>~=+<]|[-*](?:\s|$)|[-\s]+$|\d{1,9}[.)](?:\s|$))[^|]*$/;
const ROW = /^\|(?:[^|]*\|)+$/;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

class PlainReader {
  readonly #text: string;
  readonly #toSource: ToSource;
  readonly #lines: readonly Line[];
  readonly #blocks: Block[] = [];
  #at = 0;

  constructor(text: string, toSource: ToSource) {
    this.#text = text;
    this.#toSource = toSource;
    this.#lines = linesOf(text);
  }

  read(): Block[] | null {
    for (let line = this.#next(); line !== null; line = this.#next()) {
      if (line.text === "") this.#at += 1;
      else if (!this.#block(line)) return null;
    }
    return this.#blocks;
  }

  #next(): Line | null {
    return this.#lines[this.#at] ?? null;
  }

  /** Reads the block that begins with a line; false where that is for remark. */
  #block(line: Line): boolean {
    if (HEADING.test(line.text)) return this.#heading(line);
    if (RULE.test(line.text)) return this.#rule();
    if (COMMENT.test(line.text)) return this.#comment(line);
    if (ITEM.test(line.text)) return this.#list(line);
    return line.text.startsWith("|") ? this.#table() : this.#paragraph(line);
  }

  #heading(line: Line): boolean {
    this.#at += 1;
    // A heading may be closed by the same sign.
    return !line.text.endsWith("#") && this.#prose("heading", line.start, line.start + line.text.indexOf(" ") + 1, line.end);
  }

  #rule(): boolean {
    this.#at += 1;
    return true;
  }

  #comment({ start, end, text }: Line): boolean {
    this.#at += 1;
    this.#blocks.push({ kind: "comment", ...this.#span(start, end), text: text.replace(COMMENT, "$1").trim() });
    return true;
  }

  #paragraph(first: Line): boolean {
    let { end } = first;
    for (let line: Line | null = first; line !== null && !endsWords(line.text); line = this.#next()) {
      if (!PROSE.test(line.text)) return false;
      end = line.end;
      this.#at += 1;
    }
    return this.#prose("paragraph", first.start, first.start, end);
  }

  #prose(kind: "heading" | "paragraph", start: number, words: number, end: number): boolean {
    const inline = this.#inline(words, end);
    if (inline !== null) this.#blocks.push({ kind, ...this.#span(start, end), inline });
    return inline !== null;
  }

  #list(first: Line): boolean {
    const list = this.#toSource(first.start);
    const marker = markerOf(first.text);
    for (let line: Line | null = first; line !== null && markerOf(line.text) === marker; line = this.#next()) {
      const inline = this.#itemWords(line);
      if (inline === null) return false;
      const span = this.#span(line.start, line.end);
      this.#blocks.push({ kind: "item", ...span, inline, depth: 0, checked: null, list, parent: null });
      this.#at += 1;
      const below = this.#next()?.text ?? "";
      // Anything else would go on with the words of the item.
      if (below !== "" && markerOf(below) !== marker && !HEADING.test(below)) return false;
      while (this.#next()?.text === "") this.#at += 1;
    }
    return true;
  }

  #itemWords({ start, end, text }: Line): Inline | null {
    const words = text.replace(ITEM, "");
    return PROSE.test(words) ? this.#inline(start + text.length - words.length, end) : null;
  }

  #table(): boolean {
    const from = this.#at;
    while ((this.#next()?.text ?? "") !== "") this.#at += 1;
    const [head, delimiters, ...below] = this.#lines.slice(from, this.#at);
    if (head === undefined || delimiters === undefined || !DELIMITERS.test(delimiters.text)) return false;
    const width = bordersIn(delimiters.text);
    const [header, ...rows] = [head, ...below].map((line) => (bordersIn(line.text) === width ? this.#row(line) : null));
    if (header == null || !rows.every((row) => row !== null)) return false;
    const { end } = below.at(-1) ?? delimiters;
    this.#blocks.push({ kind: "table", ...this.#span(head.start, end), header, rows });
    return true;
  }

  #row({ start, end, text }: Line): Row | null {
    if (!ROW.test(text)) return null;
    const cells: Inline[] = [];
    let at = start + 1;
    for (const cell of text.slice(1, -1).split("|")) {
      const words = at + cell.length - cell.trimStart().length;
      const inline = this.#inline(words, words + cell.trim().length);
      if (inline === null) return null;
      cells.push(inline);
      at += cell.length + 1;
    }
    return { ...this.#span(start, end), cells };
  }

  #inline(start: number, end: number): Inline | null {
    return plainInline(this.#text, start, end, this.#toSource);
  }

  #span(start: number, end: number): { start: number; end: number } {
    return { start: this.#toSource(start), end: this.#toSource(end) };
  }
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const placed = { start, end: start + line.length, text: line };
    start = placed.end + 1;
    return placed;
  });
}

const endsWords = (line: string) => line === "" || HEADING.test(line) || FIRST_ITEM.test(line);

/** The sign that all items of a list share, or null. */
function markerOf(line: string): string | null {
  return ITEM.exec(line)?.[0].trim().slice(-1) ?? null;
}

const bordersIn = (line: string) => line.split("|").length;
