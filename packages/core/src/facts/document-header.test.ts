import { describe, expect, test } from "vitest";
import { factsOf } from "../../testing/facts.js";

const headerOf = (text: string) => factsOf(text).header;
const withDate = (date: string) => headerOf(`---\nngayBanHanh: "${date}"\n---\n\n# BÁO CÁO\n\nNội dung.\n`).date;

test.each([
  ["2023-02-15", "2023-02-15"],
  ["15/02/2023", "2023-02-15"],
  ["5.2.2023", "2023-02-05"],
  ["31/02/2023", null],
  ["10/13/2023", null],
  ["00/10/2023", null],
  ["tháng 2", null],
])("the front matter's date %s is %s", (printed, date) => {
  expect(withDate(printed)).toBe(date);
});

describe("the day of minutes that bear none", () => {
  test.each([
    ["Hôm nay, ngày 12/4/2023, tại nhà văn hóa thôn.", "2023-04-12"],
    ["Hôm nay, vào hồi 8 giờ.\n\nThời gian: 12/4/2023.", "2023-04-12"],
    ["Căn cứ Quyết định năm 2022.\n\nKết quả như sau.", null],
    [`${"Kết quả như sau.\n\n".repeat(14)}Ngày 12/4/2023.`, null],
  ])("%s", (text, date) => {
    expect(headerOf(`# BIÊN BẢN\nHọp thôn\n\n${text}\n`).date).toBe(date);
  });

  test("a report's is not read from its text", () => {
    expect(headerOf("# BÁO CÁO\n\nHôm nay, ngày 12/4/2023, tại nhà văn hóa thôn.\n").date).toBeNull();
  });
});

test("the kind is read from front matter, even without a title in the text", () => {
  const { kind, date } = headerOf("---\nloai: Biên bản\n---\n\nHôm nay, ngày 12/4/2023, họp thôn.\n");
  expect({ kind, date }).toEqual({ kind: "BB", date: "2023-04-12" });
});
