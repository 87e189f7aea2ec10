import { prose } from "../../lib/printable.js";
import type { Report, ReportNotice, ReportVerdict } from "../../model/report.js";
import { against } from "../lib/contradictions.js";
import { inBrackets, samePlace } from "../lib/format.js";
import type { Language, Place } from "../lib/report-types.js";
import { stableUuid } from "../lib/stable-uuid.js";
import { missingPieces } from "../lib/verdict-view.js";
import { lostPoints, shownPlace, wantedText, wantingByValue } from "../lib/wanting-text.js";
import { message } from "./messages.js";
import { physicalLocation } from "./place.js";
import type { SarifRules } from "./rules.js";
import { literal } from "./text.js";

/** The most further places that a result names: beyond, nobody reads on. */
const RELATED_LIMIT = 20;
/** Arguments of notices that change as lines are added above. */
const MOVING: ReadonlySet<string> = new Set(["line"]);

/** A place with what to say of it. */
interface Related {
  readonly place: Place;
  readonly text: string;
}

/** Returns the results of a report: what lost points, the most valuable first, then the defects of papers. */
export function sarifResults(report: Report, notices: readonly ReportNotice[], rules: SarifRules): readonly object[] {
  const fingerprintOf = numbered();
  return [
    ...wantingByValue(report).map((verdict) => verdictResult(report.language, verdict, rules, fingerprintOf)),
    ...notices.map((notice) => noticeResult(report.language, notice, rules, fingerprintOf)),
  ];
}

/**
 * Returns a function that tells a result from others by what stays when papers are edited: never by a line or column. The
 * names are hashed by {@link stableUuid}; a number tells equal ones apart, in the form that code scanning services read.
 */
function numbered(): (...names: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...names) => {
    const hash = stableUuid("sarif", ...names);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

function verdictResult(
  language: Language,
  verdict: ReportVerdict,
  rules: SarifRules,
  fingerprintOf: ReturnType<typeof numbered>,
): object {
  const { unit, checklist, group, item, title, state, reason, points, basis } = verdict;
  const place = shownPlace(verdict);
  // Where the missing evidence belongs stays the same while papers come and go; the place shown may not.
  const path = (verdict.anchor ?? place)?.path ?? "";
  const related = missingPieces(verdict).flatMap((finding) =>
    finding.places.map((one) => ({ place: one, text: prose(finding.message) })),
  );
  return {
    ruleId: item,
    ruleIndex: rules.ofVerdict(verdict),
    level: state === "fail" ? "error" : "warning",
    message: { text: literal(`${prose(title)}: ${wantedText(language, verdict)}`) },
    ...locations(place, unit),
    ...relatedLocations(place, related),
    partialFingerprints: { primaryLocationLineHash: fingerprintOf("item", unit, checklist, item, path) },
    rank: points.max === 0 ? 0 : Math.round((lostPoints(verdict) / points.max) * 100),
    properties: { unit, checklist, group, state, reason, points, pointsLost: lostPoints(verdict), clauses: basis },
  };
}

function noticeResult(
  language: Language,
  notice: ReportNotice,
  rules: SarifRules,
  fingerprintOf: ReturnType<typeof numbered>,
): object {
  const { code, args, places } = notice;
  const [place = null, ...others] = places;
  const names = Object.entries(args).flatMap(([name, value]) => (MOVING.has(name) ? [] : [`${name}=${value}`]));
  return {
    ruleId: code,
    ruleIndex: rules.ofNotice(notice),
    level: "note",
    message: { text: literal(`${prose(notice.message)}${inBrackets(against(language, notice))}`) },
    ...locations(place, null),
    ...relatedLocations(
      place,
      others.map((other) => ({ place: other, text: message(language, "machine-related") })),
    ),
    partialFingerprints: { primaryLocationLineHash: fingerprintOf("notice", code, place?.path ?? "", ...names.toSorted()) },
    properties: { args },
  };
}

/** A result that no paper can be named for tells the unit that it concerns. */
function locations(place: Place | null, unit: string | null): object {
  if (place !== null) return { locations: [{ physicalLocation: physicalLocation(place) }] };
  return unit === null ? {} : { locations: [{ logicalLocations: [{ fullyQualifiedName: unit, kind: "unit" }] }] };
}

function relatedLocations(shown: Place | null, related: readonly Related[]): object {
  const others = related.filter(
    ({ place }, index) => !samePlace(place, shown) && related.findIndex((earlier) => samePlace(earlier.place, place)) === index,
  );
  const told = others.slice(0, RELATED_LIMIT).map(({ place, text }, index) => ({
    id: index + 1,
    message: { text: literal(text) },
    physicalLocation: physicalLocation(place),
  }));
  return told.length === 0 ? {} : { relatedLocations: told };
}
