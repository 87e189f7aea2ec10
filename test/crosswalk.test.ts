import { clauseRef, overlaps } from "@dankiem/core/report";
import { describe, expect, it } from "vitest";
import { library } from "./library.js";

const items = library.checklists.flatMap(({ checklist }) => checklist.groups.flatMap((group) => group.items));

/** Tells whether some item rests on a clause, or on a part or the whole of it. */
function isItem(instrument: string, ref: string): boolean {
  const wanted = clauseRef(ref);
  return items.some(({ basis }) =>
    basis.some((one) => {
      const own = one.instrument === instrument ? clauseRef(one.ref) : null;
      return own !== null && wanted !== null && overlaps(own, wanted);
    }),
  );
}

describe.each(library.crosswalks.map((walk) => [walk.id, walk] as const))("crosswalk %s", (_, walk) => {
  it("says of each change what changed, in both languages", () => {
    const halves = walk.entries.filter(({ change, changeEn }) => (change === undefined) !== (changeEn === undefined));
    expect(halves).toEqual([]);
  });
});

describe("from Decree 04/2015", () => {
  const walk = library.crosswalks.find(({ id }) => id === "nd04-l10");

  it("every item has its place in the Law, or is told that it has none", () => {
    const lost = items
      .filter(({ id }) => id.startsWith("nd04."))
      .flatMap(({ id, basis }) => basis.filter(({ instrument }) => instrument === "nd04").map(({ ref }) => ({ id, ref })))
      .filter(({ ref }) => {
        const own = clauseRef(ref);
        return !walk?.entries.some(({ from }) => {
          const old = clauseRef(from);
          return own !== null && old !== null && overlaps(own, old);
        });
      });
    expect(lost).toEqual([]);
  });

  it("what must be published leads to items of the checklist for agencies", () => {
    const contents = walk?.entries.filter(({ from }) => from.startsWith("Điều 7")).flatMap(({ to }) => to) ?? [];
    expect(contents.filter((ref) => !isItem("l10", ref))).toEqual([]);
  });
});
