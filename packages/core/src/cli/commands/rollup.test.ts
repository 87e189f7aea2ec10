import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base, binary, empty, full, mau } from "../../../testing/command-evidence.js";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";

const config = (id: string, parent?: string): string =>
  JSON.stringify({ unit: { id, name: `UBND ${id}`, kind: "commune", ...(parent === undefined ? {} : { parent }) } });
const tree = {
  "mau.json": mau,
  "huyen/dankiem.json": config("huyen"),
  "huyen/a.md": empty,
  "huyen/xa-a/dankiem.json": config("xa-a", "huyen"),
  "huyen/xa-a/a.md": full,
  "huyen/xa-b/dankiem.json": config("xa-b", "huyen"),
  "huyen/xa-b/a.md": empty,
};

/** A folder with a report of each unit of the tree, `xa-a.json` and `xa-b.json`. */
async function reported(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = testFolder({ ...tree, ...files });
  for (const id of ["xa-a", "xa-b"]) await run(cwd, ["audit", `huyen/${id}`, ...base, "-f", "json", "-o", `${id}.json`]);
  return cwd;
}

test("a folder tree with many units is audited and rolled up", async () => {
  const cwd = testFolder(tree);
  const { code, stdout } = await run(cwd, ["rollup", "huyen", ...base, "-f", "json"]);
  const { units, sources } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(units.map(({ id, depth }: { id: string; depth: number }) => [id, depth])).toEqual([
    ["huyen", 0],
    ["xa-a", 1],
    ["xa-b", 1],
  ]);
  expect(units[0].below).toMatchObject([{ units: 2, percent: { min: 0, max: 100 } }]);
  expect(sources).toEqual([{ name: "huyen", asOf: "2023-12-31", used: 3 }]);
});

test("report files give the same scores as the audit of their folders, in any order", async () => {
  const cwd = await reported();
  const one = await run(cwd, ["rollup", "xa-a.json", "xa-b.json", "-f", "csv"]);
  expect([one.code, one.stderr]).toEqual([0, ""]);
  expect(one).toEqual(await run(cwd, ["rollup", "xa-b.json", "xa-a.json", "./xa-a.json", "-f", "csv"]));
  const audited = await run(cwd, ["rollup", "huyen/xa-a", "huyen/xa-b", ...base, "-f", "csv", "--quiet"]);
  const withoutSource = (csv: string) => csv.replace(/,[^,]*$/gm, "");
  // The folders are read as one report, the files as two; only the name of the source may differ.
  expect(withoutSource(one.stdout)).toBe(withoutSource(audited.stdout));
});

test("an invalid report is told with file and line, the others are rolled up, and the code is 2", async () => {
  const cwd = await reported({ "hong.json": '{\n  "schemaVersion": 1,\n', "sai.json": '{\n  "schemaVersion": 9\n}' });
  const { code, stdout, stderr } = await run(cwd, ["rollup", "xa-a.json", "hong.json", "sai.json", "khong-co.json"]);
  expect(code).toBe(2);
  expect(stdout).toContain("UBND xa-a");
  expect(stdout).toContain("Không dùng được báo cáo hong.json");
  expect(stderr).toMatch(/hong\.json:\d+: .*sai\.json:2 \/schemaVersion: .*khong-co\.json:1: /s);
});

test("where no report can be used, there is nothing to print", async () => {
  const cwd = testFolder({ "a.json": "{}" });
  const { code, stdout, stderr } = await run(cwd, ["rollup", "a.json"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/a\.json:1/);
});

test("the code of folders is that of their audit", async () => {
  const gate = JSON.stringify({ unit: { id: "x", name: "X", kind: "commune" }, thresholds: { failUnder: 50 } });
  const cwd = testFolder({ "mau.json": mau, "x/dankiem.json": gate, "x/a.md": empty, "y/a.md": full, "y/b.md": binary });
  expect((await run(cwd, ["rollup", "x", ...base])).code).toBe(1);
  const broken = await run(cwd, ["rollup", "y", ...base]);
  expect([broken.code, broken.stdout.includes("Báo cáo y chưa kiểm được hết")]).toEqual([2, true]);
});

test("the language is that of the reports unless another is asked for", async () => {
  const cwd = await reported();
  await run(cwd, ["audit", "huyen/xa-a", ...base, "--language", "en", "-f", "json", "-o", "en.json"]);
  expect((await run(cwd, ["rollup", "en.json"])).stdout).toContain("Roll-up of many units");
  expect((await run(cwd, ["rollup", "en.json", "xa-b.json"])).stdout).toContain("Bảng tổng hợp nhiều đơn vị");
  expect((await run(cwd, ["rollup", "xa-b.json", "--language", "en"])).stdout).toContain("Roll-up of many units");
});

test("an output file holds the same; unknown formats, and flags of an audit without a folder, are refused", async () => {
  const cwd = await reported();
  writeFileSync(join(cwd, "dankiem.json"), "{ broken");
  const { stdout } = await run(cwd, ["rollup", "xa-a.json", "-f", "html"]);
  expect(await run(cwd, ["rollup", "xa-a.json", "-f", "html", "-o", "r.html"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "Đã ghi r.html\n",
  });
  expect(readFileSync(join(cwd, "r.html"), "utf8")).toBe(stdout);
  expect((await run(cwd, ["rollup", "xa-a.json", "-f", "pdf"])).stderr).toBe(
    "dankiem: rollup không có dạng kết quả “pdf”; hiện có: csv, html, json, markdown, stylish, xlsx\n",
  );
  expect((await run(cwd, ["rollup", "xa-a.json", "--period", "2023"])).stderr).toBe(
    "dankiem: Tùy chọn “--period” chỉ dùng cùng với “<folder>”\n",
  );
  expect((await run(cwd, ["rollup"])).code).toBe(2);
});
