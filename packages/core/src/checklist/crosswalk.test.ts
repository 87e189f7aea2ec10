import { describe, expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import type { Item } from "../model/checklist.js";
import type { Crosswalk } from "../model/crosswalk.js";
import { ChecklistError } from "../model/errors.js";
import type { Library } from "../model/library.js";
import { predecessorsOf, successorsOf } from "./crosswalk.js";
import { assembleLibrary } from "./load.js";

const itemOn = (id: string, instrument: string, ref: string): Item =>
  ({ ...sampleItem(), id, basis: [{ instrument, ref, provenance: "text" }] }) as Item;

const oldRest = itemOn("cu.d4", "cu", "Điều 4");
const oldConference = itemOn("cu.d4.k2", "cu", "Điều 4 khoản 2");
const oldPosting = itemOn("cu.d8.k2", "cu", "Điều 8 khoản 2");
const oldVisitors = itemOn("cu.d13", "cu", "Điều 13");
const newConference = itemOn("moi.d51", "moi", "Điều 51 khoản 2 điểm c");
const newPosting = itemOn("moi.d48.k1", "moi", "Điều 48 khoản 1");

const walk: Crosswalk = {
  id: "cu-moi",
  from: "cu",
  to: "moi",
  official: false,
  entries: [
    { from: "Điều 4", to: ["Điều 59 khoản 1"] },
    { from: "Điều 4 khoản 2", to: ["Điều 50", "Điều 51"] },
    { from: "Điều 8 khoản 2", to: ["Điều 47 khoản 2", "Điều 48 khoản 1"], change: "30 → 20 ngày", changeEn: "30 → 20 days" },
    { from: "Điều 13", to: [] },
  ],
};

const items = [oldRest, oldConference, oldPosting, oldVisitors, newConference, newPosting];
const checklist = { ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items }] };
const library = {
  checklists: [{ checklist, sha256: "0", file: "mau.json" }],
  crosswalks: [walk],
} as unknown as Pick<Library, "checklists" | "crosswalks">;

const told = (counterparts: ReturnType<typeof successorsOf>) =>
  counterparts.map(({ ref, items: found }) => [ref, ...found.map(({ id }) => id)]);

describe("successors", () => {
  test("are the clauses that took an item's place, with their items", () => {
    expect(told(successorsOf(oldPosting, library))).toEqual([["Điều 47 khoản 2"], ["Điều 48 khoản 1", "moi.d48.k1"]]);
    expect(successorsOf(oldPosting, library)[0]).toMatchObject({ change: "30 → 20 ngày", official: false });
  });

  test("an entry on the very clause goes before one on the rest of the article", () => {
    expect(told(successorsOf(oldConference, library))).toEqual([["Điều 50"], ["Điều 51", "moi.d51"]]);
  });

  test("an item whose clause is not known is not given those of one clause", () => {
    expect(told(successorsOf(oldRest, library))).toEqual([["Điều 59 khoản 1"]]);
  });

  test("a matter that was left to other laws has one without a clause", () => {
    expect(told(successorsOf(oldVisitors, library))).toEqual([[null]]);
  });

  test("there are none for an item of the newer instrument", () => {
    expect(successorsOf(newPosting, library)).toEqual([]);
  });
});

describe("predecessors", () => {
  test("are the clauses whose place an item's clause took, with their items", () => {
    expect(told(predecessorsOf(newConference, library))).toEqual([["Điều 4 khoản 2", "cu.d4.k2"]]);
    expect(told(predecessorsOf(newPosting, library))).toEqual([["Điều 8 khoản 2", "cu.d8.k2"]]);
    expect(predecessorsOf(oldPosting, library)).toEqual([]);
  });
});

describe("a file of a crosswalk", () => {
  const issues = (changes: Partial<Crosswalk>) => {
    const crosswalks = [
      {
        file: "crosswalks/pl34-pl34.json",
        text: JSON.stringify({ ...walk, id: "pl34-pl34", from: "pl34", to: "pl34", ...changes }),
      },
    ];
    try {
      assembleLibrary({ ...sampleSources(), crosswalks }, { language: "en", hash: () => "0" });
      return [];
    } catch (error) {
      if (error instanceof ChecklistError) return error.issues.map(({ message }) => message);
      throw error;
    }
  };

  test("holds where its instruments are known and its parts name an article", () => {
    expect(issues({})).toEqual([]);
  });

  test("is refused where they are not", () => {
    expect(issues({ to: "pl35" })).toEqual(["There is no instrument “pl35”; did you mean “pl34”?"]);
    expect(issues({ entries: [{ from: "mục II", to: [] }] })).toEqual([
      "“mục II” names no article; write as in “Điều 7 khoản 3”",
    ]);
  });
});
