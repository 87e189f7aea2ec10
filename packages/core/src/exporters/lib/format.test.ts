import { expect, test } from "vitest";
import { testPlace, testVerdict } from "../../../testing/report.js";
import {
  clauses,
  day,
  earnedText,
  gain,
  identity,
  legend,
  outOf,
  percent,
  period,
  placeText,
  points,
  positionText,
  STATES,
  samePlace,
  sign,
  stateCount,
  stateText,
} from "./format.js";

test.each([
  [0, "0,00", "0.00"],
  [3.5, "3,50", "3.50"],
  [1.005, "1,01", "1.01"],
  [1.004, "1,00", "1.00"],
  [0.615 * 100, "61,50", "61.50"],
  [1234.5, "1234,50", "1234.50"],
  [1e-9, "0,00", "0.00"],
])("prints %d with two decimals", (value, vi, en) => {
  expect(points("vi", value)).toBe(vi);
  expect(points("en", value)).toBe(en);
});

test("prints percentages, scores and gains in the language", () => {
  expect(percent("vi", 61.5)).toBe("61,50 %");
  expect(percent("en", 61.5)).toBe("61.50 %");
  expect(outOf("vi", { earned: 2, max: 4.25 })).toBe("2,00/4,25");
  expect(gain("vi", 0.5)).toBe("+0,50 điểm");
  expect(gain("en", 0.5)).toBe("+0.50 points");
});

test("gives no points of its own to what did not arise", () => {
  expect(earnedText("vi", { state: "notapplicable", points: { earned: 0, max: 4 } })).toBe("–");
  expect(earnedText("vi", { state: "notchecked", points: { earned: 0, max: 4 } })).toBe("0,00/4,00");
});

test("prints days as people write them in each language", () => {
  expect(day("vi", "2023-06-01")).toBe("01/06/2023");
  expect(day("en", "2023-06-01")).toBe("2023-06-01");
  expect(period("vi", { from: "2023-01-01", to: "2023-06-30" }, "2023-07-05")).toBe(
    "Kỳ kiểm tra 01/01/2023 – 30/06/2023, tính đến 05/07/2023",
  );
  expect(period("en", { from: "2023-01-01", to: "2023-06-30" }, "2023-07-05")).toBe(
    "Period 2023-01-01 to 2023-06-30, as of 2023-07-05",
  );
});

test("every state has a sign of its own and a word", () => {
  expect(STATES.map((state) => stateText("vi", state))).toEqual([
    "✓ đạt",
    "◐ một phần",
    "✗ thiếu",
    "– không phát sinh",
    "? chưa kiểm",
    "· không dành cho loại đơn vị này",
    "! lỗi",
  ]);
  expect(STATES.map((state) => stateText("en", state))).toEqual([
    "✓ pass",
    "◐ partial",
    "✗ missing",
    "– n/a",
    "? not checked",
    "· not for this kind of unit",
    "! error",
  ]);
  expect(new Set(STATES.map(sign)).size).toBe(STATES.length);
  expect(stateCount("vi", "pass", 12)).toBe("12 đạt");
});

const basis = [
  { instrument: "117/KH-UBND", ref: "mục II.4", provenance: "text" },
  { instrument: "04/2015/NĐ-CP", ref: "Điều 7\nkhoản 3", provenance: "secondary" },
  { instrument: "30-CT/TW", ref: "điểm 3", provenance: "unverified" },
] as const;

test("prints clauses with a mark where the wording is not first-hand", () => {
  expect(clauses("vi", [...basis])).toBe(
    "117/KH-UBND, mục II.4; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp); 30-CT/TW, điểm 3 (chưa đối chiếu)",
  );
  expect(clauses("en", [basis[2]])).toBe("30-CT/TW, điểm 3 (unverified)");
  expect(clauses("vi", [])).toBe("");
});

test("names an item by its id, and its clauses where it has any", () => {
  expect(identity("vi", "kh117.a", [basis[0]])).toBe("kh117.a · 117/KH-UBND, mục II.4");
  expect(identity("vi", "kh117.a", [])).toBe("kh117.a");
});

test("explains each mark once, and only those in use", () => {
  const first = testVerdict("kh117.a", "A", { basis: [basis[0]] });
  const marked = testVerdict("kh117.b", "B", { basis: [basis[2]] });
  expect(legend("vi", [first])).toEqual([]);
  expect(legend("vi", [first, marked, marked])).toEqual(["(chưa đối chiếu): điều khoản chưa được đối chiếu với văn bản"]);
  expect(legend("en", [testVerdict("kh117.c", "C", { basis: [...basis] })])).toHaveLength(2);
});

test("prints places so that terminals can link them", () => {
  expect(placeText(testPlace("bao-cao/45-bc.md", 41, 3))).toBe("bao-cao/45-bc.md:41:3");
  expect(placeText(testPlace("a\u001b[2J.md", 1))).toBe("a\\u001b[2J.md:1:1");
  expect(positionText(testPlace("a.md", 41, 3))).toBe("41:3");
});

test("places are the same when they start at the same spot of the same document", () => {
  expect(samePlace(testPlace("a.md", 2, 3), { ...testPlace("a.md", 2, 3), end: { line: 9, column: 1 } })).toBe(true);
  expect(samePlace(testPlace("a.md", 2, 3), testPlace("a.md", 2, 4))).toBe(false);
  expect(samePlace(testPlace("a.md", 2, 3), testPlace("b.md", 2, 3))).toBe(false);
  expect(samePlace(null, testPlace("a.md", 2))).toBe(false);
  expect(samePlace(testPlace("a.md", 2), null)).toBe(false);
});
