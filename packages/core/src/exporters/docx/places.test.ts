import { expect, test } from "vitest";
import { testPlace } from "../../../testing/report.js";
import { documentNames, placePhrase, placesPhrase } from "./places.js";

const paper = { sha256: null, kind: null, date: null, unit: "xa-an-binh" };
const name = documentNames({
  documents: [
    { ...paper, path: "a.md", number: "12/BC-UBND" },
    { ...paper, path: "b.md", number: null },
  ],
});

test("a document is called by its number where it has one, and by its file in any case", () => {
  expect(placePhrase(name, testPlace("a.md", 3))).toBe("12/BC-UBND (tệp a.md), dòng 3");
  expect(placePhrase(name, testPlace("b.md", 3))).toBe("tệp b.md, dòng 3");
  expect(placePhrase(name, testPlace("unknown.md", 3))).toBe("tệp unknown.md, dòng 3");
});

test("lines of one document stand together in their order, each once, documents in the order of their first place", () => {
  const long = { ...testPlace("b.md", 9), end: { line: 12, column: 1 } };
  const short = { ...testPlace("b.md", 9), end: { line: 10, column: 1 } };
  const places = [testPlace("b.md", 20), testPlace("a.md", 1), long, short, testPlace("b.md", 20)];
  expect(placesPhrase(name, places)).toBe("tệp b.md, dòng 9–10, 9–12, 20; 12/BC-UBND (tệp a.md), dòng 1");
});

test("beyond six places the rest is counted", () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => testPlace("b.md", line));
  expect(placesPhrase(name, places)).toBe("tệp b.md, dòng 1, 2, 3, 4, 5, 6; và 2 chỗ khác");
  expect(placesPhrase(name, [])).toBe("");
});
