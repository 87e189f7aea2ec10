import { cutAt, type DrawnTable, type Line, type RowLines } from "./text-table.js";

/** Dashes that stand for columns: `----- --- ------`. */
const COLUMNS = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
/** One line of dashes above and below a table whose cells go on over lines. */
const EDGE = /^\s{0,3}-{10,}\s*$/;
/** Lines of the longest header, and of the longest table. */
const MAX_HEADER = 8;
const MAX_LINES = 5000;

const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === "";

/** Returns the simple or multiline table whose first line is given (its header or its upper edge), or null. */
export function ruledTable(lines: readonly Line[], at: number): DrawnTable | null {
  const first = lines[at] as Line;
  if (EDGE.test(first.text)) return multiline(lines, at);
  if (COLUMNS.test(first.text)) return headless(lines, at);
  const ruler = lines[at + 1];
  return ruler !== undefined && !isBlank(first) && COLUMNS.test(ruler.text) ? simple(lines, at) : null;
}

/** Where the columns begin that a ruler draws. */
const columnsOf = ({ text }: Line) => [...text.matchAll(/-+/g)].map(({ index }) => index);

const rowOf = (lines: readonly Line[], columns: readonly number[]): RowLines =>
  lines.map((line) => ({ line, cells: cutAt(line, columns) }));

/** A header, a ruler, and a row on each line down to a blank line or a last ruler. */
function simple(lines: readonly Line[], at: number): DrawnTable | null {
  const columns = columnsOf(lines[at + 1] as Line);
  const { body, next } = upTo(lines, at + 2, (line) => isBlank(line) || COLUMNS.test(line.text) || EDGE.test(line.text));
  if (body.length === 0) return null;
  return { header: rowOf([lines[at] as Line], columns), rows: body.map((line) => rowOf([line], columns)), next };
}

/** Rows between two rulers, the first of which serves as header. */
function headless(lines: readonly Line[], at: number): DrawnTable | null {
  const columns = columnsOf(lines[at] as Line);
  const { body, next, closed } = upTo(lines, at + 1, (line) => COLUMNS.test(line.text) || EDGE.test(line.text));
  const [header, ...rows] = rowsOf(body, columns);
  return closed && header !== undefined ? { header, rows, next } : null;
}

/** An edge, a header of some lines, a ruler, rows with blank lines between them, an edge. */
function multiline(lines: readonly Line[], at: number): DrawnTable | null {
  let ruler = at + 1;
  while (ruler <= at + MAX_HEADER && !isBlank(lines[ruler]) && !COLUMNS.test((lines[ruler] as Line).text)) ruler += 1;
  const drawn = lines[ruler];
  if (drawn === undefined || ruler === at + 1 || !COLUMNS.test(drawn.text)) return null;
  const columns = columnsOf(drawn);
  const { body, next, closed } = upTo(lines, ruler + 1, ({ text }) => EDGE.test(text) || COLUMNS.test(text));
  if (!closed) return null;
  return { header: rowOf(lines.slice(at + 1, ruler), columns), rows: rowsOf(body, columns), next };
}

/** Blank lines part the rows; where there is none, each line is a row. */
function rowsOf(body: readonly Line[], columns: readonly number[]): RowLines[] {
  const written = body.findLastIndex((line) => !isBlank(line)) + 1;
  const lines = body.slice(0, written);
  if (!lines.some(isBlank)) return lines.map((line) => rowOf([line], columns));
  const rows: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return rows.filter((row) => row.length > 0).map((row) => rowOf(row, columns));
}

function upTo(lines: readonly Line[], from: number, ends: (line: Line) => boolean) {
  let at = from;
  while (at < lines.length && at - from < MAX_LINES && !ends(lines[at] as Line)) at += 1;
  const last = lines[at];
  const closed = last !== undefined && !isBlank(last) && at - from < MAX_LINES;
  return { body: lines.slice(from, at), next: closed ? at + 1 : at, closed };
}
