import { describe, expect, it } from "vitest";
import { findDates } from "./dates.js";

/** Writes dates as "relation value !issue", one word group each, so that a table of cases stays readable. */
function read(text: string): string[] {
  return findDates(text).map(({ value, relation, issues }) =>
    [relation, value, ...issues.map((issue) => `!${issue}`)].filter((part) => part !== null && part !== "").join(" "),
  );
}

function expectDates(cases: readonly (readonly [text: string, ...dates: string[]])[]): void {
  for (const [text, ...dates] of cases) expect(read(text), text).toEqual(dates);
}

describe("relations of dates", () => {
  it("reads the relation from the words in front", () => {
    expectDates([
      ["trước ngày 20/6/2023", "before 2023-06-20"],
      ["trước 16 giờ 30 ngày 20/6/2023", "before 2023-06-20"],
      ["đến trước ngày 20/6/2023", "before 2023-06-20"],
      ["chậm nhất là ngày 20/6/2023", "by 2023-06-20"],
      ["chậm nhất đến hết tháng 6/2023", "by 2023-06"],
      ["**Hạn nộp:** 20/6/2023", "by 2023-06-20"],
      ["đến hết ngày 20/6/2023", "by 2023-06-20"],
      ["Đến 20/6/2023 đã xong", "by 2023-06-20"],
      ["từ nay đến ngày 20/6/2023", "by 2023-06-20"],
      ["từ ngày 20/6/2023", "from 2023-06-20"],
      ["kể từ 20/6/2023", "from 2023-06-20"],
      ["**Từ ngày:** 08/4/2022\n**Đến ngày:** 12/5/2022", "from 2022-04-08", "until 2022-05-12"],
      ["từ ngày 08/4/2022 tại trụ sở đến hết ngày 12/5/2022", "from 2022-04-08", "until 2022-05-12"],
      ["từ ngày 08/4/2022. Đến ngày 12/5/2022", "from 2022-04-08", "by 2022-05-12"],
      ["sau ngày 20/6/2023", "after 2023-06-20"],
      ["Lưu trước. Ngày 20/6/2023", "2023-06-20"],
      ["trong tháng 6/2023", "2023-06"],
      ["xtừ 20/6/2023", "2023-06-20"],
    ]);
  });

  it("reports a fixed year that is said to recur", () => {
    expectDates([
      ["(trước ngày 20/6/2023 hằng năm), (trước ngày 30/10 hằng năm)", "before 2023-06-20 !yearly-with-year", "before --10-30"],
      ["ngày 20/6/2023; hằng năm sơ kết", "2023-06-20"],
    ]);
  });
});
