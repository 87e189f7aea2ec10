import { expect, test } from "vitest";
import { escapeUnits, printable, prose } from "./printable.js";

test("writes code units as escapes of four digits", () => {
  expect(escapeUnits("A\u{1f600}")).toBe("\\u0041\\ud83d\\ude00");
  expect(escapeUnits("")).toBe("");
});

test.each([
  ["escape sequence", "a\u001b[31mb", "a\\u001b[31mb"],
  ["C1 control", "a\u009bb", "a\\u009bb"],
  ["right-to-left override", "anh\u202egnp.md", "anh\\u202egnp.md"],
  ["right-to-left mark", "a\u200fb", "a\\u200fb"],
  ["zero-width space", "a\u200bb", "a\\u200bb"],
  ["newline in a name", "a\nb", "a\\u000ab"],
  ["line separator", "a\u2028b", "a\\u2028b"],
  ["lone surrogate", "a\udfffb", "a\\udfffb"],
  ["joiner between letters", "a\u200db", "a\\u200db"],
])("makes visible: %s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each(["Nghị quyết số 12/NQ-HĐND", "👨\u200d👩\u200d👧", "👩🏽\u200d🌾", "❤️\u200d🔥", "日本", "a  b", "بيان"])(
  "leaves alone: %s",
  (text) => {
    expect(printable(text)).toBe(text);
  },
);

test("composes decomposed Vietnamese", () => {
  expect(printable("Tiếp công dân".normalize("NFD"))).toBe("Tiếp công dân");
});

test("puts running text on one line", () => {
  expect(prose("  một\r\n hai\tba\u00a0bốn\u2029năm\u001b[1m ")).toBe("một hai ba bốn năm\\u001b[1m");
});
