import { expect, test } from "vitest";
import { columnLines } from "./columns.js";

test("each cell is wrapped in its own column", () => {
  const cells = [{ text: "✓" }, { text: "Công khai dự toán ngân sách" }, { text: "niêm yết" }];
  expect(columnLines(cells, [1, 10, 8], "  ")).toEqual(["  ✓  Công khai   niêm yết", "     dự toán", "     ngân sách"]);
});

test("empty cells keep their place; nothing trails", () => {
  expect(columnLines([{ text: "" }, { text: "a" }, { text: "" }], [3, 3, 3], "")).toEqual(["     a"]);
  expect(columnLines([{ text: "" }], [3], "")).toEqual([]);
});

test("only text is coloured, and colour takes no room", () => {
  const red = (line: string) => `\u001b[31m${line}\u001b[39m`;
  expect(columnLines([{ text: "a b", style: red }, { text: "c" }], [1, 1], "")).toEqual([`${red("a")}  c`, red("b")]);
});
