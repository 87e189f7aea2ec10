import { bestFixes } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { PAPERS } from "../../testing/papers.js";
import { snapshotOf } from "../../testing/snapshot.js";
import { summaryOf } from "./summary-items.js";

const root = "file:///folder";
const report = snapshotOf(PAPERS, { checklists: ["kh117", "ct30"] }).report;
const summary = summaryOf([{ root, report }], "vi");

test("each checklist of a unit has its score", () => {
  expect(summary.map(({ kind }) => kind)).toEqual(["score", "score"]);
  expect(summary[0]?.description).toBe(report.checklists.find(({ id }) => id === report.scorecards[0]?.checklist)?.title);
  expect(summary[0]?.label).toMatch(/^[\d,]+\/[\d,]+$/);
  expect(summary[0]?.tooltip).toContain("01/01/2023");
});

test("the unit is named where there are several", () => {
  const two = summaryOf(
    [
      { root, report },
      { root: "file:///other", report },
    ],
    "en",
  );
  expect(two[0]?.description).toMatch(/^UBND xã Sơn Khê · /);
});

test("the states are counted as in the scorecard, those without items left out", () => {
  const counts = summary[0]?.children.filter(({ kind }) => kind === "states") ?? [];
  const { states } = report.scorecards[0] ?? { states: {} as never };
  expect(Object.fromEntries(counts.map(({ state, description }) => [state, Number(description)]))).toEqual(
    Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0)),
  );
});

test("the three fixes that bring most are named, best first, and lead to a place", () => {
  const { unit = "", checklist = "" } = report.scorecards[0] ?? {};
  const fixes = summary[0]?.children.find(({ kind }) => kind === "fixes")?.children ?? [];
  expect(fixes.map(({ item }) => item)).toEqual(bestFixes(report, unit, checklist, 3).map(({ item }) => item));
  expect(fixes.every(({ place }) => place !== null)).toBe(true);
  expect(fixes[0]?.label).toMatch(/^\+[\d,]+ điểm$/);
});
