import { describe, expect, it } from "vitest";
import { findCitations } from "./citations.js";

/** Writes citations as "points | clauses | articles | instrument". */
function read(text: string): string[] {
  return findCitations(text).map(({ points, clauses, articles, instrument }) =>
    [points.join(), clauses.join(), articles.join(), instrument ?? "-"].join(" | "),
  );
}

function expectCitations(cases: readonly (readonly [text: string, ...citations: string[]])[]): void {
  for (const [text, ...citations] of cases) expect(read(text), text).toEqual(citations);
}

describe("findCitations", () => {
  it("reads points, clauses and articles in front of their instrument", () => {
    expectCitations([
      ["điểm a, b khoản 2 Điều 7 của Nghị định số 04/2015/NĐ-CP", "a,b | 2 | 7 | 04/2015/NĐ-CP"],
      ["khoản 2 Điều 7 Nghị định 04/2015/NĐ-CP", " | 2 | 7 | 04/2015/NĐ-CP"],
      ["Điều 7, Nghị định số: 04/2015/NĐ-CP", " |  | 7 | 04/2015/NĐ-CP"],
      ["các khoản 1, 2 và 3 Điều 11 Luật số 10/2022/QH15", " | 1,2,3 | 11 | 10/2022/QH15"],
      ["điểm đ khoản 1a Điều 7b", "đ | 1a | 7b | -"],
      ["điều 7 nghị định 04/2015/NĐ-CP", " |  | 7 | 04/2015/NĐ-CP"],
      ["khoản 3 của Kết luận 120-KL/TW", " | 3 |  | 120-KL/TW"],
      ["Điều 7 Nghị định 04", " |  | 7 | Nghị định 04"],
      ["khoản 1 Điều 11 Luật Thực hiện dân chủ ở cơ sở năm 2022", " | 1 | 11 | Luật Thực hiện dân chủ ở cơ sở"],
    ]);
  });

  it("reads them behind their instrument", () => {
    expectCitations([
      ["Nghị định 04/2015/NĐ-CP, Điều 7 khoản 3", " | 3 | 7 | 04/2015/NĐ-CP"],
      ["Nghị định 04/2015/NĐ-CP, Điều 7 khoản 3 điểm a, điểm b", "a,b | 3 | 7 | 04/2015/NĐ-CP"],
      ["Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ (Điều 7, khoản 3)", " | 3 | 7 | 04/2015/NĐ-CP"],
      ["Luật Tiếp công dân năm 2013, tại Điều 4", " |  | 4 | Luật Tiếp công dân"],
      ["Điều 7 khoản 3, Điều 8", " | 3 | 7 | -", " |  | 8 | -"],
      ["Điều 7 khoản 3, Điều 8 khoản 1 và 2", " | 3 | 7 | -", " | 1,2 | 8 | -"],
      ["Nghị định 04 (Điều 7, khoản 3, khoản 5)", " | 3,5 | 7 | Nghị định 04"],
    ]);
  });

  it("expands lists and ranges", () => {
    expectCitations([
      ["Điều 5 và Điều 7", " |  | 5,7 | -"],
      ["Điều 4 đến Điều 7", " |  | 4,5,6,7 | -"],
      ["từ Điều 4 đến 7", " |  | 4,5,6,7 | -"],
      ["các Điều từ 4 đến 7", " |  | 4,5,6,7 | -"],
      ["Điều 4-6, 9", " |  | 4,5,6,9 | -"],
      ["khoản 1, khoản 3 Điều 7", " | 1,3 | 7 | -"],
      ["điểm a đến điểm đ khoản 1 Điều 7", "a,b,c,d,đ | 1 | 7 | -"],
      ["điểm a khoản 1 và điểm b khoản 2 Điều 7", "a | 1 | 7 | -", "b | 2 | 7 | -"],
      ["khoản 1 Điều 5 và khoản 2 Điều 7 Nghị định 04", " | 1 | 5 | Nghị định 04", " | 2 | 7 | Nghị định 04"],
      ["Điều 9 đến Điều 4", " |  | 9,4 | -"],
      ["Điều 1 đến Điều 300", " |  | 1,300 | -"],
      ["Điều 7a đến Điều 7c", " |  | 7a,7c | -"],
      ["Điều 5, Điều 5 và 7", " |  | 5,7 | -"],
      ["Điều 5; khoản 2 Điều 7", " |  | 5 | -", " | 2 | 7 | -"],
    ]);
    expect(findCitations("Điều 1 đến Điều 200")[0]?.articles).toHaveLength(200);
  });

  it("reads instruments alone, by number, short form or title", () => {
    expectCitations([
      ["quán triệt Chỉ thị 30-CT/TW và Kết luận 120-KL/TW", " |  |  | 30-CT/TW", " |  |  | 120-KL/TW"],
      ["Quyết định số 217, 218-QĐ/TW", " |  |  | 217-QĐ/TW", " |  |  | 218-QĐ/TW"],
      ["Quyết định 217, 218 của Bộ Chính trị", " |  |  | Quyết định 217", " |  |  | Quyết định 218"],
      ["Nghị định 04 và 05 văn bản", " |  |  | Nghị định 04"],
      ["Luật Thanh tra giao Ban giám sát việc này", " |  |  | Luật Thanh tra"],
      ["Luật Thực hiện dân chủ ở cơ sở yêu cầu UBND xã", " |  |  | Luật Thực hiện dân chủ ở cơ sở"],
      ["Luật Chuyển giao công nghệ UBND", " |  |  | Luật Chuyển giao công nghệ"],
      ["Luật Mặt trận Tổ quốc Việt Nam", " |  |  | Luật Mặt trận Tổ quốc Việt Nam"],
      ["Luật Khiếu nại Nghị định 04", " |  |  | Luật Khiếu nại", " |  |  | Nghị định 04"],
      ["Luật Ban hành văn bản quy phạm pháp luật quy định", " |  |  | Luật Ban hành văn bản quy phạm pháp luật"],
      ["theo Nghị định 04 của Chính phủ", " |  |  | Nghị định 04"],
      ["Chỉ thị 30, Kết luận số 120", " |  |  | Chỉ thị 30", " |  |  | Kết luận số 120"],
      ["NĐ 04, CT30.", " |  |  | NĐ 04", " |  |  | CT30"],
      ["Pháp lệnh 34/2007 và Luật 10/2022", " |  |  | Pháp lệnh 34/2007", " |  |  | Luật 10/2022"],
      [
        "phổ biến Luật Phòng, chống tham nhũng, Luật Cán bộ, công chức",
        " |  |  | Luật Phòng, chống tham nhũng",
        " |  |  | Luật Cán bộ, công chức",
      ],
      ["Luật Khiếu nại và Luật Tố cáo", " |  |  | Luật Khiếu nại", " |  |  | Luật Tố cáo"],
      ["Bộ luật Lao động được", " |  |  | Bộ luật Lao động"],
      ["Luật Hôn nhân và gia đình", " |  |  | Luật Hôn nhân và gia đình"],
      ["Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn", " |  |  | Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn"],
    ]);
  });

  it("leaves open what the text means by itself", () => {
    expectCitations([
      ["khoản 2 Điều 7 Nghị định này", " | 2 | 7 | -"],
      ["Nghị định này"],
      ["theo khoản 2 điều 7", " | 2 | 7 | -"],
    ]);
  });

  it("gives the place from the clause to the instrument", () => {
    const text = "Theo điểm a khoản 2 Điều 7 của Nghị định số 04/2015/NĐ-CP, xã";
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "điểm a khoản 2 Điều 7 của Nghị định số 04/2015/NĐ-CP",
    ]);
    const reverse = "Theo Nghị định 04, Điều 7 khoản 3.";
    expect(findCitations(reverse).map(({ start, end }) => reverse.slice(start, end))).toEqual(["Nghị định 04, Điều 7 khoản 3"]);
  });

  it("takes no other points, clauses, articles or counts", () => {
    expectCitations([
      ["điểm nóng, điểm dân cư"],
      ["điểm a"],
      ["các khoản đóng góp"],
      ["khoản 500.000 đồng"],
      ["khoản 3 triệu đồng"],
      ["điều kiện, Điều lệ Đảng"],
      ["01 điểm, 05 điểm niêm yết"],
      ["02 khoản 3 của Nghị định 04", " |  |  | Nghị định 04"],
      ["loại 370, khoản 372"],
      ["điều 5 cán bộ"],
      ["Kết luận 05 vụ việc"],
      ["Quyết định 3 nội dung"],
      ["Số:    /KH-UBND"],
      ["Điều 7. Những việc công chức giám sát"],
      ["## **Điều 7.** Những việc"],
      ["theo Điều 7. Những việc", " |  | 7 | -"],
      ["Điều 7 của Luật", " |  | 7 | -"],
      ["luật sư, luật sửa đổi"],
      ["không có gì"],
      ["Điều 7 quy định rằng các cơ quan thực hiện Nghị định 04", " |  | 7 | -", " |  |  | Nghị định 04"],
      ["Nghị định 04 đã nêu rõ tại chương II và Điều 7", " |  |  | Nghị định 04", " |  | 7 | -"],
    ]);
  });

  it("reads hostile text in linear time", () => {
    for (const piece of [
      "Điều 1, ",
      "khoản 1 ",
      "điểm a, ",
      "Luật A ",
      "Nghị định 04 ",
      "Điều 1 đến ",
      "Điều 1 Nghị định 04, ",
    ]) {
      const began = performance.now();
      findCitations(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - began, piece).toBeLessThan(3_000);
    }
  });
});
