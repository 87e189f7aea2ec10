import type { Language } from "@dankiem/core";
import { outOf, type ReportVerdict, stateText } from "@dankiem/core/report";

/** Returns where an item stands in a few words: state and points (`✗ thiếu · 0,00/4,00`). */
export function standingText(language: Language, { state, points }: Pick<ReportVerdict, "state" | "points">): string {
  return state === "notapplicable" ? stateText(language, state) : `${stateText(language, state)} · ${outOf(language, points)}`;
}
