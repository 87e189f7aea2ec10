import type { Facts, Notice } from "../model.js";
import { CopyFinder } from "./copies.js";
import { staleYearNotices } from "./stale-years.js";

/** Returns what looks copied in the papers of a run, for each unit in the order given. The order of papers makes no difference. */
export type FormalismFinder = (units: readonly (readonly Facts[])[]) => Notice[][];

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
    return papers.map((all) => all.flatMap((paper) => [...copiesIn(paper), ...staleIn(paper.facts)]));
  };
}
