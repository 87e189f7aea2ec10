import type { Day } from "../model/model.js";
import { dayOf } from "./day.js";

/** First day of the lunar year and tenth of its third month. */
export interface LunarDays {
  /** Tết: 1st of the first lunar month. */
  readonly newYear: Day;
  /** Anniversary of the Hùng kings: 10th of the third lunar month. */
  readonly hungKings: Day;
}

const FIRST_YEAR = 2000;

/**
 * Both days as MMDDMMDD, one entry a year from 2000 on, by the Vietnamese lunar calendar (civil time of UTC+7, so 2007 and
 * 2030 differ from the Chinese one). A table, because the astronomy takes longer to load than all the rest of the program;
 * the tests recompute every entry with `date-holidays`.
 */
const TABLE =
  "02050414 01240403 02120422 02010411 01220428 02090418 01290407 02170426 02070415 01260404 " +
  "02140423 02030412 01230331 02100419 01310409 02190428 02080416 01280406 02160425 02050414 " +
  "01250402 02120421 02010410 01220429 02100418 01290407 02170426 02060416 01260404 02130423 " +
  "02020412 01230401 02110419 01310409 02190428 02080417 01280406 02150424 02040413 01240403 " +
  "02120420 02010410 01220429 02100419 01300407 02170426 02060415 01260404 02140422 02020411 " +
  "01230331";

const ENTRIES = TABLE.split(" ");

/** Years for which the lunar days are known, both inclusive. */
export const LUNAR_YEARS = { first: FIRST_YEAR, last: FIRST_YEAR + ENTRIES.length - 1 } as const;

/** Returns the lunar days that fall into a year of the Gregorian calendar, or null outside `LUNAR_YEARS`. */
export function lunarDays(year: number): LunarDays | null {
  const entry = ENTRIES[year - FIRST_YEAR];
  if (entry === undefined) return null;
  const [newYear, hungKings] = [monthDay(year, entry.slice(0, 4)), monthDay(year, entry.slice(4))];
  return { newYear, hungKings };
}

function monthDay(year: number, digits: string): Day {
  return dayOf(year, Number(digits.slice(0, 2)), Number(digits.slice(2))) as Day;
}
