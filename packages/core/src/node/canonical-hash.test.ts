import { expect, test } from "vitest";
import { canonicalHash } from "./canonical-hash.js";

test("line ends, a mark and the Unicode form change nothing, words do", () => {
  const hash = canonicalHash("xã\nthôn\n");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(canonicalHash("\uFEFFxã\r\nthôn\r".normalize("NFD"))).toBe(hash);
  expect(canonicalHash("xa\nthôn\n")).not.toBe(hash);
});
