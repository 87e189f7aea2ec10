import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Location } from "vscode-languageserver-types";
import { snapshotOf } from "../../../testing/snapshot.js";
import { itemAt, itemSource } from "./item-source.js";

const snapshot = snapshotOf({ "a.md": "# A\n" });
const readText = (file: string) => readFileSync(file, "utf8");

test("every item of the audited checklist is found at its id", () => {
  for (const id of snapshot.items.keys()) {
    const source = itemSource(id, snapshot, readText) as Location;
    const file = snapshot.library.checklists.find(({ checklist }) => checklist.id === "kh117")?.file as string;
    expect(source.uri).toBe(pathToFileURL(file).href);
    const { start, end } = source.range;
    const line = readText(file).split("\n")[start.line] as string;
    expect(line.slice(start.character, end.character)).toBe(id);
    expect(line).toContain(`"id": "${id}"`);
  }
  expect(snapshot.items.size).toBe(29);
});

test("an unknown item and a file that cannot be read have no source", () => {
  expect(itemSource("kh117.none", snapshot, readText)).toBeNull();
  expect(itemSource("kh117.ii.1", snapshot, () => null)).toBeNull();
  expect(itemSource("kh117.ii.1", snapshot, () => "no JSON {")).toBeNull();
});

const text = `{ "id": "x", "groups": [{ "id": "x.g", "items": [
  { "id": "x.1", "title": "a } \\" { \\"id\\": \\"x.9\\"" , "basis": [{ "ref": "id" }] },
  { "title": "b", "criteria": [{ "id": "no" }], "id": "x.2" }
] }] }`;

test.each([
  ["in the first item", { line: 1, character: 40 }, "x.1"],
  ["in the second, before its id", { line: 2, character: 6 }, "x.2"],
  ["in the group", { line: 0, character: 30 }, null],
  ["behind everything", { line: 9, character: 0 }, null],
])("a position %s belongs to its item", (_, position, expected) => {
  expect(itemAt(text, position)).toBe(expected);
});
