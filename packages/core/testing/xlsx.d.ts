import { type Cell, type Sheet } from "hucre/xlsx";
import type { Report } from "../src/model/report.js";
/** Returns the bytes of a report as a workbook. */
export declare function bytesOf(report: Report, quiet?: boolean): Promise<Uint8Array>;
/** Returns the sheets of a report by name, as a reader of such files sees them. */
export declare function sheetsOf(report: Report, quiet?: boolean): Promise<ReadonlyMap<string, Sheet>>;
/** Returns one sheet of a report. */
export declare function sheetNamed(report: Report, name: string, quiet?: boolean): Promise<Sheet>;
/** Returns the rows under the row that starts with this head, as records by head, up to the first row with one cell at most. */
export declare function records(sheet: Sheet, head: string): readonly Readonly<Record<string, unknown>>[];
/** Returns the rows of a score table that stand for an item. */
export declare function itemRows(sheet: Sheet): readonly Readonly<Record<string, unknown>>[];
/** Returns the rows of a score table that stand for a group. */
export declare function groupRows(sheet: Sheet): readonly Readonly<Record<string, unknown>>[];
/** Returns where the row with the sum of all items stands, counted from 0. */
export declare function totalRow(sheet: Sheet): number;
/** Returns a cell, row and column counted from 0. */
export declare function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined;
/** Returns all formulas of a sheet. */
export declare function formulasOf(sheet: Sheet): readonly string[];
/** Returns all texts of these sheets. */
export declare function textsOf(...sheets: readonly Sheet[]): readonly string[];
//# sourceMappingURL=xlsx.d.ts.map
