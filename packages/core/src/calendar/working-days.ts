import type { Day } from "../model/model.js";
import { daysBetween, weekday } from "./day.js";
import { daysOff } from "./holidays.js";

/** Working days of an ordinary week, from Monday on. */
const WEEK = 5;

/** A Monday to count weeks from. */
const MONDAY: Day = "1970-01-05";

/**
 * Returns how many working days lie after `from` up to and including `to`: 1 from a Friday to the Monday after it, 0 for the
 * same day and where `to` is earlier. Takes time in proportion to the years, not to the days.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const isBetween = (day: Day) => from < day && day <= to;
  let count = ordinaryDays(to) - ordinaryDays(from);
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const { off, worked } = daysOff(year);
    for (const day of off) if (isBetween(day) && isOrdinary(day) && !worked.has(day)) count -= 1;
    for (const day of worked) if (isBetween(day) && !isOrdinary(day)) count += 1;
  }
  return count;
}

/** Days from Monday to Friday since the Monday that is counted from, the day itself included. */
function ordinaryDays(day: Day): number {
  const days = daysBetween(MONDAY, day) + 1;
  const weeks = Math.floor(days / 7);
  return weeks * WEEK + Math.min(days - weeks * 7, WEEK);
}

const isOrdinary = (day: Day) => weekday(day) <= WEEK;
const yearOf = (day: Day) => Number(day.slice(0, 4));
