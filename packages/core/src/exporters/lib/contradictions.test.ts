import { describe, expect, test } from "vitest";
import { testFinding, testPlace, testReport, testVerdict } from "../../../testing/report.js";
import { message } from "../../audit/messages.js";
import { noticeCodes } from "../../notices/index.js";
import { markdown } from "../markdown/markdown.js";
import { stylish } from "../stylish/stylish.js";
import { against, CONTRADICTIONS } from "./contradictions.js";

const OPTIONS = { color: false, columns: 120, quiet: false } as const;
const block = { ...testPlace("a.md", 3), end: { line: 6, column: 4 } };

test.each([...CONTRADICTIONS])("%s has a message", (code) => {
  expect(noticeCodes.includes(code) || message("vi", code) !== code).toBe(true);
});

test.each([
  ["figures-balance", [testPlace("a.md", 12), testPlace("a.md", 8)], "trái với dòng 8"],
  ["figures-balance", [testPlace("a.md", 12), testPlace("a.md", 8, 2), testPlace("a.md", 8, 9)], "trái với dòng 8"],
  ["figures-balance", [testPlace("a.md", 12), testPlace("a.md", 12, 9), testPlace("a.md", 8)], "trái với dòng 8"],
  ["figures-sum", [testPlace("a.md", 7), block], "trái với dòng 3–6"],
  ["date-disagrees", [testPlace("a.md", 7), testPlace("b.md", 3)], "trái với b.md:3:1"],
  ["percent-mismatch", [testPlace("a.md", 12, 9), testPlace("a.md", 12, 2)], ""],
  ["figures-balance", [testPlace("a.md", 12)], ""],
  ["figures-balance", [], ""],
  ["number-twice", [testPlace("a.md", 12), testPlace("a.md", 8)], ""],
] as const)("%s at %j", (code, places, text) => {
  expect(against("vi", { code, places: [...places] })).toBe(text);
});

describe("a reader sees both sides", () => {
  const places = [testPlace("a.md", 12), testPlace("a.md", 8)];
  const oneLine = [testPlace("a.md", 14, 30), testPlace("a.md", 14, 5)];
  const notices = [
    { code: "figures-balance", args: {}, message: "Số liệu mâu thuẫn", places },
    { code: "percent-mismatch", args: {}, message: "45/50 là 90 %, văn bản ghi 92 %", places: oneLine },
  ];
  const findings = [testFinding("arithmetic-mismatch", "Số liệu không khớp", { places })];
  const report = testReport([testVerdict("kh117.ii.1", "Tiếp dân", { state: "partial", findings })], { notices });

  test("in the terminal", () => {
    const text = stylish.render(report, OPTIONS);
    expect(text).toMatch(/· Số liệu không khớp \(trái với dòng 8\).*\n\s+a\.md:12:1/u);
    expect(text).toMatch(/12:1 {2}Số liệu mâu thuẫn \(trái với dòng 8\)/u);
    expect(text).toMatch(/14:30 {2}45\/50 là 90 %, văn bản ghi 92 % {2}/u);
  });

  test("in Markdown", () => {
    const text = markdown.render(report, OPTIONS);
    expect(text).toMatch(/Số liệu không khớp \(trái với dòng 8\) \| .* \| `a\.md:12:1`<br>`a\.md:8:1` \|/u);
    expect(text).toMatch(/`a\.md:12:1`<br>`a\.md:8:1` \| Số liệu mâu thuẫn \(trái với dòng 8\) \(`figures-balance`\)/u);
  });
});
