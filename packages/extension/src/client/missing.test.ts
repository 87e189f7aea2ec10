import type { Place } from "@dankiem/core";
import { bestFixes, isWanting as isWantingInCore, mainPlace, missingPieces } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { PAPERS } from "../../testing/papers.js";
import { snapshotOf } from "../../testing/snapshot.js";
import { isWanting, missingOf, targetOf, topFixes } from "./missing.js";

const report = snapshotOf(PAPERS, { checklists: ["kh117", "ct30", "kl120"] }).report;

test("what is missing is what the scorecard calls missing", () => {
  for (const verdict of report.verdicts) {
    expect(missingOf(verdict)).toEqual(missingPieces(verdict));
    expect(isWanting(verdict)).toBe(isWantingInCore(verdict));
  }
});

test("the fixes named first are those of the scorecard", () => {
  for (const { unit, checklist } of report.scorecards) {
    const shown = topFixes(report, unit, checklist, 20).map(({ verdict, message, gain }) => [verdict.item, message, gain]);
    const told = bestFixes(report, unit, checklist, 20).map(({ item, message, gain }) => [item, message, gain]);
    expect(shown).toEqual(told);
    expect(shown.length).toBeGreaterThan(3);
  }
});

test("a click leads to the scorecard's place, else to where evidence would belong", () => {
  for (const verdict of report.verdicts) {
    expect(startOf(targetOf(verdict))).toEqual(startOf(mainPlace(verdict) ?? verdict.anchor));
  }
});

const startOf = (place: Place | null) => place && { path: place.path, start: place.start };

test("a missing item always leads somewhere", () => {
  for (const verdict of report.verdicts.filter(({ state }) => state === "fail")) expect(targetOf(verdict)).not.toBeNull();
});
