import { dayOf, pad } from "../../calendar/day.js";
import { memoText } from "../../lib/memo.js";
import type { Edtf } from "../../model/model.js";
import { allMatches, matchesAt } from "../match-at.js";
import type { DateCandidate, DatePattern } from "./candidate.js";
import { DAY_PATTERNS } from "./patterns.js";
import { PERIOD_PATTERNS } from "./periods.js";
import { type DateRelation, type Link, leadingWords, linkBetween, staysInSentence } from "./relations.js";
import { SPELLED_DAY } from "./spelled.js";

/** A date as a text gives it. */
export interface FoundDate {
  /** EDTF-like value, see `findDates`; empty where the text fixes none. */
  readonly value: Edtf;
  readonly relation: DateRelation | null;
  /** Offset of the first character; a leading "ngày" stays outside, "tháng", "quý" and "năm" belong to the date. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** Of `impossible`, `truncated`, `blank`, `short-year`, `yearly-with-year`. */
  readonly issues: readonly string[];
}

interface Draft {
  readonly candidate: DateCandidate;
  readonly year: number | null;
  readonly yearly: boolean;
  /** How the next candidate follows this one. */
  readonly link: Link;
}

const PATTERNS: readonly DatePattern[] = [SPELLED_DAY, ...DAY_PATTERNS, ...PERIOD_PATTERNS];

const YEARLY = /\s{0,3}(?:,\s?)?(?:của\s)?(?:hằng|hàng|mỗi)\snăm(?!\p{L})/iuy;
const LUNAR = /\s{0,3}\(?\s?âm\slịch/iuy;

/** What is counted by "05/05": a ratio's unit, never what follows a day. */
const COUNTED =
  /\s{0,3}(?:thôn|xóm|ấp|bản|buôn|tổ|khu|hộ|người|công chức|viên chức|cán bộ|đại biểu|kiến nghị|ý kiến|phiếu|đơn|vụ|việc|chỉ tiêu|lượt|kỳ|cuộc|xã|phường|chi bộ|chi hội|trường|lớp|học sinh|điểm|đồng chí|đảng viên|hội viên|đoàn viên|thành viên|văn bản|thủ tục|hồ sơ|nội dung|cơ quan|đơn vị|giáo viên|phòng|ban|tiêu chí|mục)(?!\p{L})/iuy;

/** How far ahead a half year or quarter may find its year in the same sentence. */
const BORROW_REACH = 120;

/**
 * Finds the dates of a text, in order, with the relation that the words in front express.
 *
 * Values: days `2023-02-24`, months `2023-06`, quarters `2023-Q2`, halves `2023-H1`, years `2023`, runs of months
 * `2023-01/2023-09`; a school year `2022-09/2023-08` (September to August: teaching ends in May, but the duties of the year run
 * on to the eve of the next). Without a year in the text the same forms are every-year values: `--06-20`, `--09`, `--Q1`,
 * `--H1`; a day of every month is `---25`. Years are taken from a later member of the same list or range.
 * Blank drafts and impossible days come back with an empty value (a blank draft with its year or month, where it has one).
 *
 * Relations: `before` is strict; `by` includes the day; `until` is the inclusive end of a stretch whose `from` the text gives.
 */
export const findDates = memoText((text) => datesOf(text, false));

/** The same where days are expected, as in a column of days: there "05/3" alone is a day. */
export const findShortDates = memoText((text) => datesOf(text, true));

function datesOf(text: string, short: boolean): readonly FoundDate[] {
  if (!/\d|ngày|tháng|quý|nửa/iu.test(text)) return [];
  const drafts = admit(text, lendYears(text, candidatesOf(text)), short);
  const found: FoundDate[] = [];
  for (const [at, draft] of drafts.entries()) {
    found.push({
      value: edtfOf(draft),
      relation: relationOf(text, drafts, at, found[at - 1]),
      start: draft.candidate.start,
      end: draft.candidate.end,
      issues:
        draft.yearly && draft.candidate.year !== null ? [...draft.candidate.issues, "yearly-with-year"] : draft.candidate.issues,
    });
  }
  return found;
}

/** Candidates without overlaps: the earlier one wins, of two that begin together the one whose pattern is listed first. */
function candidatesOf(text: string): DateCandidate[] {
  const all: { readonly candidate: DateCandidate; readonly rank: number }[] = [];
  for (const [rank, pattern] of PATTERNS.entries()) {
    if (!pattern.hint.test(text)) continue;
    for (const match of allMatches(pattern.form, text)) {
      for (const candidate of pattern.read(match)) all.push({ candidate, rank });
    }
  }
  all.sort((a, b) => a.candidate.start - b.candidate.start || a.rank - b.rank);
  const kept: DateCandidate[] = [];
  let end = 0;
  for (const { candidate } of all) {
    if (candidate.start < end || matchesAt(LUNAR, text, candidate.end)) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}

/** Gives members of lists and ranges the year of the member behind them, from the right to the left. */
function lendYears(text: string, candidates: readonly DateCandidate[]): Draft[] {
  const drafts: Draft[] = [];
  let next: Draft | null = null;
  for (const candidate of [...candidates].reverse()) {
    const link: Link = next === null ? null : linkBetween(text, candidate, next.candidate);
    const year: number | null = candidate.year ?? (next === null ? null : borrowedYear(text, candidate, next, link));
    next = { candidate, year, yearly: matchesAt(YEARLY, text, candidate.end), link };
    drafts.push(next);
  }
  return drafts.reverse();
}

function borrowedYear(text: string, candidate: DateCandidate, next: Draft, link: Link): number | null {
  if (next.year === null || next.candidate.unit === "year" || next.candidate.unit === "school-year") return null;
  const gap = text.slice(candidate.end, next.candidate.start);
  const sameKind = candidate.unit === next.candidate.unit && (candidate.unit === "half" || candidate.unit === "quarter");
  if (link === null && !(sameKind && gap.length <= BORROW_REACH && staysInSentence(gap))) return null;
  // A day of every month has no month that a year could belong to.
  if (candidate.part === null) return null;
  // "từ 20/12 đến 10/01/2023" begins in the year before.
  return link === "range" && monthOf(candidate) > monthOf(next.candidate) ? next.year - 1 : next.year;
}

/** Drops what is a date only in company and has none. */
function admit(text: string, drafts: readonly Draft[], short: boolean): Draft[] {
  const admitted: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    const previous = admitted.at(-1);
    const follows = previous !== undefined && previous === drafts[at - 1] && previous.link !== null;
    if (isDate(text, draft, follows || short)) admitted.push(draft);
  }
  return admitted;
}

function isDate(text: string, draft: Draft, followsDate: boolean): boolean {
  const { candidate, year } = draft;
  if (candidate.certain || draft.yearly) return true;
  if (candidate.unit === "day" && matchesAt(COUNTED, text, candidate.end)) return false;
  const lent = candidate.unit === "day" ? year !== null : draft.link !== null;
  return lent || followsDate || leadingWords(text, candidate.start) !== null;
}

function relationOf(text: string, drafts: readonly Draft[], at: number, previous: FoundDate | undefined): DateRelation | null {
  const { candidate, link } = drafts[at] as Draft;
  const before = drafts[at - 1];
  const words = leadingWords(text, candidate.start);
  const inRange = before !== undefined && before.link === "range" && isStretch(before, drafts[at] as Draft);
  const paired = previous?.relation === "from" && staysInSentence(text.slice(previous.end, candidate.start));
  if (words === "to") return inRange || paired ? "until" : "by";
  if (words !== null && words !== "within") return words;
  if (inRange) return "until";
  const next = drafts[at + 1];
  return link === "range" && next !== undefined && isStretch(drafts[at] as Draft, next) ? "from" : null;
}

/** "16-17/8" names two days, "16-20/8" the first and last of a stretch. */
function isStretch(first: Draft, second: Draft): boolean {
  const [from, to] = [first.candidate, second.candidate];
  if (from.unit !== "day" || to.unit !== "day" || from.part !== to.part) return true;
  return Number(to.last) - Number(from.last) !== 1;
}

/** Month in which a candidate begins; orders the ends of a range within their years. A blank month may be the last one. */
function monthOf({ unit, part }: DateCandidate): number {
  const number = part ?? 12;
  if (unit === "quarter") return number * 3 - 2;
  return unit === "half" ? number * 6 - 5 : number;
}

function edtfOf({ candidate, year }: Draft): Edtf {
  const { unit, part, last, issues } = candidate;
  if (issues.includes("impossible") || issues.includes("truncated")) return "";
  if (issues.includes("blank")) return year === null ? "" : part === null ? `${year}` : `${year}-${pad(part, 2)}`;
  const prefix = year === null ? "--" : `${year}-`;
  switch (unit) {
    case "day":
      return dayValue(year, part, last as number);
    case "month":
      return `${prefix}${pad(part as number, 2)}`;
    case "quarter":
      return `${prefix}Q${part}`;
    case "half":
      return `${prefix}H${part}`;
    case "span":
      return `${prefix}${pad(part as number, 2)}/${prefix}${pad(last as number, 2)}`;
    case "school-year":
      return `${year}-09/${(year as number) + 1}-08`;
    case "year":
      return `${year}`;
  }
}

function dayValue(year: number | null, month: number | null, day: number): Edtf {
  if (month === null) return `---${pad(day, 2)}`;
  // A borrowed year can make 29 February impossible, which then has no value.
  return year === null ? `--${pad(month, 2)}-${pad(day, 2)}` : (dayOf(year, month, day) ?? "");
}
