import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base, binary, empty, full, mau } from "../../testing/command-evidence.js";
import { testFolder } from "../../testing/folder.js";
import { run } from "../../testing/io.js";

const argv = ["audit", "x", ...base, "--unit", "x", "--baseline", "b.json"];

/** A folder with one empty paper, whose one gap is known where that is wanted. */
async function folder(known: boolean): Promise<string> {
  const cwd = testFolder({ "x/a.md": empty, "mau.json": mau });
  if (known) await run(cwd, [...argv, "--update-baseline"]);
  return cwd;
}

test("a baseline is written only when that is asked for, and makes known gaps pass", async () => {
  const cwd = await folder(false);
  expect((await run(cwd, argv)).stderr).toMatch(/b\.json:1: Không đọc được tệp \(ENOENT\)/);
  expect(existsSync(join(cwd, "b.json"))).toBe(false);
  const written = await run(cwd, [...argv, "--update-baseline", "--max-missing", "0"]);
  expect([written.code, written.stderr]).toEqual([0, "Đã ghi b.json: 1 chỗ thiếu (thêm 1, bỏ 0)\n"]);
  expect(JSON.parse(readFileSync(join(cwd, "b.json"), "utf8"))).toMatchObject({
    schemaVersion: 1,
    entries: [{ unit: "x", checklist: "mau", gaps: ["missing"] }],
  });
  const again = await run(cwd, [...argv, "--max-missing", "0"]);
  expect([again.code, again.stderr]).toEqual([0, ""]);
  expect(again.stdout).toContain("Chỗ thiếu đã biết: 1 đã biết, 0 mới, 0 không còn thiếu");
});

test("a new gap fails the run and is told; the file stays as it was", async () => {
  const cwd = await folder(false);
  const none = '{ "schemaVersion": 1, "entries": [] }';
  writeFileSync(join(cwd, "b.json"), none);
  const { code, stdout, stderr } = await run(cwd, [...argv, "-f", "json"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Thiếu mới: x mau \S+: missing\n$/);
  expect(JSON.parse(stdout)).toMatchObject({
    baseline: { known: 0, new: 1, stale: 0 },
    exit: { code: 1, reasons: ["new-gaps"] },
  });
  expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe(none);
});

test("a gap that is gone is told, and taken out only when that is asked for", async () => {
  const cwd = await folder(true);
  const before = readFileSync(join(cwd, "b.json"), "utf8");
  writeFileSync(join(cwd, "x/a.md"), full);
  const { code, stderr } = await run(cwd, argv);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Không còn thiếu, nên bỏ khỏi b\.json: x mau \S+: missing\nChạy với --update-baseline/);
  expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe(before);
  expect((await run(cwd, [...argv, "--quiet"])).stderr).toBe("");
  expect((await run(cwd, [...argv, "--update-baseline"])).stderr).toBe("Đã ghi b.json: 0 chỗ thiếu (thêm 0, bỏ 1)\n");
  expect(JSON.parse(readFileSync(join(cwd, "b.json"), "utf8")).entries).toEqual([]);
});

test("an audit that could not check everything writes no baseline", async () => {
  const cwd = await folder(false);
  writeFileSync(join(cwd, "x/b.md"), binary);
  const { code, stderr } = await run(cwd, [...argv, "--update-baseline"]);
  expect([code, stderr]).toEqual([2, "Không ghi b.json: lần kiểm này chưa kiểm được hết\n"]);
  expect(existsSync(join(cwd, "b.json"))).toBe(false);
});

test("a baseline survives an export of the report", async () => {
  const cwd = await folder(true);
  await run(cwd, [...argv, "-f", "json", "-o", "r.json"]);
  expect((await run(cwd, ["export", "r.json", "-f", "markdown"])).stdout).toContain("1 đã biết, 0 mới");
});

test("a broken baseline, one that cannot be written and --update-baseline alone are refused", async () => {
  const cwd = await folder(false);
  writeFileSync(join(cwd, "b.json"), '{\n "schemaVersion": 1,\n "entries": [{ "unit": "x" }]\n}');
  expect((await run(cwd, argv)).stderr).toMatch(/^dankiem: tệp --baseline có 3 lỗi\n {2}b\.json:3 \/entries\/0: /);
  expect((await run(cwd, ["audit", "x", "--update-baseline"])).stderr).toBe(
    "dankiem: Tùy chọn “--update-baseline” chỉ dùng cùng với “--baseline”\n",
  );
  const inside = await run(cwd, ["audit", "x", ...base, "--baseline", "x/a.md/b.json", "--update-baseline"]);
  expect([inside.code, inside.stderr]).toEqual([2, expect.stringContaining("Không ghi được x/a.md/b.json")]);
});

test("a hostile baseline cannot steer the terminal", async () => {
  const cwd = await folder(false);
  const entry = { unit: "x", checklist: "mau", item: "a\u001b[2Jb\n", gaps: ["\u202ec"] };
  writeFileSync(join(cwd, "b.json"), JSON.stringify({ schemaVersion: 1, entries: [entry] }));
  expect((await run(cwd, argv)).stderr).toContain("x mau a\\u001b[2Jb\\u000a: \\u202ec\n");
});
