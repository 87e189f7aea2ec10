/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shortened titles and signs after which a full stop ends nothing. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:TP|Tp|Q|P|Tx|TT|Th|ThS|TS|GS|PGS|BS|Ông|Bà|v\.v|đ\/c|Đ\/c|KT|TM|TL|TUQ|T\/M|Nxb|tr|vv|No|St)$/u;
const END = /[.!?…]+["”’»)\]]*(?=\s|$)/gu;

/**
 * Returns the sentences of a paragraph as spans without surrounding space. Full stops inside numbers, dates,
 * abbreviations ("TP. Huế", "KT. CHỦ TỊCH") and list numbers ("1. ") end nothing; semicolons do not either.
 */
export function sentences(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph, start, match.index, end)) continue;
    pushTrimmed(spans, paragraph, start, end);
    start = end;
  }
  pushTrimmed(spans, paragraph, start, paragraph.length);
  return spans;
}

function endsSentence(text: string, start: number, dot: number, end: number): boolean {
  const before = text.slice(Math.max(start, dot - 12), dot);
  if (ABBREVIATED.test(before)) return false;
  // "1." or "a." or "II." at the beginning is the number of the paragraph.
  if (/^\s*(?:\d{1,3}(?:\.\d{1,3})*|[a-zđA-ZĐ]|[IVXLC]{1,6})$/u.test(text.slice(start, Math.min(dot, start + 16)))) return false;
  const next = /\S/u.exec(text.slice(end, end + 40))?.[0];
  return next === undefined || !/\p{Ll}/u.test(next);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === "") return;
  let from = start + slice.indexOf(trimmed);
  const to = from + trimmed.length;
  while (to - from > MAX_SENTENCE) {
    const cut = from + cutBefore(text.slice(from, from + MAX_SENTENCE));
    spans.push({ start: from, end: cut });
    from = cut + text.slice(cut, to).search(/\S/);
  }
  spans.push({ start: from, end: to });
}

/** Characters of the longest sentence; what goes on without a full stop is cut at a space, so that reading stays linear. */
const MAX_SENTENCE = 3000;

function cutBefore(slice: string): number {
  const space = slice.lastIndexOf(" ");
  return space > 0 ? space : slice.length;
}

/** Where a clause ends: commas, semicolons, and the words that turn a thought around. */
const CLAUSE =
  /[;:,](?=\s)|\s[-–—](?=\s)|\s(?=(?:nhưng|(?<!song\s)song(?!\s+song)|tuy nhiên|mà chưa|còn lại|do đó|vì vậy|sau đó)(?![\p{L}\p{N}]))/giu;

/** Returns the clauses of a sentence as spans that cover it without gaps. */
export function clauses(sentence: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of sentence.matchAll(CLAUSE)) {
    const end = match.index + match[0].length;
    if (sentence.slice(start, end).trim() === "") continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < sentence.length) spans.push({ start, end: sentence.length });
  return spans;
}
