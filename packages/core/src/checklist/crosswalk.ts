import { type Static, Type } from "typebox";
import type { Library } from "../library.js";
import { type ClauseRef, clauseRef, covers, overlaps } from "./clause-ref.js";
import { closed, ID_PATTERN, type Item, Text } from "./schema.js";

const CrosswalkEntry = Type.Object(
  {
    from: Text("Part of the older instrument, e.g. “Điều 7 khoản 3”."),
    to: Type.Array(Text("Part of the newer instrument."), {
      maxItems: 20,
      description: "Parts of the newer instrument that took its place; none where the matter is left to others.",
    }),
    change: Type.Optional(Text("What changed, in Vietnamese.")),
    changeEn: Type.Optional(Text("The same in English.")),
  },
  closed,
);

/** A file that says which clauses of a newer instrument took the place of those of an older one. */
export const CrosswalkSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Type.String({ pattern: ID_PATTERN, description: "Equal to the file's name without .json." }),
    from: Type.String({ pattern: ID_PATTERN, description: "Id of the older instrument." }),
    to: Type.String({ pattern: ID_PATTERN, description: "Id of the newer instrument." }),
    official: Type.Boolean({ description: "Whether the comparison is an official one; shown wherever it is used." }),
    entries: Type.Array(CrosswalkEntry, { minItems: 1, maxItems: 500 }),
  },
  { ...closed, title: "Dân Kiểm crosswalk" },
);

/** A comparison of two instruments. */
export type Crosswalk = Static<typeof CrosswalkSchema>;

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
