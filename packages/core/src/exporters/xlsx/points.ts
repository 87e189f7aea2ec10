import type { ReportVerdict } from "../../model/report.js";
import { type Section, verdictsOf } from "../lib/sections.js";

/** What an item brings into the sums: what counts towards the maximum, and what counts as earned. */
export interface Counted {
  readonly max: number;
  readonly earned: number;
}

/** Digits that a double carries without noise. */
const SAFE_DIGITS = 12;
/** Far below a hundredth of a point and far above the noise of a sum. */
const EPSILON = 1e-6;

/** Returns a sum without the noise of binary fractions. */
export function total(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(SAFE_DIGITS));
}

/** Returns a number rounded half up to hundredths, as a spreadsheet's ROUND does; never a negative zero. */
export function rounded(value: number): number {
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * 100).toPrecision(SAFE_DIGITS)))) / 100 || 0;
}

/** Whether two numbers are equal but for noise. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < EPSILON;
}

/**
 * Whether items that did not arise earn their points in full. The report does not say so in a word, but its maximum is
 * what it would be then.
 */
export function earnsInFull(section: Section): boolean {
  const verdicts = verdictsOf(section);
  const maxOf = (chosen: readonly ReportVerdict[]) => total(chosen.map(({ points }) => points.max));
  const absent = maxOf(verdicts.filter(({ state }) => state === "notapplicable"));
  const others = maxOf(verdicts.filter(({ state }) => state !== "notapplicable" && state !== "notselected"));
  return absent > 0 && same(section.scorecard.max, others + absent);
}

/** Returns what an item counts; `full` as {@link earnsInFull} says. */
export function counted({ state, points }: ReportVerdict, full: boolean): Counted {
  if (state === "notselected") return { max: 0, earned: 0 };
  if (state !== "notapplicable") return points;
  return full ? { max: points.max, earned: points.max } : { max: 0, earned: 0 };
}
