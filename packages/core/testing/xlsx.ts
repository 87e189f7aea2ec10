import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { xlsx } from "../src/exporters/xlsx/xlsx.js";
import type { Report } from "../src/model/report.js";

const HEAD = "STT";

/** Returns the bytes of a report as a workbook. */
export async function bytesOf(report: Report, quiet = false): Promise<Uint8Array> {
  const bytes = await xlsx.render(report, { color: true, columns: 80, quiet });
  if (typeof bytes === "string") throw new Error("A workbook is no text");
  return bytes;
}

/** Returns the sheets of a report by name, as a reader of such files sees them. */
export async function sheetsOf(report: Report, quiet = false): Promise<ReadonlyMap<string, Sheet>> {
  const { sheets } = await readXlsx(await bytesOf(report, quiet), { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** Returns one sheet of a report. */
export async function sheetNamed(report: Report, name: string, quiet = false): Promise<Sheet> {
  const sheet = (await sheetsOf(report, quiet)).get(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Returns the rows under the row that starts with this head, as records by head, up to the first row with one cell at most. */
export function records(sheet: Sheet, head: string): readonly Readonly<Record<string, unknown>>[] {
  const at = sheet.rows.findIndex(([first]) => first === head);
  const heads = sheet.rows[at] ?? [];
  const rows = sheet.rows.slice(at + 1);
  const end = rows.findIndex((row) => row.every((cell, index) => index === 0 || cell === null));
  return rows
    .slice(0, end === -1 ? rows.length : end)
    .map((row) => Object.fromEntries(heads.map((name, index) => [String(name), row[index]])));
}

/** Returns the rows of a score table that stand for an item. */
export function itemRows(sheet: Sheet): readonly Readonly<Record<string, unknown>>[] {
  return records(sheet, HEAD).filter((row) => row[HEAD] !== null);
}

/** Returns the rows of a score table that stand for a group. */
export function groupRows(sheet: Sheet): readonly Readonly<Record<string, unknown>>[] {
  return records(sheet, HEAD).filter((row) => row[HEAD] === null);
}

/** Returns where the row with the sum of all items stands, counted from 0. */
export function totalRow(sheet: Sheet): number {
  return sheet.rows.findIndex(([first]) => first === "Tổng cộng");
}

/** Returns a cell, row and column counted from 0. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells?.get(`${row},${column}`);
}

/** Returns all formulas of a sheet. */
export function formulasOf(sheet: Sheet): readonly string[] {
  return [...(sheet.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
}

/** Returns all texts of these sheets. */
export function textsOf(...sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
}
