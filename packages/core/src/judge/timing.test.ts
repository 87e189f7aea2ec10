import { describe, expect, test } from "vitest";
import { type Changes, named, paper, piece } from "../../testing/evidence.js";
import type { Item } from "../model/checklist.js";
import { isInPeriod } from "./timing.js";

const period = { from: "2023-01-01", to: "2023-12-31" };
const other = { date: "2021-05-01" };

const isIn = (changes: Changes, due: Item["period"] = "year") => isInPeriod(piece(changes), due, period);

describe("an act falls into the period", () => {
  test.each<[string, boolean, Changes]>([
    ["its day is the first one", true, { fields: { dates: ["2023-01-01"] } }],
    ["its day is the last one", true, { fields: { dates: ["2023-12-31"] } }],
    ["its day is the one before", false, { fields: { dates: ["2022-12-31"] } }],
    ["its day is the one after", false, { fields: { dates: ["2024-01-01"] } }],
    ["one of its days does", true, { fields: { dates: ["2022-12-31", "2023-02-01"] } }],
    ["its quarter does", true, { fields: { dates: ["2023-Q4"] } }],
    ["its year does not", false, { fields: { dates: ["2022"] } }],
    ["a posting began before and ended in it", true, { fields: { from: "2022-12-20", to: "2023-01-20" } }],
    ["a posting ended before it", false, { fields: { from: "2022-11-20", to: "2022-12-20" } }],
    ["a posting of long ago still hangs", true, { fields: { from: "2021-03-01", to: ".." } }],
    ["a posting has only its first day", false, { fields: { from: "2022-03-01", to: null } }],
    ["a posting ends before it begins: the first day counts", true, { fields: { from: "2023-03-01", to: "2022-03-30" } }],
    ["its document is of that year", true, { fields: { documents: [named("5/QĐ-UBND", "QĐ", "2023-04-04")] } }],
    ["its document is of another year", false, { fields: { documents: [named("5/QĐ-UBND", "QĐ", "2022-04-04")] } }],
    ["a date that cannot be read says nothing", true, { fields: { dates: ["soon"] }, header: { date: null } }],
  ])("%s: %s", (_, expected, changes) => {
    expect(isIn(changes)).toBe(expected);
  });
});

describe("where an act gives no day, the nearest text that gives one speaks for it", () => {
  test.each<[string, boolean, Changes]>([
    [
      "its own day before all",
      true,
      { fields: { dates: ["2023-03-01"] }, scope: "2021", near: { dates: ["2021"] }, header: other },
    ],
    ["then the heading", false, { scope: "2021", near: { dates: ["2023-03-01"] } }],
    ["then its surroundings", false, { near: { dates: ["2021-03-01"] } }],
    ["then the period that the paper reports on", false, { header: { scope: "2022", date: "2023-01-09" } }],
    ["then the day of the paper", false, { header: other }],
    ["a law that it rests on says nothing", true, { fields: { documents: [named("4/NĐ-CP", "NĐ", "2015-01-09", true)] } }],
    ["an act without any day is given the benefit of the doubt", true, { header: { date: null } }],
  ])("%s", (_, expected, changes) => {
    expect(isIn(changes)).toBe(expected);
  });

  test("a paper that is itself the evidence goes by its own period or day, whatever it tells", () => {
    const of = (changes: Changes) => isInPeriod(paper(changes), "year", period);
    expect(of({ fields: { dates: ["2021-01-01"] } })).toBe(true);
    expect(of({ fields: { dates: ["2023-01-01"] }, header: other })).toBe(false);
    expect(of({ header: { scope: "2022", date: "2023-01-09" } })).toBe(false);
  });
});

test("what must be in force may be old, but not younger than the period", () => {
  expect(isIn({ fields: { dates: ["2019-03-01"] } }, "in-force")).toBe(true);
  expect(isIn({ fields: { dates: ["2023-12-31"] } }, "in-force")).toBe(true);
  expect(isIn({ fields: { dates: ["2024-01-01"] } }, "in-force")).toBe(false);
});
