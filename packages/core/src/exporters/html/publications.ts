import type { PublicationEntry, PublicationRow, Report } from "../../model/report.js";
import { formsText, gapText, publicationRowsOf, spanText } from "../lib/publication-view.js";
import type { Language } from "../lib/report-types.js";
import type { Section } from "../lib/sections.js";
import { clausesHtml } from "./clauses.js";
import { caption, text } from "./escape.js";
import { type Code, message } from "./messages.js";
import { placeLink } from "./place.js";
import { badge } from "./shape.js";

const HEAD: readonly Code[] = [
  "export-head-item",
  "export-head-form",
  "export-head-span",
  "export-head-responsible",
  "export-head-proof",
];
const CLASSES = ["content", "form", "span", "responsible", "proof"];

function cell(language: Language, column: number, html: string): string {
  const label = message(language, HEAD[column] as Code);
  return html === ""
    ? `<td class="${CLASSES[column]} empty"></td>`
    : `<td class="${CLASSES[column]}" data-label="${label}">${html}</td>`;
}

function entryCells(language: Language, entry: PublicationEntry): string {
  const told = [formsText(language, entry.forms), spanText(language, entry), entry.responsible.join("; ")].map(text);
  return [...told, placeLink(entry)].map((html, index) => cell(language, index + 1, html)).join("\n");
}

/** A content with several postings is named once. */
function contentRows(language: Language, row: PublicationRow): string {
  const span = row.entries.length > 1 ? ` rowspan="${row.entries.length}"` : "";
  const clause = `<small class="clause">${clausesHtml(language, [row])}</small>`;
  const head = `<th class="content" scope="row"${span}>${badge(language, row.state)}<br>${text(row.title)}<br>${clause}</th>`;
  const rows = row.entries.length === 0 ? [gapCell(language, row)] : row.entries.map((entry) => entryCells(language, entry));
  return rows
    .map((cells, index) => (index === 0 ? `<tr>\n${head}\n${cells}\n</tr>\n` : `<tr class="again">\n${cells}\n</tr>\n`))
    .join("");
}

/** What did not arise is no gap; the badge beside the title names the state already. */
function gapCell(language: Language, row: PublicationRow): string {
  if (row.state === "notapplicable") return '<td colspan="4">–</td>';
  return `<td class="gap" colspan="4">${text(gapText(language, row))}</td>`;
}

/** Returns the table of what a section's checklist says must be made public, or an empty text where that is nothing. */
export function publicationsTable(report: Report, section: Section): string {
  const { language } = report;
  const rows = publicationRowsOf(report, section);
  if (rows.length === 0) return "";
  const head = HEAD.map((code, index) => `<th scope="col" class="${CLASSES[index]}">${message(language, code)}</th>`);
  return [
    '<table class="publications">',
    caption(message(language, "export-publications"), section.checklist.title),
    `<colgroup>${CLASSES.map((column) => `<col class="${column}">`).join("")}</colgroup>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>\n${rows.map((row) => contentRows(language, row)).join("")}</tbody>`,
    "</table>",
  ].join("\n");
}
