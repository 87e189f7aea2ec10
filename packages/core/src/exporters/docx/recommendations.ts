import type { FileChild } from "docx";
import type { Report, ReportVerdict } from "../../model/report.js";
import { gain } from "../lib/format.js";
import type { Particulars } from "../lib/particulars.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { lostPoints, wantingByValue } from "../lib/wanting-text.js";
import { body, cell, type Grid, gridTable, heading, type Inline } from "./blocks.js";
import { clausesPhrase, missingTexts, sectionTitle } from "./findings.js";
import { teamOf } from "./general.js";
import { SIZE } from "./layout.js";
import { type Code, words } from "./messages.js";
import { clean, shortDay, unitsPhrase } from "./text.js";

const LANGUAGE = "vi";
const GRID: Omit<Grid, "heads"> = { widths: [700, 5254, 1400, 2000], size: SIZE.table };
const HEADS: readonly Code[] = ["head-no", "head-todo", "head-gain", "head-deadline"];

/** Returns what the unit should put right under each checklist, the most valuable first, each with its day or a blank for it. */
export function recommendationsBlock(
  report: Report,
  sections: readonly Section[],
  particulars: Particulars,
): readonly FileChild[] {
  const wanting = sections
    .map((section) => ({ section, verdicts: wantingByValue({ verdicts: [...verdictsOf(section)] }) }))
    .filter(({ verdicts }) => verdicts.length > 0);
  if (wanting.length === 0) return [body([words("recommend-none")])];
  return [
    body([words("recommend-text", { units: unitsPhrase(report), team: teamOf(particulars) })]),
    ...wanting.flatMap(({ section, verdicts }, index) => [
      heading(2, `${index + 1}. ${sectionTitle(report, section)}`),
      gridTable(
        { ...GRID, heads: HEADS.map((code) => words(code)) },
        verdicts.map((verdict, at) => [
          cell(String(at + 1), "center"),
          { lines: todoLines(verdict) },
          cell(gain(LANGUAGE, lostPoints(verdict)), "center"),
          cell(deadlineText(verdict, particulars), "center"),
        ]),
      ),
    ]),
  ];
}

function todoLines(verdict: ReportVerdict): readonly (readonly Inline[])[] {
  const clause = clausesPhrase(verdict);
  return [
    [{ text: `${clean(verdict.title)}.`, bold: true }],
    [`${missingTexts(verdict).join("; ")}.`],
    ...(clause === "" ? [] : [[{ text: clause, italics: true }]]),
  ];
}

function deadlineText({ item }: ReportVerdict, { deadline, deadlines }: Particulars): string {
  const own = Object.hasOwn(deadlines ?? {}, item) ? deadlines?.[item] : deadline;
  return own === undefined ? words("deadline-blank") : words("deadline", { day: shortDay(own) });
}
