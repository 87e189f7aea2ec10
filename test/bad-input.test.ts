import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dankiem, reportOf } from "./command-line.js";
import { temporaryFolder } from "./temporary-folder.js";

const plan = readFileSync(new URL("./fixtures/ke-hoach-xa.md", import.meta.url), "utf8");
const BASE = ["audit", "--checklist", "kh117", "--period", "2023", "--as-of", "2024-01-15"];
const PLAN_ITEM = "kh117.iii.1.ke-hoach";

async function auditAsJson(folder: string, ...more: readonly string[]) {
  const outcome = await dankiem([...BASE, "-f", "json", ...more], folder);
  const report = reportOf(outcome);
  return { outcome, report, plan: report.verdicts.find(({ item }) => item === PLAN_ITEM)?.state };
}

describe("a paper that cannot be inspected is listed with the reason, and the rest is audited", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ["a picture named .md", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /không phải văn bản/],
    ["five megabytes", `# Sổ\n\n${"Đã họp thôn. ".repeat(340_000)}`, /quá lớn: \d+ byte, tối đa \d+/],
  ])("%s", async (_, content, error) => {
    const { outcome, report, plan: state } = await auditAsJson(temporaryFolder({ "a.md": plan, "hong.md": content }));
    expect(outcome.code).toBe(2);
    expect(report.exit).toEqual({ code: 2, reasons: ["evidence-unreadable"] });
    expect(report.documents.map(({ path, error: why }) => [path, why])).toEqual([
      ["a.md", undefined],
      ["hong.md", expect.stringMatching(error)],
    ]);
    expect(state).toBe("pass");
  });

  test("a link that leads nowhere", async () => {
    const folder = temporaryFolder({ "a.md": plan });
    symlinkSync("khong-co.md", join(folder, "hong.md"));
    const { outcome, report, plan: state } = await auditAsJson(folder);
    expect(outcome.code).toBe(2);
    expect(report.documents.map(({ path, error }) => [path, error !== undefined])).toEqual([
      ["a.md", false],
      ["hong.md", true],
    ]);
    expect(state).toBe("pass");
  });
});

test("front matter that is no YAML is a notice with its line; the paper below it counts", async () => {
  const folder = temporaryFolder({ "a.md": `---\nloai: [KH\nso-hieu: "12\n---\n\n${plan}` });
  const { outcome, report, plan: state } = await auditAsJson(folder);
  expect([outcome.code, state]).toEqual([0, "pass"]);
  const notice = report.notices.find(({ code }) => code === "front-matter-broken");
  expect(notice?.message).toMatch(/sai cú pháp YAML/);
  expect(notice?.places[0]?.start.line).toBeLessThanOrEqual(4);
});

describe("a checklist or configuration with several mistakes names them all, each with its line", () => {
  test("a checklist", async () => {
    const checklist = ["{", '  "id": "hong",', '  "version": "mot",', '  "naPolicy": "sometimes",', '  "titel": "x",'];
    checklist.push('  "language": "vi", "title": "a", "titleEn": "a", "description": "a", "unitKinds": ["commune"],');
    checklist.push('  "examplePeriod": "2023", "groups": []', "}");
    const folder = temporaryFolder({ "a.md": plan, "hong.json": checklist.join("\n") });
    const { code, stdout, stderr } = await dankiem(["audit", "--checklist", "hong.json"], folder);
    expect([code, stdout]).toEqual([2, ""]);
    for (const [line, pointer] of [
      [3, "/version"],
      [4, "/naPolicy"],
      [5, "/titel"],
    ])
      expect(stderr).toMatch(new RegExp(`hong\\.json:${line}\\b.*${pointer}`));
    expect(stderr).toContain("bảng kiểm có 4 lỗi");
  });

  test("a configuration", async () => {
    const config = '{\n  "perod": "2023",\n  "language": "fr",\n  "thresholds": { "failUnder": 101 }\n}\n';
    const { code, stdout, stderr } = await dankiem(["audit"], temporaryFolder({ "a.md": plan, "dankiem.json": config }));
    expect([code, stdout]).toEqual([2, ""]);
    for (const [line, pointer] of [
      [2, "/perod"],
      [3, "/language"],
      [4, "/thresholds/failUnder"],
    ])
      expect(stderr).toMatch(new RegExp(`dankiem\\.json:${line}\\b.*${pointer}`));
  });

  test("a file that is no JSON", async () => {
    const { code, stderr } = await dankiem(["validate", "hong.json"], temporaryFolder({ "hong.json": '{\n  "id": hong\n}\n' }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/hong\.json:2\b/);
  });
});

describe("a call that cannot be carried out says why on standard error, in one line, with code 2", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["a folder without papers", [...BASE, "rong"], /Không có văn bản Markdown nào để kiểm trong rong/],
    ["a path that is not there", [...BASE, "khong-co"], /Không thấy đường dẫn: khong-co/],
    ["one path there, one not", [...BASE, "a.md", "khong-co.md"], /Không thấy đường dẫn: khong-co\.md/],
    ["an unknown flag", ["audit", "--chekclist", "kh117"], /có phải là “--checklist”/],
    ["an unknown item", ["explain", "kh117.ii.99"], /Không có mục “kh117\.ii\.99”/],
    ["an unknown checklist", ["audit", "--checklist", "kh711"], /Không có bảng kiểm “kh711”/],
    ["a period that is none", ["audit", "--period", "2023-13"], /--period cần dạng .*đang là “2023-13”/],
    ["a period that ends before it begins", ["audit", "--period", "2023-12-31..2023-01-01"], /--period cần dạng/],
  ])("%s", async (_, argv, message) => {
    const folder = temporaryFolder({ "a.md": plan, "rong/ghi-chu.txt": "" });
    const { code, stdout, stderr } = await dankiem(argv, folder);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^dankiem: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});
