import {
  candidate,
  type DateCandidate,
  type DatePattern,
  isPossibleDay,
  MONTH_NAME,
  monthNumber,
  NOT_IN_WORD,
} from "./candidate.js";

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/** The same digits as they sound behind tens: "hai mươi mốt", "mười lăm", "hai mươi tư". */
const BEHIND_TENS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };

const WORD = `(?:không|linh|lẻ|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn)`;
const WORDS = (most: number) => String.raw`${WORD}(?:\s{1,3}${WORD}){0,${most}}`;

/** Days whose numbers are written out, as minutes do: "ngày mười lăm tháng mười hai năm hai nghìn không trăm hai mươi hai". */
export const SPELLED_DAY: DatePattern = {
  hint: /tháng\s/iu,
  form: new RegExp(
    String.raw`${NOT_IN_WORD}((?:ngày|mồng|mùng)\s{1,3})(${WORDS(2)})\s{1,3}tháng\s{1,3}(\d{1,2}(?!\p{N})|${MONTH_NAME})\s{0,2},?\s{0,2}năm\s{1,3}(?:((?:19|20)\d\d)(?!\p{N})|(${WORDS(8)}))(?!\p{L})`,
    "giu",
  ),
  read: readSpelled,
};

function readSpelled(match: RegExpExecArray): DateCandidate[] {
  const [whole, word = "", dayText = "", monthText = "", digits, spelledYear = ""] = match;
  const [day, month] = [numberOf(dayText), monthNumber(monthText)];
  const year = digits === undefined ? numberOf(spelledYear) : Number(digits);
  if (year < 1900 || year > 2999) return [];
  const place = { start: match.index + word.length, end: match.index + whole.length };
  const issues = isPossibleDay(day, month, year) ? [] : ["impossible"];
  return [candidate(place, "day", { year, part: month, last: day, issues })];
}

/** Returns the number that words say, up to 9,999. */
function numberOf(words: string): number {
  let total = 0;
  let current: number | null = null;
  for (const word of words.toLowerCase().split(/\s+/u)) {
    if (word === "linh" || word === "lẻ") continue;
    if (word === "nghìn" || word === "ngàn" || word === "trăm") {
      total += (current ?? 0) * (word === "trăm" ? 100 : 1000);
      current = null;
    } else if (word === "mười" || word === "mươi") {
      total += word === "mười" ? 10 : (current ?? 0) * 10;
      current = null;
    } else {
      const digit = BEHIND_TENS[word] ?? UNITS.indexOf(word);
      // "hai hai" is spoken for "hai mươi hai".
      total += current === null ? 0 : current * 10;
      current = digit;
    }
  }
  return total + (current ?? 0);
}
