import { daysInMonth } from "../../calendar/day.js";
import { allMatches, matchesAt } from "../match-at.js";

/** What a candidate names; a `span` is a run of months counted from one end of the year ("9 tháng đầu năm"). */
export type DateUnit = "day" | "month" | "quarter" | "half" | "span" | "year" | "school-year";

/** A piece of text that may be a date. */
export interface DateCandidate extends Span {
  readonly unit: DateUnit;
  readonly year: number | null;
  /** Number of the month, quarter or half; first month of a `span`; null where it is blank or means nothing. */
  readonly part: number | null;
  /** Day of the month; last month of a `span`; null where it is blank or means nothing. */
  readonly last: number | null;
  /** False for forms that are dates only in company, e.g. "11/3", which may as well be a ratio. */
  readonly certain: boolean;
  readonly issues: readonly string[];
}

/** One printed form of dates. */
export interface DatePattern {
  /** Cheap test that fails for texts in which `form` cannot match. */
  readonly hint: RegExp;
  /** Global and linear: every repetition is bounded or cannot overlap its neighbour. */
  readonly form: RegExp;
  /** Returns the candidates of one match; none where a second look says that it is something else. */
  readonly read: (match: RegExpExecArray) => readonly DateCandidate[];
}

/** A stretch of the text; `end` is the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number of a printed list, with its place. */
export interface ListedNumber extends Span {
  readonly text: string;
}

/** Source of a guard: the match does not begin inside a word or number. */
export const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}])`;

/** Source of what joins the numbers of a list or range: "05, 06 và 07", "16-17", "05 đến hết ngày 10". */
export const JOIN = String.raw`\s{0,3}(?:[,+–-]|và|đến(?:\shết)?)\s{0,3}`;

/** Source of a printed year. */
export const YEAR = String.raw`(?:19|20)\d\d`;

/** Source of the year that ends a date: "năm 2023", "/2023"; captures it as the first or second group. */
export const WITH_YEAR = String.raw`(?:\s{0,3},?\s{0,3}năm\s{1,3}(${YEAR})(?!\p{N})|\s{0,2}[/.-]\s{0,2}(${YEAR})(?!\p{N}))?`;

/** Names of months; "tháng Giêng" and "tháng Chạp" are lunar and stay out. */
const MONTH_NAMES = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

/** Source of a month printed as a word, the longest name first. */
export const MONTH_NAME = String.raw`(?:${[...MONTH_NAMES].reverse().join("|")})(?!\p{L})`;

/** Two-digit years from here on belong to the twentieth century ("18/02/98"). */
const CENTURY_PIVOT = 50;

/** Returns a candidate; what is left out is null, certain and without issue. */
export function candidate(place: Span, unit: DateUnit, rest: Partial<DateCandidate>): DateCandidate {
  return { year: null, part: null, last: null, certain: true, issues: [], ...rest, start: place.start, end: place.end, unit };
}

/** Returns the numbers, arabic or roman, of a list that begins at an offset. */
export function listedNumbers(list: string, offset: number, form = /\d+/g): ListedNumber[] {
  return allMatches(form, list).map((match) => {
    const start = offset + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}

/** Returns the number of a month printed as digits or as a name of `MONTH_NAME`. */
export function monthNumber(text: string): number {
  return MONTH_NAMES.indexOf(text.toLowerCase()) + 1 || Number(text);
}

/** Returns the number that a capture holds, or null where it did not take part. */
export function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Returns where a match stands. */
export function placeOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Returns a printed year with what is wrong with it: two digits are completed, three were cut off, 3023 is a slip. */
export function readYear(text: string | undefined): { readonly year: number | null; readonly issues: readonly string[] } {
  if (text === undefined || text === "") return { year: null, issues: [] };
  if (text.length === 4) return { year: Number(text), issues: /^(?:19|20)/u.test(text) ? [] : ["impossible"] };
  if (text.length !== 2) return { year: null, issues: ["truncated"] };
  const short = Number(text);
  return { year: short >= CENTURY_PIVOT ? 1900 + short : 2000 + short, issues: ["short-year"] };
}

/** Tells whether a month has such a day in the given year, or in some year where none is given. */
export function isPossibleDay(day: number, month: number, year: number | null): boolean {
  const leapYear = 2000;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? leapYear, month);
}

const AFTER_DAY_WORD = /(?<=(?<![\p{L}\p{N}])ngày[\s:]{0,3})/iuy;

/** Tells whether the text before an offset ends in the word "ngày". */
export function followsDayWord(text: string, offset: number): boolean {
  return matchesAt(AFTER_DAY_WORD, text, offset);
}
