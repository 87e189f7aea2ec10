import type { Report, ReportVerdict } from "../../model/report.js";
import { earnedText, outOf, selfScore } from "../lib/format.js";
import type { Section, SectionGroup } from "../lib/sections.js";
import { mainPlace, needsReason } from "../lib/verdict-view.js";
import { clausesHtml } from "./clauses.js";
import { caption, data, idOf, name, text } from "./escape.js";
import { evidenceDetails, missingList } from "./evidence.js";
import { type Code, message } from "./messages.js";
import { linkedTo } from "./place.js";
import { badge } from "./shape.js";

const HEAD: readonly Code[] = ["word-state", "export-head-item", "export-head-points", "html-findings"];
const CLASSES = ["state", "item", "points", "findings"];

/** Returns the id of an item's row. */
export function rowId({ unit, checklist, item }: Pick<ReportVerdict, "unit" | "checklist" | "item">): string {
  return idOf(unit, checklist, item);
}

/** Figures as the report has them, for programs; people read the cells. */
function rowAttributes(verdict: ReportVerdict): string {
  const { unit, checklist, item, state, points } = verdict;
  return [
    `id="${rowId(verdict)}"`,
    `data-item="${data(item)}"`,
    `data-unit="${data(unit)}"`,
    `data-checklist="${data(checklist)}"`,
    `data-state="${state}"`,
    `data-earned="${points.earned}"`,
    `data-max="${points.max}"`,
  ].join(" ");
}

function itemRow({ language }: Report, verdict: ReportVerdict, more: boolean): string {
  const [state, , score, findings] = HEAD.map((code) => message(language, code));
  const self = verdict.self === null ? "" : `<br><small>${text(selfScore(language, verdict.self))}</small>`;
  const clause = verdict.basis.length === 0 ? "" : `<br><small class="clause">${clausesHtml(language, verdict.basis)}</small>`;
  // Where the papers are silent, the title leads to where evidence would belong.
  const title = linkedTo(mainPlace(verdict) ?? verdict.anchor, text(verdict.title));
  return [
    `<tr ${rowAttributes(verdict)}${more ? ' class="more-follows"' : ""}>`,
    `<td class="state" data-label="${state}">${badge(language, verdict.state)}</td>`,
    `<th class="item" scope="row">${title}<br><code>${name(verdict.item)}</code>${clause}</th>`,
    `<td class="points" data-label="${score}">${earnedText(language, verdict)}${self}</td>`,
    `<td class="findings" data-label="${findings}">${reasonHtml(verdict)}${missingList(language, verdict)}</td>`,
    "</tr>",
  ].join("\n");
}

function reasonHtml(verdict: ReportVerdict): string {
  return needsReason(verdict) ? `<p class="reason">${text(verdict.message)}</p>` : "";
}

/** Evidence has a row of its own, since it needs the whole width; it is hidden and shown with the item's row above it. */
function rows(report: Report, verdict: ReportVerdict): string {
  const details = evidenceDetails(report.language, verdict);
  const more = details === "" ? "" : `<tr class="more">\n<td colspan="4">${details}</td>\n</tr>\n`;
  return `${itemRow(report, verdict, more !== "")}\n${more}`;
}

function groupBody(report: Report, group: SectionGroup): string {
  const score = `<span class="score">${outOf(report.language, group)}</span>`;
  const head = `<tr class="group"><th scope="rowgroup" colspan="4">${text(group.title)} ${score}</th></tr>`;
  return `<tbody>\n${head}\n${group.verdicts.map((verdict) => rows(report, verdict)).join("")}</tbody>\n`;
}

/** Returns the table of a section's items, group by group, or an empty text where none is to be shown. */
export function itemsTable(report: Report, { checklist, groups }: Section): string {
  const shown = groups.filter(({ verdicts }) => verdicts.length > 0);
  if (shown.length === 0) return "";
  const { language } = report;
  const head = HEAD.map((code, index) => `<th scope="col" class="${CLASSES[index]}">${message(language, code)}</th>`);
  return [
    '<table class="items">',
    caption(message(language, "export-items"), checklist.title),
    `<colgroup>${CLASSES.map((name) => `<col class="${name}">`).join("")}</colgroup>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `${shown.map((group) => groupBody(report, group)).join("")}</table>`,
    `<p class="none" hidden>${message(language, "html-none-shown")}</p>`,
  ].join("\n");
}
