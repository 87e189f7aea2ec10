/**
 * Cuts Markdown into pieces that remark reads quickly and alone. micromark is quadratic or worse on some inputs of a few
 * kilobytes, so what it sees is bounded here in size, nesting and number of special characters; what exceeds the bounds
 * is read as plain text, and the caller reports it.
 */

/** A piece of a text. `toSource` maps an offset in `text` to the offset in the whole. */
export interface Chunk {
  /** "markdown" is for remark, "plain" is read line by line as prose, because it is out of bounds. */
  readonly kind: "markdown" | "plain";
  readonly text: string;
  readonly start: number;
  readonly toSource: (offset: number) => number;
}

/** Bytes that are gathered before a chunk is closed at the next safe border. */
const CHUNK_SIZE = 2000;
/** A single block of prose may be this long. */
const MAX_BLOCK = 16_000;
/** Characters that start inline constructs, per block and per document. */
const MAX_SPECIAL = 256;
const MAX_SPECIAL_TOTAL = 20_000;
/** Cell borders of all tables of a document. */
const MAX_BORDERS_TOTAL = 200_000;
/** Levels of lists and quotes that a line may open. */
const NESTED = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){6,}/m;
const SETEXT = /^ {0,3}(?:-+|=+)[ \t]*$/gm;
const MAX_SETEXT = 4;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Returns the chunks of a text in order; fenced code is left out, since code is no evidence. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let special = 0;
  let borders = 0;
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open !== null) chunks.push(slice(text, "markdown", open.start, open.end));
    open = null;
  };
  for (const block of blocksOf(text)) {
    const end = blockEnd(block);
    const start = (block[0] as Line).start;
    const body = text.slice(start, end);
    special += countSpecial(body);
    borders += countBorders(body);
    if (special > MAX_SPECIAL_TOTAL || borders > MAX_BORDERS_TOTAL || outOfBounds(body)) {
      close();
      chunks.push(slice(text, "plain", start, end));
    } else if (body.length > CHUNK_SIZE && isTable(block)) {
      close();
      chunks.push(...tableSlices(block));
    } else {
      if (open !== null && end - open.start > CHUNK_SIZE) close();
      open = { start: (open as { start: number } | null)?.start ?? start, end };
    }
  }
  close();
  return chunks;
}

function slice(text: string, kind: Chunk["kind"], start: number, end: number): Chunk {
  return { kind, text: text.slice(start, end), start, toSource: (offset) => start + offset };
}

const blockEnd = (block: readonly Line[]) => {
  const last = block.at(-1) as Line;
  return last.start + last.text.length;
};

function outOfBounds(body: string): boolean {
  const special = countSpecial(body);
  if (isPipeTable(body)) return special > MAX_SPECIAL * 64;
  return body.length > MAX_BLOCK || special > MAX_SPECIAL || NESTED.test(body) || (body.match(SETEXT)?.length ?? 0) > MAX_SETEXT;
}

function countSpecial(body: string): number {
  return body.match(/[[\]<`!&\\]|\*+|_{1,}/g)?.length ?? 0;
}

const countBorders = (body: string) => body.match(/\|/g)?.length ?? 0;

/** Blank-line blocks; a following indented block belongs to the list item above it. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let current: Line[] = [];
  let blank = false;
  const flush = () => {
    if (current.length > 0) blocks.push(current);
    current = [];
  };
  for (const line of linesOutsideFences(text)) {
    if (line === null || line.text.trim() === "") {
      blank = true;
      continue;
    }
    if (current.length > 0 && (startsHeading(line.text) || (blank && !/^\s{2,}\S/.test(line.text)) || tooLong(current, line)))
      flush();
    blank = false;
    current.push(line);
  }
  flush();
  return blocks;
}

const startsHeading = (line: string) => /^ {0,3}#{1,6}(?:\s|$)/.test(line);

/** A long list without blank lines is cut where an unindented item begins. */
function tooLong(current: readonly Line[], line: Line): boolean {
  const first = current[0] as Line;
  return line.start - first.start > CHUNK_SIZE && /^(?:[-*+]|\d{1,9}[.)])\s/.test(line.text);
}

/** The lines of a text; null stands for a fenced stretch. */
function* linesOutsideFences(text: string): Generator<Line | null> {
  let start = 0;
  let fence: string | null = null;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = { start, text: text.slice(start, end) };
    start = end + 1;
    const marker = FENCE.exec(line.text)?.[1];
    if (fence === null && marker === undefined) yield line;
    else if (fence === null) {
      fence = marker as string;
      yield null;
    } else if (marker?.startsWith(fence)) fence = null;
  }
}

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

function isTable(block: readonly Line[]): boolean {
  return block.length > 2 && (block[0] as Line).text.includes("|") && DELIMITER.test((block[1] as Line).text);
}

function isPipeTable(body: string): boolean {
  const [header, delimiter] = body.split("\n", 2);
  return delimiter !== undefined && (header as string).includes("|") && delimiter.includes("|") && DELIMITER.test(delimiter);
}

/** A long table as several short ones, each under the same header. */
function tableSlices(block: readonly Line[]): Chunk[] {
  const [header, delimiter, ...rows] = block as [Line, Line, ...Line[]];
  const head = `${header.text}\n${delimiter.text}\n`;
  const slices: Chunk[] = [];
  let body: Line[] = [];
  const flush = () => {
    if (body.length === 0) return;
    const from = (body[0] as Line).start;
    const toSource = (offset: number) => (offset < head.length ? header.start + offset : from + offset - head.length);
    slices.push({ kind: "markdown", text: head + body.map(({ text }) => text).join("\n"), start: from, toSource });
    body = [];
  };
  for (const row of rows) {
    body.push(row);
    if (row.start + row.text.length - (body[0] as Line).start > CHUNK_SIZE) flush();
  }
  flush();
  return slices;
}
