import { expect, test } from "vitest";
import { lastFullQuarter, quarterOf } from "./quarter.js";

test("a quarter has its days and its title", () => {
  expect(quarterOf("2024-Q3")).toEqual({ period: { from: "2024-07-01", to: "2024-09-30" }, title: "Quý III năm 2024" });
  expect([1, 2, 4].map((number) => quarterOf(`2023-Q${number}`)?.title)).toEqual([
    "Quý I năm 2023",
    "Quý II năm 2023",
    "Quý IV năm 2023",
  ]);
});

test.each(["2024", "2024-H1", "2024-Q5", "2024-Q0", "2024-07", "2024-07-01..2024-09-30", "q3/2024", ""])(
  "“%s” is none",
  (text) => {
    expect(quarterOf(text)).toBeNull();
  },
);

test.each([
  ["2024-01-01", "Quý IV năm 2023"],
  ["2024-03-31", "Quý IV năm 2023"],
  ["2024-04-01", "Quý I năm 2024"],
  ["2024-09-30", "Quý II năm 2024"],
  ["2024-10-01", "Quý III năm 2024"],
  ["2024-12-31", "Quý III năm 2024"],
  ["0001-02-01", "Quý IV năm 0000"],
])("on %s the last full one is %s", (day, title) => {
  expect(lastFullQuarter(day).title).toBe(title);
});
