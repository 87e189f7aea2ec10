import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Type } from "typebox";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import type { Report } from "../model/report.js";
import { parseJsonBytes, readJsonFile } from "./json-file.js";
import { parseReport, readReport } from "./read-report.js";

const kind = {
  schema: Type.Object(
    { name: Type.String(), day: Type.Optional(Type.String({ format: "date" })) },
    { additionalProperties: false },
  ),
  code: "particulars-invalid",
  maxBytes: 1000,
} as const;
const emptyReport = (): Report => ({
  schemaVersion: 1,
  tool: { name: "dankiem", version: "0.1.0" },
  asOf: "2023-12-31",
  language: "vi",
  units: [{ id: "xa", name: "UBND xã", kind: null, parent: null, period: { from: "2023-01-01", to: "2023-12-31" } }],
  checklists: [],
  documents: [],
  verdicts: [],
  publications: [],
  notices: [],
  scorecards: [],
  selection: [],
  exit: { code: 0, reasons: [] },
});
const bytes = (text: string) => new TextEncoder().encode(text);
const issues = (text: string) =>
  parseJsonBytes(bytes(text), "x.json", kind, "en").issues.map(({ line, pointer, message }) => `${line} ${pointer}: ${message}`);

test("a file that holds is returned, in UTF-8 with or without its mark and in UTF-16", () => {
  const value = { name: "xã" };
  const text = JSON.stringify(value);
  const utf16 = Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  for (const written of [bytes(text), bytes(`\ufeff${text}`), utf16]) {
    expect(parseJsonBytes(written, "x.json", kind, "vi")).toEqual({ value, issues: [] });
  }
});

test("every mistake is told with its line and pointer", () => {
  expect(issues('{\n  "naem": 1,\n  "day": "2023-02-30"\n}')).toEqual([
    "1 : Key “name” is missing",
    "2 /naem: There is no key “naem”; did you mean “name”?",
    "3 /day: Must be an existing day, as YYYY-MM-DD",
  ]);
  expect(issues('{"name": "a",\n"name": "b"}')).toEqual([expect.stringMatching(/^2 \/name: .*“name”/)]);
  expect(issues("{")).toEqual([expect.stringMatching(/^1 : /)]);
  expect(issues("")).toEqual([expect.stringMatching(/^1 : /)]);
});

test("what is too large, no text, no file or not there is told in words", () => {
  const folder = testFolder({ "big.json": `"${"x".repeat(2000)}"`, "bin.json": Uint8Array.from([0, 1, 2]) });
  mkdirSync(join(folder, "d"));
  const told = (name: string) => readJsonFile(join(folder, name), kind, "en").issues.map(({ message }) => message);
  expect(told("big.json")).toEqual(["The file is too large: more than 1000 bytes"]);
  expect(told("bin.json")).toEqual(["The file is no text in UTF-8 or UTF-16"]);
  expect(told("no.json")).toEqual([expect.stringContaining("ENOENT")]);
  expect(told("d")).toEqual([expect.stringContaining("EISDIR")]);
});

test("a report is read as it was written", () => {
  const folder = testFolder({ "r.json": JSON.stringify(emptyReport()) });
  expect(readReport(join(folder, "r.json"), "vi")).toEqual({ value: emptyReport(), issues: [] });
});

test("a report of another version is one issue, whatever else it holds", () => {
  const { issues: found } = parseReport(bytes('{\n"schemaVersion": 2,\n"scores": []}'), "r.json", "en");
  expect(found.map(({ line, pointer, message }) => [line, pointer, message])).toEqual([
    [2, "/schemaVersion", "Version 2 of the format cannot be read; versions that can: 1"],
  ]);
});

test("a large file with countless mistakes is told of in a few, soon", () => {
  const verdicts = Array.from({ length: 20_000 }, () => ({ x: null }));
  const { value, issues: found } = parseReport(bytes(JSON.stringify({ ...emptyReport(), verdicts })), "r.json", "vi");
  expect(value).toBeNull();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(50);
});

test("a large sound file needs no careful reading", () => {
  const report = {
    ...emptyReport(),
    selection: Array.from({ length: 5000 }, (_, index) => ({
      unit: "x",
      checklist: null,
      selected: true,
      message: `${index}`.repeat(20),
    })),
  };
  expect(parseReport(bytes(JSON.stringify(report)), "r.json", "vi")).toEqual({ value: report, issues: [] });
});
