import { expect, test } from "vitest";
import { richReport, testFinding, testReport, testScorecard, testVerdict } from "../../testing/report.js";
import { violations } from "../checklist/validators.js";
import type { Report, ReportVerdict } from "../model/report.js";
import { diffReports } from "./diff.js";
import { DiffSchema } from "./diff-schema.js";

const item = (id: string, state: ReportVerdict["state"], earned: number, changes: Partial<ReportVerdict> = {}) =>
  testVerdict(id, id.toUpperCase(), { state, points: { earned, max: 4 }, ...changes });
const lacking = (code: string, args: Readonly<Record<string, string | number>> = {}, message = code) =>
  testFinding(code, message, { args: { ...args } });
const items = (before: readonly ReportVerdict[], after: readonly ReportVerdict[]) =>
  diffReports(testReport(before), testReport(after)).sections[0]?.items ?? [];

test("a report against itself: nothing changed, nothing is worse", () => {
  const diff = diffReports(richReport(), richReport());
  expect(diff).toMatchObject({ worse: false, documents: [], sections: [{ items: [] }] });
  expect(violations(DiffSchema, diff)).toEqual([]);
});

test("items are better or worse by the points they earn; the worse ones come first", () => {
  const before = [item("a", "partial", 2), item("b", "pass", 4), item("c", "pass", 4), item("d", "fail", 0)];
  const after = [item("a", "pass", 4), item("b", "pass", 4), item("c", "fail", 0), item("d", "notchecked", 0)];
  expect(items(before, after).map(({ item: id, change }) => [id, change])).toEqual([
    ["c", "worse"],
    ["a", "better"],
    ["d", "other"],
  ]);
});

test("what does not count in one of the two is neither better nor worse", () => {
  const before = [item("a", "pass", 4), item("b", "notapplicable", 0), item("c", "notselected", 0)];
  const after = [item("a", "notapplicable", 0), item("b", "fail", 0), item("d", "pass", 4)];
  const found = items(before, after);
  expect(found.map(({ item: id, change }) => [id, change])).toEqual(["a", "b", "c", "d"].map((id) => [id, "other"]));
  expect(found.map(({ before: a, after: b }) => [a?.state ?? null, b?.state ?? null])).toEqual([
    ["pass", "notapplicable"],
    ["notapplicable", "fail"],
    ["notselected", null],
    [null, "pass"],
  ]);
});

test("points that a checklist gives an item anew are compared as shares", () => {
  const doubled = item("a", "partial", 4, { points: { earned: 4, max: 8 } });
  expect(items([item("a", "partial", 2)], [doubled])).toMatchObject([{ change: "other" }]);
});

test("findings are told apart by code and arguments, not by their wording", () => {
  const before = [
    item("a", "partial", 2, { findings: [lacking("date-missing", {}, "Thiếu ngày"), lacking("days", { found: 15 })] }),
  ];
  const after = [
    item("a", "partial", 2, { findings: [lacking("date-missing", {}, "No day"), lacking("days", { found: 20 }, "20 days")] }),
  ];
  expect(items(before, after)).toMatchObject([
    { change: "other", gone: [{ code: "days", message: "days" }], new: [{ code: "days", message: "20 days" }] },
  ]);
  const hint = testFinding("near", "gần giống", { criterion: "near-match" });
  expect(items([item("a", "fail", 0)], [item("a", "fail", 0, { findings: [hint] })])).toEqual([]);
});

test("what fails as a whole is not told to lack less", () => {
  const partial = item("a", "partial", 2, { findings: [lacking("date-missing")] });
  const failed = item("a", "fail", 0, { findings: [lacking("reason-planned-only")] });
  expect(items([partial], [failed])).toMatchObject([{ change: "worse", gone: [], new: [{ code: "reason-planned-only" }] }]);
  expect(items([failed], [partial])).toMatchObject([
    { change: "better", gone: [{ code: "reason-planned-only" }], new: [{ code: "date-missing" }] },
  ]);
});

test("a run is worse where an item is, where a score fell, and where a scorecard is gone", () => {
  const scored = (percent: number | null, verdicts: readonly ReportVerdict[] = []): Report =>
    testReport(verdicts, { scorecards: [testScorecard({ percent })] });
  const worse = (before: Report, after: Report) => diffReports(before, after).worse;
  expect(worse(scored(50, [item("a", "pass", 4)]), scored(60, [item("a", "fail", 0)]))).toBe(true);
  expect(worse(scored(50), scored(49.99))).toBe(true);
  expect(worse(scored(null), scored(10))).toBe(false);
  expect(worse(scored(50), testReport([], { scorecards: [] }))).toBe(true);
  expect(worse(testReport([], { scorecards: [] }), scored(0))).toBe(false);
});

test("every unit and checklist of either report is listed, with names as they are now", () => {
  const after = testReport([], {
    units: [{ ...(testReport([]).units[0] as Report["units"][number]), name: "UBND xã An Bình mới" }],
    scorecards: [testScorecard(), testScorecard({ checklist: "ct30" })],
  });
  const before = testReport([], { scorecards: [testScorecard(), testScorecard({ unit: "cu" })] });
  expect(
    diffReports(before, after).sections.map(({ unit, unitName, checklist, title, before: a, after: b }) => [
      [unit, unitName, checklist, title],
      [a === null, b === null],
    ]),
  ).toEqual([
    [
      ["cu", "cu", "kh117", "Kế hoạch thực hiện dân chủ ở cơ sở"],
      [false, true],
    ],
    [
      ["xa-an-binh", "UBND xã An Bình mới", "ct30", "ct30"],
      [true, false],
    ],
    [
      ["xa-an-binh", "UBND xã An Bình mới", "kh117", "Kế hoạch thực hiện dân chủ ở cơ sở"],
      [false, false],
    ],
  ]);
});

test("documents are compared by their hashes", () => {
  const paper = (path: string, sha256: string | null) => ({
    path,
    sha256,
    number: null,
    kind: null,
    date: null,
    unit: "xa-an-binh",
  });
  const before = testReport([], { documents: [paper("a.md", "1"), paper("b.md", "2"), paper("c.md", "3"), paper("e.md", null)] });
  const after = testReport([], {
    documents: [paper("b.md", "2"), paper("c.md", null), paper("d.md", null), paper("e.md", null)],
  });
  expect(diffReports(before, after).documents.map(({ path, change }) => [path, change])).toEqual([
    ["a.md", "removed"],
    ["c.md", "changed"],
    ["d.md", "added"],
  ]);
});

test("both reports are left as they were, and the same reports give the same difference", () => {
  const [before, after] = [richReport(), testReport([item("a", "fail", 0)])];
  const kept = JSON.stringify([before, after]);
  const diff = diffReports(before, after);
  expect(JSON.stringify([before, after])).toBe(kept);
  expect(diffReports(richReport(), after)).toEqual(diff);
  expect(violations(DiffSchema, diff)).toEqual([]);
});
