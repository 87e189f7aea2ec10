import fc from "fast-check";
import { expect, test } from "vitest";
import { testScore, testSource } from "../../../testing/rollup-report.js";
import { violations } from "../../checklist/validators.js";
import type { RollupSource } from "./collect.js";
import { rollUp } from "./rollup.js";
import { type Rollup, RollupSchema } from "./schema.js";

const roll = (...sources: readonly RollupSource[]): Rollup => rollUp(sources, [], "vi");
const shape = ({ units }: Rollup) => units.map(({ id, depth }) => `${"-".repeat(depth)}${id}`);
const codes = ({ notices }: Rollup) => notices.map(({ code }) => code);
const unitOf = ({ units }: Rollup, id: string) => units.find((unit) => unit.id === id);

const district = testSource("huyen.json", [
  { id: "xa-b", parent: "huyen", scores: { kh117: 80, l10: 20 } },
  { id: "huyen", parent: "tinh", scores: { kh117: 10 } },
  { id: "thon", parent: "xa-b", scores: { kh117: 60 } },
  { id: "xa-a", parent: "huyen", scores: { kh117: null } },
  { id: "tinh", scores: {} },
]);

test("units stand under their parents, beside each other by id, at any depth", () => {
  const rollup = roll(district);
  expect(shape(rollup)).toEqual(["tinh", "-huyen", "--xa-a", "--xa-b", "---thon"]);
  expect(rollup.units.map(({ unitsBelow }) => unitsBelow)).toEqual([4, 3, 0, 1, 0]);
  expect(rollup.notices).toMatchObject([{ code: "unit-unscored", args: { units: "tinh", count: 1 } }]);
});

test("sub-totals are counts and ranges of one checklist, without the unit itself", () => {
  const below = unitOf(roll(district), "huyen")?.below;
  expect(
    below?.map(({ checklist, units, percent, states }) => [checklist, units, percent, states.fail, states.notchecked]),
  ).toEqual([
    ["kh117", 3, { min: 60, max: 80 }, 6, 3],
    ["l10", 1, { min: 20, max: 20 }, 2, 1],
  ]);
  expect(roll(district).all.map(({ checklist, units, percent }) => [checklist, units, percent])).toEqual([
    ["kh117", 4, { min: 10, max: 80 }],
    ["l10", 1, { min: 20, max: 20 }],
  ]);
});

test("other periods stay apart, also in sub-totals", () => {
  const half = { from: "2023-01-01", to: "2023-06-30" };
  const units = [{ id: "xa", parent: "huyen" }, { id: "huyen" }];
  const later = testSource("b", units, { scorecards: [testScore("xa", "kh117", 90, { period: half })] });
  const rollup = roll(testSource("a", units), later);
  expect(unitOf(rollup, "xa")?.scores.map(({ period, percent }) => [period.to, percent])).toEqual([
    ["2023-06-30", 90],
    ["2023-12-31", 50],
  ]);
  expect(unitOf(rollup, "huyen")?.below.map(({ units: count }) => count)).toEqual([1, 1]);
});

test("of two scores of the same unit, checklist and period the later audit's is taken, and that is told", () => {
  const early = testSource("z.json", [{ id: "xa", name: "Tên cũ", scores: { kh117: 90 } }], { asOf: "2023-06-30" });
  const late = testSource("a.json", [{ id: "xa", name: "Tên mới", scores: { kh117: 40 } }]);
  for (const rollup of [roll(early, late), roll(late, early)]) {
    expect(rollup.units).toMatchObject([{ name: "Tên mới", scores: [{ percent: 40, source: "a.json", asOf: "2023-12-31" }] }]);
    expect(rollup.sources.map(({ name, used }) => [name, used])).toEqual([
      ["z.json", 0],
      ["a.json", 1],
    ]);
    expect(codes(rollup)).toEqual(["score-replaced", "unit-differs"]);
    expect(rollup.notices[0]?.message).toBe(
      "xa, kh117, 01/01/2023 – 31/12/2023: lấy theo a.json (tính đến 31/12/2023), bỏ 1 bảng điểm của lần kiểm trước: z.json",
    );
  }
});

test("a parent without a report is a unit that is only named, and is told once", () => {
  const rollup = roll(
    testSource("a", [
      { id: "xa-b", parent: "huyen" },
      { id: "xa-a", parent: "huyen" },
    ]),
  );
  expect(shape(rollup)).toEqual(["huyen", "-xa-a", "-xa-b"]);
  expect(unitOf(rollup, "huyen")).toMatchObject({ reported: false, name: "huyen", scores: [], unitsBelow: 2 });
  expect(rollup.notices).toMatchObject([{ code: "parent-unknown", args: { unit: "huyen", count: 2 } }]);
});

test("a circle of parents is cut at the id that comes first, and told with a bounded list", () => {
  const ring = Array.from({ length: 9 }, (_, index) => ({ id: `u${index}`, parent: `u${(index + 1) % 9}` }));
  const rollup = roll(testSource("a", [...ring.toReversed(), { id: "z", parent: "z" }]));
  expect(shape(rollup)).toEqual(["u0", ...[8, 7, 6, 5, 4, 3, 2, 1].map((id, index) => `${"-".repeat(index + 1)}u${id}`), "z"]);
  expect(rollup.notices.map(({ args }) => args)).toEqual([
    { units: "u0 → u1 → u2 → u3 → u4 → …", count: 9 },
    { units: "z", count: 1 },
  ]);
});

test("a hierarchy of twenty thousand levels is no trouble", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => ({ id: `u${index}`, parent: index === 0 ? null : `u${index - 1}` }));
  const rollup = roll(testSource("a", chain));
  expect(rollup.units.at(-1)?.depth).toBe(19_999);
  expect(rollup.units[0]?.below).toMatchObject([{ units: 19_999 }]);
});

test("what could not be used or inspected, and other contents of a checklist, are told", () => {
  const changed = testSource("b", [{ id: "xa-b" }], {
    checklists: [{ id: "kh117", version: "1.1.0", sha256: "1".repeat(64), title: "Mới" }],
    exit: { code: 2, reasons: ["evidence-unreadable"] },
  });
  const rollup = rollUp([testSource("a", [{ id: "xa-a" }]), changed], ["hong.json"], "en");
  expect(codes(rollup)).toEqual(["checklist-differs", "report-incomplete", "report-skipped"]);
  expect(rollup.checklists).toEqual([{ id: "kh117", title: "Mới", versions: ["1.0.0", "1.1.0"] }]);
  expect(rollup.skipped).toEqual(["hong.json"]);
});

test("names that mean something to the language are names", () => {
  const hostile = ["__proto__", "constructor", "toString", ""].map((id) => ({
    id,
    parent: "hasOwnProperty",
    scores: { __proto__x: 1 },
  }));
  expect(roll(testSource("a", hostile)).units.map(({ id }) => id)).toEqual([
    "hasOwnProperty",
    "",
    "__proto__",
    "constructor",
    "toString",
  ]);
});

test("no reports, no table", () => {
  expect(roll()).toMatchObject({ units: [], all: [], checklists: [], asOf: { from: null, to: null } });
});

test("whatever the parents: every unit stands there once, after the one above it, and the schema holds in any order", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const units = fc.uniqueArray(
    fc.record({ id, parent: fc.option(id), scores: fc.dictionary(fc.constantFrom("x", "y"), fc.integer({ min: 0, max: 100 })) }),
    { selector: (unit) => unit.id },
  );
  const day = fc.constantFrom("2023-01-01", "2023-06-30", "2023-12-31");
  const sources = fc.array(fc.tuple(units, day), { maxLength: 4 });
  fc.assert(
    fc.property(sources, (reports) => {
      const given = reports.map(([some, asOf], index) => testSource(`r${index}`, some, { asOf }));
      const rollup = roll(...given);
      expect(rollup).toEqual(roll(...given.toReversed()));
      const ids = rollup.units.map((unit) => unit.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(reports.flatMap(([some]) => some.map((unit) => unit.id))));
      const steps = rollup.units.map(({ depth }, index) => depth - (rollup.units[index - 1]?.depth ?? -1));
      expect(steps.every((step) => step <= 1)).toBe(true);
      expect(violations(RollupSchema, rollup)).toEqual([]);
    }),
  );
});
