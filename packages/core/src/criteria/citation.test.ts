import { expect, test } from "vitest";
import { contextOf, lineAt, piece } from "../../testing/evidence.js";
import { citation } from "./citation.js";
import { sameInstrument } from "./lib/same-instrument.js";

const numbers: Readonly<Record<string, string>> = { nd04: "04/2015/NĐ-CP", ct30: "30-CT/TW" };
const context = contextOf({ numberOf: (instrument) => numbers[instrument] ?? null });
const judge = (citations: readonly string[]) =>
  citation.judge([piece({ citations })], { instruments: ["nd04", "ct30"] }, context);

test("one of the instruments is enough, and the finding points at the citation", () => {
  expect(judge(["120-KL/TW", "30-CT/TW"])).toMatchObject({
    outcome: "met",
    code: "citation-named",
    args: { found: "30-CT/TW" },
    places: [lineAt(9)],
  });
});

test("other instruments, or none, are unmet", () => {
  expect(judge(["120-KL/TW"])).toMatchObject({
    outcome: "unmet",
    code: "citation-missing",
    args: { expected: "04/2015/NĐ-CP / 30-CT/TW" },
    places: [lineAt(20)],
  });
  expect(judge([]).outcome).toBe("unmet");
});

test("an instrument of unknown number is sought by its id", () => {
  const judgement = citation.judge([piece({ citations: ["117/KH-UBND"] })], { instruments: ["kh117"] }, contextOf());
  expect(judgement).toMatchObject({ outcome: "unmet", args: { expected: "kh117" } });
});

test.each([
  ["04/2015/NĐ-CP", "04/2015/NĐ-CP"],
  ["Nghị định 04", "04/2015/NĐ-CP"],
  ["Nghị định số 4", "04/2015/NĐ-CP"],
  ["NĐ 04/2015", "04/2015/NĐ-CP"],
  ["Chỉ thị 30", "30-CT/TW"],
  ["CHỈ THỊ SỐ 30", "30-CT/TW"],
  ["Pháp lệnh 34", "34/2007/PL-UBTVQH11"],
  ["Luật số 10", "10/2022/QH15"],
])("“%s” means %s", (printed, official) => {
  expect(sameInstrument(printed, official)).toBe(true);
});

test.each([
  ["Nghị định 40", "04/2015/NĐ-CP"],
  ["Nghị định 04/2016", "04/2015/NĐ-CP"],
  ["Thông tư 04", "04/2015/NĐ-CP"],
  ["04", "04/2015/NĐ-CP"],
  ["Chỉ thị 30/CT/UBND", "30-CT/TW"],
  ["Chỉ thị 30-KT/TW", "30-CT/TW"],
  ["Luật Thực hiện dân chủ ở cơ sở", "10/2022/QH15"],
  ["Hướng dẫn 12", "12/UBND-VX"],
  ["Chỉ thị 30a", "30-CT/TW"],
  ["", "30-CT/TW"],
])("“%s” does not mean %s", (printed, official) => {
  expect(sameInstrument(printed, official)).toBe(false);
});
