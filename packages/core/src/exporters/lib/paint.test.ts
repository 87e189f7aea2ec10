import { expect, test } from "vitest";
import { painter } from "./paint.js";

test("switches a style on and off around a text", () => {
  expect(painter(true)("red", "thiếu")).toBe("\u001b[31mthiếu\u001b[39m");
  expect(painter(true)("bold", "đậm")).toBe("\u001b[1mđậm\u001b[22m");
});

test("writes no codes around nothing, and none at all without colour", () => {
  expect(painter(true)("red", "")).toBe("");
  expect(painter(false)("red", "thiếu")).toBe("thiếu");
});
