import type { Day, Edtf, Period } from "../../model/model.js";
import { edtfBounds } from "../../text/dates/edtf.js";

/** How often a recurring item is due. */
export type Rhythm = "month" | "quarter" | "half-year";

const MONTHS_IN: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, "half-year": 6 };
const PREFIX: Readonly<Record<Rhythm, string>> = { month: "", quarter: "Q", "half-year": "H" };

/** Returns the id of the month, quarter or half-year that holds a day: `2023-05`, `2023-Q2`, `2023-H1`. */
export function subPeriodOf(day: Day, rhythm: Rhythm): Edtf {
  const number = Math.ceil(Number(day.slice(5, 7)) / MONTHS_IN[rhythm]);
  return day.slice(0, 5) + PREFIX[rhythm] + String(number).padStart(rhythm === "month" ? 2 : 1, "0");
}

/** Returns, in order, the ids of the months, quarters or half-years that lie wholly within a period; empty where none does. */
export function subPeriodsIn(period: Period, rhythm: Rhythm): readonly Edtf[] {
  const ids = new Set(monthsOf(period).map((month) => subPeriodOf(`${month}-01`, rhythm)));
  return [...ids].filter((id) => isWithin(id, period));
}

/** Tells whether every day of a date lies within a period; false for what is no date. */
export function isWithin(value: Edtf, period: Period): boolean {
  const bounds = edtfBounds(value);
  return bounds !== null && bounds.from >= period.from && bounds.to <= period.to;
}

function monthsOf({ from, to }: Period): readonly string[] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const month = first + index;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

// Months since the year 0, January being 0.
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
