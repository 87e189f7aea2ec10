import { daysInMonth, isDay, pad } from "../../calendar/day.js";
import type { Day, Edtf, Period } from "../../model/model.js";

const YEAR_FORM = /^\d{4}$/;
const MONTH_FORM = /^(\d{4})-(\d{2})$/;
const PART_FORM = /^(\d{4})-([QH])(\d)$/;
const YEARLY_DAY_FORM = /^--(\d{2})-(\d{2})$/;
const YEARLY_PART_FORM = /^--(\d{2}|Q[1-4]|H[12])$/;

/**
 * Returns the first and last day that a value of `findDates` covers.
 *
 * Known are days, months, quarters (`2023-Q2`), halves (`2023-H1`), years, and intervals of two of them (`2022-09/2023-08`).
 * Null for what has no fixed days: every-year forms (`--06-20`, `---25`), the empty value, the open end `..`, anything else.
 */
export function edtfBounds(value: Edtf): Period | null {
  const slash = value.indexOf("/");
  if (slash < 0) return boundsOfOne(value);
  const from = boundsOfOne(value.slice(0, slash));
  const to = boundsOfOne(value.slice(slash + 1));
  return from !== null && to !== null && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/**
 * Returns an every-year value in a given year: `--06-20` in 2023 is `2023-06-20`; months, quarters, halves and intervals likewise.
 * 29 February becomes the 28th where the year has no leap day. A value with a year of its own, and a day of every month (`---25`), come back unchanged.
 */
export function withYear(value: Edtf, year: number): Edtf {
  if (!value.startsWith("--")) return value;
  return value
    .split("/")
    .map((part) => oneWithYear(part, year))
    .join("/");
}

/** Tells whether two stretches of days, ends included, have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function oneWithYear(value: Edtf, year: number): Edtf {
  const day = YEARLY_DAY_FORM.exec(value);
  if (day !== null) {
    const month = Number(day[1]);
    const last = month >= 1 && month <= 12 ? daysInMonth(year, month) : 31;
    return `${pad(year, 4)}-${day[1]}-${pad(Math.min(Number(day[2]), last), 2)}`;
  }
  const part = YEARLY_PART_FORM.exec(value);
  return part === null ? value : `${pad(year, 4)}-${part[1]}`;
}

function boundsOfOne(value: string): Period | null {
  if (isDay(value)) return { from: value, to: value };
  if (YEAR_FORM.test(value)) return months(value, 1, 12);
  const month = MONTH_FORM.exec(value);
  if (month !== null) return months(month[1] as string, Number(month[2]), Number(month[2]));
  const part = PART_FORM.exec(value);
  if (part === null) return null;
  const length = part[2] === "Q" ? 3 : 6;
  const last = Number(part[3]) * length;
  return months(part[1] as string, last - length + 1, last);
}

/** Days from the first of one month to the last of another in the same year, or null where there is no such month. */
function months(year: string, first: number, last: number): Period | null {
  if (first < 1 || last > 12) return null;
  const from: Day = `${year}-${pad(first, 2)}-01`;
  const to: Day = `${year}-${pad(last, 2)}-${pad(daysInMonth(Number(year), last), 2)}`;
  return { from, to };
}
