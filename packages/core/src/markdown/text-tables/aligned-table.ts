import { cutAt, type DrawnTable, type Line } from "./text-table.js";

/** Columns of the narrowest table: two columns of words may be a letterhead or a signature. */
const MIN_COLUMNS = 3;
/** Rows of the shortest. */
const MIN_ROWS = 2;
/** Characters by which a column may begin beside its header. */
const SLACK = 2;
/** Share of the rows that must begin their cells below the header's. */
const MOST = 0.8;
/** A blank of two characters and more, or a tab, parts two columns. */
const PIECE = /\S+(?: \S+)*/g;

/** Returns the table of columns that stand in line, begun by its header, or null. */
export function alignedTable(lines: readonly Line[], at: number): DrawnTable | null {
  const header = lines[at] as Line;
  if (!mayPart(header.text)) return null;
  const columns = startsOf(header.text);
  if (columns.length < MIN_COLUMNS) return null;
  let next = at + 1;
  while (next < lines.length && mayPart((lines[next] as Line).text)) next += 1;
  const body = lines.slice(at + 1, next);
  if (body.length < MIN_ROWS || body.filter(({ text }) => standsBelow(columns, text)).length < body.length * MOST) return null;
  const row = (line: Line) => [{ line, cells: cutAt(line, columns) }];
  return { header: row(header), rows: body.map(row), next };
}

/** A line of a list, a quote or a pipe table is none of this. */
const mayPart = (text: string) => /\S(?: {2,}|\t)\S/.test(text) && !/^\s*(?:[>#+*-]|\d{1,3}[.)]\s)|\|/.test(text);

const startsOf = (text: string) => [...text.matchAll(PIECE)].map(({ index }) => index);

/** Whether a row has two cells and more, and each begins where a column does. */
function standsBelow(columns: readonly number[], text: string): boolean {
  const starts = startsOf(text);
  return starts.length > 1 && starts.every((start) => columns.some((column) => Math.abs(column - start) <= SLACK));
}
