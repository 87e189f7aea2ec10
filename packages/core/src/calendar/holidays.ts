import type { Day, Provenance } from "../model/model.js";
import { addDays, weekday } from "./day.js";
import { lunarDays } from "./lunar-days.js";

/** What the Prime Minister decided for one year where the law leaves a choice. */
interface HolidayDecision {
  /** Where the days were read: a restatement that names the paper, or nowhere but common knowledge. */
  readonly provenance: Exclude<Provenance, "text">;
  /** Number and date of the paper that announced them, where it was read. */
  readonly source: string | null;
  /** First of the five days off at Tết. */
  readonly tetFrom: Day;
  /** The day off beside 2 September. */
  readonly besideNationalDay: Day;
  /** Working days exchanged for a Saturday. */
  readonly exchanged?: readonly { readonly off: Day; readonly worked: Day }[];
}

/** The yearly decisions on days off. Years that are not listed follow the custom described at `daysOff`. */
export const HOLIDAY_DECISIONS: Readonly<Record<number, HolidayDecision>> = {
  2021: { provenance: "unverified", source: null, tetFrom: "2021-02-10", besideNationalDay: "2021-09-03" },
  2022: { provenance: "unverified", source: null, tetFrom: "2022-01-31", besideNationalDay: "2022-09-01" },
  2023: { provenance: "secondary", source: "8056/VPCP-KGVX, 01/12/2022", tetFrom: "2023-01-20", besideNationalDay: "2023-09-01" },
  2024: {
    provenance: "unverified",
    source: null,
    tetFrom: "2024-02-08",
    besideNationalDay: "2024-09-03",
    exchanged: [{ off: "2024-04-29", worked: "2024-05-04" }],
  },
  2025: {
    provenance: "unverified",
    source: null,
    tetFrom: "2025-01-27",
    besideNationalDay: "2025-09-01",
    exchanged: [{ off: "2025-05-02", worked: "2025-04-26" }],
  },
};

/** Days off at Tết: Labour Code 45/2019/QH14, Article 112, clause 1, point b. */
const TET_DAYS = 5;

/** Since the Labour Code of 2019 took effect, National Day has a second day off: Article 112, clause 1, point đ. */
const SECOND_NATIONAL_DAY_SINCE = 2021;

/** Weekdays on which no public office works: Decision 188/1999/QĐ-TTg (forty-hour week). */
const SATURDAY = 6;

/** The days of one year that differ from the ordinary week. */
export interface DaysOff {
  /** Public holidays with the days off that make up for those on a weekend. */
  readonly off: ReadonlySet<Day>;
  /** Saturdays worked in exchange for a working day off. */
  readonly worked: ReadonlySet<Day>;
}

const cache = new Map<number, DaysOff>();

/**
 * Returns the public holidays of a year under Article 112, clause 1, of the Labour Code (45/2019/QH14): 1 January, five days of
 * Tết, the anniversary of the Hùng kings, 30 April, 1 May, 2 September and (from 2021) one day beside it. A holiday that falls
 * on the weekly rest is made up for on the next working day (Article 111, clause 3).
 *
 * As announced for the years of `HOLIDAY_DECISIONS`. In other years two choices of the Prime Minister are approximated: Tết runs from
 * the eve to the fourth day, and the second day of National Day is the one that touches a weekend or the holiday's own week;
 * exchanged Saturdays are not known. Outside 2000–2050 the two lunar holidays are missing.
 */
export function daysOff(year: number): DaysOff {
  const known = cache.get(year);
  if (known !== undefined) return known;
  const holidays = holidaysOf(year);
  const exchanged = HOLIDAY_DECISIONS[year]?.exchanged ?? [];
  const off = new Set([...holidays, ...exchanged.map((one) => one.off)]);
  const worked = new Set(exchanged.map((one) => one.worked));
  for (const holiday of holidays) {
    if (isWeekend(holiday)) off.add(nextFree(holiday, off));
  }
  const result = { off, worked };
  cache.set(year, result);
  return result;
}

/** Tells whether public offices work on a day: no weekend, no holiday, or a Saturday worked in exchange. */
export function isWorkingDay(day: Day): boolean {
  const { off, worked } = daysOff(Number(day.slice(0, 4)));
  return worked.has(day) || !(isWeekend(day) || off.has(day));
}

function holidaysOf(year: number): Day[] {
  const solar = ["01-01", "04-30", "05-01", "09-02"].map((monthDay) => `${String(year).padStart(4, "0")}-${monthDay}`);
  const lunar = lunarDays(year);
  const tetFrom = HOLIDAY_DECISIONS[year]?.tetFrom ?? (lunar === null ? null : addDays(lunar.newYear, -1));
  const tet = tetFrom === null ? [] : Array.from({ length: TET_DAYS }, (_, at) => addDays(tetFrom, at));
  const beside = year < SECOND_NATIONAL_DAY_SINCE ? [] : [HOLIDAY_DECISIONS[year]?.besideNationalDay ?? customaryBeside(year)];
  return [...solar, ...tet, ...(lunar === null ? [] : [lunar.hungKings]), ...beside].sort();
}

/** The day before or after 2 September, whichever makes one stretch with a weekend; the day before where both or neither do. */
function customaryBeside(year: number): Day {
  const nationalDay = `${year}-09-02`;
  const dayAfter = [1, 4, 7].includes(weekday(nationalDay));
  return addDays(nationalDay, dayAfter ? 1 : -1);
}

function nextFree(holiday: Day, off: ReadonlySet<Day>): Day {
  let day = addDays(holiday, 1);
  while (isWeekend(day) || off.has(day)) day = addDays(day, 1);
  return day;
}

function isWeekend(day: Day): boolean {
  return weekday(day) >= SATURDAY;
}
