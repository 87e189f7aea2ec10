import stringWidth from "string-width";
import { expect, test } from "vitest";
import { bar, padEnd, padStart, pageWidth, rowLines, widest, wrap } from "./table.js";

test.each([
  [80, 80],
  [100.9, 100],
  [20, 60],
  [59, 60],
  [61, 61],
  [121, 120],
  [Number.POSITIVE_INFINITY, 120],
  [0, 80],
  [-1, 80],
  [Number.NaN, 80],
])("a terminal of %d columns gets a page of %d", (columns, width) => {
  expect(pageWidth(columns)).toBe(width);
});

test.each([
  ["ASCII", "abc", 3],
  ["composed Vietnamese", "Điều lệ", 7],
  ["decomposed Vietnamese", "Điều lệ".normalize("NFD"), 7],
  ["CJK", "民主", 4],
  ["emoji", "👨\u200d👩\u200d👧", 2],
  ["colour codes", "\u001b[31mđỏ\u001b[39m", 2],
])("pads by columns, not characters: %s", (_, text, width) => {
  expect(widest(["", text])).toBe(width);
  expect(padEnd(text, 10)).toBe(text + " ".repeat(10 - width));
  expect(padStart(text, 10)).toBe(" ".repeat(10 - width) + text);
});

test("never cuts a text that is wider than its column", () => {
  expect(padEnd("dân chủ", 3)).toBe("dân chủ");
  expect(padStart("dân chủ", 3)).toBe("dân chủ");
  expect(widest([])).toBe(0);
});

test("wraps at spaces, up to the last column", () => {
  expect(wrap("Lấy ý kiến Nhân dân", 10)).toEqual(["Lấy ý kiến", "Nhân dân"]);
  expect(wrap("Lấy ý kiến Nhân dân", 9)).toEqual(["Lấy ý", "kiến Nhân", "dân"]);
  expect(wrap("Lấy ý kiến".normalize("NFD"), 10)).toHaveLength(1);
  expect(wrap("民主 监督", 8)).toEqual(["民主", "监督"]);
  expect(wrap("民主 监督", 9)).toEqual(["民主 监督"]);
});

test("keeps a word that is too long whole, on a line of its own", () => {
  expect(wrap("xem bao-cao/rat-dai.md:41:1 nhé", 8)).toEqual(["xem", "bao-cao/rat-dai.md:41:1", "nhé"]);
  expect(wrap("   ", 8)).toEqual([]);
});

test("lays a row between its lead and its tail", () => {
  expect(rowLines({ lead: "  ✓  ", text: "Tiếp công dân định kỳ", tail: "2,00" }, 24)).toEqual([
    "  ✓  Tiếp công dân  2,00",
    "     định kỳ",
  ]);
});

test("uses the whole width where there is no tail, and leaves no trailing space", () => {
  expect(rowLines({ lead: "  ", text: "Tiếp công dân định kỳ" }, 23)).toEqual(["  Tiếp công dân định kỳ"]);
  expect(rowLines({ lead: "  ", text: "" }, 23)).toEqual([""]);
});

test("keeps a tail apart from a text that is too long", () => {
  expect(rowLines({ lead: "", text: "motchurấtdàikhôngngắt", tail: "1" }, 10)).toEqual(["motchurấtdàikhôngngắt  1"]);
});

test("styles lines of text without moving anything", () => {
  const plain = { lead: "", text: "Tiếp công dân định kỳ", tail: "2,00" } as const;
  const styled = rowLines({ ...plain, style: (line) => `\u001b[1m${line}\u001b[22m` }, 20);
  expect(styled.map((line) => stringWidth(line))).toEqual(rowLines(plain, 20).map((line) => stringWidth(line)));
});

test.each([
  [0, 4, "░░░░"],
  [0.01, 4, "█░░░"],
  [2, 4, "██░░"],
  [3.99, 4, "███░"],
  [4, 4, "████"],
  [5, 4, "████"],
  [0, 0, "░░░░"],
])("a bar of %d out of %d tells full and empty from nearly so", (earned, max, text) => {
  expect(bar(earned, max, 4)).toBe(text);
});
