import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noticeCodes, notices, noticeText } from "./index.js";
import { defineNotices } from "./lib/define.js";

const here = new URL(".", import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts");
const sources = (folder: string) =>
  readdirSync(new URL(`../${folder}/`, here), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(new URL(`../${folder}/${file}`, here), "utf8"));

test.each(files)("the registry has a line for %s", async (file) => {
  const exported: readonly unknown[] = Object.values(await import(new URL(file, here).href));
  expect(notices.filter((each) => exported.includes(each))).toHaveLength(1);
});

test("the registry holds nothing besides", () => {
  expect(notices).toHaveLength(files.length);
});

test("every code belongs to one file alone", () => {
  expect(new Set(noticeCodes).size).toBe(noticeCodes.length);
});

test.each(notices)("$messages.vi says the same in English, with the same arguments", ({ messages: { vi, en } }) => {
  const argumentsOf = (text: string | undefined) => [...(text ?? "").matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  for (const [code, text] of Object.entries(vi)) expect(argumentsOf(en[code])).toEqual(argumentsOf(text));
});

test("every code that facts, notices and the choice of checklists raise has a notice", () => {
  const raised = [...sources("facts"), ...sources("notices"), ...sources("audit")].flatMap((text) =>
    [...text.matchAll(/code: "([a-z-]+)", (?:line|args|$)/gm)].map(([, code]) => code as string),
  );
  expect(raised.length).toBeGreaterThan(20);
  expect(raised.filter((code) => !noticeCodes.includes(code) && !code.startsWith("choice-"))).toEqual([]);
});

test("a code that is no notice has no text; blanks are filled as a reader writes them", () => {
  expect(noticeText("vi", { code: "toy", args: {} })).toBeNull();
  expect(
    noticeText("vi", { code: "instrument-not-yet", args: { number: "1/QĐ", date: "2023-01-02", since: "2023-02-01" } }),
  ).toBe("1/QĐ chưa có hiệu lực vào ngày 02/01/2023 của văn bản này (có hiệu lực từ 01/02/2023)");
});

test("a notice in one language only does not compile", () => {
  // @ts-expect-error toy has no message in English
  expect(defineNotices({ of: "run", messages: { vi: { toy: "đồ chơi" }, en: {} } }).of).toBe("run");
});
