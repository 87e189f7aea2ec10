import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { base, empty, full, mau } from "../../../testing/command-evidence.js";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";
import { exporters } from "../../exporters/index.js";

const files = { "a.md": full, "b/x.md": empty, "mau.json": mau };

/** A folder with papers and the JSON report on them, `r.json`. */
async function audited(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = testFolder({ ...files, ...more });
  expect((await run(cwd, ["audit", ...base, "-f", "json", "-o", "r.json"])).code).toBe(0);
  return cwd;
}

test.each(exporters)("$name: a stored report gives the same bytes as the audit", async ({ name }) => {
  const cwd = await audited();
  for (const more of [[], ["--quiet"]]) {
    const direct = await run(cwd, ["audit", ...base, "-f", name, ...more]);
    const exported = await run(cwd, ["export", "r.json", "-f", name, ...more]);
    expect(exported.code).toBe(0);
    expect(exported.stdout === direct.stdout, "the same output").toBe(true);
  }
});

test("a report comes from a file or from standard input", async () => {
  const cwd = await audited();
  const stdin = async () => readFileSync(join(cwd, "r.json"));
  const expected = await run(cwd, ["export", "r.json"]);
  expect(expected.stdout).toContain("✓");
  expect(await run(cwd, ["export", "-"], { stdin })).toEqual(expected);
  expect(await run(cwd, ["export", "--stdin"], { stdin })).toEqual(expected);
  expect((await run(cwd, ["export", "r.json", "--stdin"], { stdin })).code).toBe(2);
  expect((await run(cwd, ["export"])).stderr).toBe("dankiem: Lệnh “export” cần <report.json> | -\n");
  expect((await run(cwd, ["export", "-"])).stderr).toMatch(/^dankiem: không đọc được báo cáo JSON: 1 lỗi\n {2}-:1: /);
});

test("an output file holds what standard output would", async () => {
  const cwd = await audited();
  const printed = await run(cwd, ["export", "r.json", "-f", "markdown"]);
  expect(await run(cwd, ["export", "r.json", "-f", "markdown", "-o", "x/r.md"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "Đã ghi x/r.md\n",
  });
  expect(readFileSync(join(cwd, "x/r.md"), "utf8")).toBe(printed.stdout);
});

test("the code is 0 whatever the code of the report, and the language is the report's", async () => {
  const cwd = await audited();
  const made = await run(cwd, ["audit", ...base, "--max-missing", "0", "--fail-under", "100", "-f", "json", "-o", "x.json", "b"]);
  expect(made.code).toBe(1);
  const { code, stdout } = await run(cwd, ["export", "x.json", "--language", "en"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Không đạt ngưỡng");
});

test("what is wrong with a report is told with file, line and place", async () => {
  const cwd = testFolder({
    "old.json": '{\n  "schemaVersion": 0\n}',
    "bad.json": '{\n  "schemaVersion": 1,\n  "language": "fr"\n}',
    "no.json": "[",
    "dankiem.json": "{ broken",
  });
  expect(await run(cwd, ["export", "old.json"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "dankiem: không đọc được báo cáo JSON: 1 lỗi\n  old.json:2 /schemaVersion: Phiên bản 0 của định dạng chưa đọc được; chỉ đọc được phiên bản 1\n",
  });
  expect((await run(cwd, ["export", "bad.json", "--language", "en"])).stderr).toContain("  bad.json:3 /language: ");
  expect((await run(cwd, ["export", "no.json"])).stderr).toMatch(/^dankiem: .*\n {2}no\.json:1: Không phải JSON hợp lệ/);
  expect((await run(cwd, ["export", "nowhere.json"])).stderr).toMatch(/nowhere\.json:1: Không đọc được tệp \(ENOENT\)/);
});

test("--no-bom and --particulars reach the formats that know them", async () => {
  const cwd = await audited({ "p.json": '{ "team": "Đoàn số 7" }', "q.json": '{\n "teem": "x",\n "date": "5/3/2024"\n}' });
  const mark = Buffer.from("\ufeff");
  const csv = async (...more: string[]) => {
    await run(cwd, ["export", "r.json", "-f", "csv", "-o", "r.csv", ...more]);
    return readFileSync(join(cwd, "r.csv")).subarray(0, 3).equals(mark);
  };
  expect([await csv(), await csv("--no-bom")]).toEqual([true, false]);
  const docx = async (...more: string[]) => (await run(cwd, ["export", "r.json", "-f", "docx", ...more])).stdout;
  expect((await docx("--particulars", "p.json")) === (await docx())).toBe(false);
  const { code, stderr } = await run(cwd, ["audit", ...base, "-f", "docx", "--particulars", "q.json"]);
  expect(code).toBe(2);
  expect(stderr).toBe(
    "dankiem: tệp --particulars có 2 lỗi\n  q.json:2 /teem: Không có khóa “teem”; có phải là “team”?\n  q.json:3 /date: Phải là một ngày có thật, dạng YYYY-MM-DD\n",
  );
});
