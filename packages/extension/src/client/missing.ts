import type { Place } from "@dankiem/core";
import type { Report, ReportFinding, ReportVerdict } from "@dankiem/core/report";

/** Something that a unit can put right. */
export interface Fix {
  readonly verdict: ReportVerdict;
  /** What is missing. */
  readonly message: string;
  /** Points that it would bring. */
  readonly gain: number;
  readonly place: Place | null;
}

/** Whether an item lost points for want of evidence. */
export function isWanting({ state }: ReportVerdict): boolean {
  return state === "fail" || state === "partial";
}

/** A hint where to look, not what is missing. */
function isNear({ criterion }: ReportFinding): boolean {
  return criterion === "near-match";
}

/** Returns what an item still misses; what only repeats its reason is left out. */
export function missingOf(verdict: ReportVerdict): readonly ReportFinding[] {
  if (!isWanting(verdict) && verdict.state !== "error" && verdict.state !== "pass") return [];
  return verdict.findings.filter((finding) => {
    const costs = finding.outcome === "unclear" && (finding.points > 0 || verdict.state === "error");
    return (finding.outcome === "unmet" || costs || isNear(finding)) && finding.message !== verdict.message;
  });
}

/** Returns where a click on an item leads: to the rule it broke or its evidence, else to where evidence would belong. */
export function targetOf(verdict: ReportVerdict): Place | null {
  const pieces = missingOf(verdict);
  const broken = verdict.state === "fail" ? pieces.find((finding) => !isNear(finding))?.places[0] : undefined;
  const near = verdict.state === "fail" ? pieces[0]?.places[0] : undefined;
  return broken ?? verdict.evidence[0] ?? near ?? verdict.anchor;
}

/** A failed item counts as a whole, one met in part by its missing pieces. */
function fixesOf(verdict: ReportVerdict): readonly Fix[] {
  const pieces = missingOf(verdict);
  const target = targetOf(verdict);
  if (verdict.state === "fail") {
    const message = pieces.find((finding) => !isNear(finding))?.message ?? verdict.message;
    return [{ verdict, message, gain: verdict.points.max - verdict.points.earned, place: target }];
  }
  if (verdict.state !== "partial") return [];
  return pieces.map(({ message, points, places }) => ({ verdict, message, gain: points, place: places[0] ?? target }));
}

/** Returns what would bring a unit most points under a checklist, best first, at most `count`. */
export function topFixes(report: Report, unit: string, checklist: string, count: number): readonly Fix[] {
  return report.verdicts
    .filter((verdict) => verdict.unit === unit && verdict.checklist === checklist)
    .flatMap(fixesOf)
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain || (a.verdict.item < b.verdict.item ? -1 : a.verdict.item > b.verdict.item ? 1 : 0))
    .slice(0, count);
}
