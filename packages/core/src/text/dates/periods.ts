import {
  candidate,
  type DateCandidate,
  type DatePattern,
  JOIN,
  type ListedNumber,
  listedNumbers,
  MONTH_NAME,
  monthNumber,
  NOT_IN_WORD,
  numberOr,
  placeOf,
  WITH_YEAR,
  YEAR,
} from "./candidate.js";

const QUARTER = String.raw`(?:[IVX]{1,4}|\d)(?![\p{L}\p{N}])`;
const ROMAN = ["I", "II", "III", "IV"];
const SPELT_COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** Words of instruments: "Nghị định 59/2023" is no month. */
const INSTRUMENT_BEFORE = /(?<!\p{L})(?:định|luật|lệnh|tư|quyết|luận|thị|số|NĐ|QĐ|TT|NQ|PL)\s{0,3}$/iu;

/** Forms of months, quarters, halves and years, in order of preference where two begin at the same place. */
export const PERIOD_PATTERNS: readonly DatePattern[] = [
  {
    hint: /tháng/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}(\d{1,2}|ba|sáu|chín)\s{1,3}tháng(?:\s{1,3}(đầu|cuối))?(?:\s{1,3}của)?(?:\s{1,3}năm(?!\shọc)(?:\s{1,3}(${YEAR})(?!\p{N}))?|\s{1,3}(${YEAR})(?!\p{N}))(?!\p{L})`,
      "giu",
    ),
    read: readMonthsOfYear,
  },
  {
    hint: /nửa/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}nửa\s{1,3}(đầu|cuối)\s{1,3}năm(?!\shọc)(?:\s{1,3}(${YEAR})(?!\p{N}))?(?!\p{L})`,
      "giu",
    ),
    read: (match) => [candidate(placeOf(match), "half", { year: numberOr(match[2]), part: isFirst(match[1]) ? 1 : 2 })],
  },
  {
    hint: /quý/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}quý\s{0,3}(${QUARTER}(?:${JOIN}(?:quý\s{1,3})?${QUARTER}){0,3})${WITH_YEAR}(?![\p{L}\p{N}]|[.,/]\p{N})`,
      "giu",
    ),
    read: (match) => readList(match, "quarter", 4),
  },
  {
    hint: /học/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}(?:năm|niên)\s{1,3}học\s{1,3}(${YEAR})\s{0,3}[-–—/]\s{0,3}(${YEAR}|\d\d)(?!\p{N})`,
      "giu",
    ),
    read: readSchoolYear,
  },
  {
    hint: /tháng|T\d/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}(?:(?:các\s)?tháng\s{1,3}|T)(\d{1,2}(?:${JOIN}(?:tháng\s{1,3})?\d{1,2}(?!\p{N})){0,11})${WITH_YEAR}(?!\p{N}|[.,/]\p{N})`,
      "giu",
    ),
    // "T9/2022" heads columns; "T9" may be anything.
    read: (match) => (/^T\d/iu.test(match[0]) && yearOf(match) === null ? [] : readList(match, "month", 12)),
  },
  {
    hint: /tháng/iu,
    form: new RegExp(String.raw`${NOT_IN_WORD}tháng\s{1,3}(${MONTH_NAME})${WITH_YEAR}(?!\p{N})`, "giu"),
    read: readNamedMonth,
  },
  {
    hint: /năm/iu,
    form: new RegExp(
      String.raw`${NOT_IN_WORD}năm\s{1,3}(${YEAR}(?:${JOIN}(?:năm\s{1,3})?${YEAR}){0,9})(?!\p{N}|[.,/]\p{N})`,
      "giu",
    ),
    read: (match) => itemsOf(match).map((one) => candidate(one, "year", { year: Number(one.text.slice(-4)) })),
  },
  {
    hint: /\d\s?\//u,
    form: new RegExp(String.raw`(?<![\p{L}\p{N}/]|\p{N}[.,])(\d{1,2})\s?/\s?(${YEAR})(?!\p{N}|\s?/|[.,]\p{N})`, "gu"),
    read: readBareMonth,
  },
];

function readMonthsOfYear(match: RegExpExecArray): DateCandidate[] {
  const [, countText = "", side, yearOfWord, yearAlone] = match;
  const count = SPELT_COUNTS[countText.toLowerCase()] ?? Number(countText);
  const year = numberOr(yearOfWord ?? yearAlone);
  // "06 tháng năm 2023" reports the first half; without a year or a side it is a duration ("12 tháng năm …").
  if (side === undefined && (yearOfWord === undefined || count % 3 !== 0)) return [];
  if (count < 1 || count > 12) return [];
  const place = placeOf(match);
  if (count === 12) return year === null ? [] : [candidate(place, "year", { year })];
  const first = side === undefined || isFirst(side);
  if (count === 6) return [candidate(place, "half", { year, part: first ? 1 : 2 })];
  if (count === 3) return [candidate(place, "quarter", { year, part: first ? 1 : 4 })];
  return [candidate(place, "span", { year, part: first ? 1 : 13 - count, last: first ? count : 12 })];
}

function readSchoolYear(match: RegExpExecArray): DateCandidate[] {
  const [, first = "", second = ""] = match;
  const year = Number(first);
  const follows = Number(second) === (second.length === 2 ? (year + 1) % 100 : year + 1);
  return [candidate(placeOf(match), "school-year", { year, issues: follows ? [] : ["impossible"] })];
}

function readNamedMonth(match: RegExpExecArray): DateCandidate[] {
  const name = match[1] as string;
  const year = yearOf(match);
  // "ngày tháng năm", "trong tháng hai đơn vị": in lower case the word is a month only with a year behind it.
  if (year === null && name.charAt(0) === name.charAt(0).toLowerCase()) return [];
  return [candidate(placeOf(match), "month", { year, part: monthNumber(name) })];
}

function readBareMonth(match: RegExpExecArray): DateCandidate[] {
  const part = Number(match[1]);
  if (part < 1 || part > 12 || INSTRUMENT_BEFORE.test(match.input.slice(Math.max(0, match.index - 10), match.index))) return [];
  const alone = match.input.trim() === match[0];
  return [candidate(placeOf(match), "month", { year: Number(match[2]), part, certain: alone })];
}

/** Months or quarters that share a year; without a year only the first number surely is one ("tháng 9, 12 người dự"). */
function readList(match: RegExpExecArray, unit: "month" | "quarter", most: number): DateCandidate[] {
  const year = yearOf(match);
  const items = itemsOf(match);
  const shared = year !== null || /^các/iu.test(match[0]) || (unit === "quarter" && !/\d/u.test(match[0]));
  const kept = shared ? items : items.slice(0, 1);
  return kept.flatMap((item) => {
    const part = ROMAN.indexOf(item.text.toUpperCase()) + 1 || Number(item.text);
    const possible = part >= 1 && part <= most;
    if (!possible && year === null) return [];
    // The others borrow the year of the last, which may lie in the year after theirs.
    const own = item === items.at(-1) ? year : null;
    return [candidate(item, unit, { year: own, part, issues: possible ? [] : ["impossible"] })];
  });
}

/** The numbers of a list; the first holds the word in front of it, the last the year behind it. */
function itemsOf(match: RegExpExecArray): ListedNumber[] {
  const list = match[1] as string;
  const items = listedNumbers(list, match.index + match[0].indexOf(list), /(?<!\p{L})(?:[IVX]+(?!\p{L})|\d+)/giu);
  const whole = placeOf(match);
  return items.map((item, at) => ({
    text: item.text,
    start: at === 0 ? whole.start : item.start,
    end: at === items.length - 1 ? whole.end : item.end,
  }));
}

function yearOf(match: RegExpExecArray): number | null {
  return numberOr(match[2] ?? match[3]);
}

function isFirst(side: string | undefined): boolean {
  return side?.toLowerCase() === "đầu";
}
