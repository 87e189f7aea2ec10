import type { Block } from "../block.js";
import { alignedTable } from "./aligned-table.js";
import { gridTable } from "./grid-table.js";
import { ruledTable } from "./ruled-table.js";
import { blockOf, type DrawnTable, type Line } from "./text-table.js";

/** A table drawn with characters: pandoc's grid, simple and multiline tables, and columns of plain text that stand in line. */
export interface TextTable {
  readonly block: Extract<Block, { kind: "table" }>;
  /** The cells on each of its lines, by the offset of the line. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
}

/** What one of the lines of such a table must hold. */
const DRAWN = /^[ \t]*\+[-=:]{2,}|^[ \t]*-{2,}[ \t]+-{2,}|\S(?: {2,}|\t)\S[^\n]*?(?: {2,}|\t)\S/m;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** Returns the drawn tables of a text, in order. */
export function textTables(text: string): TextTable[] {
  if (!DRAWN.test(text)) return [];
  const lines = linesOf(text);
  const tables: TextTable[] = [];
  let fenced = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (FENCE.test(line.text)) fenced = !fenced;
    const drawn = fenced || line.text.trim() === "" ? null : drawnAt(lines, at);
    if (drawn !== null) tables.push(tableOf(text, drawn, lines, at));
    at = drawn?.next ?? at + 1;
  }
  return tables;
}

/** A table begins below a blank line, or below words that introduce it. */
const drawnAt = (lines: readonly Line[], at: number): DrawnTable | null =>
  gridTable(lines, at) ?? ruledTable(lines, at) ?? alignedTable(lines, at);

function tableOf(text: string, drawn: DrawnTable, lines: readonly Line[], at: number): TextTable {
  const last = lines[drawn.next - 1] as Line;
  const block = blockOf(text, drawn, { start: (lines[at] as Line).start, end: last.start + last.text.length });
  const cells = new Map<number, readonly string[]>(lines.slice(at, drawn.next).map(({ start }) => [start, []]));
  for (const { line, cells: spans } of [drawn.header, ...drawn.rows].flat())
    cells.set(
      line.start,
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  return { block, lines: cells };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const placed = { start, text: line };
    start += line.length + 1;
    return placed;
  });
}
