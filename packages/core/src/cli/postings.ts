import { groupBy } from "../lib/group-by.js";
import type { Period } from "../model/model.js";
import type { PublicationEntry } from "../model/report.js";
import { edtfBounds, overlaps } from "../text/dates/edtf.js";

/** One posting with every place that tells of it. */
export interface Posting extends Omit<PublicationEntry, "path" | "start" | "end"> {
  readonly places: readonly Pick<PublicationEntry, "path" | "start" | "end">[];
}

/**
 * Returns the postings that were up on some day of a period; one that a register and a report both tell of is one posting. What has
 * no day was found to belong to the period by its paper.
 */
export function postingsIn(entries: readonly PublicationEntry[], period: Period): Posting[] {
  const keyed = entries.filter((entry) => isUp(entry, period)).map((entry, index) => ({ entry, key: keyOf(entry, index) }));
  return [...groupBy(keyed, ({ key }) => key).values()].map((group) => together(group.map(({ entry }) => entry)));
}

function isUp({ from, to }: PublicationEntry, period: Period): boolean {
  if (from === null) return true;
  const first = edtfBounds(from);
  if (first === null) return true;
  const last = to === ".." ? period.to : to === null ? first.to : (edtfBounds(to)?.to ?? first.to);
  return overlaps({ from: first.from, to: last < first.from ? first.to : last }, period);
}

/** Without a day nothing shows that two places tell of the same posting. */
function keyOf({ from, to, forms }: PublicationEntry, index: number): string {
  return JSON.stringify(from === null ? index : [from, to, [...forms].sort()]);
}

function together(entries: readonly PublicationEntry[]): Posting {
  const { forms, from, to } = entries[0] as PublicationEntry;
  return {
    forms,
    from,
    to,
    responsible: [...new Set(entries.flatMap(({ responsible }) => responsible))],
    documents: [...new Set(entries.flatMap(({ documents }) => documents))],
    places: entries.map(({ path, start, end }) => ({ path, start, end })),
  };
}
