import type { Day } from "../model/model.js";

/** Milliseconds of a day; there are no leap seconds and no summer time in UTC. */
const DAY_MS = 86_400_000;

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Returns the day with the given year (0–9999), month (1–12) and day of the month, or null where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Returns how many days a month (1–12) has, by the Gregorian rules. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Tells whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!DAY_FORM.test(text)) return false;
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null;
}

/** Returns the day that lies `count` days after the given one; a negative count goes back. */
export function addDays(day: Day, count: number): Day {
  return fromEpochDay(toEpochDay(day) + count);
}

/** Returns how many days lie from one day to another, the first not counted: 0 for the same day, negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Returns how many days a stretch has when its first and last day both count: 1 for the same day. */
export function daysInclusive(from: Day, to: Day): number {
  return daysBetween(from, to) + 1;
}

/** Returns the day of the week. */
export function weekday(day: Day): Weekday {
  // 1970-01-01 was a Thursday; the second remainder keeps days before it positive.
  const sinceMonday = (((toEpochDay(day) + 3) % 7) + 7) % 7;
  return (sinceMonday + 1) as Weekday;
}

/** Returns a non-negative integer as text of at least the given width, with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toEpochDay(day: Day): number {
  // A date-only ISO string is read as UTC by definition, so neither time zone nor locale of the machine matters.
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function fromEpochDay(epochDay: number): Day {
  return new Date(epochDay * DAY_MS).toISOString().slice(0, 10);
}
