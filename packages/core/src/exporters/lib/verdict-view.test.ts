import { expect, test } from "vitest";
import { testEvidence, testFinding, testPlace, testVerdict } from "../../../testing/report.js";
import type { State } from "./report-types.js";
import { isWanting, mainPlace, missingPieces, needsReason } from "./verdict-view.js";

const STATES: readonly State[] = ["pass", "partial", "fail", "notapplicable", "notchecked", "error"];

const findings = [
  testFinding("a", "Thiếu ngày", { points: 0, places: [testPlace("a.md", 9)] }),
  testFinding("b", "Không rõ hình thức", { outcome: "unclear", points: 1 }),
  testFinding("c", "Không rõ số lượt", { outcome: "unclear", points: 0 }),
  testFinding("d", "Có người thực hiện", { outcome: "met", points: 0 }),
  testFinding("e", "Không thấy minh chứng cụ thể", { points: 1 }),
];

function verdict(state: State, message = "Lý do khác") {
  return testVerdict("kh117.a", "A", { state, message, findings, evidence: [testEvidence("b.md", 4), testEvidence("c.md", 5)] });
}

function codes(state: State, message?: string): string {
  return missingPieces(verdict(state, message))
    .map(({ code }) => code)
    .join("");
}

test("only failed and partial items lost points for want of evidence", () => {
  expect(STATES.filter((state) => isWanting(verdict(state)))).toEqual(["partial", "fail"]);
});

test("what passed, wholly or in part, needs no reason beside it", () => {
  expect(STATES.filter((state) => !needsReason(verdict(state)))).toEqual(["pass", "partial"]);
});

test("a missing piece is unmet, or unclear and dear", () => {
  expect(codes("partial")).toBe("abe");
  expect(codes("fail")).toBe("abe");
});

test("where the check broke, everything unclear is shown", () => {
  expect(codes("error")).toBe("abce");
});

test("what did not arise or is not due misses nothing", () => {
  expect(codes("notapplicable")).toBe("");
  expect(codes("notchecked")).toBe("");
});

test("a finding that repeats the reason is not shown twice", () => {
  expect(codes("fail", "Không thấy minh chứng cụ thể")).toBe("ab");
});

test("shows the decisive evidence, or nothing where the papers are silent", () => {
  expect(mainPlace(verdict("partial"))?.path).toBe("b.md");
  expect(mainPlace(testVerdict("kh117.a", "A", { state: "fail" }))).toBeNull();
});

test("a failed item shows where it broke its rule, where that is known", () => {
  expect(mainPlace(verdict("fail"))).toEqual(testPlace("a.md", 9));
  expect(mainPlace({ ...verdict("fail"), findings: findings.slice(1) })?.path).toBe("b.md");
});

test("a near match is a hint: shown after what is missing, and the place only where the papers are else silent", () => {
  const near = testFinding("near-match", "Gần khớp", {
    criterion: "near-match",
    outcome: "unclear",
    points: 0,
    places: [testPlace("near.md", 3)],
  });
  const silent = testVerdict("kh117.a", "A", { state: "fail", findings: [near] });
  expect(missingPieces(silent)).toEqual([near]);
  expect(mainPlace(silent)?.path).toBe("near.md");
  expect(mainPlace({ ...silent, evidence: [testEvidence("b.md", 4)] })?.path).toBe("b.md");
  expect(mainPlace({ ...silent, findings: [near, ...findings] })?.path).toBe("a.md");
});
