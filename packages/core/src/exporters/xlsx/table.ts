import type { Language } from "../lib/report-types.js";
import { cellText, type GridCell } from "./cell.js";
import { type Code, message } from "./messages.js";
import type { GridRow } from "./sheet.js";
import { STYLES } from "./style.js";

/** One column of a plain table: the code of its head, its width, and what stands in it. */
export interface XlsxColumn<Row> {
  readonly head: Code;
  readonly cell: (row: Row, index: number) => Pick<GridCell, "value"> & Partial<GridCell>;
  /** Columns of the sheet that it takes; one where it is not given. */
  readonly span?: number;
}

/** Returns the row of heads. */
export function headRow<Row>(language: Language, columns: readonly XlsxColumn<Row>[]): GridRow {
  return { cells: columns.map(({ head, span = 1 }) => ({ value: message(language, head), style: STYLES.head, span })) };
}

/** Returns the rows of a table, without its heads. */
export function bodyRows<Row>(columns: readonly XlsxColumn<Row>[], rows: readonly Row[]): readonly GridRow[] {
  return rows.map((row, index) => ({
    cells: columns.map(({ cell, span = 1 }) => ({ style: STYLES.body, span, ...cell(row, index) })),
  }));
}

/** Returns a row that is one text across the sheet. */
export function textRow(text: string, span: number, style: GridCell["style"]): GridRow {
  return { cells: [{ value: cellText(text), style, span }] };
}
