import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { message } from "../audit/messages.js";
import type { State } from "../model/model.js";
import {
  earned,
  fulfilled,
  gain,
  type ScoredChecklist,
  type ScoredCriterion,
  type ScoredVerdict,
  scorecard,
  shares,
  toCents,
} from "./score.js";

const points = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
const criterion: fc.Arbitrary<ScoredCriterion> = fc.oneof(
  fc.record({ weight: fc.integer({ min: 1, max: 100 }), met: fc.boolean(), share: fc.constant(null) }),
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 })).map(([covered, elapsed]) => {
    const share = Math.min(covered, elapsed) / elapsed;
    return { weight: 1, met: share === 1, share };
  }),
);
const criteria = fc.array(criterion, { maxLength: 12 });

describe("the shares of an item", () => {
  test("go by weight, with the cents left over to the largest remainders", () => {
    expect(shares(1, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shares(5, [1, 2, 1])).toEqual([125, 250, 125]);
    expect(shares(0.25, [1, 5])).toEqual([4, 21]);
    expect(shares(4, [1])).toEqual([400]);
  });

  test("add up exactly and each lies within a cent of its due", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(points, weights, (max, each) => {
        const parts = shares(max, each);
        const total = each.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(toCents(max));
        parts.forEach((part, index) => {
          expect(Math.abs(part - (toCents(max) * (each[index] as number)) / total)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe("the points of an item", () => {
  const met = { weight: 1, met: true, share: null };
  const unmet = { weight: 1, met: false, share: null };

  test("are those of the deed and of the criteria met", () => {
    expect(earned(4, [])).toBe(400);
    expect(earned(4, [unmet, unmet, unmet])).toBe(100);
    expect(earned(4, [met, unmet, met])).toBe(300);
    expect(earned(4, [{ ...unmet, weight: 2 }])).toBe(133);
  });

  test("are scaled by recurrence, which has no points of its own, and rounded half up", () => {
    const recurring = (share: number) => ({ weight: 5, met: share === 1, share });
    expect(earned(4, [met, recurring(0.5)])).toBe(200);
    expect(earned(4, [recurring(1)])).toBe(400);
    expect(earned(4, [met, recurring(0)])).toBe(0);
    expect(earned(0.25, [recurring(1 / 2)])).toBe(13);
    expect(earned(0.25, [recurring(3 / 10)])).toBe(8);
    expect(earned(1, [recurring(1 / 3)])).toBe(33);
    expect(earned(1, [recurring(2 / 3)])).toBe(67);
  });

  test("are whole cents from 0 to the maximum, which full evidence earns", () => {
    fc.assert(
      fc.property(points, criteria, (max, each) => {
        const cents = earned(max, each);
        expect(Number.isInteger(cents)).toBe(true);
        expect(cents).toBeGreaterThanOrEqual(0);
        expect(cents).toBeLessThanOrEqual(toCents(max));
        expect(earned(max, each.map(fulfilled))).toBe(toCents(max));
      }),
    );
  });

  test("gain exactly what meeting a criterion adds, never less than nothing", () => {
    fc.assert(
      fc.property(points, criteria, (max, each) => {
        each.forEach((one, index) => {
          const better = each.with(index, fulfilled(one));
          expect(earned(max, each) + gain(max, each, index)).toBe(earned(max, better));
          expect(gain(max, each, index)).toBeGreaterThanOrEqual(0);
          expect(gain(max, better, index)).toBe(0);
        });
      }),
    );
  });
});

const checklist: ScoredChecklist = {
  bands: [
    { name: "Khá", from: 50 },
    { name: "Tốt", from: 80 },
  ],
  groups: [
    {
      id: "i",
      items: [
        { id: "a", points: 4 },
        { id: "b", points: 2 },
      ],
    },
    {
      id: "ii",
      items: [
        { id: "c", points: 3 },
        { id: "d", points: 1 },
      ],
    },
  ],
};
const verdict = (item: string, state: State, earnedCents = 0): ScoredVerdict => ({ item, state, earnedCents });

describe("the scorecard", () => {
  test("what does not concern the kind of unit is no part of the checklist", () => {
    const all = [verdict("a", "pass", 400), verdict("b", "fail", 0), verdict("c", "fail", 0), verdict("d", "fail", 0)];
    const without = all.map((each) => (each.item === "b" ? verdict("b", "notselected", 0) : each));
    const [whole, part] = [scorecard(all, checklist, "full"), scorecard(without, checklist, "full")];
    const points = checklist.groups.flatMap(({ items }) => items).find(({ id }) => id === "b")?.points ?? 0;
    expect(part).toMatchObject({ max: whole.max - points, earned: whole.earned, coverage: 1, states: { notselected: 1 } });
  });

  test("adds up items and groups, and tells its formula", () => {
    const verdicts = [verdict("a", "pass", 400), verdict("b", "partial", 150), verdict("c", "fail"), verdict("d", "notchecked")];
    expect(scorecard(verdicts, checklist, "exclude")).toEqual({
      earned: 5.5,
      max: 10,
      inferred: 0,
      percent: 55,
      band: "Khá",
      coverage: 0.9,
      states: { pass: 1, partial: 1, fail: 1, notapplicable: 0, notchecked: 1, notselected: 0, error: 0 },
      groups: [
        { id: "i", earned: 5.5, max: 6 },
        { id: "ii", earned: 0, max: 4 },
      ],
      formula: [
        { code: "score-sum", args: { earned: 5.5, max: 10, percent: 55 } },
        { code: "score-notchecked", args: { count: 1, points: 1 } },
      ],
    });
  });

  test("says how many of its points rest on similar wording", () => {
    const verdicts = [{ ...verdict("a", "pass", 400), isInferred: true }, verdict("b", "partial", 150)];
    const { inferred, formula } = scorecard(verdicts, checklist, "exclude");
    expect(inferred).toBe(4);
    expect(formula[1]).toEqual({ code: "score-inferred", args: { points: 4 } });
  });

  test("leaves out what did not arise, or counts it in full, as the checklist says", () => {
    const verdicts = [verdict("a", "notapplicable"), verdict("b", "pass", 200), verdict("c", "fail"), verdict("d", "fail")];
    const excluded = scorecard(verdicts, checklist, "exclude");
    expect(excluded).toMatchObject({ earned: 2, max: 6, percent: 33.33, coverage: 1 });
    expect(excluded.formula[1]).toEqual({ code: "score-na-excluded", args: { count: 1, points: 4 } });
    const full = scorecard(verdicts, checklist, "full");
    expect(full).toMatchObject({ earned: 6, max: 10, percent: 60, coverage: 1 });
    expect(full.formula[1]).toEqual({ code: "score-na-full", args: { count: 1, points: 4 } });
  });

  test("keeps what was not checked or failed to check in the maximum, without points", () => {
    const card = scorecard([verdict("a", "error", 400), verdict("b", "pass", 200)], checklist, "exclude");
    expect(card).toMatchObject({ earned: 2, max: 10, percent: 20, coverage: 0.2, states: { error: 1, notchecked: 2 } });
    expect(card.formula.slice(1)).toEqual([
      { code: "score-notchecked", args: { count: 2, points: 4 } },
      { code: "score-error", args: { count: 1, points: 4 } },
    ]);
  });

  test("has no percent where nothing counts", () => {
    const none = ["a", "b", "c", "d"].map((item) => verdict(item, "notapplicable"));
    const card = scorecard(none, checklist, "exclude");
    expect(card).toMatchObject({ earned: 0, max: 0, percent: null, band: null, coverage: 1 });
    expect(card.formula[0]).toEqual({ code: "score-nothing-counts", args: {} });
    expect(scorecard([], { groups: [] }, "exclude")).toMatchObject({ percent: null, coverage: 1 });
  });

  test("reaches a band at its lowest percent, and none below or without bands", () => {
    const at = (cents: number) =>
      scorecard([verdict("a", "pass", 400), verdict("b", "pass", 200), verdict("c", "partial", cents)], checklist, "exclude");
    expect(at(200).band).toBe("Tốt");
    expect(at(199).band).toBe("Khá");
    expect(scorecard([verdict("a", "pass", 400)], checklist, "exclude").band).toBeNull();
    expect(scorecard([], { groups: checklist.groups }, "exclude").band).toBeNull();
  });

  test("has a message in both languages for each part of its formula", () => {
    for (const code of [
      "score-sum",
      "score-nothing-counts",
      "score-na-excluded",
      "score-na-full",
      "score-notchecked",
      "score-error",
    ]) {
      expect(message("vi", code)).not.toBe(code);
      expect(message("en", code)).not.toBe(code);
    }
  });
});

describe("the laws of the scorecard", () => {
  const states: readonly State[] = ["pass", "partial", "fail", "notapplicable", "notchecked", "error"];
  const items = checklist.groups.flatMap((group) => group.items);
  const policy = fc.constantFrom("exclude" as const, "full" as const);
  const verdicts = fc.tuple(
    ...items.map((item) =>
      fc.record({
        item: fc.constant(item.id),
        state: fc.constantFrom(...states),
        earnedCents: fc.integer({ min: 0, max: toCents(item.points) }),
      }),
    ),
  );

  test("full evidence earns the maximum, none earns nothing", () => {
    const all = (state: State) => items.map((item) => verdict(item.id, state, toCents(item.points)));
    expect(scorecard(all("pass"), checklist, "exclude")).toMatchObject({ earned: 10, max: 10, percent: 100, band: "Tốt" });
    expect(scorecard(all("fail"), checklist, "exclude")).toMatchObject({ earned: 0, max: 10, percent: 0 });
  });

  test("the percent lies between 0 and 100, and the order of verdicts never matters", () => {
    fc.assert(
      fc.property(verdicts, policy, fc.nat(), (each, naPolicy, turn) => {
        const card = scorecard(each, checklist, naPolicy);
        expect(card.percent ?? 0).toBeGreaterThanOrEqual(0);
        expect(card.percent ?? 0).toBeLessThanOrEqual(100);
        const at = turn % each.length;
        expect(scorecard([...each.slice(at), ...each.slice(0, at)].reverse(), checklist, naPolicy)).toEqual(card);
      }),
    );
  });

  test("a better verdict never lowers the score", () => {
    fc.assert(
      fc.property(verdicts, policy, fc.nat({ max: items.length - 1 }), (each, naPolicy, index) => {
        const { item, state, earnedCents } = each[index] as ScoredVerdict;
        fc.pre(state !== "notapplicable");
        const full = toCents(items[index]?.points ?? 0);
        const before = scorecard(each, checklist, naPolicy);
        const best = scorecard(each.with(index, verdict(item, "pass", full)), checklist, naPolicy);
        const partial = scorecard(each.with(index, verdict(item, "partial", Math.max(earnedCents, 1))), checklist, naPolicy);
        expect(best.percent).toBeGreaterThanOrEqual(before.percent ?? 0);
        expect(partial.percent).toBeGreaterThanOrEqual(before.percent ?? 0);
      }),
    );
  });
});
