import { cpSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { sampleChecklist, sampleItem } from "../../testing/checklist.js";
import { testFolder } from "../../testing/folder.js";
import { ChecklistError } from "../model/errors.js";
import { loadLibrary } from "./library.js";
import { packagedFolder, prebuiltLibrary } from "./shipped.js";

const json = (value: unknown): string => JSON.stringify(value);

test("the shipped library holds", () => {
  const library = loadLibrary([]);
  expect(library.checklists.map(({ checklist }) => checklist.id)).toEqual(expect.arrayContaining(["kh117", "ct30"]));
  expect(library.instruments.map(({ id }) => id)).toContain("nd04");
  expect(Object.keys(library.concepts).length).toBeGreaterThan(10);
});

test("the shipped library as it was built is what loading and checking its sources gives", () => {
  const shipped = packagedFolder();
  const folder = testFolder();
  cpSync(shipped, folder, { recursive: true, filter: (path) => !/[/\\](?:dist|node_modules)$/u.test(path) });
  const fromSources = loadLibrary([], "vi", folder);
  const checklists = fromSources.checklists.map((loaded) => ({ ...loaded, file: join(shipped, basename(loaded.file)) }));
  expect(loadLibrary([])).toEqual({ ...fromSources, checklists, similarity: expect.any(Function) });
  expect(readFileSync(join(shipped, "dist/library.json"), "utf8")).toBe(prebuiltLibrary(folder));
});

test("the built library is read as it stands; only files from elsewhere are checked", () => {
  const empty = { checklists: [], instruments: [], vocabularies: [], parameters: [], crosswalks: [] };
  const folder = testFolder({ "dist/library.json": json(empty), "broken.json": "{", "own/mau.json": json(sampleChecklist()) });
  expect(loadLibrary([], "en", folder).checklists).toEqual([]);
  expect(() => loadLibrary([join(folder, "own/mau.json")], "en", folder)).toThrow(/There is no instrument “pl34”/u);
});

test("a shipped file that a file from elsewhere breaks is told of with its line", () => {
  const folder = testFolder({
    "mau.json": json(sampleChecklist()),
    "vocabulary/law.json": '{"concepts": {"cong-khai": ["x y"]}}',
  });
  try {
    loadLibrary([join(folder, "mau.json")], "en");
    expect.unreachable();
  } catch (error) {
    const issues = (error as ChecklistError).issues.filter(({ file }) => file === join(packagedFolder(), "l10-xa.json"));
    const lines = readFileSync(join(packagedFolder(), "l10-xa.json"), "utf8").split("\n");
    expect(issues.length).toBeGreaterThan(0);
    for (const { line, message } of issues) {
      const concept = /concept “([^”]+)”/u.exec(message)?.[1];
      expect(lines[line - 1]).toContain(`@${concept}`);
    }
  }
});

test("a checklist file is added, once however often it is named; one of a shipped name takes the shipped one's place", () => {
  const kh117 = {
    ...sampleChecklist(),
    id: "kh117",
    groups: [{ id: "mot", title: "Một", titleEn: "One", items: [{ ...sampleItem(), id: "kh117.x" }] }],
  };
  const folder = testFolder({ "mau.json": json(sampleChecklist()), "kh117.json": json(kh117) });
  const file = join(folder, "mau.json");
  const { checklists } = loadLibrary([file, file, join(folder, "kh117.json")]);
  expect(checklists.filter(({ checklist }) => checklist.id === "mau").map((one) => one.file)).toEqual([file]);
  expect(checklists.filter(({ checklist }) => checklist.id === "kh117").map((one) => one.file)).toEqual([
    join(folder, "kh117.json"),
  ]);
});

test("a checklist may bring instruments and vocabulary of its own beside it", () => {
  const item = {
    ...sampleItem(),
    basis: [{ instrument: "rieng", ref: "Điều 1", provenance: "text" }],
    locator: { acts: [{ act: ["@rieng"] }] },
  };
  const checklist = { ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items: [item] }] };
  const instrument = {
    id: "rieng",
    number: "1/QĐ",
    kind: "Quyết định",
    issuer: "UBND",
    title: "Riêng",
    issued: "2023-01-01",
    effective: "2023-01-01",
    ceased: null,
  };
  const folder = testFolder({
    "mau.json": json(checklist),
    "instruments/rieng.json": json(instrument),
    "vocabulary/rieng.json": json({ concepts: { rieng: ["việc riêng"] } }),
  });
  const library = loadLibrary([join(folder, "mau.json")]);
  expect(library.instruments.map(({ id }) => id)).toContain("rieng");
  expect(library.concepts["rieng"]).toEqual(["việc riêng"]);
});

test("files that are not there are reported, all of them", () => {
  try {
    loadLibrary(["/nowhere/a.json", "/nowhere/b.json"], "en");
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ChecklistError);
    expect((error as ChecklistError).code).toBe("checklist-unreadable");
    expect((error as ChecklistError).issues.map(({ file, message }) => [file, message])).toEqual([
      ["/nowhere/a.json", "The file cannot be read (ENOENT)"],
      ["/nowhere/b.json", "The file cannot be read (ENOENT)"],
    ]);
  }
});
