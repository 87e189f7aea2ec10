import { noticeCodes } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { defectExplanation } from "./defect-explanations.js";

test.each(noticeCodes)("the notice %s is explained in both languages", (code) => {
  expect(defectExplanation(code, "vi")).toMatch(/^## .+\n\n.{40,}\n$/u);
  expect(defectExplanation(code, "en")).toMatch(/^## .+\n\n.{40,}\n$/u);
});

test("blanks of a message are shown as dots", () => {
  expect(defectExplanation("broken-attachment", "en")).toMatch(/^## [^{}]+…\n/u);
});

test("what is no defect has no explanation", () => {
  expect(defectExplanation("kh117.ii.4", "vi")).toBeNull();
});
