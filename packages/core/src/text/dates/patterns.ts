import { matchesAt } from "../match-at.js";
import {
  candidate,
  type DateCandidate,
  type DatePattern,
  followsDayWord,
  isPossibleDay,
  JOIN,
  type ListedNumber,
  listedNumbers,
  MONTH_NAME,
  monthNumber,
  NOT_IN_WORD,
  placeOf,
  readYear,
  type Span,
  YEAR,
} from "./candidate.js";

const DAYS = String.raw`\d{1,2}(?:${JOIN}(?:ngày\s{1,3})?\d{1,2}(?!\p{N})){0,10}`;
const DAYS_BEFORE = String.raw`(?:\d{1,2}${JOIN}(?:ngày\s{1,3})?){0,10}`;
const GAP = String.raw`[\s.…_]`;

/**
 * Forms of days, blank drafts first, in order of preference where two begin at the same place. They give candidates without
 * looking far around; `findDates` decides.
 */
export const DAY_PATTERNS: readonly DatePattern[] = [
  {
    hint: /ngày/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}ngày((?:${GAP}|\d){1,40})tháng((?:${GAP}|\d){1,40})năm(?!\s{1,3}năm)(${GAP}{0,12})(\d{0,4})(?!\p{N})([.…_]{0,12})`,
      "giu",
    ),
    read: readBlankWords,
  },
  {
    hint: /[\s.…_:yY]\/|\/(?:[\s.…_]|$)|\d(?:…|__|\.\.)/u,
    form: /(?<![\p{L}\p{N}/.…_])(ngày[\s:]{0,3})?((?:[.…_\d][\s.…_\d]{0,11})?)\/([\s.…_\d]{0,12})\/\s{0,12}([.…_]{0,12})(\d{0,4})([.…_]{0,12})(?![\p{N}/-])/giu,
    read: readBlankSlashes,
  },
  {
    hint: /\d-\d/u,
    form: new RegExp(String.raw`(?<![\p{L}\p{N}/-])(${YEAR})-(\d\d)-(\d\d)(?![\p{N}/]|-\p{N})`, "gu"),
    read: (match) => [dayOn(placeOf(match), match[3], match[2], match[1])],
  },
  {
    hint: /tháng/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}(${DAYS})\s{0,3}tháng\s{1,3}(\d{1,2}(?!\p{N})|${MONTH_NAME})(?:\s{0,3},?\s{0,3}năm\s{1,3}(\d{2,4})|\s{0,2}[/.-]\s{0,2}(\d{4}))?(?!\p{N})`,
      "giu",
    ),
    read: readWords,
  },
  {
    hint: /\d\s{0,2}[/.-]/u,
    form: new RegExp(
      String.raw`(?<![\p{L}\p{N}/])(${DAYS_BEFORE})(\d{1,2})(\s{0,2})([/.-])(\s{0,2})(\d{1,2})(\s{0,2})\4(\s{0,2})(\d{2,4})(?!\p{N}|\s?/\s?\p{L})`,
      "giu",
    ),
    read: readNumeric,
  },
  {
    hint: /\d\s{0,2}[/.-]/u,
    form: new RegExp(
      String.raw`(?<![\p{L}\p{N}/]|\p{N}[.,])(${DAYS_BEFORE})(\d{1,2})\s{0,2}([/.-])\s{0,2}(\d{1,2})(?![\p{L}\p{N}%]|[/.,]\p{N}|\s?/)(?:\s{0,3},?\s{0,3}năm\s{1,3}(${YEAR})(?!\p{N}))?`,
      "giu",
    ),
    read: readShort,
  },
  {
    hint: /tháng/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}(?:(?:hằng|hàng|mỗi)\stháng[^.;\d\n]{0,40})?ngày\s{1,3}(${DAYS})(\s{1,3}(?:của\s)?(?:hằng|hàng|mỗi)\stháng)?`,
      "giu",
    ),
    read: readMonthly,
  },
];

/** What must stand in front of days joined by more than a dash. */
const INTRODUCED = /(?<=(?<!\p{L})(?:ngày|từ)[\s:]{0,3})/iuy;

function readBlankWords(match: RegExpExecArray): DateCandidate[] {
  const [whole, dayGap = "", monthGap = "", yearGap = "", yearText = "", tail = ""] = match;
  const [day, month] = [digits(dayGap), digits(monthGap)];
  // "năm 20…" is as blank as "năm …"; the full stop of a sentence after a whole year is not part of it.
  const year = yearText.length === 4 ? Number(yearText) : null;
  if (day !== "" && month !== "" && (year !== null || (yearText !== "" && tail === ""))) return [];
  // "ghi rõ ngày tháng năm" asks for a date; a draft leaves room for one.
  const roomy = [dayGap, monthGap, yearGap.trimEnd() + tail].some((gap) => /[.…_]|\s{2}/u.test(gap));
  if (day + month + yearText === "" && !roomy) return [];
  const end = match.index + whole.length - (year === null ? 0 : tail.length);
  return [candidate({ start: match.index, end }, "month", { year, part: partOf(month, year), issues: ["blank"] })];
}

function readBlankSlashes(match: RegExpExecArray): DateCandidate[] {
  const [whole, word = "", dayGap = "", monthGap = "", yearGap = "", yearText = "", tail = ""] = match;
  const [day, month] = [digits(dayGap), digits(monthGap)];
  if (day.length > 2 || month.length > 2) return [];
  const year = yearText.length === 4 ? Number(yearText) : null;
  const openYear = year === null && (yearGap + tail !== "" || (yearText === "" && word !== ""));
  if (day !== "" && month !== "" && !openYear) return [];
  if (word === "" && !(dotted(dayGap + monthGap) && (year !== null || dotted(yearGap + tail)))) return [];
  // The full stop of a sentence after a whole year is not part of it.
  const end = match.index + whole.length - (year === null ? 0 : tail.length);
  return [candidate({ start: match.index + word.length, end }, "month", { year, part: partOf(month, year), issues: ["blank"] })];
}

/** "19 giờ 15, ngày 16 tháng 4": what follows the hour is no day. */
const isMinutes = (text: string, start: number) => /(?:giờ|h)\s{0,2}$/iu.test(text.slice(Math.max(0, start - 6), start));

function readWords(match: RegExpExecArray): DateCandidate[] {
  const [, list = "", monthText = "", yearWord, yearNumber] = match;
  const year = yearWord ?? yearNumber;
  // "06 tháng 9" may be a duration and a count; "24 tháng 02 năm 2023" cannot.
  if (year === undefined && !followsDayWord(match.input, match.index)) return [];
  const month = String(monthNumber(monthText));
  const days = listedNumbers(list, match.index).filter(({ start }) => !isMinutes(match.input, start));
  const end = match.index + match[0].length;
  return days.map((day, at) => dayOn(at === days.length - 1 ? { start: day.start, end } : day, day.text, month, year));
}

function readNumeric(match: RegExpExecArray): DateCandidate[] {
  const [whole, head = "", day = "", gap = "", separator, gap2, month = "", gap3, gap4, year = ""] = match;
  const spaced = gap + gap2 + gap3 + gap4 !== "";
  if (spaced && separator !== "/") return [];
  const marked = followsDayWord(match.input, match.index);
  const start = match.index + head.length;
  const last = { start, end: match.index + whole.length };
  // Numbers of sections and versions ("1.2.13") look like short dates.
  const doubtful = year.length !== 4 && !marked;
  if (doubtful && (separator !== "/" || spaced || !isPossibleDay(Number(day), Number(month), null))) return [];
  return [...daysBefore(match, head).map((one) => dayOn(one, one.text, month, year)), dayOn(last, day, month, year)];
}

function readShort(match: RegExpExecArray): DateCandidate[] {
  const [whole, head = "", day = "", separator, month = "", year] = match;
  const start = match.index + head.length;
  const certain = year !== undefined || followsDayWord(match.input, match.index);
  if (!certain && (separator !== "/" || !isPossibleDay(Number(day), Number(month), null))) return [];
  const before = daysBefore(match, head).map((one) => dayOn(one, one.text, month, year, certain));
  return [...before, dayOn({ start, end: match.index + whole.length }, day, month, year, certain)];
}

function readMonthly(match: RegExpExecArray): DateCandidate[] {
  const [whole, list = "", suffix] = match;
  const offset = match.index + whole.length - list.length - (suffix?.length ?? 0);
  if (suffix === undefined && !/^(?:hằng|hàng|mỗi)/iu.test(whole)) return [];
  if (
    suffix === undefined &&
    /^\s{0,3}(?:[/.-]\s{0,2}\d|tháng)/iu.test(match.input.slice(offset + list.length, offset + list.length + 10))
  )
    return [];
  const days = listedNumbers(list, offset);
  return days.map((day, at) => {
    const end = at === days.length - 1 ? match.index + whole.length : day.end;
    const last = Number(day.text);
    const possible = last >= 1 && last <= 31;
    return candidate({ start: day.start, end }, "day", { last: possible ? last : null, issues: possible ? [] : ["impossible"] });
  });
}

/** Days that share the month of the date behind them: "16-17/8/2023"; other joints than a dash need the word "ngày" or "từ". */
function daysBefore(match: RegExpExecArray, head: string): ListedNumber[] {
  if (head === "") return [];
  return matchesAt(INTRODUCED, match.input, match.index) || !/[,+vđ]/iu.test(head) ? listedNumbers(head, match.index) : [];
}

/** A day by its printed parts, with the issues of its year and of a day that no calendar has. */
function dayOn(place: Span, day = "", month = "", yearText?: string, certain = true): DateCandidate {
  const { year, issues } = readYear(yearText);
  const possible = isPossibleDay(Number(day), Number(month), year);
  return candidate(place, "day", {
    year,
    part: Number(month),
    last: Number(day),
    certain,
    issues: possible || issues.includes("impossible") ? issues : ["impossible", ...issues],
  });
}

/** The month of a blank draft counts only with its year. */
function partOf(month: string, year: number | null): number | null {
  const number = Number(month);
  return year !== null && number >= 1 && number <= 12 ? number : null;
}

/** Tells whether a gap is drawn with dots or a line, not merely left open. */
function dotted(gap: string): boolean {
  return /\.\.|…|__/u.test(gap);
}

function digits(text: string): string {
  return text.replace(/\D/gu, "");
}
