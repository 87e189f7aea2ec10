import { expect, test } from "vitest";
import { frontMatterLines, idStretches, markersIn } from "./markers.js";

const ids = (text: string) => markersIn(text).map(({ id }) => id);

test("the ids of a marker have their places, one by one", () => {
  expect(markersIn("# A\n\n<!-- dankiem: kh117.ii.1, ct30.p3.1 -->\n")).toEqual([
    { id: "kh117.ii.1", start: { line: 2, character: 14 }, end: { line: 2, character: 24 } },
    { id: "ct30.p3.1", start: { line: 2, character: 26 }, end: { line: 2, character: 35 } },
  ]);
});

test.each([
  ["a marker over two lines", "<!-- dankiem: a.1,\r\n  b.2 -->", ["a.1", "b.2"]],
  ["a marker without blanks", "<!--dankiem:a.1-->", ["a.1"]],
  ["semicolons", "<!-- DanKiem : a.1; b.2 -->", ["a.1", "b.2"]],
  ["a marker within a table", "| việc <!-- dankiem: a.1 --> |", ["a.1"]],
  ["a marker that is still open", "<!-- dankiem: a.1\n\nĐã họp dân.\n", ["a.1"]],
  ["an open marker above a whole one", "<!-- dankiem: a.1\n\n<!-- dankiem: b.2 -->\n", ["a.1", "b.2"]],
  ["a marker without ids", "<!-- dankiem: -->", []],
  ["another comment", "<!-- a.1 -->", []],
  ["words that are no ids", "<!-- dankiem: A.1 tiêu-chí -->", []],
  ["markers shown as code", "```\n<!-- dankiem: a.1 -->\n```\n\n<!-- dankiem: b.2 -->\n", ["b.2"]],
])("%s", (_, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ["a flow list", "---\ntieu-chi: [a.1, b.2]\n---\n", ["a.1", "b.2"]],
  ["a plain list", "---\nTiêu chí: a.1, b.2 # của xã\nloai: BC\n---\n", ["a.1", "b.2"]],
  ["a block list", '---\ntieu-chi:\n  - a.1\n  - "b.2"\nloai: BC\n---\n', ["a.1", "b.2"]],
  ["front matter that is still open", "---\ntieu-chi: a.1\n\nc.3\n", ["a.1"]],
  ["other keys", "---\nloai: a.1\n---\n\ntieu-chi: b.2\n", []],
])("front matter names items: %s", (_, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test("a rule further down is no front matter", () => {
  expect(ids("# A\n\n---\ntieu-chi: a.1\n---\n")).toEqual([]);
  expect(frontMatterLines(["", "---"])).toBeNull();
});

test("an empty marker leaves room for ids", () => {
  expect(idStretches("<!-- dankiem: -->")).toEqual([{ start: 13, end: 14 }]);
});
