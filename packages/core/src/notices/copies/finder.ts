import type { Facts, Notice } from "../../model/model.js";
import { CopyFinder } from "./copies.js";
import type { Paper } from "./papers.js";
import { staleYearNotices } from "./stale-years.js";

/**
 * Returns what looks copied in the papers of a run, for each unit in the order given, in lists of single papers; a list is the
 * same object as in the run before where nothing changed. The order of papers makes no difference.
 */
export type FormalismFinder = (units: readonly (readonly Facts[])[]) => (readonly Notice[])[][];

/** Returns a finder that remembers the run before, so that the next one costs what changed. */
export function formalismFinder(): FormalismFinder {
  const copies = new CopyFinder();
  const stale = new WeakMap<Facts, Notice[]>();
  const staleIn = (facts: Facts) => {
    const notices = stale.get(facts) ?? staleYearNotices(facts);
    stale.set(facts, notices);
    return notices;
  };
  return (units) => {
    const papers = units.map((all, unit) => all.map((facts) => ({ unit, facts })));
    const copiesIn = copies.read(papers.flat());
    const lists = (paper: Paper) => [copiesIn(paper), staleIn(paper.facts)].filter(({ length }) => length > 0);
    return papers.map((all) => all.flatMap(lists));
  };
}
