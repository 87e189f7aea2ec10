import type { Block, Row } from "../block.js";
import { type Inline, InlineBuilder } from "../inline.js";
import { addPlain } from "../plain-inline.js";

/** A physical line. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of one row, each cut into its cells. */
export type RowLines = readonly { readonly line: Line; readonly cells: readonly Span[] }[];

/** A table that is drawn with characters. */
export interface DrawnTable {
  readonly header: RowLines;
  readonly rows: readonly RowLines[];
  /** Index behind its last line. */
  readonly next: number;
}

/** Returns a drawn table as a block; the words of a cell that goes on over lines are one text. */
export function blockOf(text: string, { header, rows }: DrawnTable, span: Span): Extract<Block, { kind: "table" }> {
  return { kind: "table", ...span, header: rowOf(text, header), rows: rows.map((row) => rowOf(text, row)) };
}

function rowOf(text: string, lines: RowLines): Row {
  const [first] = lines;
  const last = lines.at(-1);
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) =>
    cellOf(
      text,
      lines.flatMap(({ cells: spans }) => spans[column] ?? []),
    ),
  );
  return { start: first?.line.start ?? 0, end: last === undefined ? 0 : last.line.start + last.line.text.length, cells };
}

const asItStands = (offset: number) => offset;

function cellOf(text: string, spans: readonly Span[]): Inline {
  const builder = new InlineBuilder(asItStands);
  for (const [at, { start, end }] of spans.filter((span) => span.end > span.start).entries()) {
    if (at > 0) builder.words(" ", start);
    if (addPlain(new InlineBuilder(asItStands), text, start, end)) addPlain(builder, text, start, end);
    else builder.words(text.slice(start, end), start);
  }
  return builder.build();
}

/** Returns a stretch of a line without the blanks around it. */
export function trimmed({ start, text }: Line, from: number, to: number): Span {
  const cut = text.slice(from, to);
  const first = start + from + cut.length - cut.trimStart().length;
  return { start: first, end: Math.max(first, start + from + cut.trimEnd().length) };
}

const MARKS = /\p{M}/u;

/** Returns a line cut where columns begin, counted in characters as they are seen; a cut does not go through a word. */
export function cutAt(line: Line, columns: readonly number[]): Span[] {
  const offsets = columns.map((column, at) => (at === 0 ? 0 : wordBorder(line.text, offsetOf(line.text, column))));
  return offsets.map((from, at) => trimmed(line, from, Math.max(from, offsets[at + 1] ?? line.text.length)));
}

/** The offset of a column; marks that are characters of their own take no room. */
function offsetOf(text: string, column: number): number {
  if (!MARKS.test(text)) return column;
  let seen = 0;
  let offset = 0;
  for (const character of text) {
    if (seen > column || (seen === column && !MARKS.test(character))) break;
    if (!MARKS.test(character)) seen += 1;
    offset += character.length;
  }
  return offset;
}

/** How far a word may reach over the border of its column. */
const OVERHANG = 12;

function wordBorder(text: string, offset: number): number {
  if (offset >= text.length || /\s/.test(text[offset - 1] ?? " ") || /\s/.test(text[offset] as string)) return offset;
  const before = text.lastIndexOf(" ", offset);
  return before >= offset - OVERHANG ? before : offset;
}
