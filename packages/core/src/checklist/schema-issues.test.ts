import { Type } from "typebox";
import { expect, test } from "vitest";
import { criteria } from "../criteria/index.js";
import { ChecklistSchema, InstrumentSchema, VocabularySchema } from "../model/checklist.js";
import { ConfigSchema } from "../model/config.js";
import { readJson } from "./json-source.js";
import { checklistMessages } from "./messages.js";
import { codeOf, schemaIssues } from "./schema-issues.js";

const closed = { additionalProperties: false } as const;

function issues(schema: object, value: unknown): string[] {
  const source = readJson(JSON.stringify(value), "a.json", "en");
  return schemaIssues(schema, { value: source.value, pointer: "/at" }, source.report).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
}

test("a value that holds has no issues", () => {
  expect(issues(Type.Object({ a: Type.String() }, closed), { a: "x" })).toEqual([]);
});

test("an unknown key is named, with the nearest known one", () => {
  const schema = Type.Object({ guidance: Type.Optional(Type.String()) }, closed);
  expect(issues(schema, { guidence: "", zzzzzz: 1 })).toEqual([
    "/at/guidence There is no key “guidence”; did you mean “guidance”?",
    "/at/zzzzzz There is no key “zzzzzz”",
  ]);
  expect(issues({ type: "object", additionalProperties: false }, { a: 1 })).toEqual(["/at/a There is no key “a”"]);
});

test("missing keys, wrong types, patterns and allowed values are told in words", () => {
  const schema = Type.Object({
    a: Type.String(),
    b: Type.Integer(),
    c: Type.Array(Type.String()),
    d: Type.String({ pattern: "^x$" }),
    e: Type.Enum(["vi", "en"]),
    f: Type.Literal("flat"),
  });
  expect(issues(schema, { b: "1", c: null, d: "y", e: "fr", f: [] })).toEqual([
    "/at Key “a” is missing",
    "/at/b Wrong type: expected integer, found string",
    "/at/c Wrong type: expected array, found null",
    '/at/d Value "y" does not match ^x$',
    '/at/e Value "fr" is not allowed; allowed are: vi, en',
    "/at/f Wrong type: expected string, found array",
    "/at/f Value [] is not allowed; allowed are: flat",
  ]);
});

test("limits are told with their number", () => {
  const schema = Type.Object({ a: Type.Array(Type.Number({ multipleOf: 0.25, exclusiveMinimum: 0 }), { minItems: 2 }) });
  expect(issues(schema, { a: [0.3] })).toEqual(["/at/a Too few elements: at least 2", "/at/a/0 Must be a multiple of 0.25"]);
  expect(issues(schema, { a: [0, 1] })).toEqual(["/at/a/0 Must be greater than 0"]);
});

test("a union that fits nowhere is one issue", () => {
  const schema = Type.Object({ a: Type.Union([Type.String({ pattern: "^x$" }), Type.Null()]) });
  expect(issues(schema, { a: 5 })).toEqual(["/at/a Wrong type: expected string | null, found number"]);
  expect(issues(schema, { a: "y" })).toEqual(['/at/a Value "y" does not match ^x$']);
  const list = Type.Array(Type.Union([Type.String({ pattern: "^x$" }), Type.Null()]));
  expect(issues(list, [5, "y"])).toEqual([
    "/at/0 Wrong type: expected string | null, found number",
    '/at/1 Value "y" does not match ^x$',
  ]);
});

test("every keyword that our schemas use has a message", () => {
  const silent = new Set(["description", "title", "properties", "items", "patternProperties", "format", "default"]);
  const named = new Set(["additionalProperties", "required", "type", "anyOf", "enum", "const", "pattern"]);
  const used = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    if (Array.isArray(schema)) schema.forEach(collect);
    for (const [key, value] of Object.entries(schema)) {
      if (key === "properties" || key === "patternProperties") Object.values(value as object).forEach(collect);
      else if (!Array.isArray(schema)) {
        used.add(key);
        if (key !== "enum") collect(value);
      }
    }
  };
  [ChecklistSchema, InstrumentSchema, VocabularySchema, ConfigSchema, ...criteria.map((one) => one.parameters)].forEach(collect);
  const missing = [...used].filter(
    (keyword) => !silent.has(keyword) && !named.has(keyword) && !(codeOf(keyword) in checklistMessages.vi),
  );
  expect(missing).toEqual([]);
  expect(used.size).toBeGreaterThan(8);
});
