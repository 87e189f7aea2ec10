import type { Report } from "../../model/report.js";
import type { RenderOptions, TextExporter } from "../lib/define.js";
import { stateText } from "../lib/format.js";
import { painter } from "../lib/paint.js";
import { type Section, sections, verdictsOf } from "../lib/sections.js";
import { pageWidth, widest } from "../lib/table.js";
import { sectionLines } from "./items.js";
import type { Page } from "./page.js";
import { publicationLines } from "./publications.js";
import { baselineLines, failureLines, legendLines, noticeLines, selectionLines, summaryLines } from "./summary.js";

/** Returns the width of the widest state that the report shows, so that all titles start in one column. */
function widestState({ language }: Report, shown: readonly Section[]): number {
  const states = new Set(shown.flatMap(verdictsOf).map(({ state }) => state));
  return widest([...states].map((state) => stateText(language, state)));
}

function render(report: Report, { color, columns, quiet }: RenderOptions): string {
  const page: Page = { report, language: report.language, width: pageWidth(columns), paint: painter(color) };
  const shown = sections(report, quiet);
  const stateWidth = widestState(report, shown);
  const lines = [
    ...shown.flatMap((section) => sectionLines(page, section, stateWidth)),
    ...(quiet ? [] : shown.flatMap((section) => publicationLines(page, section))),
    ...(quiet ? [] : [...noticeLines(page), ...selectionLines(page)]),
    ...shown.flatMap((section) => summaryLines(page, section)),
    ...baselineLines(page),
    ...failureLines(page),
    ...legendLines(page, shown),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The report for people at a terminal: every item with its state, points, clause and place, then the score. */
export const stylish: TextExporter = {
  name: "stylish",
  title: { vi: "Bản đọc trên màn hình dòng lệnh", en: "Text for reading in a terminal" },
  mediaType: "text/plain",
  extension: "txt",
  render,
};
