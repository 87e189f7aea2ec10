import { describe, expect, test } from "vitest";
import type { Block } from "../block.js";
import { parse } from "../parse.js";

type Table = Extract<Block, { kind: "table" }>;

const tablesIn = (text: string) => parse(text).blocks.filter((block): block is Table => block.kind === "table");
const wordsOf = ({ header, rows }: Table) => [header, ...rows].map(({ cells }) => cells.map(({ text }) => text));

const REGISTER = [
  ["Việc", "Nơi dán", "Từ"],
  ["Dự toán năm", "bảng tin", "05/3"],
  ["Quyết toán", "nhà văn hóa", "06/4"],
];

const GRID = `+-------------+-------------+-------+
| Việc        | Nơi dán     | Từ    |
+=============+=============+=======+
| Dự toán     | bảng tin    | 05/3  |
| năm         |             |       |
+-------------+-------------+-------+
| Quyết toán  | nhà văn hóa | 06/4  |
+-------------+-------------+-------+`;

const SIMPLE = `  Việc          Nơi dán        Từ
  ------------- -------------- ------
  Dự toán năm   bảng tin       05/3
  Quyết toán    nhà văn hóa    06/4`;

const MULTILINE = `  ----------------------------------
  Việc          Nơi dán        Từ
  ------------- -------------- -----
  Dự toán       bảng tin       05/3
  năm

  Quyết toán    nhà văn hóa    06/4
  ----------------------------------`;

const HEADLESS = `  ------------- -------------- ------
  Việc          Nơi dán        Từ
  Dự toán năm   bảng tin       05/3
  Quyết toán    nhà văn hóa    06/4
  ------------- -------------- ------`;

const ALIGNED = `Việc           Nơi dán        Từ
Dự toán năm    bảng tin       05/3
Quyết toán     nhà văn hóa    06/4`;

describe("a table drawn with characters", () => {
  test.each([
    ["as a grid", GRID],
    ["with rulers", SIMPLE],
    ["with cells of several lines", MULTILINE],
    ["between two rulers", HEADLESS],
    ["in columns that stand in line", ALIGNED],
    ["in letters whose marks stand alone", SIMPLE.normalize("NFD")],
  ])("%s is a table", (_name, text) => {
    const [table] = tablesIn(`Sổ ghi:\n\n${text}\n\nHết.`);
    expect(table && wordsOf(table).map((row) => row.map((cell) => cell.normalize("NFC")))).toEqual(REGISTER);
  });

  test.each([GRID, SIMPLE, MULTILINE, ALIGNED])("every cell knows its place", (drawn) => {
    const text = `Sổ ghi:\n\n${drawn}\n`;
    for (const row of tablesIn(text)[0]?.rows ?? [])
      for (const cell of row.cells) expect(text.slice(cell.toSource(0)).startsWith(cell.text.slice(0, 4))).toBe(true);
  });

  test("its words keep links and lose stars", () => {
    const [table] = tablesIn(GRID.replace("Quyết toán ", "**Quyết** [x](a.md)"));
    expect(table?.rows[1]?.cells[0]).toMatchObject({ text: "Quyết x", links: [{ target: "a.md" }] });
  });

  test("what stands around it is read as before", () => {
    expect(parse(`Trước.\n\n${GRID}\n\nSau.`).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
  });

  test("a cell over two columns is cut where the ruler has its borders", () => {
    const [table] = tablesIn(GRID.replace("| Quyết toán  | nhà văn hóa |", "| Quyết toán    nhà văn hóa |"));
    expect(table && wordsOf(table)[2]).toEqual(REGISTER[2]);
  });
});

describe("what only looks like one", () => {
  test.each([
    ["a heading that is underlined", "Kết quả\n----------\n\nĐã họp ngày 05/3."],
    ["a rule between paragraphs", "Trước.\n\n--------------------\n\nSau."],
    ["two columns of a letterhead", "UBND XÃ SƠN KHÊ      CỘNG HÒA XÃ HỘI\nSố: 12/BC-UBND       Độc lập"],
    ["two columns of signatures", "THƯ KÝ         CHỦ TRÌ\n(ký)           (ký)\nLành           Tạo"],
    ["words that are spaced out", "Một   hai   ba bốn năm.\nCòn đây là câu  thường."],
    ["a list with wide gaps", "- a   b   c\n- d   e   f\n- g   h   i"],
    ["lines of code", "```\na   b   c\nd   e   f\ng   h   i\n```"],
    ["dashes without an end", "-----  ----\na      b"],
  ])("%s is none", (_name, text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});

test.each([
  ["borders of grids", "+--+--+\n"],
  ["rulers", "--- ---\n"],
  ["edges", "----------\na\n-- --\n"],
  ["columns", "a   b   c\n"],
  ["gaps", "a   b "],
  ["open grids", "+--+\n| a\n"],
])("%s without end cost time in proportion", (_name, piece) => {
  const start = performance.now();
  parse(piece.repeat(100_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(3000);
});
