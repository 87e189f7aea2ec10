import type { Day, Facts, Place } from "../model.js";
import { edtfBounds } from "../text/edtf.js";
import { searchKey } from "../text/keys.js";
import { type Wording, wordingOf } from "./wording.js";

/** A paper of a run, with the unit that offers it. */
export interface Paper {
  /** Position of its unit in the run. */
  readonly unit: number;
  readonly facts: Facts;
}

/** A sentence that could be copied. */
export interface Sentence extends Wording {
  readonly paper: Paper;
  /** Position among the sentences of its paper that could be copied. */
  readonly at: number;
  readonly place: Place;
}

/** Returns the papers from the earliest to the latest; those of one day, and undated ones at the end, by their paths. */
export function inOrder(papers: readonly Paper[]): Paper[] {
  const key = ({ facts: { header, path, sha256 } }: Paper) =>
    `${header.date ?? lastDayOf(header.scope) ?? "9999"}\n${path}\n${sha256}`;
  return papers
    .map((paper) => ({ paper, key: key(paper) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ paper }) => paper);
}

/** The last day of what a title names; a stretch without a year has none. */
const lastDayOf = (scope: string | null): Day | null => edtfBounds(scope ?? "")?.to ?? null;

/** Returns the sentences of a paper that could be copied, in order. */
export function sentencesOf(paper: Paper): Sentence[] {
  return paper.facts.passages
    .flatMap((passage) => {
      const wording = wordingOf(passage);
      return wording === null ? [] : [{ ...wording, paper, place: passage.place }];
    })
    .map((sentence, at) => ({ ...sentence, at }));
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
