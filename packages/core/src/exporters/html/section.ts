import type { Report } from "../../model/report.js";
import { bestFixesAmong, type Fix } from "../lib/best-fixes.js";
import { day, gain, percent, STATES } from "../lib/format.js";
import type { Language, Period } from "../lib/report-types.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { chart } from "./chart.js";
import { clausesHtml } from "./clauses.js";
import { idOf, list, name, text } from "./escape.js";
import { itemsTable, rowId } from "./items.js";
import { type Code, message } from "./messages.js";
import { placeLink } from "./place.js";
import { publicationsTable } from "./publications.js";
import { badge } from "./shape.js";

/** How many fixes are named. */
const FIXES = 3;

/** Returns the id under which a section is linked. */
export function sectionId({ unit, checklist }: Section): string {
  return idOf("part", unit.id, checklist.id);
}

/** Returns the title of a section; the unit is named where there is more than one. */
export function sectionTitle({ units }: Report, { unit, checklist }: Section): string {
  return units.length > 1 ? `${text(unit.name)} · ${text(checklist.title)}` : text(checklist.title);
}

/** Returns the audited days. */
export function daysText(language: Language, { from, to }: Period): string {
  return message(language, "word-days", { from: day(language, from), to: day(language, to) });
}

/** Returns names and values, set side by side. */
export function pairs(language: Language, rows: readonly (readonly [Code, string])[]): string {
  const cells = rows.map(([code, html]) => `<div><dt>${message(language, code)}</dt><dd>${html}</dd></div>\n`);
  return `<dl class="pairs">\n${cells.join("")}</dl>`;
}

function summary(report: Report, { unit, checklist, scorecard }: Section): string {
  const { language } = report;
  const counts = STATES.filter((state) => scorecard.states[state] > 0);
  const coverage = message(language, "export-coverage-text", { percent: percent(language, scorecard.coverage * 100) });
  const states = counts.map((state) => badge(language, state, scorecard.states[state])).join(" ");
  return [
    `<p class="formula"><span class="label">${message(language, "export-score")}</span> <strong>${text(scorecard.formula)}</strong></p>`,
    pairs(language, [
      ["word-unit", text(unit.name)],
      ["word-checklist", `<code>${name(checklist.id)}</code> · ${message(language, "word-version")} ${text(checklist.version)}`],
      ["word-period", daysText(language, scorecard.period)],
      ...(scorecard.band === null ? [] : [["export-band", text(scorecard.band)] as const]),
      ["export-coverage", coverage],
      ...(states === "" ? [] : [["export-states", states] as const]),
    ]),
  ].join("\n");
}

function fixPart(language: Language, { unit, checklist }: Section, fix: Fix): string {
  const row = rowId({ unit: unit.id, checklist: checklist.id, item: fix.item });
  const detail = [text(fix.message), clausesHtml(language, fix.basis), fix.place === null ? "" : placeLink(fix.place)].filter(
    (part) => part !== "",
  );
  return `<strong class="gain">${gain(language, fix.gain)}</strong> <a href="#${row}">${text(fix.title)}</a><br>${detail.join(" · ")}`;
}

function fixes({ language }: Report, section: Section): string {
  const found = bestFixesAmong(verdictsOf(section), FIXES);
  if (found.length === 0) return "";
  const title = message(language, found.length === FIXES ? "export-fixes-three" : "export-fixes");
  const parts = found.map((fix) => fixPart(language, section, fix));
  return `<h3>${title}</h3>\n${list("ol", "fixes", parts)}`;
}

/** Returns all that is told of one unit under one checklist. */
export function sectionPart(report: Report, section: Section, quiet: boolean): string {
  const id = sectionId(section);
  const parts = [
    `<h2 id="${id}">${sectionTitle(report, section)}</h2>`,
    summary(report, section),
    chart(report, section),
    fixes(report, section),
    itemsTable(report, section),
    quiet ? "" : publicationsTable(report, section),
  ];
  return `<section class="part" aria-labelledby="${id}">\n${parts.filter((part) => part !== "").join("\n")}\n</section>`;
}
