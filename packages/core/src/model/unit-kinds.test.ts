import { expect, test } from "vitest";
import { coversKind } from "./unit-kinds.js";

test("what holds for a commune holds for a ward and a town, not the other way round", () => {
  expect(coversKind(["commune"], "ward")).toBe(true);
  expect(coversKind(["commune"], "town")).toBe(true);
  expect(coversKind(["ward"], "commune")).toBe(false);
  expect(coversKind(["ward"], "town")).toBe(false);
});

test("a school is a public service unit, an agency is none", () => {
  expect(coversKind(["public-service"], "school")).toBe(true);
  expect(coversKind(["school"], "hospital")).toBe(false);
  expect(coversKind(["public-service"], "agency")).toBe(false);
});

test("a unit of unknown kind is never left out, one of a kind that nobody lists is", () => {
  expect(coversKind(["commune"], null)).toBe(true);
  expect(coversKind(["commune", "agency"], "enterprise")).toBe(false);
});
