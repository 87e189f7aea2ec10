import { localizedValue } from "../../messages/localize.js";
import type { Report } from "../../model/report.js";
import { noticesByDocument, type ShownNotice } from "../lib/document-notices.js";
import { inBrackets, placeText, positionText } from "../lib/format.js";
import { selectionByUnit } from "../lib/selection.js";
import { cellName, cellText, type GridCell } from "./cell.js";
import { type Code, message } from "./messages.js";
import { type GridRow, sheetOf, type XlsxSheet } from "./sheet.js";
import { STYLES } from "./style.js";
import { bodyRows, headRow, textRow, type XlsxColumn } from "./table.js";

/** Document, number, kind, date, unit, hash; the tables below share these columns. */
const WIDTHS = [38, 20, 12, 13, 28, 42];
const SPAN = WIDTHS.length;
/** Title of the sheet, title of the table, then its heads. */
const HEAD = 2;
/** Formats of a day, as each language writes it. */
const DAY_FORMATS = { vi: "dd/mm/yyyy", en: "yyyy-mm-dd" } as const;

/** One notice with the document that it is about; null for what concerns none in particular. */
interface PlacedNotice {
  readonly path: string | null;
  readonly notice: ShownNotice;
}

/** A whole day is stored as one, so that it sorts; what is known less precisely stays text. */
function dateCell({ language }: Report, date: string | null): Pick<GridCell, "value" | "style"> {
  if (date === null) return { value: null, style: STYLES.centred };
  const day = new Date(`${date}T00:00:00Z`);
  // A day that the calendar lacks would become another one; what lies before 1970 is no day of a paper.
  const real = day.getTime() > 0 && day.toISOString() === `${date}T00:00:00.000Z`;
  return real
    ? { value: day, style: { ...STYLES.centred, numFmt: DAY_FORMATS[language] } }
    : { value: cellText(localizedValue(language, date)), style: STYLES.centred };
}

function documentColumns(report: Report): readonly XlsxColumn<Report["documents"][number]>[] {
  const { language, units } = report;
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  const hash = ({ sha256, error }: Report["documents"][number]) =>
    error === undefined ? (sha256 ?? message(language, "word-no-hash")) : message(language, "export-unreadable", { error });
  return [
    { head: "word-document", cell: ({ path }) => ({ value: cellName(path) }) },
    { head: "word-number", cell: ({ number }) => ({ value: cellText(number ?? "") }) },
    { head: "word-kind", cell: ({ kind }) => ({ value: cellText(kind ?? "") }) },
    { head: "word-date", cell: ({ date }) => dateCell(report, date) },
    { head: "word-unit", cell: ({ unit }) => ({ value: cellText(unitName(unit)) }) },
    { head: "word-hash", cell: (document) => ({ value: cellText(hash(document)) }) },
  ];
}

const CHECKLIST_COLUMNS: readonly XlsxColumn<Report["checklists"][number]>[] = [
  { head: "word-checklist", cell: ({ id }) => ({ value: cellName(id) }) },
  { head: "word-version", cell: ({ version }) => ({ value: cellText(version) }) },
  { head: "xlsx-checklist-title", cell: ({ title }) => ({ value: cellText(title) }), span: 3 },
  { head: "word-hash", cell: ({ sha256 }) => ({ value: cellName(sha256) }) },
];

function noticeColumns({ language }: Report): readonly XlsxColumn<PlacedNotice>[] {
  const general = message(language, "export-notices-general");
  const others = (notice: ShownNotice) =>
    notice.others.length === 0 ? "" : message(language, "export-also", { places: notice.others.map(placeText).join(", ") });
  return [
    { head: "word-document", cell: ({ path }) => ({ value: path === null ? general : cellName(path) }) },
    { head: "xlsx-code", cell: ({ notice }) => ({ value: cellName(notice.code) }) },
    { head: "xlsx-place", cell: ({ notice }) => ({ value: notice.place === null ? null : positionText(notice.place) }) },
    {
      head: "export-head-what",
      cell: ({ notice }) => ({ value: cellText(`${notice.message}${inBrackets(notice.against)}`, others(notice)) }),
      span: 3,
    },
  ];
}

function selectionColumns({ language }: Report): readonly XlsxColumn<{ unit: string; selected: boolean; text: string }>[] {
  return [
    { head: "word-unit", cell: ({ unit }) => ({ value: cellText(unit) }) },
    {
      head: "xlsx-choice",
      cell: ({ selected }) => ({ value: message(language, selected ? "word-selected" : "word-not-selected") }),
    },
    { head: "xlsx-reason", cell: ({ text }) => ({ value: cellText(text) }), span: 4 },
  ];
}

/** A table with its title under what stands above it; nothing where it has no rows. */
function block<Row>(
  { language }: Report,
  title: string,
  columns: readonly XlsxColumn<Row>[],
  rows: readonly Row[],
): readonly GridRow[] {
  if (rows.length === 0) return [];
  return [{ cells: [] }, textRow(title, SPAN, STYLES.label), headRow(language, columns), ...bodyRows(columns, rows)];
}

/** Returns the sheet of what was audited and by what, each with its hash, and of what is wrong with the papers. */
export function documentsSheet(report: Report, name: string): XlsxSheet {
  const { language, documents, checklists } = report;
  const say = (code: Code) => message(language, code);
  const notices = noticesByDocument(report).flatMap(({ path, notices }) => notices.map((notice) => ({ path, notice })));
  const choices = selectionByUnit(report).flatMap(({ unit, lines }) => lines.map((line) => ({ unit, ...line })));
  const columns = documentColumns(report);
  const audited = [
    textRow(say("xlsx-title-documents"), SPAN, STYLES.title),
    textRow(say("word-documents"), SPAN, STYLES.label),
    headRow(language, columns),
    ...bodyRows(columns, documents),
    ...block(report, say("word-checklists"), CHECKLIST_COLUMNS, checklists),
  ];
  const told = [
    ...block(report, say("export-notices"), noticeColumns(report), notices),
    ...block(report, say("xlsx-choices"), selectionColumns(report), choices),
  ];
  return sheetOf(language, {
    name,
    widths: WIDTHS,
    head: HEAD,
    last: HEAD + Math.max(documents.length, 1),
    manyTables: true,
    pages: told.length === 0 ? [] : [audited.length],
    rows: [...audited, ...told],
  });
}
