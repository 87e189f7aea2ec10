import { type Language, outOf, type ReportVerdict, stateText } from "@dankiem/core";

/** Returns where an item stands in a few words: state and points (`✗ thiếu · 0,00/4,00`). */
export function standingText(language: Language, { state, points }: Pick<ReportVerdict, "state" | "points">): string {
  return state === "notapplicable" ? stateText(language, state) : `${stateText(language, state)} · ${outOf(language, points)}`;
}
