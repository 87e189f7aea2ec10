import { localizedValue } from "../../messages/localize.js";
import type { Report } from "../../model/report.js";
import type { Language } from "../lib/report-types.js";
import { name, text } from "./escape.js";
import { type Code, message } from "./messages.js";
import { headed } from "./notices.js";
import { documentLink } from "./place.js";

/** One column of a plain table. */
interface Column<Row> {
  /** Code of the message at its head. */
  readonly head: Code;
  readonly className: string;
  readonly html: (row: Row) => string;
}

/** Returns a table whose first column heads the rows. */
function plainTable<Row>(
  language: Language,
  className: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  const heads = columns.map(({ head }) => message(language, head));
  const cells = (row: Row) =>
    columns.map((column, index) => {
      const html = column.html(row);
      if (index === 0) return `<th scope="row" class="${column.className}">${html}</th>`;
      return html === ""
        ? `<td class="${column.className} empty"></td>`
        : `<td class="${column.className}" data-label="${heads[index]}">${html}</td>`;
    });
  return [
    `<table class="${className}">`,
    `<caption>${title}</caption>`,
    `<colgroup>${columns.map((column) => `<col class="${column.className}">`).join("")}</colgroup>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>\n${rows.map((row) => `<tr>\n${cells(row).join("\n")}\n</tr>\n`).join("")}</tbody>`,
    "</table>",
  ].join("\n");
}

function documentColumns({ language, units }: Report): readonly Column<Report["documents"][number]>[] {
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  return [
    { head: "word-document", className: "path", html: ({ path }) => documentLink(path) },
    { head: "word-number", className: "no", html: ({ number }) => text(number ?? "") },
    { head: "word-kind", className: "kind", html: ({ kind }) => text(kind ?? "") },
    { head: "word-date", className: "date", html: ({ date }) => text(date === null ? "" : localizedValue(language, date)) },
    ...(units.length > 1 ? [{ head: "word-unit" as const, className: "unit", html: unitOf(unitName) }] : []),
    { head: "word-hash", className: "hash", html: (document) => hashHtml(language, document) },
  ];
}

const unitOf =
  (unitName: (id: string) => string) =>
  ({ unit }: Report["documents"][number]): string =>
    text(unitName(unit));

function hashHtml(language: Language, { sha256, error }: Report["documents"][number]): string {
  if (error !== undefined) return text(message(language, "export-unreadable", { error }));
  return sha256 === null ? message(language, "word-no-hash") : `<code>${name(sha256)}</code>`;
}

const CHECKLIST_COLUMNS: readonly Column<Report["checklists"][number]>[] = [
  { head: "word-checklist", className: "path", html: ({ id, title }) => `<code>${name(id)}</code> ${text(title)}` },
  { head: "word-version", className: "no", html: ({ version }) => text(version) },
  { head: "word-hash", className: "hash", html: ({ sha256 }) => `<code>${name(sha256)}</code>` },
];

/** Returns what was audited, and by which checklists, each with its hash. */
export function documentsPart(report: Report): string {
  const { language, documents, checklists } = report;
  const tables = [
    documents.length === 0
      ? ""
      : plainTable(language, "documents", message(language, "word-documents"), documentColumns(report), documents),
    checklists.length === 0
      ? ""
      : plainTable(language, "documents checklists", message(language, "word-checklists"), CHECKLIST_COLUMNS, checklists),
  ];
  return headed("documents", message(language, "html-audited"), tables.filter((table) => table !== "").join("\n"));
}
