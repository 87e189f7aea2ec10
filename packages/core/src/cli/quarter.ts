import { QUARTERS } from "../messages/localize.js";
import type { Day, Period } from "../model/model.js";
import { parsePeriod } from "../node/period.js";

/** A quarter of a year. */
export interface Quarter {
  readonly period: Period;
  /** As a Vietnamese paper writes it: `Quý III năm 2024`. */
  readonly title: string;
}

/** Returns the quarter that a text such as `2024-Q3` names, or null. */
export function quarterOf(text: string): Quarter | null {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  const period = parsePeriod(text);
  if (year === undefined || period === null) return null;
  return { period, title: `Quý ${QUARTERS[Number(number) - 1]} năm ${year}` };
}

/** Returns the last quarter that was over before a day. */
export function lastFullQuarter(day: Day): Quarter {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const current = Math.ceil(month / 3);
  const text = current === 1 ? `${year - 1}-Q4` : `${year}-Q${current - 1}`;
  return quarterOf(text.padStart("2024-Q1".length, "0")) as Quarter;
}
