import { localizedValue } from "../../messages/localize.js";
import type { Report, ReportEvidence } from "../../model/report.js";
import { formsText, spanText } from "../lib/publication-view.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { whyText } from "../lib/why-text.js";
import { cellName, cellText } from "./cell.js";
import { type ToldColumn, toldSheet } from "./item-table.js";
import { type Code, message } from "./messages.js";
import type { XlsxSheet } from "./sheet.js";
import { STYLES } from "./style.js";

function attachmentsText({ language }: Report, { fields }: ReportEvidence): string {
  return fields.attachments
    .map(({ target, exists }) => (exists ? target : message(language, "word-attachment-missing", { target })))
    .join("; ");
}

/** A column of text that a piece of evidence alone tells. */
function column(head: Code, width: number, text: (piece: ReportEvidence) => string): ToldColumn<ReportEvidence> {
  return { head, width, cell: ({ thing }) => ({ value: cellText(text(thing)) }) };
}

function columnsOf(report: Report): readonly ToldColumn<ReportEvidence>[] {
  const { language } = report;
  const say = (code: Code) => message(language, code);
  return [
    { head: "word-document", width: 26, cell: ({ thing }) => ({ value: cellName(thing.path) }) },
    { head: "xlsx-line", width: 7, cell: ({ thing }) => ({ value: thing.start.line, style: STYLES.integer }) },
    column("xlsx-why", 30, (piece) => whyText(language, piece)),
    column("xlsx-status", 9, ({ status }) => say(`status-${status}`)),
    column("xlsx-in-period", 9, ({ inPeriod }) => say(inPeriod ? "in-period" : "out-of-period")),
    column("xlsx-strength", 11, ({ strength }) => say(`xlsx-strength-${strength}`)),
    column("word-dates", 12, ({ fields }) => fields.dates.map((date) => localizedValue(language, date)).join("; ")),
    column("word-span", 13, ({ fields }) => spanText(language, fields)),
    column("word-forms", 13, ({ fields }) => formsText(language, fields.forms)),
    column("xlsx-numbers", 16, ({ fields }) => fields.documents.join("; ")),
    column("word-responsible", 20, ({ fields }) => fields.responsible.join("; ")),
    column("word-attachments", 18, (piece) => attachmentsText(report, piece)),
  ];
}

/** Returns the sheet of all places that were considered as evidence, one row for each. */
export function evidenceSheet(report: Report, sections: readonly Section[], name: string): XlsxSheet {
  const rows = sections.flatMap((section) =>
    verdictsOf(section).flatMap((verdict) => verdict.evidence.map((thing) => ({ section, verdict, thing }))),
  );
  return toldSheet(report, name, "xlsx-title-evidence", columnsOf(report), rows);
}
