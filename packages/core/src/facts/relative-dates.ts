import { addDays } from "../calendar/day.js";
import { memoText } from "../lib/memo.js";
import type { Day, Edtf } from "../model/model.js";
import type { FoundDate } from "../text/dates/dates.js";
import { edtfBounds, withYear } from "../text/dates/edtf.js";

const RELATIVE = /(?<![\p{L}\p{N}])(hôm nay|hôm qua|tháng trước|tháng này|quý trước|quý này)(?![\p{L}\p{N}])/giu;
const MONTHS_OF_QUARTER = 3;

/** Returns the dates that a text gives by reference to the day on which it was written ("tháng trước"), in order. */
export function relativeDates(text: string, written: Day | null): Edtf[] {
  if (written === null) return [];
  return relativeWords(text).map((word) => resolve(word, written));
}

const relativeWords = memoText((text): readonly string[] => (text.match(RELATIVE) ?? []).map((word) => word.toLowerCase()));

function resolve(word: string, written: Day): Edtf {
  if (word === "hôm nay") return written;
  if (word === "hôm qua") return addDays(written, -1);
  const firstOfMonth: Day = `${written.slice(0, 7)}-01`;
  if (word === "tháng này") return written.slice(0, 7);
  if (word === "tháng trước") return addDays(firstOfMonth, -1).slice(0, 7);
  const month = Number(written.slice(5, 7));
  const quarter = Math.ceil(month / MONTHS_OF_QUARTER);
  const year = Number(written.slice(0, 4));
  if (word === "quý này") return `${year}-Q${quarter}`;
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
}

/**
 * Returns the dates with a value; those without a year fall into the last year before the day on which they were written.
 * Where that is not known, the year goes on from a date before them.
 */
export function datedBy(dates: readonly FoundDate[], written: Day | null): FoundDate[] {
  let before: Edtf | null = null;
  return dates
    .filter(({ value }) => value !== "")
    .map((date) => {
      const value = /^--\d/.test(date.value) ? withYearOf(date, written, before) : date.value;
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) before = value;
      return value === date.value ? date : { ...date, value };
    });
}

function withYearOf({ value, relation }: FoundDate, written: Day | null, before: Edtf | null): Edtf {
  const known = written === null ? null : lastBefore(value, written);
  if (before === null) return known ?? value;
  // "từ 28/12 đến 05/02" ends in the new year.
  return known === null || (relation === "until" && known < before) ? yearOnwards(value, before) : known;
}

/** Months by which a day must lie before another for a new year to have begun between them. */
const TURN = 6;

/** A day without a year in the year of the day before it; where it lies half a year earlier or more, in the next. */
export function yearOnwards(value: Edtf, before: Edtf): Edtf {
  const year = Number(before.slice(0, 4));
  const turned = Number(before.slice(5, 7)) - Number(value.slice(2, 4)) >= TURN;
  return withYear(value, turned ? year + 1 : year);
}

function lastBefore(value: Edtf, written: Day): Edtf {
  const year = Number(written.slice(0, 4));
  const thisYear = withYear(value, year);
  const from = edtfBounds(thisYear)?.from;
  return from !== undefined && from > written ? withYear(value, year - 1) : thisYear;
}
