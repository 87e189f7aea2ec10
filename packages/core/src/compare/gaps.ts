import type { ReportFinding, ReportVerdict } from "../model/report.js";

/** Stands for the gap of an item that is wanting as a whole. */
export const MISSING = "missing";
/** Stands for the gap of an item that passed in part although no finding says what it lacks. */
const UNNAMED = "partial";

/** Tells whether a finding names something that its item lacks; a hint to a passage that comes near names nothing. */
export function isLacking({ criterion, outcome, points }: ReportFinding): boolean {
  return criterion !== "near-match" && (outcome === "unmet" || (outcome === "unclear" && points > 0));
}

/** Returns the gaps of a verdict as codes, sorted: `missing` for an item that failed, what is lacking for one that passed in part. */
export function gapsOf({ state, findings }: ReportVerdict): readonly string[] {
  if (state === "fail") return [MISSING];
  if (state !== "partial") return [];
  const codes = [...new Set(findings.filter(isLacking).map(({ code }) => code))].sort();
  return codes.length > 0 ? codes : [UNNAMED];
}
