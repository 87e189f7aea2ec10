import type { Day } from "../model.js";
import { addDays } from "./day.js";
import { isWorkingDay } from "./holidays.js";

/**
 * Returns how many working days lie after `from` up to and including `to`: 1 from a Friday to the Monday after it, 0 for the
 * same day and where `to` is earlier. Takes time in proportion to the stretch.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
