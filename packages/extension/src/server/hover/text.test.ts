import { expect, test } from "vitest";
import { blocksOf, lineText, listOf, plain, wordOf } from "./text.js";

test("text stays text: nothing in it acts as Markdown or HTML, not even at the head of a line", () => {
  expect(plain("**a** [b](c) <i>")).not.toMatch(/[*[<]/u);
  expect(plain("1. một")).toBe("1&#46; một");
  expect(plain("- một")).toBe("&#45; một");
  expect(plain("một\n\n# hai")).toBe("một &#35; hai");
  expect(plain("Điều 7 khoản 3")).toBe("Điều 7 khoản 3");
});

test("a place is path and line, set as code whatever the path holds", () => {
  expect(lineText({ path: "a/b.md", start: { line: 3, column: 1 } })).toBe("`a/b.md:3`");
  expect(lineText({ path: "a`<b>.md", start: { line: 3, column: 1 } })).toBe("<code>a&#96;&#60;b&#62;.md:3</code>");
});

test("blocks are put below each other, empty ones left out", () => {
  expect(blocksOf(["a", "", listOf(["b", "c"])])).toBe("a\n\n- b\n- c");
});

test("names that data gives are words where we have them", () => {
  expect(wordOf("vi", "count", "households")).toBe("hộ");
  expect(wordOf("en", "count", "toString")).toBe("toString");
});
