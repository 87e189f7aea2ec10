import { expect, test } from "vitest";
import { findDates } from "./dates.js";

const valuesIn = (text: string) => findDates(text).map(({ value }) => value);

test.each([
  ["Hôm nay, thứ Năm ngày mười lăm tháng mười hai năm 2022, hồi bảy giờ", "2022-12-15"],
  ["ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi ba", "2023-04-21"],
  ["ngày ba mươi tháng sáu năm hai nghìn không trăm linh chín", "2009-06-30"],
  ["mồng hai tháng chín năm 2024", "2024-09-02"],
  ["ngày mười tháng 3 năm hai nghìn hai mươi tư", "2024-03-10"],
])("%s", (text, value) => {
  expect(valuesIn(text)).toContain(value);
});

test("a day that no calendar has is told", () => {
  expect(findDates("ngày ba mươi mốt tháng sáu năm 2023").find(({ issues }) => issues.includes("impossible"))).toBeDefined();
});

test.each(["họp mười lăm ngày trong tháng hai", "hai tháng năm người", "ngày công tháng năm"])("%s names no day", (text) => {
  expect(valuesIn(text).filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value))).toEqual([]);
});
