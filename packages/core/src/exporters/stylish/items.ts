import { prose } from "../../lib/printable.js";
import type { ReportFinding, ReportVerdict } from "../../model/report.js";
import { against } from "../lib/contradictions.js";
import {
  earnedText,
  gain,
  identity,
  inBrackets,
  outOf,
  period,
  placeText,
  samePlace,
  selfScore,
  stateText,
} from "../lib/format.js";
import { message } from "../lib/messages.js";
import type { Place } from "../lib/report-types.js";
import type { Section, SectionGroup } from "../lib/sections.js";
import { lay, padEnd, type Row } from "../lib/table.js";
import { mainPlace, missingPieces, needsReason } from "../lib/verdict-view.js";
import { headingRow, INDENT, type Page, paintState, placeRow } from "./page.js";

const BULLET = "· ";

/** Returns what names an item beyond its title: its id and clause, and the unit's own score under ours. */
function identityRow(page: Page, lead: string, verdict: ReportVerdict): Row {
  const { self, basis, item } = verdict;
  return {
    lead,
    text: identity(page.language, item, basis),
    tail: selfScore(page.language, self),
    style: (line) => page.paint("dim", line),
  };
}

/** Returns a missing piece and its place; the place is left out where the item's own, printed just above, is the same. */
function pieceRows(page: Page, lead: string, finding: ReportFinding, shown: Place | null): readonly Row[] {
  const place = finding.places[0] ?? null;
  const piece = {
    lead: lead + BULLET,
    text: prose(finding.message) + inBrackets(against(page.language, finding)),
    tail: finding.points > 0 ? gain(page.language, finding.points) : "",
  };
  return place === null || samePlace(place, shown) ? [piece] : [piece, placeRow(page, lead + " ".repeat(BULLET.length), place)];
}

/** Returns the row of the places that may speak of an item, none where there are none. */
function possibleRows(page: Page, lead: string, { possible = [] }: ReportVerdict): readonly Row[] {
  if (possible.length === 0) return [];
  const places = possible.map(placeText).join(", ");
  return [{ lead, text: message(page.language, "export-possible", { places }), style: (line) => page.paint("dim", line) }];
}

/** Returns the rows of one item: state, title and points; id and clause; why; where; what is missing. */
function verdictRows(page: Page, verdict: ReportVerdict, stateWidth: number): readonly Row[] {
  const { state } = verdict;
  const gutter = " ".repeat(INDENT.length + stateWidth + INDENT.length);
  const place = mainPlace(verdict);
  const word = padEnd(stateText(page.language, state), stateWidth);
  const rows: Row[] = [
    {
      lead: `${INDENT}${paintState(page, state, word)}${INDENT}`,
      text: prose(verdict.title),
      tail: earnedText(page.language, verdict),
    },
    identityRow(page, gutter, verdict),
  ];
  if (needsReason(verdict)) {
    rows.push({ lead: gutter, text: prose(verdict.message), style: (line) => paintState(page, state, line) });
  }
  if (place !== null) {
    rows.push(placeRow(page, gutter, place));
  }
  return [
    ...rows,
    ...missingPieces(verdict).flatMap((finding) => pieceRows(page, gutter, finding, place)),
    ...possibleRows(page, gutter, verdict),
  ];
}

function groupLines(page: Page, group: SectionGroup, stateWidth: number): readonly string[] {
  return [
    ...lay(page, [headingRow(page, prose(group.title), outOf(page.language, group))]),
    "",
    ...group.verdicts.flatMap((verdict) => [...lay(page, verdictRows(page, verdict, stateWidth)), ""]),
  ];
}

/**
 * Returns the lines of one section's items, each block followed by an empty line; nothing where no item is to be shown.
 * @param stateWidth Width of the column of states, the same for the whole report.
 */
export function sectionLines(page: Page, section: Section, stateWidth: number): readonly string[] {
  const groups = section.groups.filter(({ verdicts }) => verdicts.length > 0);
  if (groups.length === 0) {
    return [];
  }
  const { unit, checklist, scorecard } = section;
  return [
    ...lay(page, [
      headingRow(page, `${prose(unit.name)} · ${prose(checklist.title)}`),
      { lead: "", text: period(page.language, scorecard.period, page.report.asOf), style: (line) => page.paint("dim", line) },
    ]),
    page.paint("dim", "─".repeat(page.width)),
    "",
    ...groups.flatMap((group) => groupLines(page, group, stateWidth)),
  ];
}
