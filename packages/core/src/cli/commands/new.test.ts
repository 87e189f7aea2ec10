import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";
import { loadLibrary } from "../../node/library.js";

const ids = loadLibrary([]).checklists.map(({ checklist }) => checklist.id);

test("the skeleton has a section with a marker for every item", async () => {
  const cwd = testFolder();
  const { code, stdout, stderr } = await run(cwd, ["new", "kh117"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect([...stdout.matchAll(/^<!-- dankiem: (kh117\.\S+) -->$/gm)]).toHaveLength(29);
  expect(stdout).toMatch(/^- Nội dung: …$/m);
});

test.each(ids)("the skeleton of %s earns nothing as it is", async (id) => {
  const cwd = testFolder();
  expect((await run(cwd, ["new", id, "-o", "a.md"])).code).toBe(0);
  const { stdout } = await run(cwd, [
    "audit",
    "a.md",
    "--checklist",
    id,
    "--period",
    "2023",
    "--as-of",
    "2024-01-15",
    "-f",
    "json",
  ]);
  const report = JSON.parse(stdout);
  expect(report.scorecards[0].earned).toBe(0);
  expect(new Set(report.verdicts.map((verdict: { state: string }) => verdict.state))).toEqual(new Set(["fail"]));
});

test("an existing file is kept unless --force is given", async () => {
  const cwd = testFolder({ "a.md": "mine" });
  expect((await run(cwd, ["new", "kh117", "-o", "a.md"])).code).toBe(2);
  expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("mine");
  expect(await run(cwd, ["new", "kh117", "-o", "a.md", "--force", "--language", "en"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "Wrote a.md\n",
  });
});
