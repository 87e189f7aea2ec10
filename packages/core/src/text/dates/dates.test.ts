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

describe("findDates", () => {
  it("reads days in every usual form", () => {
    expectDates([
      ["ngày 12/5/2023", "2023-05-12"],
      ["12-5-2023", "2023-05-12"],
      ["12.5.2023", "2023-05-12"],
      ["12 / 5 / 2023", "2023-05-12"],
      ["2023-05-12", "2023-05-12"],
      ["2023-05-12T08:00", "2023-05-12"],
      ["Hương Thọ, ngày 24 tháng 02 năm 2023", "2023-02-24"],
      ["24 tháng 02 năm 2023", "2023-02-24"],
      ["ngày 24 tháng 02, năm 2023", "2023-02-24"],
      ["ngày 24 tháng 02/2023", "2023-02-24"],
      ["ngày 24/02 năm 2023", "2023-02-24"],
      ["24/02 năm 2023", "2023-02-24"],
      ["ngày 05 tháng Năm năm 2023", "2023-05-05"],
      ["ngày 05 tháng mười hai năm 2023", "2023-12-05"],
      ["lúc 19 giờ 30 ngày 12/5/2023", "2023-05-12"],
      ["Ngày:\u00a012/5/2023", "2023-05-12"],
      ["29/02/2024", "2024-02-29"],
    ]);
  });

  it("reads days without a year as days of every year", () => {
    expectDates([
      ["ngày 11/3", "--03-11"],
      ["ngày 05-8", "--08-05"],
      ["ngày 05.8.", "--08-05"],
      ["ngày 24 tháng 2", "--02-24"],
      ["ngày 29/02", "--02-29"],
      ["30/10 hằng năm", "--10-30"],
      ["30/10 hàng năm", "--10-30"],
      ["trước ngày 20/6", "before --06-20"],
      ["trước 20/6", "before --06-20"],
      ["ngày 11/3 và 09/9", "--03-11", "--09-09"],
      ["ngày 24 tháng 2 và 05/05 thôn", "--02-24"],
    ]);
  });

  it("reads days of every month", () => {
    expectDates([
      ["trước ngày 25 hằng tháng", "before ---25"],
      ["từ ngày 05 đến ngày 10 hằng tháng", "from ---05", "until ---10"],
      ["ngày 15, 30 mỗi tháng", "---15", "---30"],
      ["Hằng tháng, trước ngày 25 gửi báo cáo", "before ---25"],
      ["ngày 32 hằng tháng", "!impossible"],
      ["ngày 25 tới"],
      ["Hằng tháng, ngày 25/3/2023 là hạn", "2023-03-25"],
      ["mỗi tháng họp; ngày 25 nghỉ"],
    ]);
  });

  it("takes months and years from a later member of a list or range", () => {
    expectDates([
      ["từ 05/4 đến 29/9/2023", "from 2023-04-05", "until 2023-09-29"],
      ["Lần 3 (01/12 đến 08/12/2022)", "from 2022-12-01", "until 2022-12-08"],
      ["16-17/8/2023", "2023-08-16", "2023-08-17"],
      ["16-20/8/2023", "from 2023-08-16", "until 2023-08-20"],
      ["10/4/2023-25/4/2023", "from 2023-04-10", "until 2023-04-25"],
      ["10/4/2023 - 25/4/2023", "from 2023-04-10", "until 2023-04-25"],
      ["11/3 và 09/9/2022", "2022-03-11", "2022-09-09"],
      ["các ngày 11/3, 15/6 và 09/9/2022", "2022-03-11", "2022-06-15", "2022-09-09"],
      ["ngày 05, 06 và 07/8/2023", "2023-08-05", "2023-08-06", "2023-08-07"],
      ["ngày 05 và 06 tháng 8 năm 2023", "2023-08-05", "2023-08-06"],
      ["từ ngày 05 đến ngày 10/8/2023", "from 2023-08-05", "until 2023-08-10"],
      ["từ ngày 05 đến hết ngày 10 tháng 8 năm 2023", "from 2023-08-05", "until 2023-08-10"],
      ["học từ ngày 15/8 đến 17/8/2023", "from 2023-08-15", "until 2023-08-17"],
      ["từ 20/12 đến 10/01/2023", "from 2022-12-20", "until 2023-01-10"],
      ["từ tháng 11 đến tháng 3/2023", "from 2022-11", "until 2023-03"],
      ["đợt 16-17/8 năm 2023", "2023-08-16", "2023-08-17"],
      ["ngày 29/02 và 01/3/2023", "", "2023-03-01"],
      ["ngày 16-17/8", "--08-16", "--08-17"],
      ["ngày 25 hằng tháng và 12/5/2023", "---25", "2023-05-12"],
      ["từ 12/5 đến ngày … tháng … năm 2023", "from 2023-05-12", "until 2023 !blank"],
      ["09/9 tại hội trường lớn của Ủy ban nhân dân xã và các thôn, 10/9/2023", "2023-09-10"],
    ]);
  });

  it("keeps numbers that only stand before a date out of it", () => {
    expectDates([
      ["có 05 bản, 17/8/2023", "2023-08-17"],
      ["Mục 5, 17/8/2023", "2023-08-17"],
      ["thời hạn 30 ngày, 12/5/2023", "2023-05-12"],
      ["12/5. Họp ngày 17/8/2023", "2023-08-17"],
      ["ngày 15/5/2023 và năm 2024", "2023-05-15", "2024"],
      ["ngày 11/3 và năm 2024", "--03-11", "2024"],
    ]);
  });

  it("reads months", () => {
    expectDates([
      ["tháng 9/2022", "2022-09"],
      ["tháng 9 năm 2022", "2022-09"],
      ["tháng 9-2022", "2022-09"],
      ["tháng 09.2022.", "2022-09"],
      ["tháng Năm năm 2023", "2023-05"],
      ["tháng năm năm 2023", "2023-05"],
      ["tháng Mười Hai", "--12"],
      ["tháng 11 |", "--11"],
      ["các tháng 3, 6 và 9", "--03", "--06", "--09"],
      ["tháng 3, 6 và 9/2022", "2022-03", "2022-06", "2022-09"],
      ["từ tháng 01 đến tháng 9/2023", "from 2023-01", "until 2023-09"],
      ["từ 01/2023 đến 9/2023", "from 2023-01", "until 2023-09"],
      ["tháng 01/2023, 02/2023", "2023-01", "2023-02"],
      ["T9/2022", "2022-09"],
      [" 09/2022 ", "2022-09"],
      ["tháng 9, 12 người dự", "--09"],
      ["Tháng 9/2022, 41/41 người dự", "2022-09"],
      ["tháng 13/2023", "!impossible"],
      ["tháng 13"],
    ]);
  });

  it("reads quarters, halves and runs of months", () => {
    expectDates([
      ["quý III/2023", "2023-Q3"],
      ["Quý 3 năm 2023", "2023-Q3"],
      ["quý I, II và III/2023", "2023-Q1", "2023-Q2", "2023-Q3"],
      ["quý I và quý II năm 2023", "2023-Q1", "2023-Q2"],
      ["kế hoạch công tác quý I; kết quả", "--Q1"],
      ["quý 3, 4 người", "--Q3"],
      ["quý V/2023", "!impossible"],
      ["3 tháng đầu năm 2023", "2023-Q1"],
      ["03 tháng cuối năm 2023", "2023-Q4"],
      ["6 tháng đầu năm 2023", "2023-H1"],
      ["06 tháng cuối năm 2022", "2022-H2"],
      ["6 tháng đầu 2023", "2023-H1"],
      ["06 tháng năm 2023", "2023-H1"],
      ["sáu tháng đầu năm", "--H1"],
      ["nửa đầu năm 2023, nửa cuối năm", "2023-H1", "--H2"],
      ["9 tháng đầu năm 2023", "2023-01/2023-09"],
      ["9 tháng năm 2023", "2023-01/2023-09"],
      ["chín tháng đầu năm", "--01/--09"],
      ["4 tháng cuối năm 2023", "2023-09/2023-12"],
      ["12 tháng năm 2023", "2023"],
      ["Kết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2023", "2023-H1", "2023-H2"],
      ["Đạt trong 6 tháng đầu năm. Nhiệm vụ 6 tháng cuối năm 2023", "--H1", "2023-H2"],
      ["từ quý IV đến quý I/2023", "from 2022-Q4", "until 2023-Q1"],
      ["6 tháng cuối năm - 6 tháng đầu năm 2023", "from 2022-H2", "until 2023-H1"],
    ]);
  });

  it("reads years and school years", () => {
    expectDates([
      ["năm 2023", "2023"],
      ["các năm 2021, 2022 và 2023", "2021", "2022", "2023"],
      ["từ năm 2021 đến năm 2023", "from 2021", "until 2023"],
      ["năm học 2022 - 2023", "2022-09/2023-08"],
      ["năm học 2022–23", "2022-09/2023-08"],
      ["năm học 2022-2024", "!impossible"],
      ["6 tháng đầu năm học 2022 - 2023", "2022-09/2023-08"],
      ["tháng 9 và năm học 2022-2023", "--09", "2022-09/2023-08"],
    ]);
  });

  it("reports days that no calendar has", () => {
    expectDates([
      ["31/02/2023", "!impossible"],
      ["ngày 32/1/2023", "!impossible"],
      ["12/13/2023", "!impossible"],
      ["0/5/2023", "!impossible"],
      ["29/02/2023", "!impossible"],
      ["ngày 31 tháng 4 năm 2023", "!impossible"],
      ["ngày 31/02", "!impossible"],
      ["2023-02-31", "!impossible"],
      ["12/5/3023", "!impossible"],
      ["32/5/3023", "!impossible"],
      ["ngày 12 tháng 5 năm 0203", "!impossible"],
    ]);
  });

  it("reports years that were cut off or shortened", () => {
    expectDates([
      ["ngày 05/02/202", "!truncated"],
      ["ngày 05 tháng 02 năm 202 tại", "!truncated"],
      ["ngày 12/5/23", "2023-05-12 !short-year"],
      ["12/5/23", "2023-05-12 !short-year"],
      ["ngày 18-02-98", "1998-02-18 !short-year"],
      ["mục 1.2.13 và 1-2-13"],
      ["tốt/khá/yếu: 30/45/20"],
      ["12 - 5 - 2023"],
      ["12 / 5 / 23"],
    ]);
  });

  it("reports blank drafts, with as much as they say", () => {
    expectDates([
      ["ngày   tháng   năm 2023", "2023 !blank"],
      ["ngày tháng năm 2023", "2023 !blank"],
      ["ngày … tháng … năm 2023.", "2023 !blank"],
      ["ngày … tháng 6 năm 2023", "2023-06 !blank"],
      ["ngày 15 tháng … năm 2023", "2023 !blank"],
      ["ngày ..... tháng ..... năm ......", "!blank"],
      ["ngày 15 tháng 6 năm 20…", "!blank"],
      ["ngày   tháng   năm", "!blank"],
      ["ngày ...../...../2023", "2023 !blank"],
      ["…/…/2023", "2023 !blank"],
      ["ngày  /6/2023", "2023-06 !blank"],
      ["ngày ../13/2023", "2023 !blank"],
      ["ngày 15/6/20…", "!blank"],
      ["ngày 15/6/", "!blank"],
      ["ngày 15 tháng 6 năm 2023.", "2023-06-15"],
    ]);
  });

  it("does not take forms to be filled in by hand, paths or words for blanks", () => {
    expectDates([
      ["ghi rõ ngày tháng năm sinh"],
      ["Ngày, tháng, năm"],
      ["ngày tháng năm "],
      ["xem https://xa.gov.vn/../12/"],
      ["../../anh/01.png"],
      ["../../01.png"],
      ["../../2023-bao-cao.md"],
      ["123/456/…"],
      ["và/hoặc .. /"],
    ]);
  });

  it("does not take ratios, numbers of documents, times or amounts for dates", () => {
    expectDates([
      ["trực 24/7"],
      ["07/08 thôn"],
      ["của 05/05 thôn"],
      ["trả lời 05/05 kiến nghị"],
      ["có mặt 13/14 công chức"],
      ["41/41 người"],
      ["dự 1.012/1.260 hộ"],
      ["số 04/2015/NĐ-CP"],
      ["Pháp lệnh 34/2007 và tháng 9", "--09"],
      ["số 31/QĐ-UBND"],
      ["số 02/TB-UBND ngày 05/02/2023", "2023-02-05"],
      ["19 giờ 30"],
      ["trong 06 tháng 9 cuộc", "--09"],
      ["từ 05/05 thôn"],
      ["từ 05/12 bài", "from --12-05"],
      ["ngày 11/3, 05/05 thôn dự", "--03-11"],
      ["đạt 98/5%"],
      ["quý vị đại biểu"],
      ["trong tháng hai đơn vị"],
      ["T5 nghỉ"],
      ["0 tháng đầu năm 2023", "2023"],
      ["12 tháng đầu năm"],
      ["5 tháng năm 2023", "2023"],
      ["ngân sách 13/2023"],
      ["phòng 05/2023"],
      ["ngày 10/3 âm lịch"],
      ["không có số"],
      [""],
    ]);
  });

  it("gives places without a leading “ngày”, with “tháng”", () => {
    const text = "từ ngày 05/4/2023, tháng 9/2023; ngày   tháng   năm 2023";
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "05/4/2023",
      "tháng 9/2023",
      "ngày   tháng   năm 2023",
    ]);
  });

  it("reads hostile text in linear time", () => {
    for (const piece of [
      "ngày ",
      "1, ",
      "12/",
      "tháng ",
      "ngày......",
      "1/1-",
      "quý I, ",
      "năm 2023, ",
      "  ",
      "05/4/2023 đến ",
      "hằng tháng ",
    ]) {
      const began = performance.now();
      findDates(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect(performance.now() - began, piece).toBeLessThan(3_000);
    }
  });
});
