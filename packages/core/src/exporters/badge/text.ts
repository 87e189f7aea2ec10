import type { Report } from "../../model/report.js";
import { percent } from "../lib/format.js";
import { message } from "./messages.js";

/** What a badge says: what it is about, the score, and a colour that white text stands out from. */
export interface BadgeText {
  readonly label: string;
  readonly value: string;
  readonly color: string;
}

/** Backgrounds for white text, each with a contrast of at least 4.5:1. */
export const BADGE_COLORS = { label: "#4a5057", good: "#1a7f37", fair: "#8a5a00", poor: "#b42318", unknown: "#57606a" } as const;

/** From how many percent on a score is good, and fair. The colour is an aid to the eye; gates are set elsewhere. */
const GOOD = 80;
const FAIR = 50;

function colorOf(value: number): string {
  if (value >= GOOD) return BADGE_COLORS.good;
  return value >= FAIR ? BADGE_COLORS.fair : BADGE_COLORS.poor;
}

/**
 * Returns what the badge of a report says: its score, or the lowest and the highest of several, since no other number stands
 * in the report. The lowest decides the colour; where not all could be checked, there is none.
 */
export function badgeText({ language, scorecards, exit }: Report): BadgeText {
  const label = message(language, "badge-label");
  const scores = scorecards.flatMap((scorecard) => (scorecard.percent === null ? [] : [scorecard.percent]));
  if (scores.length === 0) {
    return { label, value: message(language, "badge-unscored"), color: BADGE_COLORS.unknown };
  }
  const lowest = Math.min(...scores);
  const [low, high] = [percent(language, lowest), percent(language, Math.max(...scores))];
  const value = low === high ? low : message(language, "badge-range", { low, high });
  return { label, value, color: exit.code === 2 ? BADGE_COLORS.unknown : colorOf(lowest) };
}
