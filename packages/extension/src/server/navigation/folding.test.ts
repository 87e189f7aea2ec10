import { expect, test } from "vitest";
import { exampleSnapshots } from "../../../testing/examples.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { linesOf } from "../lib/ranges.js";
import { foldingRangesOf } from "./folding.js";

const folds = (text: string) =>
  foldingRangesOf(snapshotOf({ "a.md": text }), "a.md").map(({ startLine, endLine, kind }) => [startLine, endLine, kind ?? null]);

const paper = [
  "| ỦY BAN NHÂN DÂN<br>XÃ SƠN KHÊ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
  "|---|---|",
  "| Số: 118/BC-UBND | *Sơn Khê, ngày 06 tháng 11 năm 2023* |",
  "",
  "**BÁO CÁO**",
  "",
  "**Tổng kết công tác thực hiện Quy chế dân chủ ở cơ sở năm 2023**",
  "",
  "UBND xã Sơn Khê báo cáo như sau:",
  "",
  "## I. ĐẶC ĐIỂM",
  "",
  "Xã có 04 thôn.",
  "",
  "### 1. Dân cư",
  "",
  "Xã có 842 hộ.",
  "",
  "**Nơi nhận:**",
  "- UBND huyện;",
  "- Lưu: VT.",
  "",
  "**CHỦ TỊCH**",
  "",
  "*(đã ký)*",
  "",
].join("\n");

test("header, sections and signature fold, the header from the first line on", () => {
  expect(folds(paper)).toEqual([
    [0, 6, "region"],
    [10, 16, null],
    [14, 16, null],
    [18, 24, "region"],
  ]);
});

test("an annex behind the signature is no part of it", () => {
  expect(folds(`${paper}\n## PHỤ LỤC 1. SỐ LIỆU\n\nKhông có.\n`).slice(-2)).toEqual([
    [18, 24, "region"],
    [26, 28, null],
  ]);
});

test("front matter folds, and the header below it begins behind it", () => {
  expect(folds(`---\nso-hieu: 118/BC-UBND\nloai: BC\n---\n\n${paper}`).slice(0, 2)).toEqual([
    [0, 3, "region"],
    [5, 11, "region"],
  ]);
});

test("people that a paper is addressed to at its top are not its signature", () => {
  expect(folds("**TỜ TRÌNH**\n\nKính gửi:\n- UBND huyện;\n- Phòng Nội vụ.\n\nUBND xã trình như sau.\n")).toEqual([]);
});

test("lines are counted as editors do, whatever their ends", () => {
  expect(folds(paper.replaceAll("\n", "\r\n"))).toEqual(folds(paper));
});

test("a note without header folds by its headings; an unknown document not at all", () => {
  expect(folds("# A\n\nViệc.\n")).toEqual([[0, 2, null]]);
  expect(folds("")).toEqual([]);
  expect(foldingRangesOf(snapshotOf({}), "none.md")).toEqual([]);
});

test("in every example ranges lie inside the paper and no two cross", () => {
  for (const [, snapshot] of exampleSnapshots()) {
    for (const [path, document] of snapshot.documents) {
      const ranges = foldingRangesOf(snapshot, path);
      for (const { startLine, endLine } of ranges) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(linesOf(document).length);
        const crossing = ranges.filter(
          (other) => other.startLine > startLine && other.startLine <= endLine && other.endLine > endLine,
        );
        expect(crossing).toEqual([]);
      }
    }
  }
});
