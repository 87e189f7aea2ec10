import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { sampleChecklist, sampleItem } from "../../../testing/checklist.js";
import { base, binary, empty, full, mau, unit } from "../../../testing/command-evidence.js";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";

const json = (value: unknown): string => JSON.stringify(value);
const explain = (cwd: string, ...more: readonly string[]) =>
  run(cwd, ["explain", "mau.cong-khai", "--in", "x", ...base, ...more]);

const paper = (kind: string, title: string, body: string) =>
  `**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**\n\nSố: 46/${kind}-UBND\n\n*Sơn Khê, ngày 16 tháng 6 năm 2023*\n\n**${title}**\n\n${body}\n`;

const folder = {
  "mau.json": mau,
  "x/dankiem.json": json({ unit }),
  "x/a.md": full,
  "x/b.md": paper(
    "BC",
    "BÁO CÁO",
    "Ngày 22/3/2022, UBND xã đã niêm yết công khai ngân sách.\n\nXã đã công khai ngân sách đầy đủ.",
  ),
  "x/c.md": paper("KH", "KẾ HOẠCH", "UBND xã sẽ niêm yết công khai ngân sách."),
};

test("every place is told, heaviest first, with why it counted or did not; then the verdict", async () => {
  const { code, stdout, stderr } = await explain(testFolder(folder));
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatchInlineSnapshot(`
    "mau.cong-khai  Công khai ngân sách
      Pháp lệnh 34/2007/PL-UBTVQH11, Điều 3 (chưa đối chiếu)
      Điểm: 2,5

    UBND xã · Kỳ kiểm tra 01/01/2023 – 31/12/2023, tính đến 31/12/2023

    Những chỗ đã xét (4):
      a.md:9:1  đã làm, trong kỳ
        “Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.”
        Được tính: đã làm, trong kỳ, có ngày và hình thức
      b.md:9:1  đã làm, ngoài kỳ
        “Ngày 22/3/2022, UBND xã đã niêm yết công khai ngân sách.”
        Không tính: ngoài kỳ kiểm tra (22/03/2022)
      b.md:11:1  đã làm, ngoài kỳ
        “Xã đã công khai ngân sách đầy đủ.”
        Không tính: ngoài kỳ kiểm tra
      c.md:9:1  dự kiến, trong kỳ
        “UBND xã sẽ niêm yết công khai ngân sách.”
        Không tính: mới là dự kiến (kế hoạch chỉ chứng tỏ có kế hoạch)

    Kết luận: ✓ đạt · 2,50/2,50 · Có minh chứng
      ✓ Có nêu thời gian: 05/04/2023
      ✓ Có nêu hình thức: niêm yết
    "
  `);
});

test("the same in English", async () => {
  const { stdout } = await explain(testFolder(folder), "--language", "en");
  expect(stdout).toContain("mau.cong-khai  Budget made public");
  expect(stdout).toContain("Places considered (4):");
  expect(stdout).toContain("    Counted: done, in the period, with date and form");
  expect(stdout).toContain("    Not counted: outside the audited period (2022-03-22)");
  expect(stdout).not.toMatch(/why-|status-|explain-|period-|undefined/);
});

test("what is missing says what it would bring, and where", async () => {
  const bare = paper("BC", "BÁO CÁO", "Ngày 01/3/2023 đã công khai ngân sách.\n\nNgày 02/3/2023 đã niêm yêt ngân sách.");
  const { stdout } = await explain(testFolder({ ...folder, "x/a.md": bare }));
  expect(stdout).toContain("Kết luận: ◐ một phần");
  expect(stdout).toMatch(/ {2}✗ Cần hình thức thực hiện; không thấy nêu \(\+0,83 điểm\) {2}a\.md:9:1\n/);
  const silent = await explain(testFolder({ ...folder, "x/a.md": empty, "x/b.md": empty, "x/c.md": empty }));
  expect(silent.stdout).toContain("\nKhông có chỗ nào nói về mục này.\n\nKết luận: ✗ thiếu");
  expect(silent.stdout).toContain("  ✗ Không thấy minh chứng cụ thể (+2,50 điểm)");
});

test("a near match is named with its place", async () => {
  const slip = paper("BC", "BÁO CÁO", "Ngày 02/3/2023 đã niêm yêt ngân sách.");
  const { stdout } = await explain(testFolder({ ...folder, "x/a.md": empty, "x/b.md": slip }));
  expect(stdout).toContain("  ? Gần khớp, chưa tính: “niêm yêt”, có thể là “niêm yết”  b.md:9:1");
});

test("several units are told one after the other; a configuration's language and checklist files are used", async () => {
  const cwd = testFolder({
    "mau.json": mau,
    "x/dankiem.json": json({ period: "2023", language: "en", checklists: ["../mau.json"] }),
    "x/a/dankiem.json": json({ extends: "../dankiem.json", unit: { ...unit, id: "a", name: "Xã A" }, naPolicy: "full" }),
    "x/a/1.md": full,
    "x/b/dankiem.json": json({ extends: "../dankiem.json", unit: { ...unit, id: "b", name: "Xã B" } }),
    "x/b/1.md": empty,
  });
  const { code, stdout } = await run(cwd, ["explain", "mau.cong-khai", "--in", "x", "--as-of", "2024-01-31"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Budget made public.*\nXã A · .*Verdict: ✓ pass.*\nXã B · .*Verdict: ✗ missing/s);
});

test("a paper that cannot be read is named, and makes the code 2", async () => {
  const { code, stdout } = await explain(testFolder({ ...folder, "x/d.md": binary }));
  expect(code).toBe(2);
  expect(stdout).toContain("\nd.md: Không đọc được: Tệp không phải văn bản\n");
});

test.each([
  ["an unknown item", ["explain", "mau.cong-kai", "--in", "x", ...base], "có phải là “mau.cong-khai”?"],
  ["a folder that is not there", ["explain", "mau.cong-khai", "--in", "y", ...base], "Không thấy đường dẫn: y"],
  [
    "a day that is none",
    ["explain", "mau.cong-khai", "--in", "x", "--checklist", "mau.json", "--as-of", "2023-02-30"],
    "--as-of",
  ],
  ["a period without a folder", ["explain", "mau.cong-khai", "--period", "2023"], "“--period” chỉ dùng cùng với “--in”"],
  [
    "a configuration without a folder",
    ["explain", "mau.cong-khai", "--as-of", "2023-01-01"],
    "“--as-of” chỉ dùng cùng với “--in”",
  ],
])("%s is refused", async (_name, argv, told) => {
  const outcome = await run(testFolder(folder), argv);
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toContain(told);
});

test("an item that any unit kind may have is explained in the papers of any unit", async () => {
  const groups = [{ id: "mot", title: "Một", titleEn: "One", items: [sampleItem()] }];
  const school = json({ ...sampleChecklist(), unitKinds: ["school"], groups });
  expect((await explain(testFolder({ ...folder, "mau.json": school }))).code).toBe(0);
});

const bin = fileURLToPath(new URL("../../../bin/dankiem.js", import.meta.url));
const example = fileURLToPath(new URL("../../../../../examples/xa-son-khe-2023", import.meta.url));
const isBuilt = existsSync(fileURLToPath(new URL("./explain-in.js", import.meta.url)));

test.runIf(isBuilt)("the built command line explains an item of the example commune", async () => {
  const argv = [bin, "explain", "kh117.ii.4.tiep-dan", "--in", example, "--as-of", "2023-12-31"];
  const [{ stdout: vi }, { stdout: en }] = await Promise.all([
    promisify(execFile)(process.execPath, [...argv, "--language", "vi"]),
    promisify(execFile)(process.execPath, [...argv, "--language", "en"]),
  ]);
  expect(vi).toContain("UBND xã Sơn Khê · Kỳ kiểm tra 01/01/2023 – 31/12/2023, tính đến 31/12/2023");
  expect(vi).toMatch(/ {2}05-so-tiep-cong-dan\.md:\d+:1 {2}đã làm, trong kỳ\n {4}“Số lượt tiếp: [^”]{1,160}”\n {4}Được tính: /);
  expect(vi).toMatch(/ {2}01-ke-hoach-15\.md:\d+:\d+ {2}dự kiến, trong kỳ\n {4}“[^”]+”\n {4}Không tính: mới là dự kiến/);
  expect(vi).toContain("Không tính: điểm tự chấm không phải là minh chứng");
  expect(vi).toMatch(/Kết luận: ✓ đạt · 5,00\/5,00/);
  expect(en).toMatch(/Counted: done, in the period, with figures\n/);
  expect(en).toMatch(/Verdict: ✓ pass · 5\.00\/5\.00/);
});

test("what a row means by its columns and symbols is told with where it comes from", async () => {
  const register = [
    "# SỔ GIẤY TỜ NĂM 2023",
    "",
    "Ghi chú: TS: bảng kính trụ sở.",
    "",
    "| Tờ | Chỗ | Lên | Xuống |",
    "|---|---|---|---|",
    "| Ngân sách xã năm nay | TS | 05/4 | 10/5 |",
  ].join("\n");
  const { stdout } = await explain(testFolder({ ...folder, "x/so.md": register }));
  expect(stdout).toContain("Hiểu thêm: công khai; niêm yết (theo các cột của bảng); bảng kính trụ sở (theo chú giải ký hiệu)");
});
