import type { PublicationEntry, PublicationRow, Report } from "../../model/report.js";
import { clauses, placeText, sign } from "../lib/format.js";
import { type Code, message } from "../lib/messages.js";
import { formsText, gapText, publicationRowsOf, spanText } from "../lib/publication-view.js";
import type { Section } from "../lib/sections.js";
import { code, gfmTable, inline } from "./escape.js";

const HEAD: readonly Code[] = [
  "export-head-item",
  "export-head-form",
  "export-head-span",
  "export-head-responsible",
  "export-head-proof",
];

function entryCells({ language }: Report, entry: PublicationEntry): readonly string[] {
  const { forms, responsible } = entry;
  const told = [formsText(language, forms), spanText(language, entry), responsible.join("; ")].map(inline);
  return [...told, code(placeText(entry))];
}

/** A content with several postings is named once. */
function contentRows(report: Report, row: PublicationRow): readonly (readonly string[])[] {
  const { language } = report;
  const title = `${sign(row.state)} ${inline(row.title)}<br>${inline(clauses(language, [row]))}`;
  if (row.entries.length === 0) return [[title, gapText(language, row), "", "", ""]];
  return row.entries.map((entry, index) => [index === 0 ? title : "", ...entryCells(report, entry)]);
}

/** Returns the table of what a section's checklist says must be made public, or an empty text where that is nothing. */
export function publicationsBlock(report: Report, section: Section): string {
  const rows = publicationRowsOf(report, section).flatMap((row) => contentRows(report, row));
  if (rows.length === 0) return "";
  const head = HEAD.map((name) => message(report.language, name));
  return `### ${message(report.language, "export-publications")}\n\n${gfmTable(head, rows, [])}`;
}
