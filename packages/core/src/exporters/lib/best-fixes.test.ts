import { expect, test } from "vitest";
import { richReport, testEvidence, testFinding, testPlace, testReport, testVerdict } from "../../../testing/report.js";
import { bestFixes } from "./best-fixes.js";

const UNIT = "xa-an-binh";
const CHECKLIST = "kh117";

test("orders whole items and missing pieces by what they bring", () => {
  const fixes = bestFixes(richReport(), UNIT, CHECKLIST, 10);
  expect(fixes.map(({ gain, item, message }) => [gain, item, message])).toEqual([
    [3, "kh117.ii.5.doi-thoai", "Mới dừng ở kế hoạch, dự kiến hoặc đề nghị"],
    [3, "kh117.iii.1.bao-cao", "Không thấy minh chứng cụ thể"],
    [2, "kh117.ii.8.niem-yet", "Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm"],
    [1, "kh117.ii.4.tiep-dan", "Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể"],
    [0.5, "kh117.ii.4.tiep-dan", "Thiếu người thực hiện"],
    [0.5, "kh117.ii.4.tiep-dan", "Không rõ tệp đính kèm thuộc về kỳ nào"],
  ]);
});

test("gives at most as many as asked for", () => {
  expect(bestFixes(richReport(), UNIT, CHECKLIST, 3)).toHaveLength(3);
  expect(bestFixes(richReport(), UNIT, CHECKLIST, 0)).toEqual([]);
});

test("breaks ties by item id, whatever the order of verdicts", () => {
  const lost = { state: "fail", points: { earned: 0, max: 1 } } as const;
  const verdicts = ["kh117.b", "kh117.a", "kh117.c"].map((item) => testVerdict(item, item, lost));
  const items = bestFixes(testReport(verdicts), UNIT, CHECKLIST, 3).map(({ item }) => item);
  expect(items).toEqual(["kh117.a", "kh117.b", "kh117.c"]);
});

test("places a fix at its finding, else at the item's evidence, else nowhere", () => {
  const own = testPlace("a.md", 9);
  const findings = [
    testFinding("date-missing", "Thiếu ngày", { points: 2, places: [own] }),
    testFinding("form-missing", "Thiếu hình thức", { points: 1 }),
  ];
  const verdict = testVerdict("kh117.a", "A", { state: "partial", findings, evidence: [testEvidence("b.md", 4)] });
  const places = bestFixes(testReport([verdict]), UNIT, CHECKLIST, 3).map(({ place }) => place);
  expect(places).toEqual([own, verdict.evidence[0]]);
  const silent = testVerdict("kh117.b", "B", { state: "fail", points: { earned: 0, max: 1 } });
  expect(bestFixes(testReport([silent]), UNIT, CHECKLIST, 1)[0]?.place).toBeNull();
});

test("leaves out other units and checklists, and what would bring nothing", () => {
  const lost = { state: "fail", points: { earned: 0, max: 1 } } as const;
  const verdicts = [
    testVerdict("kh117.a", "A", { ...lost, unit: "xa-khac" }),
    testVerdict("ct30.a", "A", { ...lost, checklist: "ct30" }),
    testVerdict("kh117.b", "B", { state: "fail", points: { earned: 0, max: 0 } }),
    testVerdict("kh117.c", "C", { findings: [testFinding("date-missing", "Thiếu ngày")] }),
  ];
  expect(bestFixes(testReport(verdicts), UNIT, CHECKLIST, 3)).toEqual([]);
});

test("a failed item says which rule it broke, and where", () => {
  const broken = testFinding("duration-short", "Niêm yết 15 ngày, cần ít nhất 30 ngày", { places: [testPlace("a.md", 9)] });
  const verdict = testVerdict("kh117.a", "A", {
    state: "fail",
    points: { earned: 0, max: 4 },
    findings: [broken],
    evidence: [testEvidence("b.md", 4)],
  });
  expect(bestFixes(testReport([verdict]), UNIT, CHECKLIST, 3)).toMatchObject([
    { gain: 4, message: broken.message, place: testPlace("a.md", 9) },
  ]);
});
