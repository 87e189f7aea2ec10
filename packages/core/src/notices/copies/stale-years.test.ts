import { describe, expect, test } from "vitest";
import { paperOf, type TestPaper } from "../../../testing/papers.js";
import { staleYearNotices } from "./stale-years.js";

const foundIn = (body: string, paper: TestPaper = {}) => staleYearNotices(paperOf(body, paper)).map(({ args }) => args["text"]);
const yearly: TestPaper = { date: "ngày 05 tháng 11 năm 2023", subject: "Kết quả thực hiện dân chủ ở cơ sở năm 2023" };
const plan: TestPaper = {
  number: "15/KH-UBND",
  title: "KẾ HOẠCH",
  subject: "Thực hiện dân chủ ở cơ sở năm 2023",
  date: "ngày 15 tháng 02 năm 2023",
};

describe("a report that names the year before as its own period was copied", () => {
  test.each([
    ["Trong 6 tháng đầu năm 2022 thời tiết nắng hạn kéo dài.", "6 tháng đầu năm 2022"],
    ["Trong 6 tháng đầu năm 2022, xã đã kiểm tra 05 thôn.", "6 tháng đầu năm 2022"],
    ["6 tháng cuối năm 2022 xã tập trung rà soát hương ước.", "6 tháng cuối năm 2022"],
    ["- Trong năm 2022, xã tiếp tục quán triệt Chỉ thị 30-CT/TW.", "năm 2022"],
    ["Nhìn chung, trong quý II năm 2022 các thôn đều họp dân.", "quý II năm 2022"],
    ["Năm 2022 là năm có nhiều khó khăn.", "năm 2022"],
    ["# 6. Phương hướng 6 tháng cuối năm 2022\n\nTiếp tục kiểm tra.", "6 tháng cuối năm 2022"],
    ["# II. Kết quả thực hiện năm 2022\n\nTrong năm 2022, xã đã mở 03 lớp.", "năm 2022"],
  ])("%s", (body, text) => {
    expect(foundIn(body)).toEqual([text.startsWith("năm") ? expect.stringMatching(/^năm 2022$/i) : text]);
  });
});

describe("what a report rightly says of the year before is left alone", () => {
  test.each([
    "Trong 6 tháng đầu năm 2023 thời tiết nắng hạn kéo dài.",
    "Trong 6 tháng đầu năm 2021 xã có 04 thôn.",
    "So với 6 tháng đầu năm 2022, số đơn giảm 03 đơn.",
    "Trong 6 tháng đầu năm 2022 có 12 đơn, so với cùng kỳ tăng 02 đơn.",
    "Trong năm 2022 có 12 đơn, 6 tháng đầu năm 2023 có 08 đơn.",
    "Năm 2022, xã mở 02 lớp bồi dưỡng.",
    "Trong năm 2022 xã được công nhận đạt chuẩn nông thôn mới.",
    "Ngày 22/3/2022, xã mở hội nghị quán triệt.",
    "Trong tháng 12/2022 xã họp hội nghị cán bộ.",
    "Đã niêm yết quyết toán năm 2022 tại trụ sở.",
    "Xã công khai kết quả 6 tháng cuối năm 2022 tại trụ sở.",
    "# 2. Công khai quyết toán năm 2022\n\nĐã niêm yết.",
    "# 2. Kết quả khắc phục sau kiểm tra năm 2022\n\nĐã xong.",
    "# 2. Kết quả so với năm 2022\n\nĐã tăng.",
    "# 2. Thực hiện Quyết định số 12/QĐ-UBND năm 2022\n\nĐã xong.",
    "# 2. Nhân dân với năm 2022\n\nĐã xong.",
    "# 2. Đơn năm 2022 chuyển sang\n\nTrong năm 2022 xã nhận 05 đơn.",
    "# 2. Kết quả 2022\n\nĐã xong.",
    "| STT | Nội dung |\n|---|---|\n| 1 | Trong năm 2022 thời tiết nắng hạn |",
    `${"Xã có nhiều thôn ".repeat(6)} trong năm 2022 và nhiều hộ.`,
  ])("%s", (body) => {
    expect(foundIn(body)).toEqual([]);
  });
});

test("the notice tells the paper's year and where the old one stands", () => {
  const body = "# 1. Phương hướng năm 2022\n\nTiếp tục kiểm tra.\n\n# 2. Khác\n\nTrong năm 2022 trời mưa nhiều.";
  expect(
    staleYearNotices(paperOf(body, yearly)).map(({ code, args, places }) => [
      code,
      args["year"],
      places.map(({ start }) => start.line),
    ]),
  ).toEqual([
    ["copied-year", 2023, [11]],
    ["copied-year", 2023, [17]],
  ]);
});

describe("the paper's own year", () => {
  const stale = "Trong năm 2022 trời mưa nhiều.";
  test.each<[string, TestPaper, number]>([
    ["is that of its title", { ...yearly, date: "ngày 05 tháng 01 năm 2024" }, 1],
    ["is that of its date from April on", { subject: "Kết quả thực hiện dân chủ", date: "ngày 01 tháng 4 năm 2023" }, 1],
    [
      "may be the year before its date until March",
      { subject: "Kết quả thực hiện dân chủ", date: "ngày 31 tháng 3 năm 2023" },
      0,
    ],
    ["is unknown without title and date", { subject: "Kết quả thực hiện dân chủ", date: "" }, 0],
    ["is none in a school year", { subject: "Kết quả năm học 2022-2023" }, 0],
    ["is none where the title names both", { subject: "Nhiệm vụ năm 2023, kết quả năm 2022" }, 0],
    ["matters in reports and plans only", { ...yearly, number: "9/TB-UBND", title: "THÔNG BÁO" }, 0],
  ])("%s", (_, paper, count) => {
    expect(foundIn(stale, paper)).toHaveLength(count);
  });
});

test("a plan starts from the year before, but plans nothing for it", () => {
  expect(foundIn("# 1. Kết quả năm 2022\n\nĐã xong 05 việc.", plan)).toEqual([]);
  expect(foundIn("Trong năm 2022, xã đã tổ chức 05 cuộc họp dân.", plan)).toEqual([]);
  expect(foundIn("# 1. Nhiệm vụ trọng tâm năm 2022\n\nTiếp tục kiểm tra.", plan)).toEqual(["năm 2022"]);
  expect(foundIn("Trong 6 tháng cuối năm 2022 sẽ tổ chức kiểm tra các thôn.", plan)).toEqual(["6 tháng cuối năm 2022"]);
});
