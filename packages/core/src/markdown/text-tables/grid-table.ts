import { cutAt, type DrawnTable, type Line, type RowLines, type Span, trimmed } from "./text-table.js";

/** `+-----+------+`, or `+=====+======+` below the header. */
const RULER = /^ {0,3}\+(?:[:=-]+\+)+\s*$/;
const HEAD_RULER = /^ {0,3}\+(?:[:=]+\+)+\s*$/;

/** Returns the grid table that begins at a line, or null. */
export function gridTable(lines: readonly Line[], at: number): DrawnTable | null {
  const ruler = lines[at] as Line;
  if (!RULER.test(ruler.text)) return null;
  const borders = [...ruler.text.matchAll(/\+/g)].map(({ index }) => index);
  const rows: RowLines[] = [];
  let row: { line: Line; cells: readonly Span[] }[] = [];
  let headed: number | null = null;
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as Line;
    if (RULER.test(line.text)) {
      if (row.length === 0) break;
      rows.push(row);
      row = [];
      if (HEAD_RULER.test(line.text)) headed ??= rows.length;
    } else if (/^ {0,3}\|/.test(line.text)) row.push({ line, cells: cellsOf(line, borders) });
    else break;
  }
  if (row.length > 0) rows.push(row);
  const [first, ...others] = rows;
  if (first === undefined) return null;
  return headed !== null && headed > 1
    ? { header: rows.slice(0, headed).flat(), rows: rows.slice(headed), next }
    : { header: first, rows: others, next };
}

/** The cells of a line; where one spans columns, they are cut where the ruler has its borders. */
function cellsOf(line: Line, borders: readonly number[]): Span[] {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  if (bars.length === borders.length) return bars.slice(0, -1).map((bar, at) => trimmed(line, bar + 1, bars[at + 1] as number));
  const end = line.text.lastIndexOf("|");
  const body = { start: line.start, text: line.text.slice(0, end).replace(/\|/g, " ") };
  return cutAt(body, borders.slice(0, -1));
}
