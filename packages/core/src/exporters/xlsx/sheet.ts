import {
  type Cell,
  type ConditionalRule,
  cellRef,
  colToLetter,
  type DataValidation,
  type MergeRange,
  rangeRef,
  type WriteOptions,
  type WriteSheet,
} from "hucre/xlsx";
import type { Language } from "../lib/report-types.js";
import { type GridCell, written } from "./cell.js";
import { type Fitted, rowHeight } from "./height.js";
import { message } from "./messages.js";
import { FONT } from "./style.js";

/** One row of a sheet. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Whether the row belongs to the group above it and can be folded away with it. */
  readonly inGroup?: boolean;
}

/** What a sheet is made of; rows and columns count from 0. */
export interface Grid {
  readonly name: string;
  /** Width of each column in digits of the usual font. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** The row with the heads of the columns: it stays in view with what stands above. */
  readonly head: number;
  /** Whether other tables follow, over which the heads of the first must not be printed. */
  readonly manyTables?: boolean;
  /** The last row under those heads that the filter takes in. */
  readonly last: number;
  /** Rows that start a new page, where it matters. */
  readonly pages?: readonly number[];
  readonly rules?: readonly ConditionalRule[];
  readonly validations?: readonly DataValidation[];
}

/** A sheet with the name under which Excel finds the rows that repeat on paper. */
export interface XlsxSheet {
  readonly sheet: WriteSheet;
  readonly printTitles: readonly NonNullable<WriteOptions["namedRanges"]>[number][];
}

/** Width of one step of indentation in digits of the usual font. */
const INDENT = 1.5;
/** Margins in inches, ten and fifteen millimetres. */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 } as const;

/** Returns a sheet's name as it stands in a formula. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Returns the address of a cell, both counted from 0: `F9`. */
export function address(row: number, column: number): string {
  return cellRef(row, column);
}

/** Returns the address of a stretch of a column, rows counted from 0: `F9:F30`. */
export function columnRange(column: number, first: number, last: number): string {
  return rangeRef(first, column, last, column);
}

/** Returns a sheet that is ready to be written, printed on A4 landscape as wide as the paper. */
export function sheetOf(language: Language, grid: Grid): XlsxSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  grid.rows.forEach((row, at) => {
    placed(row).forEach(({ cell, column }) => {
      setCell(cells, cell, at, column);
      const span = cell.span ?? 1;
      if (span > 1) merges.push({ startRow: at, startCol: column, endRow: at, endCol: column + span - 1 });
    });
    rowDefs.set(at, { height: heightOf(row, grid.widths), ...(row.inGroup === true ? { outlineLevel: 1 } : {}) });
  });
  const sheet: WriteSheet = {
    name: grid.name,
    columns: grid.widths.map((width) => ({ width })),
    cells,
    merges,
    rowDefs,
    freezePane: { rows: grid.head + 1 },
    autoFilter: { range: rangeRef(grid.head, 0, grid.last, grid.widths.length - 1) },
    conditionalRules: [...(grid.rules ?? [])],
    dataValidations: [...(grid.validations ?? [])],
    // The library names the row before a break.
    rowBreaks: (grid.pages ?? []).map((row) => row - 1),
    outlineProperties: { summaryBelow: false },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddFooter: `&C${message(language, "xlsx-page")}` },
    view: { showGridLines: false },
  };
  return { sheet, printTitles: printTitles(grid) };
}

/** Each cell of a row with the column in which it starts. */
function placed({ cells }: GridRow): readonly { readonly cell: GridCell; readonly column: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += cell.span ?? 1;
    return { cell, column };
  });
}

/** Cells that are covered by a wider one look like it, so that its border goes all around. */
function setCell(cells: Map<string, Partial<Cell>>, cell: GridCell, row: number, column: number): void {
  cells.set(`${row},${column}`, written(cell));
  for (let covered = 1; covered < (cell.span ?? 1); covered += 1) {
    cells.set(`${row},${column + covered}`, { value: null, style: cell.style });
  }
}

function heightOf(row: GridRow, widths: readonly number[]): number {
  return rowHeight(
    placed(row).flatMap(({ cell, column }): Fitted[] => {
      if (typeof cell.value !== "string") return [];
      const columns = widths.slice(column, column + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
      const { bold = false, size = FONT.size } = cell.style.font ?? {};
      const width = columns - INDENT * (cell.style.alignment?.indent ?? 0);
      return [{ text: cell.value, width, bold, scale: size / FONT.size }];
    }),
  );
}

/** The library forgets the quotes that a name with a space needs, hence a defined name of our own. */
function printTitles({ name, head, manyTables }: Grid): XlsxSheet["printTitles"] {
  if (manyTables === true) return [];
  return [{ name: "_xlnm.Print_Titles", range: `${quotedName(name)}!$${head + 1}:$${head + 1}`, scope: name }];
}

/** Returns the letters of a column that is counted from 0. */
export function letters(column: number): string {
  return colToLetter(column);
}
