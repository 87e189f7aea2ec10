import { describe, expect, test } from "vitest";
import type { PublicationEntry } from "../model/report.js";
import { postingsIn } from "./postings.js";

const QUARTER = { from: "2024-07-01", to: "2024-09-30" };

const entry = (line: number, changes: Partial<PublicationEntry> = {}): PublicationEntry => ({
  forms: ["niem-yet"],
  from: "2024-07-12",
  to: "2024-08-14",
  responsible: [],
  documents: [],
  path: "so.md",
  start: { line, column: 1 },
  end: { line, column: 9 },
  ...changes,
});

describe("a posting belongs to the quarter", () => {
  test.each([
    ["up to its first day", "2024-06-01", "2024-07-01"],
    ["from its last day", "2024-09-30", null],
    ["right through it", "2024-01-01", "2024-12-31"],
    ["and still runs", "2022-05-05", ".."],
    ["by its month alone", "2024-09", null],
    ["whose end stands before its start: the start counts", "2024-07-12", "2023-08-14"],
    ["by its paper, having no day", null, null],
    ["by its paper, having no day that the calendar knows", "--06-20", null],
  ])("%s", (_, from, to) => {
    expect(postingsIn([entry(1, { from, to })], QUARTER)).toHaveLength(1);
  });

  test.each([
    ["taken down the day before", "2024-06-01", "2024-06-30"],
    ["put up the day after", "2024-10-01", ".."],
    ["of which only an earlier first day is known", "2024-06-30", null],
    ["of a later month", "2024-10", null],
  ])("but not one %s", (_, from, to) => {
    expect(postingsIn([entry(1, { from, to })], QUARTER)).toEqual([]);
  });
});

describe("one posting that two places tell of", () => {
  test("is one, with both places and what each adds", () => {
    const twice = [
      entry(1, { forms: ["niem-yet", "hop"], responsible: ["Kế toán"] }),
      entry(9, { path: "bc.md", forms: ["hop", "niem-yet"], documents: ["05/QĐ-UBND"] }),
    ];
    expect(postingsIn(twice, QUARTER)).toMatchObject([
      {
        forms: ["niem-yet", "hop"],
        responsible: ["Kế toán"],
        documents: ["05/QĐ-UBND"],
        places: [{ path: "so.md" }, { path: "bc.md" }],
      },
    ]);
  });

  test.each([
    ["another end", { to: "2024-08-15" }],
    ["another start", { from: "2024-07-13" }],
    ["another form", { forms: ["hop"] }],
  ])("is two with %s", (_, changes) => {
    expect(postingsIn([entry(1), entry(2, changes)], QUARTER)).toHaveLength(2);
  });

  test("cannot be told without a day", () => {
    expect(postingsIn([entry(1, { from: null }), entry(2, { from: null })], QUARTER)).toHaveLength(2);
  });
});
