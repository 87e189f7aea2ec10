import { describe, expect, test } from "vitest";
import { factsOf } from "../../testing/facts.js";
import type { Passage, Place } from "../model/model.js";
import { NO_FIELDS } from "./fields.js";
import { type FigurePassage, type LocatedTable, numberDefects } from "./number-defects.js";

const at = (line: number, column = 1, end = column + 1): Place => ({
  path: "a.md",
  start: { line, column },
  end: { line, column: end },
});
/** Rows stand on lines 3, 4 …, cells in columns 1, 2 …. */
const table = (header: readonly string[], ...rows: (readonly string[])[]): LocatedTable => ({
  place: at(1),
  header,
  rows: rows.map((cells, row) => ({ cells, place: at(row + 3) })),
  placeOfCell: (row, column) => at(row + 3, column + 1),
});
const inTable = (header: readonly string[], ...rows: (readonly string[])[]) =>
  numberDefects([table(header, ...rows)], []).map(({ code, args }) => [code, args]);
const passageOf = (
  counts: Readonly<Record<string, number>>,
  text = "",
  kind: Passage["kind"] = "sentence",
  selfScore: Passage["selfScore"] = null,
): FigurePassage => ({
  kind,
  text,
  place: at(1),
  locate: (start, end) => at(1, start + 1, end + 1),
  selfScore,
  fields: { ...NO_FIELDS, counts: countsOf(counts) },
});
const countsOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([key, value], index) => ({ key, value, place: at(index + 1) }));
const inPassage = (...given: Parameters<typeof passageOf>) => numberDefects([], [passageOf(...given)]).map(({ code }) => code);

describe("sums of a table", () => {
  const HEADER = ["TT", "Thôn", "Số hộ", "Năm"];

  test("a sum that is not what its rows add up to", () => {
    const sums = inTable(HEADER, ["1", "Đông", "10", "2023"], ["2", "Tây", "12", "2023"], ["3", "Tổng cộng", "23", "2023"]);
    expect(sums).toEqual([["figures-sum", { column: "Số hộ", added: 22, total: 23 }]]);
  });

  test.each<[string, ...(readonly string[])[]]>([
    ["a right sum", ["1", "Đông", "10", "2023"], ["2", "Tây", "12", "2023"], ["", "Cộng", "22", ""]],
    ["a cell without a figure", ["1", "Đông", "10", ""], ["2", "Tây", "chưa rõ", ""], ["", "Cộng", "30", ""]],
    ["a missing cell", ["1", "Đông", "10"], ["2", "Tây"], ["", "Cộng", "30"]],
    ["a sum row cut short", ["1", "Đông", "10"], ["2", "Tây", "5"], ["", "Cộng"]],
    ["only one row above", ["1", "Đông", "10", ""], ["", "Cộng", "12", ""]],
    ["no sum row", ["1", "Đông", "10", ""], ["2", "Tây", "12", ""]],
  ])("%s is no finding", (_, ...rows: (readonly string[])[]) => {
    expect(inTable(HEADER, ...rows)).toEqual([]);
  });
});

describe("carried + received − settled = pending", () => {
  test.each([
    [{ received: 10, settled: 8, pending: 2 }, []],
    [{ received: 10, settled: 8, pending: 3 }, ["figures-balance"]],
    [{ carried: 1, received: 10, settled: 8, pending: 3 }, []],
    [{ received: 10, settled: 8 }, []],
    [{ received: 10, pending: 8 }, []],
    [{ settled: 10, pending: 8 }, []],
  ])("%j gives %j", (counts, codes) => {
    expect(inPassage(counts)).toEqual(codes);
  });

  test("a row is judged by its table, not once more as a passage", () => {
    expect(inPassage({ received: 10, settled: 8, pending: 3 }, "", "row")).toEqual([]);
  });

  test("a row of a printed register is told once", () => {
    const text = "| Tiếp nhận | Đã giải quyết | Còn tồn |\n|---|---|---|\n| 10 | 8 | 5 |\n| 10 | 8 | 2 |\n";
    expect(factsOf(text).notices.filter(({ code }) => code === "figures-balance")).toHaveLength(1);
  });
});

describe("ballots", () => {
  test.each([
    [{ issued: 100, returned: 101 }, ["ballots-more-than-issued"]],
    [{ issued: 100, returned: 100 }, []],
    [{ issued: 100, returned: 90, valid: 88, invalid: 2 }, []],
    [{ issued: 100, returned: 90, valid: 88, invalid: 3 }, ["ballots-sum"]],
    [{ issued: 100, valid: 88, invalid: 3 }, ["ballots-sum"]],
    [{ issued: 100, valid: 88 }, []],
    [{ issued: 100, invalid: 8 }, []],
    [{ valid: 88, invalid: 3 }, []],
  ])("%j gives %j", (counts, codes) => {
    expect(inPassage(counts)).toEqual(codes);
  });
});

test.each([
  ["45/50 hộ (90%)", []],
  ["45/50 hộ tham gia (chiếm 90,4 %)", []],
  ["45/50 hộ (đạt 92%)", ["percent-mismatch"]],
  ["1.200/1.500 người dự (đạt 80%)", []],
  ["1.200/1.500 người dự (đạt 75%)", ["percent-mismatch"]],
  ["0/0 hộ (90%)", []],
  ["52/50 hộ", ["part-above-whole"]],
  ["50/50 hộ", []],
  ["52/50 ngày", []],
])("%s gives %j", (text, codes) => {
  expect(inPassage({}, text)).toEqual(codes);
});

test.each([
  [null, []],
  [{ points: 3, max: null }, []],
  [{ points: 3, max: 3 }, []],
  [{ points: 3.5, max: 3 }, ["self-score-above-max"]],
])("a self-score of %j gives %j", (selfScore, codes) => {
  expect(inPassage({}, "", "sentence", selfScore)).toEqual(codes);
});

describe("both sides of a contradiction have their places", () => {
  /** Every place as line:column-column, or line:column-line:column. */
  const placesIn = (text: string, code: string) =>
    factsOf(text)
      .notices.filter((notice) => notice.code === code)
      .map(({ places }) =>
        places.map(({ start, end }) =>
          start.line === end.line
            ? `${start.line}:${start.column}-${end.column}`
            : `${start.line}:${start.column}-${end.line}:${end.column}`,
        ),
      );

  test("the sum of a table, then the figures that were added", () => {
    const text = "| Thôn | Số hộ |\n|---|---|\n| Đông | **10** |\n| Tây | 12 |\n| Cộng | 23 |\n";
    expect(placesIn(text, "figures-sum")).toEqual([["5:10-12", "3:12-4:11"]]);
  });

  test("a row of a complaint table: what is left over first", () => {
    const text = "| Tồn kỳ trước | Tiếp nhận | Đã giải quyết | Còn tồn |\n|---|---|---|---|\n| 1 | 10 | 8 | 5 |\n";
    expect(placesIn(text, "figures-balance")).toEqual([["3:16-17", "3:3-4", "3:7-9", "3:12-13"]]);
  });

  test("labelled lines: each figure on its own line", () => {
    const text = "- Kết quả: phát ra 100 phiếu\n- Thu: thu về **101** phiếu\n- Hình thức: hội nghị\n";
    expect(placesIn(text, "ballots-more-than-issued")).toEqual([["2:17-20", "1:20-23"]]);
  });

  test("one sentence over two lines", () => {
    const text = "Phát ra 100 phiếu, thu về 90 phiếu,\ntrong đó hợp lệ 88 phiếu,  không hợp lệ 3 phiếu.\n";
    expect(placesIn(text, "ballots-sum")).toEqual([["1:27-29", "2:17-19", "2:41-42"]]);
  });

  test("one line has two ranges", () => {
    expect(placesIn("Có **45/50** hộ dự họp (đạt 92 %).\n", "percent-mismatch")).toEqual([["1:29-31", "1:6-11"]]);
    expect(placesIn("Có 52/50 hộ dự họp.\n", "part-above-whole")).toEqual([["1:4-6", "1:7-9"]]);
  });

  test("figures that agree have no notice", () => {
    expect(placesIn("Có 45/50 hộ dự họp (đạt 90 %).\n", "percent-mismatch")).toEqual([]);
  });
});
