import { expect, test } from "vitest";
import { testFinding, testReport, testScorecard, testVerdict } from "../../testing/report.js";
import type { ReportVerdict } from "../model/report.js";
import { type Baseline, baselineOf, compareWithBaseline, updatedBaseline, withBaseline } from "./baseline.js";

const failed = testVerdict("a", "A", { state: "fail", points: { earned: 0, max: 4 } });
const partial = (...codes: readonly string[]): ReportVerdict =>
  testVerdict("a", "A", {
    state: "partial",
    points: { earned: 2, max: 4 },
    findings: codes.map((code) => testFinding(code, code)),
  });
const entry = (item: string, ...gaps: readonly string[]) => ({ unit: "xa-an-binh", checklist: "kh117", item, gaps: [...gaps] });
const baseline = (...entries: Baseline["entries"]): Baseline => ({ schemaVersion: 1, entries });

test("a gap is an item that failed, or what an item that passed in part lacks", () => {
  const near = testFinding("near-match", "gần giống", { criterion: "near-match" });
  const met = testFinding("form-met", "Có hình thức", { outcome: "met" });
  const doubtful = testFinding("count-unclear", "Không rõ", { outcome: "unclear", points: 0 });
  const verdicts = [
    testVerdict("d", "D", { state: "partial", findings: [] }),
    testVerdict("c", "C", { state: "notchecked" }),
    { ...partial("form-missing", "date-missing", "date-missing"), item: "b" },
    { ...failed, findings: [testFinding("date-missing", "Thiếu ngày")] },
    testVerdict("e", "E", { findings: [near, met, doubtful] }),
  ];
  const withHints = verdicts.map((one) =>
    one.item === "b" ? { ...one, findings: [...one.findings, near, met, doubtful] } : one,
  );
  expect(baselineOf(testReport(withHints)).entries).toEqual([
    entry("a", "missing"),
    entry("b", "date-missing", "form-missing"),
    entry("d", "partial"),
  ]);
});

test("gaps are known, new or gone", () => {
  const report = testReport([partial("date-missing", "form-missing")]);
  const compared = compareWithBaseline(report, baseline(entry("a", "date-missing", "count-missing"), entry("b", "missing")));
  expect(compared).toEqual({
    known: [entry("a", "date-missing")],
    new: [entry("a", "form-missing")],
    stale: [entry("a", "count-missing"), entry("b", "missing")],
  });
});

test("half of what was known to be missing is no new gap; the other way round it is one", () => {
  expect(compareWithBaseline(testReport([partial("date-missing")]), baseline(entry("a", "missing")))).toEqual({
    known: [entry("a", "date-missing")],
    new: [],
    stale: [entry("a", "missing")],
  });
  expect(compareWithBaseline(testReport([failed]), baseline(entry("a", "date-missing"))).new).toEqual([entry("a", "missing")]);
});

test("what was not audited is neither gone nor forgotten", () => {
  const other = { ...entry("x", "missing"), unit: "xa-khac" };
  const old = baseline(other, entry("b", "missing"));
  const report = testReport([failed]);
  expect(compareWithBaseline(report, old).stale).toEqual([entry("b", "missing")]);
  expect(updatedBaseline(old, report).entries).toEqual([entry("a", "missing"), other]);
});

test("entries come sorted, each item and gap once, whatever the file repeats", () => {
  const old = baseline({ ...entry("x", "b", "a", "b"), unit: "z" }, { ...entry("x", "c"), unit: "z" });
  expect(updatedBaseline(old, testReport([failed])).entries).toEqual([
    entry("a", "missing"),
    { ...entry("x", "a", "b", "c"), unit: "z" },
  ]);
});

test("known gaps are not counted as missing, a new gap fails the run", () => {
  const exit = { code: 1 as const, reasons: ["too-many-missing"] };
  const report = testReport([failed], { exit });
  const judge = (known: Baseline, maxMissing: number | null) =>
    withBaseline(report, compareWithBaseline(report, known), maxMissing);
  expect(judge(baseline(entry("a", "missing")), 0)).toMatchObject({
    baseline: { known: 1, new: 0, stale: 0 },
    exit: { code: 0, reasons: [] },
  });
  expect(judge(baseline(), 0).exit).toEqual({ code: 1, reasons: ["too-many-missing", "new-gaps"] });
  expect(judge(baseline(), 1).exit).toEqual({ code: 1, reasons: ["new-gaps"] });
  expect(judge(baseline(), null).exit).toEqual({ code: 1, reasons: ["new-gaps"] });
});

test("a score below its minimum stays one, and what could not be checked stays unchecked", () => {
  const known = baseline(entry("a", "missing"));
  const judge = (code: 1 | 2, ...reasons: string[]) => {
    const report = testReport([failed], { exit: { code, reasons }, scorecards: [testScorecard()] });
    return withBaseline(report, compareWithBaseline(report, known), 0).exit;
  };
  expect(judge(1, "score-below-threshold")).toEqual({ code: 1, reasons: ["score-below-threshold"] });
  expect(judge(2, "evidence-unreadable", "too-many-missing")).toEqual({ code: 2, reasons: ["evidence-unreadable"] });
});

test("a report compared with its own baseline has no new gaps", () => {
  const report = testReport([partial("date-missing")]);
  const compared = compareWithBaseline(report, baselineOf(report));
  expect([compared.new, compared.stale]).toEqual([[], []]);
});
