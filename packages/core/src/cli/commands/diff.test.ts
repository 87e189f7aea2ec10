import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base, empty, full, mau } from "../../../testing/command-evidence.js";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";

/** A folder with the reports on an empty paper and on a full one, `empty.json` and `full.json`. */
async function audited(): Promise<string> {
  const cwd = testFolder({ "x/a.md": empty, "y/x/a.md": full, "mau.json": mau });
  for (const [folder, name] of [
    ["x", "empty.json"],
    ["y/x", "full.json"],
  ] as const) {
    await run(cwd, ["audit", folder, ...base, "--unit", "x", "-f", "json", "-o", name]);
  }
  return cwd;
}

test("tells what got better, and in the other direction what got worse", async () => {
  const cwd = await audited();
  const better = await run(cwd, ["diff", "empty.json", "full.json"]);
  expect([better.code, better.stderr]).toEqual([0, ""]);
  expect(better.stdout).toMatch(/Tốt lên: 1[\s\S]*✗ thiếu → ✓ đạt[\s\S]*Văn bản thay đổi: 1[\s\S]*~ a\.md/);
  const worse = await run(cwd, ["diff", "full.json", "empty.json", "--language", "en", "-f", "markdown"]);
  expect(worse.stdout).toMatch(/\*\*Worse: 1\*\*[\s\S]*✓ pass → ✗ missing/);
});

test("only --fail-on-worse turns what is worse into a code", async () => {
  const cwd = await audited();
  const code = async (...argv: string[]) => (await run(cwd, ["diff", ...argv])).code;
  expect(await code("full.json", "empty.json")).toBe(0);
  expect(await code("full.json", "empty.json", "--fail-on-worse", "-f", "json", "-o", "d.json")).toBe(1);
  expect(await code("empty.json", "full.json", "--fail-on-worse")).toBe(0);
  expect(await code("full.json", "full.json", "--fail-on-worse")).toBe(0);
});

test("JSON is for programs, and an output file holds the same", async () => {
  const cwd = await audited();
  const { stdout } = await run(cwd, ["diff", "full.json", "empty.json", "--format", "json"]);
  const diff = JSON.parse(stdout);
  expect([diff.schemaVersion, diff.worse, diff.sections[0].items[0].change]).toEqual([1, true, "worse"]);
  expect(await run(cwd, ["diff", "full.json", "empty.json", "--format", "json", "-o", "d.json"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "Đã ghi d.json\n",
  });
  expect(readFileSync(join(cwd, "d.json"), "utf8")).toBe(stdout);
});

test("the language is that of the later report where none is asked for", async () => {
  const cwd = await audited();
  await run(cwd, ["audit", "x", ...base, "--unit", "x", "-f", "json", "-o", "en.json", "--language", "en"]);
  expect((await run(cwd, ["diff", "full.json", "en.json"])).stdout).toContain("Worse: 1");
  expect((await run(cwd, ["diff", "en.json", "full.json"])).stdout).toContain("Tốt lên: 1");
});

test("mistakes are told of both files at once; formats and files that are not there are refused", async () => {
  const cwd = testFolder({ "a.json": "{}", "b.json": "[" });
  const { code, stderr } = await run(cwd, ["diff", "a.json", "b.json"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/a\.json:1: [\s\S]*b\.json:1: /);
  expect((await run(cwd, ["diff", "a.json", "b.json", "-f", "html"])).stderr).toBe(
    "dankiem: diff không có dạng kết quả “html”; hiện có: json, markdown, stylish\n",
  );
  expect((await run(cwd, ["diff", "a.json"])).code).toBe(2);
  expect((await run(cwd, ["diff", "a.json", "toString", "-f", "toString"])).code).toBe(2);
});
