import { memoText } from "../../lib/memo.js";
import { expandRange, findReferences, type Reference, type ReferenceLevel } from "./citation-references.js";
import { instrumentAsPrinted } from "./instrument-kinds.js";
import { findInstruments, type NamedInstrument } from "./instrument-names.js";

/** A citation: the clauses of one article (or of several articles as a whole), and the instrument they belong to. */
export interface FoundCitation {
  /** Letters of points, lower case. */
  readonly points: readonly string[];
  readonly clauses: readonly string[];
  readonly articles: readonly string[];
  /**
   * Canonical number of the instrument; the words as printed for short forms and titles ("Nghị định 04", "Luật Tiếp công dân"),
   * which only a list of instruments can resolve; null where the text names none.
   */
  readonly instrument: string | null;
  /** The instrument's own words with its kind right in front and its day right behind; empty where the text names none. */
  readonly printed: string;
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
}

/** Points, clauses and articles that belong together: "điểm a, b khoản 2 Điều 7". */
interface Chain {
  readonly point: readonly string[];
  readonly clause: readonly string[];
  readonly article: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const RANK: Readonly<Record<ReferenceLevel, number>> = { point: 0, clause: 1, article: 2 };
const LEVELS = ["point", "clause", "article"] as const;

const BETWEEN_REFERENCES = /^\s{0,3}(?:[,;(]|và|hoặc|của|tại|đến|trong|thuộc|, và)?\s{0,3}(?:các\s)?$/iu;
const RANGE = /^\s{0,3}(?:đến|[–-])\s{0,3}$/iu;
const KIND_WORDS = String.raw`(?:(?:nghị định|nghị quyết|bộ luật|luật|pháp lệnh|thông tư|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|quy chế|văn bản|kế hoạch)\s{1,3})?(?:số[\s:]{1,3})?`;
const BEFORE_INSTRUMENT = new RegExp(
  String.raw`^\s{0,3}(?:[,(]\s{0,3})?(?:(?:của|trong|tại|thuộc|ở|theo)\s{1,3})?${KIND_WORDS}$`,
  "iu",
);
/** Date and issuer may stand between an instrument and its articles: "số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ (Điều 7)". */
const AFTER_INSTRUMENT =
  /^(?:\s{1,3}ngày\s{1,3}[\d/.-]{6,10}|\s{1,3}năm\s{1,3}\d{4})?(?:\s{1,3}của\s{1,3}\p{Lu}[\p{L}\s]{1,40})?\s{0,3}[,(:;]?\s{0,3}(?:(?:tại|ở|theo|gồm|các)\s{1,3})?$/u;
/** "Điều 7. Những việc …" at the head of a line is the article itself. */
const HEADING_BEFORE = /(?:^|\n)[\s#>*_]{0,12}$/u;
const HEADING_AFTER = /^[*_]{0,3}[.:]/u;

/**
 * Finds citations in a text: points, clauses and articles with their instrument in either order, and instruments alone.
 *
 * Lists and ranges are expanded (ranges of more than 200 keep their ends). Every document number that is not blank is an
 * instrument alone at least; whether it is the paper's own is for the caller to say. Clauses without article and instrument are
 * no citations: the same words name items of a budget.
 */
export const findCitations = memoText(citationsOf);

function citationsOf(text: string): readonly FoundCitation[] {
  const instruments = findInstruments(text);
  const groups = groupsOf(text, findReferences(text));
  const used = new Set<NamedInstrument>();
  let next = 0;
  const cited = groups.flatMap((group) => {
    while (next < instruments.length && (instruments[next] as NamedInstrument).start < endOf(group)) next += 1;
    const instrument = instrumentOf(text, group, instruments[next - 1], instruments[next]);
    if (instrument !== null) used.add(instrument);
    return chainsOf(group).flatMap((chain, at, chains) => cite(text, chain, instrument, at === chains.length - 1));
  });
  const alone = instruments.flatMap((one) => {
    if (used.has(one) || one.name === null) return [];
    const printed = instrumentAsPrinted(text, one.start, one.end);
    return [{ points: [], clauses: [], articles: [], instrument: one.name, printed, start: one.start, end: one.end }];
  });
  return [...cited, ...alone].sort((a, b) => a.start - b.start);
}

/** References with nothing but joints between them. */
function groupsOf(text: string, references: readonly Reference[]): Reference[][] {
  const groups: Reference[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const reference of references) {
    const group = groups.at(-1);
    const gap = text.slice(Math.max(0, end), reference.start);
    if (group === undefined || gap.length > 12 || !BETWEEN_REFERENCES.test(gap)) groups.push([reference]);
    else if (RANGE.test(gap) && group.at(-1)?.level === reference.level) group.push(joined(group.pop() as Reference, reference));
    else group.push(reference);
    end = reference.end;
  }
  return groups;
}

/** "Điều 4 đến Điều 7" written as two references is one range. */
function joined(first: Reference, second: Reference): Reference {
  const [from, to] = [first.items.at(-1) as string, second.items[0] as string];
  const items = [...first.items.slice(0, -1), ...expandRange(from, to), ...second.items.slice(1)];
  return { ...first, items, end: second.end };
}

/** Cuts a group where a level comes again, lends articles to clauses without one, and joins what differs in one level only. */
function chainsOf(group: readonly Reference[]): Chain[] {
  const upward = goesUpward(group);
  const chains: Chain[] = [];
  let last = Number.NaN;
  for (const reference of group) {
    const rank = RANK[reference.level];
    const continues = upward ? rank > last : rank < last;
    const chain = chains.at(-1);
    if (chain !== undefined && continues)
      chains[chains.length - 1] = { ...chain, [reference.level]: reference.items, end: reference.end };
    else chains.push(chainOf(reference));
    last = rank;
  }
  return mergeSiblings(upward ? lend([...chains].reverse()).reverse() : lend(chains));
}

/** "khoản 2 Điều 7" goes from the part to the whole, "Điều 7, khoản 2" back; nothing between the two tells the first for sure. */
function goesUpward(group: readonly Reference[]): boolean {
  const [first, second = first] = group as readonly [Reference, ...Reference[]];
  const touches = group.some(({ level, end }, at) => {
    const next = group[at + 1];
    return next !== undefined && RANK[next.level] > RANK[level] && next.start - end <= 1;
  });
  return touches || RANK[first.level] <= RANK[second.level];
}

function chainOf(reference: Reference): Chain {
  const { start, end, capital } = reference;
  return { point: [], clause: [], article: [], start, end, capital, [reference.level]: reference.items };
}

/** "khoản 1 và khoản 3 Điều 7": what a chain lacks above its own level it takes from the chain before it in the given order. */
function lend(chains: readonly Chain[]): Chain[] {
  const whole: Chain[] = [];
  for (const chain of chains) {
    const lender = whole.at(-1);
    const lacksClause = chain.clause.length === 0 && chain.point.length > 0;
    const lacksArticle = chain.article.length === 0;
    whole.push({
      ...chain,
      clause: lacksClause && lender !== undefined ? lender.clause : chain.clause,
      article: lacksArticle && lender !== undefined ? lender.article : chain.article,
      capital: chain.capital || (lacksArticle && lender?.capital === true),
    });
  }
  return whole;
}

function mergeSiblings(chains: readonly Chain[]): Chain[] {
  const merged: Chain[] = [];
  for (const chain of chains) {
    const previous = merged.at(-1);
    const lowest = LEVELS.find((level) => chain[level].length > 0) as ReferenceLevel;
    const sibling = previous !== undefined && LEVELS.every((level) => level === lowest || same(previous[level], chain[level]));
    if (!sibling || previous[lowest].length === 0) merged.push(chain);
    else
      merged[merged.length - 1] = {
        ...previous,
        [lowest]: [...new Set([...previous[lowest], ...chain[lowest]])],
        end: chain.end,
      };
  }
  return merged;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}

/** The instrument right behind the references, else the one right in front of them. */
function instrumentOf(
  text: string,
  group: readonly Reference[],
  before: NamedInstrument | undefined,
  after: NamedInstrument | undefined,
): NamedInstrument | null {
  const start = (group[0] as Reference).start;
  const end = endOf(group);
  if (after !== undefined && after.start - end <= 48 && BEFORE_INSTRUMENT.test(text.slice(end, after.start))) return after;
  return before !== undefined && start - before.end <= 80 && AFTER_INSTRUMENT.test(text.slice(before.end, start)) ? before : null;
}

function endOf(group: readonly Reference[]): number {
  return (group.at(-1) as Reference).end;
}

function cite(text: string, chain: Chain, instrument: NamedInstrument | null, last: boolean): FoundCitation[] {
  const { point, clause, article } = chain;
  if (instrument === null) {
    // "điều 5 cán bộ" moves people; in small letters only a clause in front or an instrument makes it an article.
    if (article.length === 0 || (!chain.capital && clause.length === 0)) return [];
    const heading = HEADING_BEFORE.test(text.slice(Math.max(0, chain.start - 16), chain.start));
    if (heading && HEADING_AFTER.test(text.slice(chain.end, chain.end + 4))) return [];
  }
  const start = instrument === null ? chain.start : Math.min(chain.start, instrument.start);
  const end = instrument === null || !last ? chain.end : Math.max(chain.end, instrument.end);
  const printed = instrument === null ? "" : instrumentAsPrinted(text, instrument.start, instrument.end);
  return [{ points: point, clauses: clause, articles: article, instrument: instrument?.name ?? null, printed, start, end }];
}
