import { describe, expect, test } from "vitest";
import type { Passage, TableFact } from "../model.js";
import { numberDefects } from "./number-defects.js";
import { factsOf } from "./test-facts.js";

const PLACE = { path: "a.md", start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } as TableFact["rows"][number]["place"];
const table = (header: readonly string[], ...rows: (readonly string[])[]): TableFact =>
  ({ header, rows: rows.map((cells) => ({ cells, place: PLACE })) }) as unknown as TableFact;
const inTable = (header: readonly string[], ...rows: (readonly string[])[]) =>
  numberDefects([table(header, ...rows)], []).map(({ code, args }) => [code, args]);
const inPassage = (counts: Readonly<Record<string, number>>, text = "", kind = "prose", selfScore: unknown = null) =>
  numberDefects(
    [],
    [
      {
        kind,
        text,
        place: PLACE,
        selfScore,
        fields: { counts: Object.entries(counts).map(([key, value]) => ({ key, value })) },
      } as unknown as Passage,
    ],
  ).map(({ code }) => code);

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
  expect(inPassage({}, "", "prose", selfScore)).toEqual(codes);
});
