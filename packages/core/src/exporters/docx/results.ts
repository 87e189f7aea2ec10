import type { FileChild } from "docx";
import type { Report, ReportScorecard } from "../../model/report.js";
import { noticesByDocument, type ShownNotice } from "../lib/document-notices.js";
import { legend, outOf, percent, points, STATES, stateCount } from "../lib/format.js";
import type { Particulars } from "../lib/particulars.js";
import type { Section } from "../lib/sections.js";
import { body, cell, type Grid, gridTable, heading } from "./blocks.js";
import { sectionTitle, verdictsIn } from "./findings.js";
import { GAP, SIZE } from "./layout.js";
import { type Code, words } from "./messages.js";
import { type DocumentName, documentNames, placesPhrase } from "./places.js";
import { clean, givenLines } from "./text.js";

const LANGUAGE = "vi";
const GROUPS: Omit<Grid, "heads"> = { widths: [700, 5654, 1400, 1600], size: SIZE.table };
const GROUP_HEADS: readonly Code[] = ["head-no", "head-group", "head-earned", "head-max"];
/** Lines kept for remarks to be written by hand. */
const BLANK_LINES = 2;

function statesText({ states }: ReportScorecard): string {
  return STATES.filter((state) => states[state] > 0)
    .map((state) => stateCount(LANGUAGE, state, states[state]))
    .join("; ");
}

function groupTable({ groups, scorecard }: Section): FileChild {
  const number = (value: number) => cell(points(LANGUAGE, value), "center");
  const rows = groups.map(({ title, earned, max }, index) => [
    cell(String(index + 1), "center"),
    cell(clean(title)),
    number(earned),
    number(max),
  ]);
  const total = [cell(""), { lines: [[{ text: words("total"), bold: true }]] }, number(scorecard.earned), number(scorecard.max)];
  return gridTable({ ...GROUPS, heads: GROUP_HEADS.map((code) => words(code)) }, [...rows, total]);
}

/** Returns each section's score with its formula, its coverage, its band where the checklist has one, and its groups. */
export function resultsBlock(report: Report, sections: readonly Section[]): readonly FileChild[] {
  const marks = legend(LANGUAGE, verdictsIn(sections));
  return [
    ...sections.flatMap((section, index) => {
      const { scorecard } = section;
      const states = statesText(scorecard);
      return [
        heading(2, `${index + 1}. ${sectionTitle(report, section)}`),
        body([{ text: words("score", { formula: clean(scorecard.formula) }), bold: true }]),
        body([words("coverage", { percent: percent(LANGUAGE, scorecard.coverage * 100) })]),
        ...(scorecard.band === null ? [] : [body([words("band", { band: clean(scorecard.band) })])]),
        ...(states === "" ? [] : [body([words("states", { states })], { keepNext: true })]),
        groupTable(section),
      ];
    }),
    body([{ text: words("score-note"), italics: true }], { spacing: { before: 2 * GAP, after: GAP } }),
    ...(marks.length === 0
      ? []
      : [body([{ text: words("provenance-note", { legend: clean(marks.join("; ")) }), italics: true }])]),
  ];
}

/** Returns remarks: figures of the report first, then what the team says, with lines to write on where it says nothing. */
export function remarksBlock(report: Report, sections: readonly Section[], particulars: Particulars): readonly FileChild[] {
  return [
    ...sections.flatMap((section) => figures(report, section)),
    heading(2, `1. ${words("strengths")}`),
    ...linesOrBlanks(particulars.strengths),
    heading(2, `2. ${words("weaknesses")}`),
    ...linesOrBlanks(particulars.weaknesses),
    heading(2, `3. ${words("notices")}`),
    ...noticeLines(report),
  ];
}

function figures(report: Report, section: Section): readonly FileChild[] {
  const { scorecard, groups } = section;
  const named = (wanted: Section["groups"]) => wanted.map(({ title }) => clean(title)).join("; ");
  const full = named(groups.filter(({ earned, max }) => max > 0 && earned >= max));
  const empty = named(groups.filter(({ earned, max }) => max > 0 && earned === 0));
  const score = words("remarks-points", { points: outOf(LANGUAGE, scorecard) });
  const states = [score, statesText(scorecard)].filter((part) => part !== "").join("; ");
  return [
    body([words("remarks-states", { title: sectionTitle(report, section), states })]),
    ...(full === "" ? [] : [body([`- ${words("remarks-full", { groups: full })}`])]),
    ...(empty === "" ? [] : [body([`- ${words("remarks-empty", { groups: empty })}`])]),
  ];
}

/** Returns the paragraphs that the particulars give, or dotted lines to write on. */
export function linesOrBlanks(lines: readonly string[] | undefined): readonly FileChild[] {
  const shown = givenLines(lines);
  const texts = shown.length === 0 ? Array.from({ length: BLANK_LINES }, () => words("blank-line")) : shown;
  return texts.map((text) => body([text]));
}

function noticeLines(report: Report): readonly FileChild[] {
  const name = documentNames(report);
  const notices = noticesByDocument(report).flatMap(({ path, notices: told }) =>
    told.map((notice) => body([`- ${noticeText(name, path, notice)}.`])),
  );
  return notices.length === 0 ? [body([words("none")])] : notices;
}

function noticeText(name: DocumentName, path: string | null, { place, others, message, against }: ShownNotice): string {
  const text = clean(message);
  const where = place === null ? "" : placesPhrase(name, against === "" ? [place, ...others] : [place]);
  const at = where === "" && path !== null ? name(path) : where;
  if (at === "") return text;
  return against === ""
    ? words("notice", { message: text, place: at })
    : words("contradiction", { message: text, place: at, against: clean(against) });
}
