import type { Notice, Place } from "../../model/model.js";
import { belongTogether, type KnownPaper, type Paper, reportingYear, type Sentence } from "./papers.js";
import { RunPapers } from "./sentence-index.js";
import type { Match } from "./similar.js";

/** Share of a paper's words, in percent, from which the paper as a whole counts as copied. */
const COPIED_PERCENT = 30;
/** Copied words below which a share says nothing: two or three sentences of a short paper. */
const MIN_COPIED_WORDS = 60;

/** Syllables below which two units may well have found the same words for the same duty. */
const MIN_WORDS_BETWEEN_UNITS = 20;

/** A stretch of sentences that follow one another in both papers. */
type Run = readonly [Match<Sentence>, ...Match<Sentence>[]];

/**
 * Finds the passages of papers that repeat an earlier paper of the run, and the papers that mostly do. Headings, tables,
 * formulas and the particulars of one event told twice in a year are no copies. From run to run it compares only what changed.
 */
export class CopyFinder {
  #papers = new RunPapers(isCopy);
  #isDistinct = true;
  #notices: ReadonlyMap<KnownPaper, readonly Notice[]> = new Map();

  /** Takes the papers of a run, in any order; returns what is copied in each of them. */
  read(papers: readonly Paper[]): (paper: Paper) => readonly Notice[] {
    const isDistinct = new Set(papers.map(({ facts: { path } }) => path)).size === papers.length;
    // Two papers of one path have no name by which they could be known again.
    if (!isDistinct || !this.#isDistinct) this.#papers = new RunPapers(isCopy);
    this.#isDistinct = isDistinct;
    const { known, copied } = this.#papers.update(papers);
    const noticesIn = (paper: KnownPaper) => {
      const matches = copied.get(paper);
      return matches === undefined ? (this.#notices.get(paper) ?? NONE) : noticesOn(paper, matches);
    };
    const notices = new Map([...known.values()].map((paper) => [paper, noticesIn(paper)]));
    this.#notices = notices;
    return (paper) => notices.get(known.get(paper) as KnownPaper) ?? NONE;
  }
}

const NONE: readonly Notice[] = [];

function noticesOn(paper: KnownPaper, copied: readonly Match<Sentence>[]): Notice[] {
  const inOrder = [...copied].sort((one, other) => one.copy.at - other.copy.at);
  return [...runsOf(inOrder).map(passageNotice), ...shareNotice(paper, inOrder)];
}

/** Whether a sentence with the words of an earlier one has no right to them. */
function isCopy(copy: Sentence, source: Sentence): boolean {
  if (copy.paper === source.paper || copy.particulars !== source.particulars || belongTogether(copy.paper, source.paper))
    return false;
  if (copy.paper.unit !== source.paper.unit) return copy.words.length >= MIN_WORDS_BETWEEN_UNITS;
  if (!namesWithin(copy, source) || !namesWithin(source, copy)) return false;
  return copy.particulars === "" || isOfAnotherYear(copy, source);
}

/** The same words about another village or person are another act. */
function namesWithin({ names }: Sentence, { words }: Sentence): boolean {
  return names.every((name) => words.includes(name));
}

/** Two papers may tell the same event; the same figures in another year are last year's. */
function isOfAnotherYear(copy: Sentence, source: Sentence): boolean {
  if (copy.years !== "" && source.years !== "") return copy.years !== source.years;
  const [year, before] = [reportingYear(copy.paper.facts), reportingYear(source.paper.facts)];
  return year !== null && before !== null && year !== before;
}

function runsOf(matches: readonly Match<Sentence>[]): Run[] {
  const runs: [Match<Sentence>, ...Match<Sentence>[]][] = [];
  let previous: Match<Sentence> | null = null;
  for (const match of matches) {
    if (previous !== null && follows(previous, match)) runs.at(-1)?.push(match);
    else runs.push([match]);
    previous = match;
  }
  return runs;
}

const follows = (one: Match<Sentence>, next: Match<Sentence>) =>
  next.copy.at === one.copy.at + 1 && next.source.paper === one.source.paper && next.source.at === one.source.at + 1;

function passageNotice(run: Run): Notice {
  const [first] = run;
  const last = run.at(-1) as Match<Sentence>;
  const here = joined(first.copy.place, last.copy.place);
  const there = joined(first.source.place, last.source.place);
  return { code: "copied-passage", args: { other: there.path, line: there.start.line }, places: [here, there] };
}

const joined = (from: Place, to: Place): Place => ({ path: from.path, start: from.start, end: to.end });

function shareNotice({ facts, sentences }: KnownPaper, copied: readonly Match<Sentence>[]): Notice[] {
  const words = wordsOf(copied.map(({ copy }) => copy));
  const percent = Math.round((100 * words) / wordsOf(sentences));
  if (percent < COPIED_PERCENT || words < MIN_COPIED_WORDS) return [];
  return [{ code: "copied-share", args: { percent, other: mainSource(copied) }, places: [facts.header.place] }];
}

const wordsOf = (sentences: readonly Sentence[]) => sentences.reduce((sum, { words }) => sum + words.length, 0);

/** Path of the paper from which most words come; the first path of equals. */
function mainSource(copied: readonly Match<Sentence>[]): string {
  const words = new Map<string, number>();
  for (const { copy, source } of copied) words.set(source.place.path, (words.get(source.place.path) ?? 0) + copy.words.length);
  const [main] = [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return (main as [string, number])[0];
}
