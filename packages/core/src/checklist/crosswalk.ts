import type { Item } from "../model/checklist.js";
import { type ClauseRef, clauseRef, covers, overlaps } from "../model/clause-ref.js";
import type { Crosswalk } from "../model/crosswalk.js";
import type { Library } from "../model/library.js";

/** One clause that took another's place, with the items that rest on it. */
export interface Counterpart {
  /** Id of the instrument. */
  readonly instrument: string;
  /** The clause, or null where the matter was left to other instruments. */
  readonly ref: string | null;
  readonly items: readonly Item[];
  readonly change: string | null;
  readonly changeEn: string | null;
  readonly official: boolean;
}

type Sources = Pick<Library, "checklists" | "crosswalks">;

/** Returns the clauses, with their items, that took the place of those an item rests on. */
export function successorsOf(item: Item, library: Sources): Counterpart[] {
  return library.crosswalks.flatMap((walk) =>
    entriesFor(item, walk.from, walk, ({ from }) => [from]).flatMap(({ to, change = null, changeEn = null }): Counterpart[] => {
      const known = { instrument: walk.to, change, changeEn, official: walk.official };
      if (to.length === 0) return [{ ...known, ref: null, items: [] }];
      return to.map((ref) => ({ ...known, ref, items: itemsOn(walk.to, ref, library) }));
    }),
  );
}

/** Returns the clauses, with their items, whose place those that an item rests on have taken. */
export function predecessorsOf(item: Item, library: Sources): Counterpart[] {
  return library.crosswalks.flatMap((walk) =>
    entriesFor(item, walk.to, walk, ({ to }) => to).map(({ from, change = null, changeEn = null }) => {
      const items = itemsOn(walk.from, from, library);
      return { instrument: walk.from, ref: from, items, change, changeEn, official: walk.official };
    }),
  );
}

/** Returns the items of all checklists that rest on a clause. */
export function itemsOn(instrument: string, ref: string, { checklists }: Pick<Library, "checklists">): Item[] {
  const wanted = clauseRef(ref);
  if (wanted === null) return [];
  const items = checklists.flatMap(({ checklist }) => checklist.groups.flatMap((group) => group.items));
  const within = items.filter((item) => refsOf(item, instrument).some((one) => covers(wanted, one)));
  // An item on a whole article, or whose clause is not known, stands in where no item is on the clause itself.
  return within.length > 0 ? within : items.filter((item) => refsOf(item, instrument).some((one) => overlaps(one, wanted)));
}

function entriesFor(
  item: Item,
  instrument: string,
  { entries }: Crosswalk,
  parts: (entry: Crosswalk["entries"][number]) => readonly string[],
): Crosswalk["entries"] {
  const own = refsOf(item, instrument);
  const holding = (entry: Crosswalk["entries"][number]) =>
    parts(entry)
      .map(clauseRef)
      .filter((ref) => ref !== null && own.some((one) => covers(ref, one)));
  const found = entries.map((entry) => ({ entry, refs: holding(entry) })).filter(({ refs }) => refs.length > 0);
  // “Điều 4 khoản 2” says more of an item on that clause than an entry for the rest of Article 4.
  const exact = found.filter(({ refs }) => refs.some((ref) => ref !== null && ref.clauses.length > 0));
  return (exact.length > 0 ? exact : found).map(({ entry }) => entry);
}

function refsOf({ basis }: Item, instrument: string): ClauseRef[] {
  return basis.filter((one) => one.instrument === instrument).flatMap(({ ref }) => clauseRef(ref) ?? []);
}
