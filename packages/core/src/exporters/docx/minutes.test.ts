import { expect, test } from "vitest";
import { bodyOf, bytesOf, paragraphsOf } from "../../../testing/docx.js";
import { richReport } from "../../../testing/report.js";
import type { Particulars } from "../lib/particulars.js";
import { docxBienBan } from "./minutes.js";

const PARTICULARS: Particulars = {
  minutesNumber: "3/BB-ĐKT",
  begin: "2024-02-26T08:00",
  end: "2024-02-26T16:30",
  venue: "trụ sở UBND xã",
  unitRepresentatives: [{ name: "Quàng Văn Lẫm", position: "Chủ tịch UBND xã" }],
  chair: { name: "Nguyễn Văn Trữ", position: "trưởng đoàn" },
  secretary: { name: "Lò Thị Ưng", position: "chuyên viên" },
  unitOpinion: ["Nhất trí với kết quả kiểm tra."],
  copies: 3,
};

async function linesOf(particulars?: Particulars): Promise<readonly string[]> {
  return paragraphsOf(await bodyOf(docxBienBan, richReport(), particulars));
}

test("minutes have begin, place, people, content and end in that order, and no place and day at the top", async () => {
  const lines = await linesOf(PARTICULARS);
  const order = [
    "Số: 03/BB-ĐKT",
    "BIÊN BẢN",
    "Thời gian bắt đầu: 8 giờ 00 phút, ngày 26 tháng 02 năm 2024.",
    "Địa điểm: trụ sở UBND xã.",
    "Thành phần tham dự:",
    "- Quàng Văn Lẫm, Chủ tịch UBND xã.",
    "Chủ trì (chủ tọa): Nguyễn Văn Trữ, trưởng đoàn.",
    "Thư ký (người ghi biên bản): Lò Thị Ưng, chuyên viên.",
    "Nội dung:",
    "Nhất trí với kết quả kiểm tra.",
    "Thời gian kết thúc: 16 giờ 30 phút, ngày 26 tháng 02 năm 2024.",
    "THƯ KÝ",
    "CHỦ TỌA",
    "ĐẠI DIỆN ĐƠN VỊ",
    "BẢNG ĐIỂM",
  ].map((line) => lines.indexOf(line));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(lines.join("\n")).toContain("lập thành 03 bản");
  expect(lines.slice(0, lines.indexOf("BIÊN BẢN")).filter((line) => line.includes("ngày"))).toEqual([]);
});

test("the secretary signs on the left, the chair on the right", async () => {
  const lines = await linesOf(PARTICULARS);
  const after = (title: string) => lines.slice(lines.indexOf(title) + 1).find((line) => line !== "");
  expect([after("THƯ KÝ"), after("CHỦ TỌA")]).toEqual(["Lò Thị Ưng", "Nguyễn Văn Trữ"]);
});

test("without particulars, times and names are blanks", async () => {
  const lines = await linesOf();
  expect(lines).toContain("Thời gian bắt đầu: …… giờ …… phút, ngày …… tháng …… năm …….");
  expect(lines).toContain("Số: ……/BB-……");
  expect(lines.join("\n")).toContain("lập thành …… bản");
});

test("two runs give the same bytes", async () => {
  expect(await bytesOf(docxBienBan, richReport(), PARTICULARS)).toEqual(await bytesOf(docxBienBan, richReport(), PARTICULARS));
});
