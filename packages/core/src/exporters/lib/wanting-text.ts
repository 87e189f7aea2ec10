import { prose } from "../../lib/printable.js";
import type { Report, ReportVerdict } from "../../model/report.js";
import { gain } from "./format.js";
import type { Language, Place } from "./report-types.js";
import { isWanting, mainPlace, missingPieces } from "./verdict-view.js";

/** Digits that a double carries without noise. */
const SAFE_DIGITS = 12;

/** Returns the points that an item lacks, without the noise of binary fractions. */
export function lostPoints({ points }: Pick<ReportVerdict, "points">): number {
  return Number((points.max - points.earned).toPrecision(SAFE_DIGITS));
}

/** Returns where to show a verdict: its main place, else where its evidence would belong; null where no paper is known. */
export function shownPlace(verdict: ReportVerdict): Place | null {
  return mainPlace(verdict) ?? verdict.anchor;
}

/** Returns what an item wants, each piece once: why it failed, and what is missing of it. */
export function wantedPieces(verdict: ReportVerdict): readonly string[] {
  const pieces = missingPieces(verdict).map((finding) => prose(finding.message));
  const told = verdict.state === "partial" && pieces.length > 0 ? pieces : [prose(verdict.message), ...pieces];
  return [...new Set(told)];
}

/** Returns what an item wants and what that would bring, in one line: `Thiếu ngày; Thiếu người thực hiện (+1,00 điểm)`. */
export function wantedText(language: Language, verdict: ReportVerdict): string {
  return `${wantedPieces(verdict).join("; ")} (${gain(language, lostPoints(verdict))})`;
}

/** Returns the verdicts that lost points, the most valuable first; equal ones in the order of the report. */
export function wantingByValue({ verdicts }: Pick<Report, "verdicts">): readonly ReportVerdict[] {
  return verdicts.filter(isWanting).toSorted((a, b) => lostPoints(b) - lostPoints(a));
}
