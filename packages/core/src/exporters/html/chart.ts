import type { Report } from "../../model/report.js";
import { outOf, points } from "../lib/format.js";
import type { Section } from "../lib/sections.js";
import { caption, text } from "./escape.js";
import { message } from "./messages.js";

/** Width of a full bar in the units of the drawing. */
const FULL = 1000;
const HEIGHT = 60;

type Group = Section["groups"][number];

/** Hundredths keep the text short, and the same on every machine. */
function widthOf({ earned, max }: Group): number {
  return max > 0 ? Math.round((Math.min(earned, max) / max) * FULL) : 0;
}

function bar({ language }: Report, group: Group): string {
  const told = message(language, "html-bar", { earned: points(language, group.earned), max: points(language, group.max) });
  return (
    `<svg class="bar" role="img" viewBox="0 0 ${FULL} ${HEIGHT}" preserveAspectRatio="none">` +
    `<title>${text(told)}</title><rect class="max" width="${FULL}" height="${HEIGHT}"/>` +
    `<rect class="earned" width="${widthOf(group)}" height="${HEIGHT}"/></svg>`
  );
}

/** Returns the chart of a section's groups: a table whose bars are drawn, so that titles wrap and every figure can be read. */
export function chart(report: Report, { scorecard, checklist, groups }: Section): string {
  if (groups.length === 0) return "";
  const { language } = report;
  const head = (["export-head-group", "word-share", "export-head-points"] as const).map((code) => message(language, code));
  const rows = groups.map(
    (group) =>
      `<tr><th scope="row">${text(group.title)}</th><td class="draw">${bar(report, group)}</td>` +
      `<td class="number">${outOf(language, group)}</td></tr>\n`,
  );
  return [
    '<table class="chart">',
    caption(message(language, "export-groups"), checklist.title),
    `<thead><tr>${head.map((cell, index) => `<th scope="col"${index === 2 ? ' class="number"' : ""}>${cell}</th>`).join("")}</tr></thead>`,
    `<tbody>\n${rows.join("")}</tbody>`,
    `<tbody class="sum"><tr><th scope="row" colspan="2">${message(language, "export-summary")}</th>` +
      `<td class="number">${outOf(language, scorecard)}</td></tr></tbody>`,
    "</table>",
  ].join("\n");
}
