import type { Report, ReportVerdict } from "../../model/report.js";
import type { Place } from "./report-types.js";
import { isNear, mainPlace, missingPieces } from "./verdict-view.js";

/** Something a unit can put right, with what it would bring. */
export interface Fix {
  /** Points that it would add. */
  readonly gain: number;
  readonly item: string;
  readonly title: string;
  /** What is missing. */
  readonly message: string;
  readonly basis: ReportVerdict["basis"];
  /** Where to start, or null where the papers are silent. */
  readonly place: Place | null;
}

/** Returns all fixes of one verdict: the whole item where it failed, each missing piece where it is met in part. */
function fixesOf(verdict: ReportVerdict): readonly Fix[] {
  const { item, title, basis, points } = verdict;
  const place = mainPlace(verdict);
  const pieces = missingPieces(verdict);
  if (verdict.state === "fail") {
    const message = pieces.find((finding) => !isNear(finding))?.message ?? verdict.message;
    return [{ gain: points.max - points.earned, item, title, message, basis, place }];
  }
  if (verdict.state !== "partial") {
    return [];
  }
  return pieces.map((finding) => ({
    gain: finding.points,
    item,
    title,
    message: finding.message,
    basis,
    place: finding.places[0] ?? place,
  }));
}

function byItem(a: Fix, b: Fix): number {
  return a.item === b.item ? 0 : a.item < b.item ? -1 : 1;
}

/**
 * Returns the fixes that would bring most points among some verdicts, best first, at most `count`. Equal gains are ordered
 * by item id; what would bring nothing is left out.
 */
export function bestFixesAmong(verdicts: readonly ReportVerdict[], count: number): readonly Fix[] {
  return verdicts
    .flatMap(fixesOf)
    .filter((fix) => fix.gain > 0)
    .toSorted((a, b) => b.gain - a.gain || byItem(a, b))
    .slice(0, count);
}

/** Returns the fixes that would bring one unit most points under one checklist, as {@link bestFixesAmong}. */
export function bestFixes(report: Report, unit: string, checklist: string, count: number): readonly Fix[] {
  const verdicts = report.verdicts.filter((verdict) => verdict.unit === unit && verdict.checklist === checklist);
  return bestFixesAmong(verdicts, count);
}
