import { expect, test } from "vitest";
import { snapshotOf, type TestFolder } from "../../../testing/snapshot.js";
import { ClientCommands } from "../../protocol.js";
import { codeLensesOf } from "./code-lenses.js";

const ON = { enabled: true, headings: false };

/** Returns the lenses of the first of the texts as `line: title`, lines counted from 1. */
function lenses(texts: Readonly<Record<string, string>>, settings = ON, folder: TestFolder = {}): string[] {
  const path = Object.keys(texts)[0] ?? "";
  const found = codeLensesOf(snapshotOf(texts, folder), path, settings);
  return found.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
}

const TRAINED = "Ngày 14/3/2023, UBND xã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW, có 64 người dự.";
const head = (rows: number) =>
  `# SỔ THEO DÕI CÔNG KHAI NĂM 2023

| TT | Nội dung công khai | Hình thức | Từ ngày | Đến ngày | Người thực hiện |
|---|---|---|---|---|---|
${Array.from({ length: rows }, (_, at) => `| ${at + 1} | Dự toán ngân sách xã | Niêm yết tại trụ sở | 13/01/2023 | 20/02/2023 | Tài chính |`).join("\n")}
`;

test("a passage with evidence has a lens with title, state and points of its item", () => {
  expect(lenses({ "a.md": `# Báo cáo\n\n${TRAINED}\n` })).toEqual([
    "3: Quán triệt, triển khai các văn bản về dân chủ ở cơ sở · ✓ đạt · 4,00/4,00 điểm",
  ]);
  expect(lenses({ "a.md": `# Báo cáo\n\n${TRAINED}\n` }, ON, { language: "en" })).toEqual([
    "3: Briefing staff and people on the papers about grassroots democracy · ✓ pass · 4.00/4.00 points",
  ]);
});

test("a lens explains its item in its folder", () => {
  const [lens] = codeLensesOf(snapshotOf({ "a.md": `${TRAINED}\n` }), "a.md", ON);
  expect(lens?.command?.command).toBe(ClientCommands.explain);
  expect(lens?.command?.arguments).toEqual(["kh117.ii.1", "file:///folder"]);
});

test("an item that several passages tell of has one lens a document, at the one that decides", () => {
  const vague = "Ngày 02/4/2023, UBND xã họp quán triệt Chỉ thị 30-CT/TW.";
  const texts = { "a.md": `# Báo cáo\n\n## I. ĐẦU NĂM\n\n${vague}\n\n## II. GIỮA NĂM\n\n${TRAINED}\n` };
  expect(lenses(texts).map((lens) => lens.split(":")[0])).toEqual(["9"]);
});

test("evidence against an item, and what lies outside the period, has a lens; a plan has none", () => {
  expect(lenses({ "a.md": "UBND xã chưa thành lập đoàn kiểm tra việc thực hiện Quy chế dân chủ.\n" })[0]).toMatch(/✗ thiếu/u);
  expect(lenses({ "a.md": `# Báo cáo\n\n${TRAINED.replace("2023", "2021")}\n` })[0]).toMatch(/✗ thiếu/u);
  expect(lenses({ "a.md": "Sẽ thành lập đoàn kiểm tra việc thực hiện Quy chế dân chủ.\n" })).toEqual([]);
});

test("a table has one lens at its first row, however many rows it has", () => {
  const found = lenses({ "so.md": head(60) }, ON, { checklists: ["kh117", "ct30"] });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^5: Dân biết.* điểm; Công khai.* điểm · và \d+ mục khác$/u);
});

test("of many items on one line three are named, and how many are left", () => {
  const ids = ["kh117.ii.1", "kh117.ii.8", "kh117.ii.9.so-ket", "kh117.ii.9.tong-ket", "kh117.ii.5.cchc"];
  const found = lenses({ "a.md": `# Sổ\n\n<!-- dankiem: ${ids.join(", ")} -->\n\nNgày 14/3/2023 đã họp.\n` }, ON, {
    language: "en",
  });
  expect(found).toHaveLength(3);
  expect(found.at(-1)).toMatch(/ · and \d+ more$/u);
});

test("headings have lenses only where the settings ask for them: the items below, with their points", () => {
  const text = `# Báo cáo\n\n## I. TUYÊN TRUYỀN\n\n${TRAINED}\n\n## II. KHÁC\n\nKhông có gì.\n`;
  expect(lenses({ "a.md": text }).some((lens) => lens.startsWith("3:"))).toBe(false);
  const both = lenses({ "a.md": text }, { enabled: true, headings: true });
  expect(both).toContain("3: Các mục thuộc phần này: 1 · 4,00/4,00 điểm");
  expect(both.some((lens) => lens.startsWith("7:"))).toBe(false);
  expect(lenses({ "a.md": text }, { enabled: true, headings: true }, { language: "en" })).toContain(
    "3: Items of this section: 1 · 4.00/4.00 points",
  );
});

test("switched off, or in an unknown document, there is none", () => {
  expect(lenses({ "a.md": `${TRAINED}\n` }, { enabled: false, headings: true })).toEqual([]);
  expect(codeLensesOf(snapshotOf({}), "a.md", ON)).toEqual([]);
});
