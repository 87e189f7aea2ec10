import { expect, test } from "vitest";
import { code, gfmTable, inline } from "./escape.js";

test.each([
  ["pipe", "a|b", "a&#124;b"],
  ["backtick", "a`b", "a&#96;b"],
  ["tag", "<img src=x>", "&#60;img src=x&#62;"],
  ["entity", "&amp;", "&#38;amp;"],
  ["link", "[a](b)", "&#91;a&#93;(b)"],
  ["emphasis", "*a* ~b~", "&#42;a&#42; &#126;b&#126;"],
  ["underscore at the edge of a word", "_a_ b", "&#95;a&#95; b"],
  ["backslash", "a\\|", "a&#92;&#124;"],
  ["bare address", "https://a.vn www.b.vn", "https&#58;//a.vn www&#46;b.vn"],
  ["mention and mathematics", "@a $x$ #1", "&#64;a &#36;x&#36; &#35;1"],
  ["newline", "a\n| b", "a &#124; b"],
  ["escape sequence", "a\u001b[1m", "a&#92;u001b&#91;1m"],
])("disarms: %s", (_, text, escaped) => {
  expect(inline(text)).toBe(escaped);
});

test.each(["117/KH-UBND, mục II.4; (chưa đối chiếu)", "bao_cao_quý", "Điều 7: khoản 3. Hết", "8:30 - 9:30"])(
  "leaves alone: %s",
  (text) => {
    expect(inline(text)).toBe(text);
  },
);

test("sets names as code, also those that would break out of it", () => {
  expect(code("bao-cao/45_bc.md:41:1")).toBe("`bao-cao/45_bc.md:41:1`");
  expect(code("a`b|c<d>.md")).toBe("<code>a&#96;b&#124;c&#60;d&#62;.md</code>");
  expect(code("<b>.md")).toBe("`<b>.md`");
  expect(code(" a.md")).toBe("<code> a.md</code>");
  expect(code("a\n# b.md")).toBe("<code>a&#92;u000a&#35; b.md</code>");
});

test("builds a table with the columns of numbers to the right", () => {
  expect(gfmTable(["Nhóm", "Điểm"], [["A", "1"]], [1])).toBe("| Nhóm | Điểm |\n| --- | ---: |\n| A | 1 |");
});
