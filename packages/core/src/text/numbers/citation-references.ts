import { allMatches, matchesAt } from "../match-at.js";

/** What a reference counts: a point (điểm), a clause (khoản), an article (Điều). */
export type ReferenceLevel = "point" | "clause" | "article";

/** One "Điều 5 và 7" or "khoản 1, 2": a level with its numbers or letters. */
export interface Reference {
  readonly level: ReferenceLevel;
  readonly items: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether the word was capitalised, as "Điều" is where it cites. */
  readonly capital: boolean;
}

/** Order of the letters that number points. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** Longest range that is spelt out; of a longer one the ends are kept. */
const MOST_ITEMS = 200;

const ORDINAL = String.raw`\d{1,3}[a-zđ]?(?![\p{L}\p{N}%]|[.,/]\p{N})`;
const LETTER = String.raw`[a-zđ](?:\d{1,2})?(?![\p{L}\p{N}])`;
/** Begins with letters, not with a guard, so that the search can skip ahead. */
const REFERENCE = new RegExp(
  String.raw`(điểm)\s{1,3}(${listOf(LETTER, "điểm")})|(khoản)\s{1,3}(?:từ\s)?(${listOf(ORDINAL, "khoản")})|(điều)\s{1,3}(?:từ\s)?(${listOf(ORDINAL, "điều")})`,
  "giu",
);
/** Cheap test for a level with something to count behind it. */
const HINT = /(?:i[ểề][mu]|oản|I[ỂỀ][MU]|OẢN)\s/u;
const AMOUNT = /\s{0,3}(?:triệu|nghìn|ngàn|tỷ|tỉ|đồng|đ|người|hộ|lần)(?!\p{L})/iuy;
/** In front of a level a count makes it a noun, a letter makes it a part of a word. */
const COUNTED = /(?<=\d\s{1,3})/uy;
const IN_WORD = /(?<=[\p{L}\p{N}])/uy;

/** Returns the references of a text in order; lists and ranges are expanded. Amounts and counts are none. */
export function findReferences(text: string): Reference[] {
  const references: Reference[] = [];
  if (!HINT.test(text)) return references;
  for (const match of allMatches(REFERENCE, text)) {
    const [whole, point, letters, clause, clauses, article, articles] = match;
    const start = match.index;
    const end = start + whole.length;
    // "05 điểm" are five places; the number in "khoản 2 Điều 7" belongs to the reference in front.
    const follows = start - (references.at(-1)?.end ?? Number.NEGATIVE_INFINITY) <= 3;
    if (matchesAt(IN_WORD, text, start) || matchesAt(AMOUNT, text, end) || (!follows && matchesAt(COUNTED, text, start)))
      continue;
    const level: ReferenceLevel = point !== undefined ? "point" : clause !== undefined ? "clause" : "article";
    const word = (point ?? clause ?? article) as string;
    references.push({
      level,
      items: itemsOf((letters ?? clauses ?? articles) as string),
      start,
      end,
      capital: word.charAt(0) === "Đ",
    });
  }
  return references;
}

/** Returns what lies from one number or letter to another, both included; only the two where that is no range. */
export function expandRange(from: string, to: string): string[] {
  const letters = LETTERS.includes(from) && LETTERS.includes(to);
  const [first, last] = letters ? [LETTERS.indexOf(from), LETTERS.indexOf(to)] : [Number(from), Number(to)];
  const length = last - first + 1;
  if (!(length >= 1 && length <= MOST_ITEMS)) return [from, to];
  return Array.from({ length }, (_, at) => (letters ? LETTERS.charAt(first + at) : String(first + at)));
}

function listOf(item: string, word: string): string {
  const joint = String.raw`(?:\s{0,3}[,;–-]\s{0,3}(?:và\s{1,3})?|\s{1,3}(?:và|hoặc|đến)\s{1,3})`;
  return String.raw`${item}(?:${joint}(?:${word}\s{1,3})?${item}){0,40}`;
}

function itemsOf(list: string): string[] {
  const items: string[] = [];
  for (const { 1: joint = "", 2: item = "" } of list.matchAll(
    /(^|[^\p{L}\p{N}]{1,8}(?:(?:và|hoặc|đến|điểm|khoản|điều)\s{1,3}){0,2})([\p{L}\p{N}]{1,4})/giu,
  )) {
    const name = item.toLowerCase();
    const previous = items.at(-1);
    if (previous !== undefined && /[–-]|đến/iu.test(joint)) items.push(...expandRange(previous, name).slice(1));
    else items.push(name);
  }
  return [...new Set(items)];
}
