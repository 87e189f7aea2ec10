import type { Report, ReportVerdict } from "../../model/report.js";
import type { RenderOptions, TextExporter } from "../lib/define.js";
import { message } from "../lib/messages.js";
import { mainPlace, missingPieces } from "../lib/verdict-view.js";

/** Tells spreadsheets that the file is UTF-8. */
export const BOM = "\ufeff";
const LINE_END = "\r\n";
const JOIN = "; ";
/** Control, invisible and separator characters; white space among them has become spaces before. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Starts of a cell that a spreadsheet takes for a formula, in their wide forms too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
/** Starts that are cleaned away, yet show that someone meant to slip something in. */
const FORMULA_SPACE = /^[\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/** A cell: text of others, a number of ours, or nothing. */
type Value = string | number | null;

/** One column: its name, which is part of the format, and what stands in it. */
interface Column {
  readonly name: string;
  readonly value: (report: Report, verdict: ReportVerdict) => Value;
}

/** Names are those of the JSON report, the same in every language, since programs read them. */
const COLUMNS: readonly Column[] = [
  { name: "unit", value: (_, { unit }) => unit },
  { name: "unitName", value: ({ units }, { unit }) => units.find(({ id }) => id === unit)?.name ?? unit },
  { name: "checklist", value: (_, { checklist }) => checklist },
  { name: "group", value: (_, { group }) => group },
  { name: "item", value: (_, { item }) => item },
  { name: "title", value: (_, { title }) => title },
  { name: "state", value: (_, { state }) => state },
  { name: "stateText", value: ({ language }, { state }) => message(language, `export-state-${state}`) },
  { name: "pointsEarned", value: (_, { points }) => points.earned },
  { name: "pointsMax", value: (_, { points }) => points.max },
  { name: "selfPoints", value: (_, { self }) => self?.points ?? null },
  { name: "selfMax", value: (_, { self }) => self?.max ?? null },
  { name: "reason", value: (_, { reason }) => reason },
  { name: "message", value: (_, verdict) => verdict.message },
  { name: "missing", value: (_, verdict) => joined(missingPieces(verdict).map((finding) => finding.message)) },
  { name: "clauses", value: (_, { basis }) => joined(basis.map(({ instrument, ref }) => `${instrument}, ${ref}`)) },
  { name: "provenance", value: (_, { basis }) => joined(basis.map(({ provenance }) => provenance)) },
  { name: "path", value: (_, verdict) => mainPlace(verdict)?.path ?? null },
  { name: "line", value: (_, verdict) => mainPlace(verdict)?.start.line ?? null },
  { name: "evidenceCount", value: (_, { evidence }) => evidence.length },
];

function joined(texts: readonly string[]): string {
  return texts.join(JOIN);
}

/** Returns a text that no spreadsheet calculates: an apostrophe stands before what looks like a formula. */
function harmless(text: string): string {
  const clean = text.normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "");
  return FORMULA.test(clean) || FORMULA_SPACE.test(text) ? `'${clean}` : clean;
}

/** Returns a cell as it is written. Numbers of ours need no guard: they stay numbers, with a dot, whatever their sign. */
export function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmless(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns a row of cells as they are written, with its end. */
export function line(cells: readonly string[]): string {
  return cells.join(",") + LINE_END;
}

function render(report: Report, { bom = true }: RenderOptions): string {
  const rows = report.verdicts.map((verdict) => line(COLUMNS.map(({ value }) => cell(value(report, verdict)))));
  return (bom ? BOM : "") + line(COLUMNS.map(({ name }) => name)) + rows.join("");
}

/** One row for each verdict, by RFC 4180 in UTF-8 with a byte order mark unless that is not wanted; made for programs and imports. */
export const csv: TextExporter = {
  name: "csv",
  title: { vi: "CSV, mỗi nội dung một dòng", en: "CSV with a row for each item" },
  mediaType: "text/csv",
  extension: "csv",
  render,
};
