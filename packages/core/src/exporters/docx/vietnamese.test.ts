import { expect, test } from "vitest";
import { testFinding, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import { vietnamese } from "./vietnamese.js";

const states = { pass: 1, partial: 0, fail: 0, notapplicable: 1, notchecked: 2, notselected: 0, error: 0 };

test("a Vietnamese report is taken as it is", () => {
  const report = testReport([]);
  expect(vietnamese(report)).toBe(report);
});

test("findings, notices and reasons are told again from their codes", () => {
  const finding = testFinding("document-named", "Document found: 15/KH-UBND", { args: { found: "15/KH-UBND" } });
  const verdict = testVerdict("kh117.ii.1", "Plan", { message: "Evidence", findings: [finding] });
  const notice = { code: "self-score-above-max", args: { points: 6, max: 5 }, message: "Own score", places: [] };
  const told = vietnamese(testReport([verdict], { language: "en", notices: [notice] }));
  expect(told.language).toBe("vi");
  expect(told.verdicts[0]?.message).toBe("Có minh chứng");
  expect(told.verdicts[0]?.findings[0]?.message).toBe("Có văn bản: 15/KH-UBND");
  expect(told.notices[0]?.message).toBe("Điểm tự chấm 6 cao hơn điểm tối đa 5");
});

test("what has no code of ours stays as it was", () => {
  const verdict = testVerdict("kh117.ii.1", "Plan", { findings: [testFinding("of-a-plugin", "As the plugin says")] });
  expect(vietnamese(testReport([verdict], { language: "en" })).verdicts[0]?.findings[0]?.message).toBe("As the plugin says");
});

test("items that are not due, or meant for other units, are told so", () => {
  const open = (["notchecked", "notselected"] as const).map((state) => testVerdict(state, "Plan", { state, message: "no" }));
  const told = vietnamese(testReport(open, { language: "en" })).verdicts.map(({ message }) => message);
  expect(told).not.toContain("no");
  expect(new Set(told).size).toBe(2);
});

test("the formula keeps its numbers and says what it leaves out", () => {
  const cards = [testScorecard({ states, formula: "9.50" }), testScorecard({ percent: null, formula: "nothing" })];
  const told = vietnamese(testReport([], { language: "en", scorecards: cards })).scorecards.map(({ formula }) => formula);
  expect(told).toEqual(["9,50 / 16,00 điểm = 59,38 % (1 không phát sinh; 2 chưa kiểm)", "Không có mục nào tính vào điểm tối đa"]);
});
