import type { Cell, CellStyle } from "hucre/xlsx";
import { printable, prose } from "../../lib/printable.js";

/** One cell of a row: what stands in it, how it looks, how many columns it takes. */
export interface GridCell {
  /** What is shown; for a formula what it gives. */
  readonly value: string | number | Date | null;
  /** A formula of ours, without the leading equals sign; never made of text from a report. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Columns that the cell takes; one where it is not given. */
  readonly span?: number;
}

/** Most UTF-16 code units that a cell can hold. */
const MAX_TEXT = 32_767;
const CUT = "…";
/** Starts that a spreadsheet takes for a formula as soon as someone edits the cell, in their wide forms too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
/** Texts that would be stored as an error instead of as text. */
const ERROR = /^#[A-Z_/0-9]+[!?]?$/;
/** What the file format reads as a character written by its number. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What no XML can hold: a file with it is broken for every reader. */
const ILLEGAL = /[\ufffe\uffff]/g;
/** The format of text, which stays text when the cell is edited. */
const TEXT_FORMAT = "@";

/** Returns running text as it stands in a cell: each line on one line, nothing invisible in it. */
export function cellText(...lines: readonly string[]): string {
  return lines
    .map(prose)
    .filter((line) => line !== "")
    .join("\n");
}

/** Returns a name or path as it stands in a cell. */
export function cellName(name: string): string {
  return printable(name);
}

/** Returns a cell as it is written to the file. */
export function written({ value, formula, style }: GridCell): Partial<Cell> {
  if (formula !== undefined) return { formula, formulaResult: typeof value === "string" ? guarded(value) : value, style };
  if (typeof value !== "string") return { value, style };
  if (value === "") return { value: null, style };
  const text = guarded(value);
  if (ERROR.test(text)) return { richText: [{ text }], style };
  return { value: text, style: FORMULA.test(text) ? { ...style, numFmt: TEXT_FORMAT } : style };
}

function guarded(text: string): string {
  return shortened(text.replace(ILLEGAL, "")).replace(ESCAPE, "_x005F_");
}

/** Cuts what no cell can hold, never through a character. */
function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return text.slice(0, MAX_TEXT - CUT.length).replace(/[\ud800-\udbff]$/, "") + CUT;
}
