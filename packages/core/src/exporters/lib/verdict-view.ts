import { type ReportFinding, type ReportVerdict, UNSCORED } from "../../model/report.js";
import type { Place } from "./report-types.js";

/** Whether a verdict lost points for want of evidence. */
export function isWanting(verdict: ReportVerdict): boolean {
  return verdict.state === "fail" || verdict.state === "partial";
}

/** Whether a verdict needs its reason beside it: what passed, wholly or in part, is explained by its evidence and findings. */
export function needsReason(verdict: ReportVerdict): boolean {
  return verdict.state !== "pass" && verdict.state !== "partial";
}

/** Whether a finding is a passage that would speak of the item if it were typed properly: a hint, not what is missing. */
export function isNear({ criterion }: ReportFinding): boolean {
  return criterion === "near-match";
}

/**
 * Whether a finding names something missing: it is unmet, or unclear and costs points, or a hint where to look. Where the
 * check broke, all do.
 */
function isMissing(finding: ReportFinding, { state }: ReportVerdict): boolean {
  const { outcome, points } = finding;
  return outcome === "unmet" || (outcome === "unclear" && (points > 0 || state === "error")) || isNear(finding);
}

/**
 * Returns the findings that name something missing. What did not arise or is not yet due misses nothing, and a finding
 * that only repeats the verdict's reason is left out.
 */
export function missingPieces(verdict: ReportVerdict): readonly ReportFinding[] {
  if (UNSCORED.has(verdict.state)) return [];
  return verdict.findings.filter((finding) => isMissing(finding, verdict) && finding.message !== verdict.message);
}

/**
 * Returns the one place to show for a verdict: where a failed item broke the rule that decides it, else its decisive
 * evidence, else what comes near; null where the papers are silent.
 */
export function mainPlace(verdict: ReportVerdict): Place | null {
  const pieces = verdict.state === "fail" ? missingPieces(verdict) : [];
  const broken = pieces.filter((finding) => !isNear(finding))[0]?.places[0];
  return broken ?? verdict.evidence[0] ?? pieces[0]?.places[0] ?? null;
}
