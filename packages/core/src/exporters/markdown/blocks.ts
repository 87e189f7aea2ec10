import type { Report, ReportFinding, ReportVerdict } from "../../model/report.js";
import { baselineText } from "../lib/baseline-text.js";
import { bestFixesAmong } from "../lib/best-fixes.js";
import { against, isContradiction } from "../lib/contradictions.js";
import { noticesByDocument } from "../lib/document-notices.js";
import { exitLines } from "../lib/exit-reasons.js";
import {
  clauses,
  earnedText,
  gain,
  inBrackets,
  legend,
  outOf,
  percent,
  period,
  placeText,
  STATES,
  selfScore,
  sign,
  stateCount,
  stateText,
} from "../lib/format.js";
import { type Code, message } from "../lib/messages.js";
import type { Place } from "../lib/report-types.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { selectionByUnit, selectionTitle } from "../lib/selection.js";
import { mainPlace, missingPieces, needsReason } from "../lib/verdict-view.js";
import { code, gfmTable, inline } from "./escape.js";

/** How many fixes are named. */
const FIXES = 3;

function where(place: Place | null): string {
  return place === null ? "" : code(placeText(place));
}

/** Returns how the gaps compare with a baseline, or an empty text where none was given. */
export function baselineBlock(report: Report): string {
  return inline(baselineText(report));
}

/** Returns why the run failed, or an empty text where it did not. */
export function failureBlock(report: Report): string {
  return exitLines(report)
    .map((line) => `**${inline(line)}**`)
    .join("  \n");
}

/** Returns title, period and score of a section: what must not be lost. */
export function headBlock(report: Report, { unit, checklist, scorecard }: Section): string {
  const { language } = report;
  const counts = STATES.filter((state) => scorecard.states[state] > 0).map(
    (state) => `${sign(state)} ${stateCount(language, state, scorecard.states[state])}`,
  );
  const coverage = message(language, "export-coverage-text", { percent: percent(language, scorecard.coverage * 100) });
  return [
    `## ${inline(unit.name)} · ${inline(checklist.title)}`,
    period(language, scorecard.period, report.asOf),
    [
      `- ${message(language, "export-score")}: **${inline(scorecard.formula)}**`,
      ...(scorecard.band === null ? [] : [`- ${message(language, "export-band")}: ${inline(scorecard.band)}`]),
      `- ${message(language, "export-coverage")}: ${coverage}`,
      `- ${message(language, "export-states")}: ${counts.join(", ")}`,
    ].join("\n"),
  ].join("\n\n");
}

/** Returns the table of a section's groups. */
export function groupsBlock({ language }: Report, { scorecard }: Section): string {
  const head = [message(language, "export-head-group"), message(language, "export-head-points")];
  const rows = scorecard.groups.map((group) => [inline(group.title), outOf(language, group)]);
  return `### ${message(language, "export-groups")}\n\n${gfmTable(head, rows, [1])}`;
}

/** Returns what to do first, or an empty text where nothing would bring points. */
export function fixesBlock({ language }: Report, section: Section): string {
  const fixes = bestFixesAmong(verdictsOf(section), FIXES);
  if (fixes.length === 0) {
    return "";
  }
  const lines = fixes.map((fix, index) => {
    const parts = [inline(fix.message), code(fix.item), inline(clauses(language, fix.basis)), where(fix.place)];
    const detail = parts.filter((part) => part !== "").join(" · ");
    return `${index + 1}. **${gain(language, fix.gain)}**: ${inline(fix.title)}  \n   ${detail}`;
  });
  const title = message(language, fixes.length === FIXES ? "export-fixes-three" : "export-fixes");
  return `### ${title}\n\n${lines.join("\n")}`;
}

function itemRow({ language }: Report, verdict: ReportVerdict): readonly string[] {
  const own = verdict.self === null ? "" : ` (${selfScore(language, verdict.self)})`;
  const why = needsReason(verdict) ? `<br>${inline(verdict.message)}` : "";
  return [
    stateText(language, verdict.state),
    `${inline(verdict.title)}${why}<br>${code(verdict.item)}`,
    earnedText(language, verdict) + own,
    inline(clauses(language, verdict.basis)),
    where(mainPlace(verdict)),
  ];
}

/** Returns the table of a section's items, or an empty text where none is to be shown. */
export function itemsBlock(report: Report, section: Section, quiet: boolean): string {
  const { language } = report;
  const rows = verdictsOf(section).map((verdict) => itemRow(report, verdict));
  if (rows.length === 0) {
    return "";
  }
  const head: readonly Code[] = [
    "export-states",
    "export-head-item",
    "export-head-points",
    "export-head-clause",
    "export-head-where",
  ];
  const table = gfmTable(
    head.map((name) => message(language, name)),
    rows,
    [2],
  );
  return `### ${message(language, quiet ? "export-items-wanting" : "export-items")}\n\n${table}`;
}

/** Both sides of a contradiction; of all else where to start. */
function placesOf(finding: ReportFinding): readonly Place[] {
  return isContradiction(finding) ? finding.places : finding.places.slice(0, 1);
}

/** The row of the places that may speak of an item, none where there are none. */
function possibleRow(language: Report["language"], { item, possible = [] }: ReportVerdict): string[][] {
  if (possible.length === 0) return [];
  return [[code(item), message(language, "export-possible-short"), "", possible.map(where).join("<br>")]];
}

/** Returns the table of what a section's items still miss, or an empty text where that is nothing. */
export function missingBlock({ language }: Report, section: Section): string {
  const rows = verdictsOf(section).flatMap((verdict) => [
    ...missingPieces(verdict).map((finding) => [
      code(verdict.item),
      inline(finding.message) + inBrackets(inline(against(language, finding))),
      finding.points > 0 ? gain(language, finding.points) : "",
      placesOf(finding).map(where).join("<br>") || where(mainPlace(verdict)),
    ]),
    ...possibleRow(language, verdict),
  ]);
  if (rows.length === 0) {
    return "";
  }
  const head: readonly Code[] = ["export-head-item", "export-head-what", "export-head-gain", "export-head-where"];
  const table = gfmTable(
    head.map((name) => message(language, name)),
    rows,
    [2],
  );
  return `### ${message(language, "export-missing")}\n\n${table}`;
}

/** Returns the defects of papers, or an empty text when there are none. */
export function noticesBlock(report: Report): string {
  const { language } = report;
  const rows = noticesByDocument(report).flatMap(({ path, notices }) =>
    notices.map((notice) => [
      [path !== null && notice.place === null ? code(path) : where(notice.place), ...notice.others.map(where)]
        .filter((part) => part !== "")
        .join("<br>"),
      `${inline(notice.message)}${inBrackets(inline(notice.against))} (${code(notice.code)})`,
    ]),
  );
  if (rows.length === 0) {
    return "";
  }
  const head = [message(language, "export-head-where"), message(language, "export-head-what")];
  return `## ${message(language, "export-notices")}\n\n${gfmTable(head, rows, [])}`;
}

/** Returns why checklists were taken or left out, or an empty text where they were named. */
export function selectionBlock(report: Report): string {
  return selectionByUnit(report)
    .map(({ unit, lines }) => {
      const rows = lines.map(({ selected, text }) => `- ${selected ? "✓" : "–"} ${inline(text)}`);
      return [`## ${inline(selectionTitle(report, unit))}`, rows.join("\n")].join("\n\n");
    })
    .join("\n\n");
}

/** Returns what the marks on clauses mean, or an empty text where there are none. */
export function legendBlock({ language }: Report, sections: readonly Section[]): string {
  return legend(language, sections.flatMap(verdictsOf))
    .map((line) => `<sub>${inline(line)}</sub>`)
    .join("  \n");
}
