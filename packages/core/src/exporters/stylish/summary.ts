import { printable, prose } from "../../lib/printable.js";
import type { ReportScorecard } from "../../model/report.js";
import { baselineText } from "../lib/baseline-text.js";
import { bestFixesAmong, type Fix } from "../lib/best-fixes.js";
import { isContradiction } from "../lib/contradictions.js";
import { type DocumentNotices, noticesByDocument, type ShownNotice } from "../lib/document-notices.js";
import { exitLines } from "../lib/exit-reasons.js";
import {
  gain,
  identity,
  inBrackets,
  legend,
  outOf,
  percent,
  placeText,
  positionText,
  STATES,
  sign,
  stateCount,
} from "../lib/format.js";
import { type Code, message } from "../lib/messages.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { selectionByUnit, selectionTitle } from "../lib/selection.js";
import { bar, lay, padEnd, padStart, type Row, widest } from "../lib/table.js";
import { headingRow, INDENT, type Page, paintState, placeRow, titleLines } from "./page.js";

/** How many fixes are named. */
const FIXES = 3;
/** Cells of a group's bar. */
const BAR_CELLS = 16;

/** What a contradiction goes against, else where to look besides; figures on one line are named by the message. */
function alsoText({ language }: Page, notice: ShownNotice): string {
  if (isContradiction(notice)) return notice.against;
  const places = notice.others.map(placeText).join(", ");
  return places === "" ? "" : message(language, "export-also", { places });
}

function noticeRow(page: Page, notice: ShownNotice, width: number): Row {
  const also = alsoText(page, notice);
  const where = notice.place === null ? "" : positionText(notice.place);
  return {
    lead: `${INDENT}${page.paint("dim", padStart(where, width))}${INDENT}`,
    text: prose(notice.message) + inBrackets(also),
    tail: page.paint("dim", prose(notice.code)),
  };
}

function documentLines(page: Page, { path, notices }: DocumentNotices, width: number): readonly string[] {
  const title = path === null ? message(page.language, "export-notices-general") : printable(path);
  return [
    ...lay(page, [
      { lead: "", text: title, style: (line) => page.paint("cyan", line) },
      ...notices.map((notice) => noticeRow(page, notice, width)),
    ]),
    "",
  ];
}

/** Returns the lines of the defects of papers, grouped by paper; nothing when there are none. */
export function noticeLines(page: Page): readonly string[] {
  const documents = noticesByDocument(page.report);
  if (documents.length === 0) {
    return [];
  }
  const places = documents.flatMap(({ notices }) =>
    notices.flatMap(({ place }) => (place === null ? [] : [positionText(place)])),
  );
  const width = widest(places);
  return [
    ...titleLines(page, message(page.language, "export-notices")),
    ...documents.flatMap((document) => documentLines(page, document, width)),
  ];
}

/** Returns the lines that tell why checklists were taken or left out; nothing where they were named. */
export function selectionLines(page: Page): readonly string[] {
  return selectionByUnit(page.report).flatMap(({ unit, lines }) => [
    ...titleLines(page, prose(selectionTitle(page.report, unit))),
    ...lay(
      page,
      lines.map(({ selected, text }) => ({ lead: `${INDENT}${selected ? "✓" : "–"} `, text: prose(text) })),
    ),
    "",
  ]);
}

/** Returns how many items stand in each state, with the empty states left out; only signs are coloured, so lines may break. */
function countsText(page: Page, { states }: ReportScorecard): string {
  return STATES.filter((state) => states[state] > 0)
    .map((state) => `${paintState(page, state, sign(state))} ${stateCount(page.language, state, states[state])}`)
    .join(", ");
}

/** Returns the rows of the score with its formula, band, coverage and counts, labelled in one column. */
function scoreRows(page: Page, { scorecard }: Section): readonly Row[] {
  const { language } = page;
  const coverage = message(language, "export-coverage-text", { percent: percent(language, scorecard.coverage * 100) });
  const entries: readonly (Omit<Row, "lead"> & { readonly code: Code })[] = [
    { code: "export-score", text: prose(scorecard.formula), style: (line: string) => page.paint("bold", line) },
    ...(scorecard.band === null ? [] : [{ code: "export-band" as const, text: prose(scorecard.band) }]),
    { code: "export-coverage", text: coverage },
    { code: "export-states", text: countsText(page, scorecard) },
  ];
  const width = widest(entries.map(({ code }) => message(language, code)));
  return entries.map(({ code, ...row }) => ({
    ...row,
    lead: `${INDENT}${page.paint("dim", padEnd(message(language, code), width))}${INDENT}`,
  }));
}

/** Returns one row per group: title, bar, points. */
function groupRows(page: Page, { scorecard }: Section): readonly Row[] {
  const width = widest(scorecard.groups.map((group) => outOf(page.language, group)));
  return scorecard.groups.map((group) => ({
    lead: INDENT,
    text: prose(group.title),
    tail: [page.paint("cyan", bar(group.earned, group.max, BAR_CELLS)), padStart(outOf(page.language, group), width)].join(
      INDENT,
    ),
  }));
}

function fixRows(page: Page, fix: Fix, width: number): readonly Row[] {
  const gutter = " ".repeat(INDENT.length + width + INDENT.length);
  const rows: Row[] = [
    {
      lead: `${INDENT}${page.paint("green", padStart(gain(page.language, fix.gain), width))}${INDENT}`,
      text: prose(fix.title),
    },
    { lead: gutter, text: prose(fix.message) },
    {
      lead: gutter,
      text: identity(page.language, fix.item, fix.basis),
      style: (line) => page.paint("dim", line),
    },
  ];
  if (fix.place !== null) {
    rows.push(placeRow(page, gutter, fix.place));
  }
  return rows;
}

/** Returns the lines of what to do first; nothing where nothing would bring points. */
function fixLines(page: Page, section: Section): readonly string[] {
  const fixes = bestFixesAmong(verdictsOf(section), FIXES);
  if (fixes.length === 0) {
    return [];
  }
  const title = message(page.language, fixes.length === FIXES ? "export-fixes-three" : "export-fixes");
  const width = widest(fixes.map((fix) => gain(page.language, fix.gain)));
  return [...lay(page, [headingRow(page, title)]), "", ...fixes.flatMap((fix) => [...lay(page, fixRows(page, fix, width)), ""])];
}

/** Returns the lines of one section's summary: the score with its formula, the groups, and what to do first. */
export function summaryLines(page: Page, section: Section): readonly string[] {
  const { unit, checklist } = section;
  const title = [message(page.language, "export-summary"), prose(unit.name), prose(checklist.title)].join(" · ");
  return [
    ...titleLines(page, title),
    ...lay(page, scoreRows(page, section)),
    "",
    ...lay(page, groupRows(page, section)),
    "",
    ...fixLines(page, section),
  ];
}

/** Returns the line that compares the gaps with a baseline; nothing where none was given. */
export function baselineLines(page: Page): readonly string[] {
  const text = baselineText(page.report);
  return text === "" ? [] : [...lay(page, [{ lead: "", text }]), ""];
}

/** Returns the lines that say why the run failed; nothing where it did not. */
export function failureLines(page: Page): readonly string[] {
  const rows = exitLines(page.report).map((text) => ({ lead: "", text, style: (line: string) => page.paint("red", line) }));
  return rows.length === 0 ? [] : [...lay(page, rows), ""];
}

/** Returns the lines that explain the marks on clauses; nothing when there are none. */
export function legendLines(page: Page, sections: readonly Section[]): readonly string[] {
  const texts = legend(page.language, sections.flatMap(verdictsOf));
  return lay(
    page,
    texts.map((text) => ({ lead: "", text, style: (line) => page.paint("dim", line) })),
  );
}
