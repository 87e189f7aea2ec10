import type { Span } from "./candidate.js";

/** How an act stands to a date: strictly before it, by it at the latest, until or from it, after it. */
export type DateRelation = "before" | "by" | "until" | "from" | "after";

/** How a date follows the one before it: as the end of a range, as the next of a list, or neither. */
export type Link = "range" | "list" | null;

/** What the words in front of a date say; `to` is "đến", an end or a term; `within` only shows that a date follows. */
export type LeadingWords = "before" | "by" | "from" | "after" | "to" | "within";

const RANGE = /^\s{0,3}(?:[-–—]|đến|tới)\s{0,3}(?:hết\s{1,3})?(?:trước\s{1,3})?(?:(?:ngày|tháng|quý|năm)\s{1,3})?$/iu;
const LIST = /^\s{0,3}(?:[,;+&]|và|hoặc|,\s?và)\s{0,3}(?:các\s)?(?:(?:ngày|tháng|quý|năm)\s{1,3})?$/iu;

const TIME = String.raw`(?:\s{1,3}\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{1,2}(?:\s?phút)?)?,?)?`;
const WORDS = {
  by: "(?:chậm nhất|muộn nhất|không quá|(?:thời )?hạn(?: cuối(?: cùng)?| chót| nộp| gửi)?)(?: là)?:?(?: vào| trong)?(?: đến)?(?: hết)?",
  before: "trước",
  from: "(?:kể |bắt đầu )?từ",
  after: "sau",
  to: "(?:đến|tới|hết)(?: hết)?",
  within: "(?:trong|vào|đầu|giữa|cuối)",
} as const satisfies Record<LeadingWords, string>;

/**
 * Looks back from where a date begins, over a mark of emphasis, "ngày" and a time of day. A look-behind is matched from the right
 * to the left, so nothing is searched.
 */
const LEADING = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}])(?:${Object.entries(WORDS)
    .map(([name, source]) => `(?<${name}>${source.replaceAll(" ", String.raw`\s`)})`)
    .join("|")})${TIME}(?:\s{1,3}(?:các\s)?ngày)?[\s:*_("“]{0,12})`,
  "iuy",
);

/** Longest gap between linked dates that is looked at. */
const LONGEST_LINK = 32;

/** Returns what the words right in front of an offset say of the date that begins there, or null. */
export function leadingWords(text: string, offset: number): LeadingWords | null {
  LEADING.lastIndex = offset;
  const groups = LEADING.exec(text)?.groups;
  const found = groups === undefined ? undefined : Object.keys(groups).find((name) => groups[name] !== undefined);
  return (found as LeadingWords | undefined) ?? null;
}

/** Returns how two neighbouring dates are joined by the text between them. */
export function linkBetween(text: string, first: Span, second: Span): Link {
  if (second.start - first.end > LONGEST_LINK) return null;
  const gap = text.slice(first.end, second.start);
  if (RANGE.test(gap)) return "range";
  return LIST.test(gap) ? "list" : null;
}

/** Tells whether a stretch of text holds no end of a sentence. */
export function staysInSentence(gap: string): boolean {
  return gap.length <= 160 && !/[.;!?](?:\s|$)/u.test(gap);
}
