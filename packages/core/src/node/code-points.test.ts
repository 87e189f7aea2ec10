import { expect, test } from "vitest";
import { byCodePoint } from "./code-points.js";

test("texts are ordered by code point, not by UTF-16 unit and not by locale", () => {
  const texts = ["b", "\u{1F600}", "\uFF01", "a", "Đ", "B", "ab", "", "\u{1F601}"];
  expect(texts.sort(byCodePoint)).toEqual(["", "B", "a", "ab", "b", "Đ", "\uFF01", "\u{1F600}", "\u{1F601}"]);
});

test("equal texts are equal", () => {
  expect(byCodePoint("xã", "xã")).toBe(0);
});
