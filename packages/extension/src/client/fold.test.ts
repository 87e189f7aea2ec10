import { expect, test } from "vitest";
import { fold, matches } from "./fold.js";

test("diacritics, capitals and đ are folded away, composed or not", () => {
  expect(fold("Đất ĐAI")).toBe("dat dai");
  expect(fold("Quy chế".normalize("NFD"))).toBe("quy che");
});

test("a query without diacritics finds every spelling, in any order of its words", () => {
  expect(matches("Kế hoạch sử dụng đất", "dat ke hoach")).toBe(true);
  expect(matches("Kế hoạch sử dụng đất", "ngan sach")).toBe(false);
});

test("a word typed with diacritics means just that word", () => {
  expect(matches("Dân bàn", "bàn")).toBe(true);
  expect(matches("Ban Thanh tra", "bàn")).toBe(false);
});

test("an empty query finds everything", () => {
  expect(matches("Dân bàn", "")).toBe(true);
});
