import { expect, test } from "vitest";
import { MAX_NESTING, readJson } from "./json-source.js";

test("a JSON text gives its value and no issue", () => {
  const source = readJson('\uFEFF{"a": [1, {"b": null}], "c": "x\\"{["}', "a.json", "en");
  expect(source.value).toEqual({ a: [1, { b: null }], c: 'x"{[' });
  expect(source.issues).toEqual([]);
});

test("every fault of syntax is reported with its line", () => {
  const source = readJson('{\n  "a": 1\n  "b": 2,\n  "c": tru\n}', "a.json", "en");
  expect(source.value).toBeUndefined();
  expect(source.issues.map(({ line, message }) => [line, message])).toEqual([
    [3, "Not valid JSON: a comma is expected"],
    [4, "Not valid JSON: invalid symbol"],
    [5, "Not valid JSON: a value is expected"],
  ]);
});

test("an empty file is a fault, in the user's language", () => {
  expect(readJson("", "a.json", "vi").issues).toEqual([
    { file: "a.json", pointer: "", line: 1, message: "Không phải JSON hợp lệ: thiếu giá trị" },
  ]);
});

test("comments and trailing commas are read in .jsonc and refused in .json", () => {
  const text = '{ // note\n "a": [1,], }';
  expect(readJson(text, "a.jsonc", "en")).toMatchObject({ value: { a: [1] }, issues: [] });
  expect(readJson(text, "a.json", "en").issues.length).toBeGreaterThan(0);
});

test("a repeated key is an issue at its second place", () => {
  const source = readJson('{"x": [\n{"a": 1,\n"a": 2}], "y": {"a": 1}}', "a.json", "en");
  expect(source.issues).toEqual([
    { file: "a.json", pointer: "/x/0/a", line: 3, message: "Key “a” is repeated in the same object" },
  ]);
  expect(source.value).toEqual({ x: [{ a: 2 }], y: { a: 1 } });
});

test("the line of a pointer is that of its key, or of what exists of the way to it", () => {
  const { report } = readJson('{\n"a/b": {\n"c~d": [\n1,\n2]}}', "a.json", "en");
  expect(report("/a~1b/c~0d/1", "issue-unique-items").line).toBe(5);
  expect(report("/a~1b/c~0d", "issue-unique-items").line).toBe(3);
  expect(report("/a~1b/missing/deeper", "issue-unique-items").line).toBe(2);
  expect(report("", "issue-unique-items").line).toBe(1);
});

test("a key __proto__ stays a key", () => {
  const { value } = readJson('{"__proto__": {"polluted": true}}', "a.json", "en");
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("nesting is bounded, so that a hostile file cannot exhaust the stack", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(readJson(nested(MAX_NESTING), "a.json", "en").issues).toEqual([]);
  expect(readJson(nested(MAX_NESTING + 1), "a.json", "en").issues[0]?.message).toBe("Nested more than 64 levels deep");
  expect(readJson("[".repeat(500_000), "a.json", "en").issues).toHaveLength(1);
});
