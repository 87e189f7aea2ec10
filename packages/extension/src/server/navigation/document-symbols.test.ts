import { describe, expect, test } from "vitest";
import { exampleSnapshots } from "../../../testing/examples.js";
import { misplacedIn, rangeOfLines } from "../../../testing/nesting.js";
import { REPORT } from "../../../testing/official-report.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { linesOf } from "../lib/ranges.js";
import { documentSymbolsOf } from "./document-symbols.js";

const examples = exampleSnapshots();
const papers = examples.flatMap(([folder, snapshot]) => [...snapshot.documents.keys()].map((path) => [folder, path] as const));

describe("the outline of a paper", () => {
  test.each(papers)("ranges of %s/%s nest and lie inside the document", (folder, path) => {
    const snapshot = examples.find(([name]) => name === folder)?.[1];
    const document = snapshot?.documents.get(path);
    if (snapshot === undefined || document === undefined) throw new Error("no such paper");
    const symbols = documentSymbolsOf(snapshot, path);
    expect(misplacedIn(symbols, rangeOfLines(linesOf(document)))).toEqual([]);
    expect(symbols.length).toBeGreaterThan(0);
  });

  const snapshot = snapshotOf({ "a.md": REPORT });
  const symbols = documentSymbolsOf(snapshot, "a.md");

  test("begins with the header: number, kind, date", () => {
    expect(symbols[0]).toMatchObject({
      name: "118/BC-UBND",
      detail: "Báo cáo · 06/11/2023",
      range: { start: { line: 2, character: 0 }, end: { line: 8 } },
    });
  });

  test("follows the official numbering, and an annex is no part of what is above the signature", () => {
    const headings = symbols.slice(1);
    expect(headings.map(({ name }) => name)).toEqual(["I. ĐẶC ĐIỂM", "II. KẾT QUẢ", "PHỤ LỤC 1. SỐ LIỆU"]);
    expect(headings[1]?.range).toEqual({ start: { line: 16, character: 0 }, end: { line: 20, character: 108 } });
    expect(headings[1]?.children?.map(({ name }) => name)).toEqual(["1. Đối thoại"]);
  });

  test("shows the items evidenced below a heading, of another kind, with state and points", () => {
    const section = symbols[2]?.children?.[0];
    const items = section?.children ?? [];
    const talks = items.find(({ name }) => name === snapshot.items.get("kh117.ii.4.nguoi-dung-dau-doi-thoai")?.item.title);
    expect(talks?.kind).not.toBe(section?.kind);
    expect(talks?.detail).toMatch(/^\S \p{L}.* · \d+,\d\d\/\d+,\d\d$/u);
    expect(talks?.range.start.line).toBe(20);
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
  });

  test("evidence of a paper without headings stands at its root", () => {
    const plain = documentSymbolsOf(snapshotOf({ "a.md": REPORT.replace(/^#.*$/gmu, "") }), "a.md");
    expect(plain.some(({ range }) => range.start.line === 20)).toBe(true);
  });

  test("a note without an official header has its headings only", () => {
    expect(documentSymbolsOf(snapshotOf({ "a.md": "# Ghi chép\n\nViệc.\n" }), "a.md").map(({ name }) => name)).toEqual([
      "Ghi chép",
    ]);
    expect(documentSymbolsOf(snapshot, "none.md")).toEqual([]);
  });
});
