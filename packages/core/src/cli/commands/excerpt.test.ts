import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.js";

const at = (line: number, column: number) => ({ line, column });

test("quotes what stands between two positions, on one line and without markup", () => {
  const text = "# Sổ\r\n\r\nMột **hai** ba.\r\n- Hình thức: niêm yết\r\n- Ngày: 05/4/2023\r\n";
  expect(excerptOf(text, { start: at(3, 5), end: at(3, 12) })).toBe("hai");
  expect(excerptOf(text, { start: at(4, 1), end: at(5, 18) })).toBe("Hình thức: niêm yết Ngày: 05/4/2023");
});

test("a row of a table loses its outer borders only", () => {
  expect(excerptOf("| 1 | Tiếp công dân | |", { start: at(1, 1), end: at(1, 24) })).toBe("1 | Tiếp công dân |");
});

test("160 characters are quoted whole, of more 159 and an ellipsis, none cut in two", () => {
  const fits = "𠀀".repeat(160);
  expect(excerptOf(fits, { start: at(1, 1), end: at(1, 321) })).toBe(fits);
  expect(excerptOf(`${fits}x`, { start: at(1, 1), end: at(1, 322) })).toBe(`${"𠀀".repeat(159)}…`);
});

test("what would steer a terminal is escaped", () => {
  expect(excerptOf("a\u001b[31mb", { start: at(1, 1), end: at(1, 8) })).toBe("a\\u001b[31mb");
});
