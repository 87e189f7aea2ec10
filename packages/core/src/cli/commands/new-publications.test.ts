import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publishedItem, sampleChecklist, sampleItem } from "../../../testing/checklist.js";
import { binary, mau as unpublished } from "../../../testing/command-evidence.js";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";
import type { Report } from "../../model/report.js";

const landItem = publishedItem("mau.quy-hoach", "Công khai quy hoạch", "Planning made public", "quy hoạch");
const items = [{ ...sampleItem(), published: true }, landItem];
const mau = JSON.stringify({ ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items }] });

const HEAD = "| TT | Nội dung | Văn bản | Hình thức | Từ ngày | Đến ngày | Người thực hiện |\n|---|---|---|---|---|---|---|\n";
const register = `**UBND XÃ SƠN KHÊ**\n\n# SỔ CÔNG KHAI NĂM 2023\n\n${HEAD}| 1 | Dự toán ngân sách | Quyết định số 04/QĐ-UBND ngày 11/01/2023 | Niêm yết | 13/01/2023 | 20/02/2023 | Kế toán xã |
| 2 | Quyết toán ngân sách | Quyết định số 69/QĐ-UBND ngày 12/7/2023 | Niêm yết; loa truyền thanh | 14/7/2023 | 21/8/2023 | Kế toán xã |
`;
const files = { "hs/so.md": register, "mau.json": mau };
const flags = ["--checklist", "mau.json"];

describe("the list", () => {
  test("holds what the folder shows for the quarter, and names what it does not show", async () => {
    const { code, stdout, stderr } = await run(testFolder(files), ["new", "cong-khai", "hs", ...flags, "--period", "2023-Q3"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("# DANH MỤC NỘI DUNG ĐÃ CÔNG KHAI – Quý III năm 2023");
    const rows = stdout.split("\n").filter((line) => /^\| \d/.test(line));
    expect(rows).toEqual([
      "| 1 | Ngân sách <!-- dankiem: mau.cong-khai --> | 34/2007/PL-UBTVQH11, Điều 3 (&#42;) | 69/QĐ-UBND | niêm yết; loa truyền thanh | 14/07/2023 | 21/08/2023 | Kế toán xã | `so.md`, dòng 8 |",
      "| 1 | Phải công khai theo 34/2007/PL-UBTVQH11, Điều 3 (&#42;) | Quy hoạch |  |",
    ]);
  });

  test("is of the last full quarter, and of the working folder, where nothing else is said", async () => {
    const cwd = testFolder({ "so.md": register, "mau.json": mau });
    expect((await run(cwd, ["new", "cong-khai", ...flags])).stdout).toContain("Quý III năm 2023");
    expect((await run(cwd, ["new", "cong-khai", ...flags, "--as-of", "2023-04-01"])).stdout).toContain("Quý I năm 2023");
  });

  test("is Vietnamese whatever the language of messages", async () => {
    const cwd = testFolder(files);
    const argv = ["new", "cong-khai", "hs", ...flags];
    const { stdout } = await run(cwd, argv);
    expect(await run(cwd, [...argv, "-o", "dm.md", "--language", "en"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "Wrote dm.md\n",
    });
    expect(readFileSync(join(cwd, "dm.md"), "utf8")).toBe(stdout);
  });

  test("takes checklists and language from the folder's configuration", async () => {
    const config = JSON.stringify({
      unit: { id: "xa", name: "UBND xã A" },
      checklists: ["../mau.json"],
      language: "en",
      period: "2020",
    });
    const cwd = testFolder({ ...files, "hs/dankiem.json": config });
    const { code, stdout, stderr } = await run(cwd, ["new", "cong-khai", "hs", "-o", "dm.md"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "Wrote dm.md\n" });
    expect(readFileSync(join(cwd, "dm.md"), "utf8")).toContain("69/QĐ-UBND");
  });
});

describe("a written list", () => {
  test("is kept unless --force is given, and is then no proof of itself", async () => {
    const cwd = testFolder(files);
    const argv = ["new", "cong-khai", "hs", ...flags, "-o", "hs/dm.md"];
    expect((await run(cwd, argv)).code).toBe(0);
    const signed = filledIn(readFileSync(join(cwd, "hs/dm.md"), "utf8"));
    writeFileSync(join(cwd, "hs/dm.md"), signed);
    const again = await run(cwd, argv);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("Đã có hs/dm.md")]);
    expect(readFileSync(join(cwd, "hs/dm.md"), "utf8")).toBe(signed);
    expect((await run(cwd, [...argv, "--force"])).code).toBe(0);
    expect(readFileSync(join(cwd, "hs/dm.md"), "utf8")).not.toContain("`dm.md`");
  });

  test("changes no verdict while it is a draft", async () => {
    const cwd = testFolder(files);
    const before = await verdictsIn(cwd);
    await run(cwd, ["new", "cong-khai", "hs", ...flags, "-o", "hs/dm.md"]);
    expect(await verdictsIn(cwd)).toEqual(before);
  });

  test("reads back as what it was made from, once filled in, and proves nothing that was not found", async () => {
    const cwd = testFolder(files);
    const before = await verdictsIn(cwd);
    await run(cwd, ["new", "cong-khai", "hs", ...flags, "-o", "hs/dm.md"]);
    writeFileSync(join(cwd, "hs/dm.md"), filledIn(readFileSync(join(cwd, "hs/dm.md"), "utf8")));
    const { publications } = await auditIn(cwd);
    const [found, gap] = publications[0]?.rows ?? [];
    const [listed, ...others] = (found?.entries ?? [])
      .filter(({ from }) => from === "2023-07-14")
      .map(({ path, start, end, ...rest }) => rest);
    expect(others).toEqual([listed]);
    expect(listed).toEqual({
      forms: ["niem-yet", "loa-truyen-thanh"],
      from: "2023-07-14",
      to: "2023-08-21",
      responsible: ["Kế toán xã"],
      documents: ["69/QĐ-UBND"],
    });
    expect(gap?.entries).toEqual([]);
    expect(await verdictsIn(cwd)).toEqual(before);
  });
});

describe("it cannot be made", () => {
  test.each([
    ["of what is no quarter", ["new", "cong-khai", "hs", ...flags, "--period", "2023"], "2024-Q3"],
    ["of a folder that is not there", ["new", "cong-khai", "khong-co", ...flags], "khong-co"],
    ["by a checklist without such contents", ["new", "cong-khai", "hs", "--checklist", "khac/mau.json"], "(mau)"],
    ["with one more operand", ["new", "cong-khai", "hs", "them", ...flags], "them"],
  ])("%s", async (_, argv, named) => {
    const { code, stdout, stderr } = await run(testFolder({ ...files, "khac/mau.json": unpublished }), argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(named);
  });

  test("for several units at once, only for one of them", async () => {
    const config = (id: string) => JSON.stringify({ unit: { id, name: `UBND xã ${id}` } });
    const units = {
      "hs/a/so.md": register,
      "hs/a/dankiem.json": config("a"),
      "hs/b/so.md": register,
      "hs/b/dankiem.json": config("b"),
    };
    const cwd = testFolder({ ...units, "mau.json": mau });
    const { code, stderr } = await run(cwd, ["new", "cong-khai", "hs", ...flags, "-o", "dm.md"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("--unit: a, b")]);
    expect(existsSync(join(cwd, "dm.md"))).toBe(false);
    expect((await run(cwd, ["new", "cong-khai", "hs", ...flags, "--unit", "b"])).stdout).toContain("ỦY BAN NHÂN DÂN XÃ B");
  });

  test("in full where a paper cannot be read: it is written, the paper named, the code 2", async () => {
    const { code, stdout, stderr } = await run(testFolder({ ...files, "hs/anh.md": binary }), [
      "new",
      "cong-khai",
      "hs",
      ...flags,
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("anh.md: Không đọc được")]);
    expect(stdout).toContain("69/QĐ-UBND");
  });

  test("missed gates of the configuration are no matter", async () => {
    const config = JSON.stringify({ thresholds: { failUnder: 100 } });
    expect((await run(testFolder({ ...files, "hs/dankiem.json": config }), ["new", "cong-khai", "hs", ...flags])).code).toBe(0);
  });
});

test("a skeleton takes neither a folder nor the flags of one", async () => {
  const cwd = testFolder(files);
  expect((await run(cwd, ["new", "kh117", "hs"])).stderr).toContain("“hs”");
  expect((await run(cwd, ["new", "kh117", "--period", "2023-Q1"])).stderr).toContain("“cong-khai”");
});

/** The list as someone would issue it. */
function filledIn(text: string): string {
  return text
    .replace("Số: …/…", "Số: 77/DM-UBND")
    .replace("……, ngày … tháng … năm ……", "Sơn Khê, ngày 02 tháng 10 năm 2023")
    .replace("*(chưa ký)*", "*(đã ký)*\n\n**Lê Văn An**");
}

async function auditIn(cwd: string): Promise<Report> {
  return JSON.parse(
    (await run(cwd, ["audit", "hs", ...flags, "--period", "2023", "--as-of", "2023-12-31", "-f", "json"])).stdout,
  );
}

async function verdictsIn(cwd: string) {
  return (await auditIn(cwd)).verdicts.map(({ item, state, reason, points }) => ({ item, state, reason, points }));
}
