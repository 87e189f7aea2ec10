import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Changes, contextOf, lineAt, named, piece, record } from "../../testing/evidence.js";
import type { CriterionUse, Item } from "../model/checklist.js";
import type { Evidence, Reason, State } from "../model/model.js";
import { evaluate } from "./evaluate.js";
import { toCents } from "./score.js";

function itemOf(criteria: readonly CriterionUse[] = [], changes: Partial<Item> = {}): Item {
  return {
    id: "mau.mot",
    title: "Việc",
    titleEn: "Act",
    requirement: "Làm việc.",
    basis: [],
    points: 4,
    period: "year",
    locator: { acts: [{ act: ["việc"] }] },
    criteria: [...criteria],
    evidence: "",
    guidance: "",
    examples: [],
    ...changes,
  };
}

const { due: _, ...context } = contextOf();
const judge = (pieces: readonly Evidence[], item = itemOf(), asOf = "2023-12-31") => evaluate(item, pieces, { ...context, asOf });
const done = { fields: { dates: ["2023-03-01"] } };
const lastYear = { fields: { dates: ["2022-03-01"] } };
const at = (line: number, changes: Changes = {}) => piece({ place: lineAt(line), ...changes });

describe("one piece of evidence", () => {
  test.each<[string, State, Reason, Changes]>([
    ["done in the period", "pass", "evidenced", done],
    ["done last year", "fail", "out-of-period", lastYear],
    ["planned", "fail", "planned-only", { ...done, status: "planned" }],
    ["planned for next year", "fail", "planned-only", { status: "planned", fields: { dates: ["2024"] } }],
    ["denied", "fail", "negated", { ...done, status: "negated" }],
    ["denied of last year", "fail", "not-mentioned", { ...lastYear, status: "negated" }],
    ["a rule that is quoted", "fail", "not-mentioned", { ...done, status: "quoted" }],
    ["nobody can tell", "fail", "not-mentioned", { ...done, status: "unclear" }],
    ["a claim without particulars", "fail", "not-mentioned", { particular: false }],
    ["such a claim of last year", "fail", "not-mentioned", { ...lastYear, particular: false }],
    [
      "such a claim with a file beside it",
      "pass",
      "evidenced",
      { particular: false, near: { attachments: [{ target: "a.pdf", place: lineAt(1) }] } },
    ],
    ["it did not arise", "notapplicable", "not-applicable", { ...done, applies: false }],
    ["it did not arise last year", "fail", "out-of-period", { ...lastYear, applies: false }],
    ["it is not expected to arise", "fail", "planned-only", { ...done, applies: false, status: "planned" }],
  ])("%s: %s", (_name, state, reason, changes) => {
    const verdict = judge([piece(changes)]);
    expect([verdict.state, verdict.reason]).toEqual([state, reason]);
    expect(verdict.earnedCents).toBe(state === "pass" ? 400 : 0);
  });
});

describe("several pieces", () => {
  const rows: readonly [string, Changes][] = [
    ["evidenced", done],
    ["not-applicable", { ...done, applies: false }],
    ["negated", { ...done, status: "negated" }],
    ["out-of-period", lastYear],
    ["planned-only", { ...done, status: "planned" }],
    ["not-mentioned", { ...done, status: "quoted" }],
  ];

  test.each(rows.flatMap(([first, a], index) => rows.slice(index + 1).map(([other, b]) => [first, other, a, b] as const)))(
    "%s outweighs %s, wherever they stand",
    (first, _other, a, b) => {
      expect(judge([at(11, a), at(12, b)]).reason).toBe(first);
      expect(judge([at(11, b), at(12, a)]).reason).toBe(first);
    },
  );

  test("what decided is listed first, the rest by place", () => {
    const planned = { ...done, status: "planned" } as const;
    const elsewhere = piece({ status: "quoted", place: { ...lineAt(1), path: "a.md" } });
    const sameLine = piece({ status: "quoted", place: { ...lineAt(3), start: { line: 3, column: 40 } } });
    const found = [at(9, planned), sameLine, at(3, { status: "quoted" }), at(5, planned), elsewhere];
    const { evidence, findings } = judge(found);
    expect(evidence.map(({ place: { path, start } }) => `${path}:${start.line}:${start.column}`)).toEqual([
      "bao-cao/45-bc.md:5:1",
      "bao-cao/45-bc.md:9:1",
      "a.md:1:1",
      "bao-cao/45-bc.md:3:1",
      "bao-cao/45-bc.md:3:40",
    ]);
    expect(findings).toEqual([
      {
        criterion: "evidence",
        outcome: "unmet",
        code: "reason-planned-only",
        args: {},
        places: [lineAt(5), lineAt(9)],
        gainCents: 400,
      },
    ]);
  });

  test("the piece that carries most is weighed; among equals the first", () => {
    const item = itemOf([{ criterion: "date" }, { criterion: "form" }]);
    const bare = at(1, { fields: { dates: ["2023-03"] } });
    const rich = at(5, { fields: { dates: ["2023-05-01"], forms: ["niem-yet"] } });
    const verdict = judge([bare, rich, at(7, { fields: rich.fields })], item);
    expect([verdict.state, verdict.evidence.map(({ place }) => place.start.line)]).toEqual(["pass", [5, 1, 7]]);
    expect(judge([bare, at(3, { fields: bare.fields })], item).evidence[0]?.place.start.line).toBe(1);
  });

  test("two halves of an answer in two places do not add up", () => {
    const item = itemOf([{ criterion: "date" }, { criterion: "form" }]);
    const verdict = judge([at(1, { fields: { dates: ["2023-03-01"] } }), at(9, { fields: { forms: ["niem-yet"] } })], item);
    expect(verdict.state).toBe("partial");
  });
});

describe("what is not yet due is not yet missing", () => {
  const halfYearReport = itemOf([{ criterion: "deadline", parameters: { before: "06-20" } }]);
  const byOctober = itemOf([{ criterion: "form" }, { criterion: "deadline", parameters: { by: "10-30" } }]);
  test.each<[string, string, State, Item]>([
    ["the day before the period ends", "2023-12-30", "notchecked", itemOf()],
    ["its last day", "2023-12-31", "fail", itemOf()],
    ["before the deadline", "2023-06-19", "notchecked", halfYearReport],
    ["on the day that the report must precede", "2023-06-20", "fail", halfYearReport],
    ["before the last day allowed", "2023-10-29", "notchecked", byOctober],
    ["on the last day allowed", "2023-10-30", "fail", byOctober],
    ["a rule that must be in force, on the first day", "2023-01-01", "fail", itemOf([], { period: "in-force" })],
    ["a rule that must be in force, the day before", "2022-12-31", "notchecked", itemOf([], { period: "in-force" })],
  ])("%s (%s): %s", (_name, asOf, state, item) => {
    const verdict = judge([], item, asOf);
    expect(verdict.state).toBe(state);
    expect(verdict.findings).toMatchObject([{ code: "reason-not-mentioned", outcome: state === "fail" ? "unmet" : "unclear" }]);
  });

  test("but what the text denies is missing at once", () => {
    expect(judge([piece({ ...done, status: "negated" })], itemOf(), "2023-06-01").state).toBe("fail");
    expect(judge([piece({ ...done, status: "planned" })], itemOf(), "2023-06-01").state).toBe("notchecked");
  });
});

describe("a decisive criterion", () => {
  const threshold = itemOf([
    { criterion: "form" },
    { criterion: "duration", parameters: { minDays: 30 }, decisive: true },
    { criterion: "responsible" },
  ]);
  const posting = (to: string | null) =>
    record({ fields: { forms: ["niem-yet"], from: "2023-04-10", to, responsible: ["Văn phòng"] } });

  test("fails the item where it is unmet, and is the finding, for all points", () => {
    const verdict = judge([posting("2023-05-09")], threshold);
    expect([verdict.state, verdict.reason]).toEqual(["fail", "negated"]);
    expect(verdict.findings).toMatchObject([{ criterion: "duration", code: "posting-short", gainCents: 400 }]);
  });

  test("lets the item pass where it is met", () => {
    expect(judge([posting("2023-05-10")], threshold)).toMatchObject({ state: "pass", earnedCents: 400 });
  });

  test("leaves the item unproven where it cannot be told", () => {
    const verdict = judge([posting(null)], threshold);
    expect([verdict.state, verdict.reason, verdict.earnedCents]).toEqual(["fail", "not-mentioned", 0]);
  });
});

test("points go by weight, and each finding tells what meeting it would bring", () => {
  const item = itemOf([{ criterion: "date", weight: 2 }, { criterion: "form" }]);
  const verdict = judge([record({ fields: { forms: ["niem-yet"] } })], item);
  expect(verdict.earnedCents).toBe(200);
  expect(verdict.findings.map(({ criterion, outcome, gainCents }) => [criterion, outcome, gainCents])).toEqual([
    ["date", "unmet", 200],
    ["form", "met", 0],
  ]);
});

test("what recurs is judged over all pieces together", () => {
  const item = itemOf([{ criterion: "recurrence" }], { period: "quarter" });
  const quarters = ["2023-01-05", "2023-04-05", "2023-07-05"].map((day, index) => at(index + 11, { fields: { dates: [day] } }));
  expect(judge(quarters, item)).toMatchObject({ state: "partial", earnedCents: 300 });
});

test("of a register of thousands of rows the first two hundred are weighed", () => {
  const item = itemOf([{ criterion: "form" }]);
  const rows = (count: number) => Array.from({ length: count }, (_row, index) => at(index + 11, done));
  const rich = (line: number) => at(line, { fields: { dates: ["2023-05-01"], forms: ["hop"] } });
  expect(judge([...rows(199), rich(210)], item).state).toBe("pass");
  expect(judge([...rows(200), rich(211)], item).state).toBe("partial");
});

test("the unit's own score is kept with its place", () => {
  const own = at(7, { status: "unclear", selfScore: { points: 3, max: 4 } });
  expect(judge([at(1), own]).self).toEqual({ points: 3, max: 4, place: lineAt(7) });
  expect(judge([at(1)]).self).toBeNull();
});

test("a criterion that breaks makes an error of its item, not of the audit", () => {
  const verdict = judge([piece(done)], itemOf([{ criterion: "khong-co" }]));
  expect(verdict).toMatchObject({ state: "error", reason: "not-mentioned", earnedCents: 0 });
  expect(verdict.findings).toMatchObject([{ criterion: "engine", code: "criterion-threw", outcome: "unclear" }]);
  expect(verdict.evidence).toHaveLength(1);
});

describe("the laws of a verdict", () => {
  const uses: readonly CriterionUse[] = [
    { criterion: "form" },
    { criterion: "date" },
    { criterion: "responsible", weight: 2 },
    { criterion: "document" },
    { criterion: "attachment" },
    { criterion: "count", weight: 3 },
    { criterion: "recurrence" },
  ];
  const complete = {
    forms: ["hop"],
    dates: Array.from({ length: 12 }, (_month, index) => `2023-${String(index + 1).padStart(2, "0")}-05`),
    responsible: ["Chủ tịch UBND xã"],
    documents: [named("5/QĐ-UBND", "QĐ", "2023-03-01")],
    attachments: [{ target: "a.pdf", place: lineAt(20) }],
    counts: [{ key: "people", value: 86, place: lineAt(20) }],
  };
  type Part = keyof typeof complete;
  const parts = Object.keys(complete) as Part[];
  const fieldsOf = (names: readonly Part[]) => Object.fromEntries(names.map((name) => [name, complete[name]]));
  const items = fc
    .record({
      criteria: fc.subarray([...uses]),
      points: fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
      period: fc.constantFrom<Item["period"]>("month", "quarter", "half-year", "year", "in-force"),
    })
    .map(({ criteria, ...rest }) => itemOf(criteria, rest));

  test("full evidence earns the points, none earns nothing", () => {
    fc.assert(
      fc.property(items, (item) => {
        const verdict = judge([record({ fields: complete })], item);
        expect([verdict.state, verdict.earnedCents]).toEqual(["pass", toCents(item.points)]);
        expect(judge([], item).earnedCents).toBe(0);
      }),
    );
  });

  test("a field that was missing never lowers the points, nor does a further piece", () => {
    fc.assert(
      fc.property(items, fc.subarray(parts), fc.constantFrom(...parts), fc.boolean(), (item, given, added, isRecord) => {
        const of = (names: readonly Part[]) => (isRecord ? record : piece)({ fields: fieldsOf(names) });
        const before = judge([of(given)], item).earnedCents;
        expect(judge([of([...given, added])], item).earnedCents).toBeGreaterThanOrEqual(before);
        expect(judge([of(given), of([added])], item).earnedCents).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(toCents(item.points));
      }),
    );
  });

  test("each finding's gain is what meeting it brings: earned and gain never exceed the points", () => {
    fc.assert(
      fc.property(items, fc.subarray(parts), (item, given) => {
        const { earnedCents, findings } = judge([record({ fields: fieldsOf(given) })], item);
        for (const { outcome, gainCents } of findings) {
          expect(earnedCents + gainCents).toBeLessThanOrEqual(toCents(item.points));
          if (outcome === "met") expect(gainCents).toBe(0);
        }
      }),
    );
  });
});
