import { copyNotices } from "./formalism/copies.js";
import { staleYearNotices } from "./formalism/stale-years.js";
import type { Facts, Notice } from "./model.js";

/**
 * Returns what looks copied in the papers of a run, for each unit in the order given: passages taken from an earlier paper of
 * any unit, papers that mostly consist of them, last year's period left standing. The order of papers makes no difference.
 */
export function formalismNotices(units: readonly (readonly Facts[])[]): Notice[][] {
  const copies = copyNotices(units.flatMap((papers, unit) => papers.map((facts) => ({ unit, facts }))));
  return units.map((papers) => papers.flatMap((facts) => [...(copies.get(facts) ?? []), ...staleYearNotices(facts)]));
}
