import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { ChecklistError } from "../model/errors.js";
import { configFileIn, findConfig, loadConfig } from "./config.js";

const json = (value: unknown): string => JSON.stringify(value, null, 2);

function issuesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ChecklistError)
      return error.issues.map((one) => `${one.file.split("/").at(-1)}:${one.line} ${one.pointer} ${one.message}`);
    throw error;
  }
  return [];
}

test("the nearest configuration upward governs a folder", () => {
  const folder = testFolder({
    "dankiem.json": json({ period: "2022" }),
    "a/dankiem.jsonc": '{ // năm\n "period": "2023", }',
    "a/b/c.md": "",
  });
  expect(findConfig(join(folder, "a/b"), "en")).toMatchObject({ directory: join(folder, "a"), config: { period: "2023" } });
  expect(findConfig(folder, "en")?.config.period).toBe("2022");
});

test("what the nearest one leaves open is taken from those above, save who is audited and which papers count", () => {
  const above = {
    unit: { id: "tinh", name: "Tỉnh" },
    period: "2022",
    language: "en",
    checklists: ["kh117"],
    exclude: ["x"],
    include: ["y"],
    thresholds: { failUnder: 50 },
    naPolicy: "full",
  };
  const folder = testFolder({ "dankiem.json": json(above), "a/dankiem.json": json({ period: "2023" }) });
  expect(findConfig(join(folder, "a"), "en")?.config).toEqual({
    period: "2023",
    language: "en",
    checklists: ["kh117"],
    thresholds: { failUnder: 50 },
    naPolicy: "full",
  });
});

test("root: true and the root of a repository end the search", () => {
  const folder = testFolder({
    "dankiem.json": json({ language: "en" }),
    "a/dankiem.json": json({ root: true, period: "2023" }),
    "a/b/dankiem.json": json({ naPolicy: "full" }),
    "r/.git/HEAD": "",
    "r/x.md": "",
    "s/.git": "gitdir: elsewhere",
    "s/dankiem.json": json({ period: "2021" }),
  });
  expect(findConfig(join(folder, "a"), "en")?.config).toEqual({ root: true, period: "2023" });
  expect(findConfig(join(folder, "a/b"), "en")?.config).toEqual({ naPolicy: "full", period: "2023" });
  expect(findConfig(join(folder, "r"), "en")).toBeNull();
  expect(findConfig(join(folder, "s"), "en")?.config).toEqual({ period: "2021" });
});

test("extends takes the keys of another file; own keys win", () => {
  const folder = testFolder({
    "base.json": json({ extends: "deep/base.json", period: "2022", language: "en" }),
    "deep/base.json": json({ checklists: ["own.json", "kh117"], language: "vi" }),
    "deep/own.json": "{}",
    "a/dankiem.json": json({ extends: "../base.json", period: "2023" }),
  });
  expect(findConfig(join(folder, "a"), "en")?.config).toMatchObject({
    period: "2023",
    language: "en",
    checklists: [join(folder, "deep/own.json"), "kh117"],
  });
});

test("circles, missing files and chains that are too long are issues", () => {
  const chain = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}.json`, json({ extends: `${n + 1}.json` })]));
  const folder = testFolder({
    ...chain,
    "11.json": "{}",
    "a.json": json({ extends: "b.json" }),
    "b.json": json({ extends: "a.json" }),
    "c.json": json({ extends: "nowhere.json" }),
  });
  const issues = (name: string) => issuesOf(() => loadConfig(join(folder, name), null, "en"));
  expect(issues("a.json")).toEqual(["b.json:2 /extends Configurations extend each other in a circle: a.json"]);
  expect(issues("c.json")).toEqual(["c.json:2 /extends The extended configuration “nowhere.json” cannot be read (ENOENT)"]);
  expect(issues("2.json")).toEqual(["10.json:2 /extends Configurations extend each other more than 8 levels deep"]);
  expect(issues("3.json")).toEqual([]);
});

test("all mistakes are reported at once, with pointer and line", () => {
  const folder = testFolder({
    "dankiem.json": json({ perod: "2023", unit: { id: "Xã", name: "Xã" }, thresholds: { failUnder: 101 } }),
  });
  expect(issuesOf(() => findConfig(folder, "en"))).toEqual([
    "dankiem.json:2 /perod There is no key “perod”; did you mean “period”?",
    'dankiem.json:4 /unit/id Value "Xã" does not match ^[a-z0-9][a-z0-9.-]*$',
    "dankiem.json:8 /thresholds/failUnder Too large: at most 100",
  ]);
});

test("a period that is none and a checklist file that is not there are mistakes, also in an extended file", () => {
  const folder = testFolder({
    "dankiem.json": json({ extends: "base.json", period: "2023-Q9" }),
    "base.json": json({ checklists: ["kh117", "./own.json", "x\\y"] }),
  });
  const issues = issuesOf(() => findConfig(folder, "vi"));
  expect(issues).toHaveLength(3);
  expect(issues[0]).toMatch(/^dankiem\.json:3 \/period “2023-Q9” không phải là một kỳ/);
  expect(issues[1]).toMatch(/^base\.json:4 \/checklists\/1 Không thấy tệp bảng kiểm “.*own\.json”$/);
});

test("a file that is no JSON, is not there or cannot be read is told so", () => {
  const folder = testFolder({ "dankiem.json": "{" });
  expect(issuesOf(() => findConfig(folder, "en"))).toEqual(["dankiem.json:1  Not valid JSON: a closing brace } is expected"]);
  expect(issuesOf(() => loadConfig(join(folder, "other.json"), null, "en"))).toEqual([
    "other.json:1  The file cannot be read (ENOENT)",
  ]);
});

test("only a file is a configuration, and .json comes before .jsonc", () => {
  const folder = testFolder({ "a/dankiem.json": "{}", "a/dankiem.jsonc": "{}", "b/dankiem.jsonc": "{}" });
  mkdirSync(join(folder, "c/dankiem.json"), { recursive: true });
  chmodSync(join(folder, "c"), 0o755);
  expect(configFileIn(join(folder, "a"))).toBe(join(folder, "a/dankiem.json"));
  expect(configFileIn(join(folder, "b"))).toBe(join(folder, "b/dankiem.jsonc"));
  expect(configFileIn(join(folder, "c"))).toBeNull();
});
