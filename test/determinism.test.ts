import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { dankiem, dankiemProcess, ROOT, reportOf } from "./command-line.js";
import { temporaryFolder } from "./temporary-folder.js";

const EXAMPLE = join(ROOT, "examples/xa-son-khe-2023");
const FLAGS = ["-f", "json", "--as-of", "2023-12-31"];
const files = Object.fromEntries(
  readdirSync(EXAMPLE, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(EXAMPLE, path)).isFile())
    .map((path) => [path, readFileSync(join(EXAMPLE, path))]),
);

/** Audits a copy of the example; the copy's configuration names what the folder's name would. */
const audit = (folder: string, cwd = folder, path = ".") => dankiem(["audit", path, ...FLAGS], cwd);
/** Audits the example in a process of its own, which alone has a locale, a time zone and a terminal. */
const auditUnder = (env: Record<string, string>) => dankiemProcess(["audit", ".", ...FLAGS], EXAMPLE, env);

let expected = "";
beforeAll(async () => {
  expected = (await auditUnder({})).stdout;
});

test("the same folder gives the same bytes, and they say something", async () => {
  const again = await audit(EXAMPLE);
  expect(again.stdout).toBe(expected);
  expect(reportOf(again).verdicts.length).toBeGreaterThan(50);
});

test("the order in which files were made does not matter, nor where the folder lies", async () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect((await audit(temporaryFolder(reversed))).stdout).toBe(expected);
});

test.each([
  ["a Turkish locale in the earliest time zone", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" }],
  ["no locale in a late time zone", { LANG: "C", LC_ALL: "C", TZ: "America/Los_Angeles" }],
  ["a narrow terminal that wants colours", { FORCE_COLOR: "1", TERM: "xterm-256color", COLUMNS: "40", LANGUAGE: "en" }],
])("%s changes nothing", async (_, env) => {
  expect((await auditUnder(env)).stdout).toBe(expected);
});

test("another working folder changes nothing", async () => {
  expect((await audit(EXAMPLE, ROOT, "examples/xa-son-khe-2023")).stdout).toBe(expected);
  expect((await audit(EXAMPLE, join(EXAMPLE, "minh-chung"), "..")).stdout).toBe(expected);
});

test("a checkout with Windows line ends or byte order marks changes nothing", async () => {
  const converted = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => {
      const text = bytes.toString("utf8");
      return [path, path.endsWith(".md") ? `\uFEFF${text.replaceAll("\n", "\r\n")}` : bytes];
    }),
  );
  expect(reportOf(await audit(temporaryFolder(converted)))).toEqual(JSON.parse(expected));
});

test("the reproducible day of a build stands for --as-of", async () => {
  const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2023, 11, 31) / 1000) };
  expect((await dankiem(["audit", "-f", "json"], EXAMPLE, env)).stdout).toBe(expected);
});
