import { writeXlsx } from "hucre/xlsx";
import type { Report } from "../../model/report.js";
import type { Exporter } from "../lib/define.js";
import { sections } from "../lib/sections.js";
import { documentsSheet } from "./documents.js";
import { evidenceSheet } from "./evidence.js";
import { message } from "./messages.js";
import { missingSheet } from "./missing.js";
import { fixedName, scoreNames } from "./names.js";
import { scoreSheet } from "./score.js";
import type { XlsxSheet } from "./sheet.js";
import { FONT } from "./style.js";
import { summarySheet } from "./summary.js";

/** One score table stands for itself; several, or none, are told of on a sheet before them. */
function sheetsOf(report: Report, quiet: boolean): readonly XlsxSheet[] {
  const { language } = report;
  const shown = sections(report, quiet);
  const names = scoreNames(language, shown);
  const named = shown.map((section, index) => ({ section, name: names[index] ?? "" }));
  return [
    ...(named.length === 1 ? [] : [summarySheet(report, named, fixedName(language, "summary"))]),
    ...named.map(({ section, name }) => scoreSheet(report, section, name)),
    evidenceSheet(report, shown, fixedName(language, "evidence")),
    missingSheet(report, shown, fixedName(language, "missing")),
    documentsSheet(report, fixedName(language, "documents")),
  ];
}

function render(report: Report, quiet: boolean): Promise<Uint8Array> {
  const made = sheetsOf(report, quiet);
  // The library would take the clock; the day of the audit is all that the file says of when it was made.
  const asOf = new Date(`${report.asOf}T00:00:00Z`);
  return writeXlsx({
    sheets: made.map(({ sheet }) => sheet),
    namedRanges: made.flatMap(({ printTitles }) => printTitles),
    defaultFont: FONT,
    properties: {
      title: message(report.language, "xlsx-title-score"),
      creator: `Dân Kiểm ${report.tool.version}`,
      created: asOf,
      modified: asOf,
    },
  });
}

/** The report as a workbook to work on: numbers are numbers, sums are formulas, and the inspector has a column to fill. */
export const xlsx: Exporter = {
  name: "xlsx",
  title: { vi: "Bảng tính Excel để làm việc", en: "Excel workbook to work on" },
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  render: (report, { quiet }) => render(report, quiet),
};
