import { describe, expect, test } from "vitest";
import type { FoundDate } from "../text/dates/dates.js";
import { findDates } from "../text/dates/dates.js";
import { datedBy, relativeDates } from "./relative-dates.js";

describe("a date by reference to the day of writing", () => {
  test.each([
    ["Hôm nay họp thôn", "2023-03-01", ["2023-03-01"]],
    ["hôm qua đã niêm yết", "2023-03-01", ["2023-02-28"]],
    ["trong tháng này", "2023-03-01", ["2023-03"]],
    ["tháng trước", "2023-01-15", ["2022-12"]],
    ["quý này", "2023-03-31", ["2023-Q1"]],
    ["quý này", "2023-04-01", ["2023-Q2"]],
    ["quý trước", "2023-04-01", ["2023-Q1"]],
    ["quý trước", "2023-02-01", ["2022-Q4"]],
    ["tháng trước và hôm nay", "2023-05-02", ["2023-04", "2023-05-02"]],
    ["tháng trướcđó, năm này", "2023-05-02", []],
  ])("%s, written on %s", (text, written, dates) => {
    expect(relativeDates(text, written)).toEqual(dates);
  });

  test("means nothing when the day of writing is unknown", () => {
    expect(relativeDates("hôm nay", null)).toEqual([]);
  });
});

describe("a date without a year", () => {
  const values = (text: string, written: string | null) => datedBy(findDates(text), written).map(({ value }) => value);

  test.each([
    ["ngày 05/4", "2023-05-01", ["2023-04-05"]],
    ["ngày 01/5", "2023-05-01", ["2023-05-01"]],
    ["ngày 20/12", "2023-01-10", ["2022-12-20"]],
    ["ngày 05/4/2021", "2023-05-01", ["2021-04-05"]],
  ])("%s, written on %s", (text, written, dates) => {
    expect(values(text, written)).toEqual(dates);
  });

  test("stays without one when the day of writing is unknown", () => {
    expect(values("ngày 05/4", null)).toEqual(findDates("ngày 05/4").map(({ value }) => value));
  });

  test("a date without a value is left out", () => {
    expect(datedBy([{ value: "" } as FoundDate], "2023-05-01")).toEqual([]);
  });
});
