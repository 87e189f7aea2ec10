import { expect, test } from "vitest";
import { stableUuid } from "./stable-uuid.js";

test("the same names give the same UUID of version 5, for ever", () => {
  expect(stableUuid("kh117", "xa-an-binh")).toBe("76b3cd19-8997-500a-b9b2-70937fd8bd15");
  expect(stableUuid("kh117", "xa-an-binh")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("names are not run together, and their form of Unicode does not matter", () => {
  expect(stableUuid("ab", "c")).not.toBe(stableUuid("a", "bc"));
  expect(stableUuid("á")).toBe(stableUuid("a\u0301"));
});
