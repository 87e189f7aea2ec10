import { padEnd, wrap } from "./table.js";

/** One cell of a row that is set in columns. */
export interface Cell {
  readonly text: string;
  /** Colours a line of the cell. */
  readonly style?: (line: string) => string;
}

/** Space between two columns. */
const GAP = "  ";

const plain = (line: string) => line;

/** Returns the lines of a row in columns, each cell wrapped in its column, without trailing spaces; a width for each cell. */
export function columnLines(cells: readonly Cell[], widths: readonly number[], indent: string): readonly string[] {
  const columns = cells.map(({ text, style = plain }, index) => {
    const width = widths[index] as number;
    const lines = wrap(text, width);
    return { lines, at: (row: number) => padEnd(row < lines.length ? style(lines[row] as string) : "", width) };
  });
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_line, row) => (indent + columns.map(({ at }) => at(row)).join(GAP)).trimEnd());
}
