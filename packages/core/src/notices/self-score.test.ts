import { describe, expect, test } from "vitest";
import { lineAt } from "../../testing/evidence.js";
import type { Verdict } from "../judge/evaluate.js";
import type { Item } from "../model/checklist.js";
import { selfScoreNotices } from "./self-score.js";

describe("the unit's own score", () => {
  const rated = (points: number, max: number | null, earnedCents: number, changes: Partial<Verdict> = {}): Verdict => ({
    item: { points: 4 } as Item,
    state: "partial",
    reason: "evidenced",
    earnedCents,
    findings: [],
    evidence: [],
    self: { points, max, place: lineAt(20) },
    ...changes,
  });

  test.each<[string, number, Verdict]>([
    ["half of the maximum too high", 1, rated(10, 10, 200)],
    ["just less than half too high", 0, rated(9.9, 10, 200)],
    ["half of the maximum too low", 1, rated(0, 10, 200)],
    ["as we find", 0, rated(5, 10, 200)],
    ["without a maximum", 0, rated(10, null, 0)],
    ["out of nothing", 0, rated(0, 0, 400)],
    ["none given", 0, rated(10, 10, 0, { self: null })],
    ["of what did not arise", 0, rated(10, 10, 0, { state: "notapplicable" })],
    ["of what is not yet due", 0, rated(10, 10, 0, { state: "notchecked" })],
  ])("%s: %i notices", (_, count, verdict) => {
    expect(selfScoreNotices([verdict])).toHaveLength(count);
  });

  test("is told once for a row, with both scores and its place", () => {
    const other = rated(4, 4, 0, { self: { points: 4, max: 4, place: lineAt(21) } });
    expect(selfScoreNotices([rated(10, 10, 150), rated(10, 10, 0), other])).toEqual([
      { code: "self-score-far", args: { points: 10, max: 10, earned: 1.5, of: 4 }, places: [lineAt(20)] },
      { code: "self-score-far", args: { points: 4, max: 4, earned: 0, of: 4 }, places: [lineAt(21)] },
    ]);
  });
});
