import type { FileChild } from "docx";
import type { Report, ReportVerdict } from "../../model/report.js";
import { clauses, earnedText, points } from "../lib/format.js";
import type { Section } from "../lib/sections.js";
import { isWanting, mainPlace, needsReason } from "../lib/verdict-view.js";
import { body, type CellText, cell, centred, endMark, gridTable, heading, rule } from "./blocks.js";
import { missingTexts, sectionTitle, stateWord, verdictsIn } from "./findings.js";
import { SIZE, TEXT_WIDTH } from "./layout.js";
import { type Code, words } from "./messages.js";
import { type DocumentName, documentNames, placesPhrase } from "./places.js";
import { clean, shortDay } from "./text.js";

const LANGUAGE = "vi";
/** Length in twips of the rule below the title. */
const RULE = 1500;
/** Widths of the columns in twips; the last one takes what is left of the sheet. */
const WIDTHS = { no: 650, item: 3900, clause: 2250, max: 900, earned: 900, state: 1136 } as const;
const SELF_WIDTH = 1250;
/** What the clauses get of the room of a column that is not there. */
const CLAUSE_GAIN = 750;
/** Columns in which a group's title stands. */
const TITLE_SPAN = 3;

/** Which paper the appendix belongs to: its kind within a sentence, its number, its day, and who issues it. */
export interface AppendixOf {
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly body: string;
}

/** Returns the appendix with the table of points of every checklist, each on a page of its own. */
export function appendixBlock(report: Report, sections: readonly Section[], paper: AppendixOf): readonly FileChild[] {
  const name = documentNames(report);
  const { tool, asOf } = report;
  const hasSelf = verdictsIn(sections).some(({ self }) => self !== null);
  return [
    centred([{ text: words("appendix"), bold: true }]),
    centred([{ text: words("appendix-title"), bold: true }]),
    centred([{ text: words("appendix-of", { ...paper }), italics: true }]),
    rule(RULE, TEXT_WIDTH.landscape),
    note(words("appendix-tool", { tool: clean(tool.name), version: clean(tool.version), asOf: shortDay(asOf) })),
    ...(hasSelf ? [note(words("self"))] : []),
    ...sections.flatMap((section, index) => [
      heading(2, sectionTitle(report, section), { pageBreakBefore: index > 0 }),
      sectionTable(name, section, hasSelf),
    ]),
    endMark(),
  ];
}

function note(text: string): FileChild {
  return body([text], { spacing: { before: 0, after: 0 } });
}

/** Without any score of the unit's own, its column would only take room. */
function sectionTable(name: DocumentName, { groups, scorecard }: Section, hasSelf: boolean): FileChild {
  let number = 0;
  const rows = groups.flatMap((group) => [
    sumRow(clean(group.title), group.earned, group.max, hasSelf),
    ...group.verdicts.map((verdict) => {
      number += 1;
      return itemRow(name, verdict, number, hasSelf);
    }),
  ]);
  const clause = hasSelf ? WIDTHS.clause : WIDTHS.clause + CLAUSE_GAIN;
  const widths = [...Object.values({ ...WIDTHS, clause }), ...(hasSelf ? [SELF_WIDTH] : [])];
  const heads = [...Object.keys(WIDTHS), ...(hasSelf ? ["self"] : []), "note"].map((code) => words(`head-${code}` as Code));
  const rest = TEXT_WIDTH.landscape - widths.reduce((sum, width) => sum + width, 0);
  const total = sumRow(words("total"), scorecard.earned, scorecard.max, hasSelf);
  return gridTable({ widths: [...widths, rest], heads, size: SIZE.smallTable }, [...rows, total]);
}

/** A row of a group or of all: what its items may have and what they have, in bold. */
function sumRow(title: string, earned: number, max: number, hasSelf: boolean): readonly CellText[] {
  const bold = (text: string, align: "left" | "center" = "center"): CellText => ({
    lines: [[{ text, bold: true }]],
    align,
    keepNext: true,
  });
  return [
    { ...bold(title, "left"), span: TITLE_SPAN },
    bold(points(LANGUAGE, max)),
    bold(points(LANGUAGE, earned)),
    { ...cell(""), span: hasSelf ? 3 : 2 },
  ];
}

function itemRow(name: DocumentName, verdict: ReportVerdict, number: number, hasSelf: boolean): readonly CellText[] {
  const { title, item, basis, points: score, state } = verdict;
  const earned = state === "notapplicable" ? earnedText(LANGUAGE, verdict) : points(LANGUAGE, score.earned);
  return [
    cell(String(number), "center"),
    { lines: [[clean(title)], [{ text: clean(item), italics: true }]] },
    cell(clean(clauses(LANGUAGE, basis))),
    cell(points(LANGUAGE, score.max), "center"),
    cell(earned, "center"),
    cell(stateWord(state), "center"),
    ...(hasSelf ? [cell(selfText(verdict), "center")] : []),
    { lines: noteLines(name, verdict).map((text) => [text]) },
  ];
}

/** The unit's own points, out of their maximum where it names one. */
function selfText({ self }: ReportVerdict): string {
  if (self === null) return "";
  const own = points(LANGUAGE, self.points);
  return self.max === null ? own : `${own}/${points(LANGUAGE, self.max)}`;
}

/** Where the proof is, and what is missing; for what was not weighed, why. */
function noteLines(name: DocumentName, verdict: ReportVerdict): readonly string[] {
  const place = mainPlace(verdict);
  const told = isWanting(verdict) ? missingTexts(verdict) : needsReason(verdict) ? [clean(verdict.message)] : [];
  const where = place === null ? "" : placesPhrase(name, [place]);
  const lines = [where, told.join("; ")].filter((text) => text !== "");
  return lines.length === 0 ? [""] : lines;
}
