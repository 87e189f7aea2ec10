import type { Day, Facts, Place } from "../../model/model.js";
import { edtfBounds } from "../../text/dates/edtf.js";
import { searchKey } from "../../text/keys.js";
import { type Wording, wordingOf } from "./wording.js";

/** A paper of a run, with the unit that offers it. */
export interface Paper {
  /** Position of its unit in the run. */
  readonly unit: number;
  readonly facts: Facts;
}

/** A paper with its sentences; it stays the same one while somebody writes in it. */
export interface KnownPaper {
  readonly unit: number;
  facts: Facts;
  /** Position among the papers of the run. */
  order: number;
  sentences: readonly Sentence[];
}

/** A sentence that could be copied; where it stands changes with what is written above it. */
export interface Sentence extends Wording {
  readonly paper: KnownPaper;
  /** Position among the sentences of its paper that could be copied. */
  at: number;
  place: Place;
}

/** What papers are ordered by: the earliest first; those of one day, and undated ones at the end, by their paths. */
export const orderKey = ({ header, path, sha256 }: Facts) =>
  `${header.date ?? lastDayOf(header.scope) ?? "9999"}\n${path}\n${sha256}`;

/** Whether a sentence stands before another one of the run. */
export const isEarlier = (one: Sentence, other: Sentence) =>
  one.paper === other.paper ? one.at < other.at : one.paper.order < other.paper.order;

/** The last day of what a title names; a stretch without a year has none. */
const lastDayOf = (scope: string | null): Day | null => edtfBounds(scope ?? "")?.to ?? null;

/** Returns the sentences of a paper that could be copied, in order. */
export function sentencesOf(facts: Facts, paper: KnownPaper): Sentence[] {
  return facts.passages
    .flatMap((passage) => {
      const wording = wordingOf(passage);
      return wording === null ? [] : [{ wording, place: passage.place }];
    })
    .map(({ wording, place }, at) => ({ ...wording, paper, at, place }));
}

/** Returns the year on which a paper reports, else the year of its date, else null. */
export function reportingYear({ header: { scope, date } }: Facts): string | null {
  return (lastDayOf(scope) ?? date)?.slice(0, 4) ?? null;
}

/**
 * Whether one paper may be expected to repeat the other: they are the same paper (twice in the folder, draft and fair copy),
 * or one is the minutes from which the unit's other papers draw.
 */
export function belongTogether(a: Paper, b: Paper): boolean {
  const [one, other] = [a.facts.header, b.facts.header];
  const sameUnit = a.unit === b.unit;
  if (sameUnit && (a.facts.sha256 === b.facts.sha256 || one.kind === "BB" || other.kind === "BB")) return true;
  if (one.number !== null && one.number === other.number && (sameUnit || sameText(one.issuer, other.issuer))) {
    return one.date === null || other.date === null || one.date.slice(0, 4) === other.date.slice(0, 4);
  }
  const isDraft = one.draft.length + other.draft.length > 0;
  return sameUnit && isDraft && one.kind === other.kind && sameText(one.subject, other.subject);
}

const sameText = (a: string | null, b: string | null) => a !== null && b !== null && searchKey(a) === searchKey(b);
