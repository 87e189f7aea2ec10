import { describe, expect, it } from "vitest";
import { findDocumentNumbers } from "./document-numbers.js";

/** Writes numbers as "canonical system kind !issue". */
function read(text: string): string[] {
  return findDocumentNumbers(text).map(({ canonical, system, kind, issues }) =>
    [canonical, system, kind || "-", ...issues.map((issue) => `!${issue}`)].join(" "),
  );
}

function expectNumbers(cases: readonly (readonly [text: string, ...numbers: string[]])[]): void {
  for (const [text, ...numbers] of cases) expect(read(text), text).toEqual(numbers);
}

describe("findDocumentNumbers", () => {
  it("reads numbers of the State", () => {
    expectNumbers([
      ["Kế hoạch số 117/KH-UBND ngày 24/02/2023", "117/KH-UBND state KH"],
      ["Chỉ thị 33/CT-TTg.", "33/CT-TTg state CT"],
      ["14/BC-MTTQ-BTT", "14/BC-MTTQ-BTT state BC"],
      ["03/CTrPH-UBND-MTTQ", "03/CTrPH-UBND-MTTQ state CTrPH"],
      ["Số: 66/KH-THCSVT", "66/KH-THCSVT state KH"],
      ["11/QĐ-CĐ", "11/QĐ-CĐ state QĐ"],
      ["(17/KL-PGDĐT)", "17/KL-PGDĐT state KL"],
      ["45a/TTr-TN&MT", "45a/TTr-TN&MT state TTr"],
      ["05/KHPH-UBND", "05/KHPH-UBND state KH"],
      ["Quyết định 31/QĐ ngày 04/4/2023", "31/QĐ state QĐ"],
      ["12/KH-UBND, 13/KH-UBND", "12/KH-UBND state KH", "13/KH-UBND state KH"],
    ]);
  });

  it("reads legislation, whose numbers carry a year", () => {
    expectNumbers([
      ["04/2015/NĐ-CP", "04/2015/NĐ-CP state NĐ"],
      ["34/2007/PL-UBTVQH11", "34/2007/PL-UBTVQH11 state PL"],
      ["Luật số 10/2022/QH15", "10/2022/QH15 state L"],
      ["10/2022/QH15", "10/2022/QH15 state L"],
      ["Nghị quyết số 43/2022/QH15", "43/2022/QH15 state NQ"],
      ["Nghị quyết 1211/2016/UBTVQH13", "1211/2016/UBTVQH13 state NQ"],
      ["Pháp lệnh số 16/2020/UBTVQH14", "16/2020/UBTVQH14 state PL"],
      ["09/2008/NQLT-CP-UBTWMTTQVN", "09/2008/NQLT-CP-UBTWMTTQVN state NQLT"],
      ["01/2016/TT-BNV", "01/2016/TT-BNV state TT"],
    ]);
    expect(findDocumentNumbers("số 04/2015/NĐ-CP")).toEqual([
      { canonical: "04/2015/NĐ-CP", system: "state", kind: "NĐ", number: "04", year: 2015, start: 3, end: 16, issues: [] },
    ]);
  });

  it("reads numbers of the Party and the Youth Union", () => {
    expectNumbers([
      ["Chỉ thị số 30-CT/TW", "30-CT/TW party CT"],
      ["120-KL/TW", "120-KL/TW party KL"],
      ["02-NQ/TU", "02-NQ/TU party NQ"],
      ["41-QĐ/ĐU", "41-QĐ/ĐU party QĐ"],
      ["Quy định số 11-QĐ/TW", "11-QĐ/TW party QyĐ"],
      ["Quyết định số 217-QĐ/TW", "217-QĐ/TW party QĐ"],
      ["08-CTr/ĐU", "08-CTr/ĐU party CTr"],
      ["12-KH/TĐTN-VP", "12-KH/TĐTN-VP party KH"],
      ["36-HD/VPTW", "36-HD/VPTW party HD"],
      ["07-ABC/TU", "07-ABC/TU party -"],
    ]);
  });

  it("reads official letters, which carry no kind", () => {
    expectNumbers([
      ["12/UBND-VX", "12/UBND-VX state -"],
      ["Công văn 61/THCSVT", "61/THCSVT state -"],
      ["số 31/TNMT ngày 17/5/2022", "31/TNMT state -"],
      ["70/TNMT ngày 18/10/2022", "70/TNMT state -"],
      ["512/NV", "512/NV state -"],
      ["so 52/TB-UBND ngay 3/4", "52/TB-UBND state TB"],
    ]);
  });

  it("gives the right form of slips and names them", () => {
    expectNumbers([
      ["98/BC–UBND", "98/BC-UBND state BC !dash"],
      ["34/2007/PL–UBTVQH11", "34/2007/PL-UBTVQH11 state PL !dash"],
      ["30—CT/TW", "30-CT/TW party CT !dash"],
      ["95    /BC-THCS", "95/BC-THCS state BC !space"],
      ["95 / BC - UBND xã", "95/BC-UBND state BC !space"],
      ["30 - CT/TW", "30-CT/TW party CT !space"],
      ["30/CT-TW", "30-CT/TW party CT !separator"],
      ["30/CT/TW", "30-CT/TW party CT !separator"],
      ["117-KH/UBND", "117/KH-UBND state KH !separator"],
      ["117/KH/UBND", "117/KH-UBND state KH !separator"],
      ["04/2015/NĐ/CP", "04/2015/NĐ-CP state NĐ !separator"],
      ["04-2015/NĐ-CP", "04/2015/NĐ-CP state NĐ !separator"],
      ["4/2015/NĐ-CP", "04/2015/NĐ-CP state NĐ !leading-zero"],
      ["3/QĐ-UBND", "03/QĐ-UBND state QĐ !leading-zero"],
      ["117/kh-ubnd", "117/KH-UBND state KH !case"],
      ["05/TTR-UBND", "05/TTr-UBND state TTr !case"],
      ["33/CT-TTG", "33/CT-TTg state CT !case"],
      ["31/QD-UBND", "31/QĐ-UBND state QĐ !mark"],
      ["3 /qđ – UBND", "03/QĐ-UBND state QĐ !case !dash !leading-zero !space"],
    ]);
  });

  it("finds blank numbers where “Số” introduces them", () => {
    expectNumbers([
      ["Số:      /KH-UBND", "/KH-UBND state KH !blank"],
      ["**Số:** /KH-UBND", "/KH-UBND state KH !blank"],
      ["Số: …/KH-UBND", "/KH-UBND state KH !blank"],
      ["Số ..... /BC-UBND", "/BC-UBND state BC !blank"],
      ["Số:     -BC/ĐU", "-BC/ĐU party BC !blank"],
      ["Số:   /2023/QĐ-UBND", "/2023/QĐ-UBND state QĐ !blank"],
      ["Số /KH-UBND", "/KH-UBND state KH !blank"],
      ["Số:   /THCSVT", "/THCSVT state - !blank"],
      ["Số/Ký hiệu"],
      ["SỐ/KÝ HIỆU"],
      ["xem /KH-UBND"],
    ]);
    const text = "Số: ..... /BC-UBND";
    expect(findDocumentNumbers(text).map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      ["", "..... /BC-UBND"],
    ]);
  });

  it("gives each number of a list its symbol", () => {
    expectNumbers([
      ["217, 218-QĐ/TW", "217-QĐ/TW party QĐ !shared-suffix", "218-QĐ/TW party QĐ"],
      ["Quy định số 217, 218-QĐ/TW", "217-QĐ/TW party QyĐ !shared-suffix", "218-QĐ/TW party QyĐ"],
      [
        "Quyết định số 31, 2022 và 33/QĐ-UBND",
        "31/QĐ-UBND state QĐ !shared-suffix",
        "2022/QĐ-UBND state QĐ !shared-suffix",
        "33/QĐ-UBND state QĐ",
      ],
      ["217, 218"],
      ["đến năm 2022, 31/QĐ-UBND", "31/QĐ-UBND state QĐ"],
      ["từ 2021, 31/QĐ-UBND", "31/QĐ-UBND state QĐ"],
      ["Điều 5, 31/QĐ-UBND", "31/QĐ-UBND state QĐ"],
      ["ngày 05/4, 31/QĐ-UBND", "31/QĐ-UBND state QĐ"],
    ]);
    const text = "217, 218-QĐ/TW";
    expect(findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(["217", "218-QĐ/TW"]);
  });

  it("ends a number where its symbol ends", () => {
    const read = (text: string) => findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(read("31/QĐ-UBND - UBND xã")).toEqual(["31/QĐ-UBND"]);
    expect(read("Kế hoạch 12/KH - Phòng Nội vụ, số 12/KH - Phòng")).toEqual(["12/KH"]);
    expect(read("31/QĐ-UBND-2023")).toEqual(["31/QĐ-UBND"]);
    expect(read("số 31/QĐ-UBND-Văn phòng")).toEqual(["31/QĐ-UBND"]);
    expect(read("1/A2-BC-DE-FG-HI-JK-LM-NO")).toEqual([]);
    expect(read("1/AB-BC-DE-FG-HI-JK-LM-NO")).toEqual(["1/AB-BC-DE-FG-HI-JK"]);
    expect(read("31/QĐ\n-UBND ngày")).toEqual([]);
  });

  it("takes no ratios, dates, amounts, forms, paths or standards", () => {
    expectNumbers([
      ["05/05 thôn"],
      ["1.012/1.260 hộ"],
      ["trực 24/7"],
      ["2020/2021"],
      ["60 km/h"],
      ["450.000 đồng/hộ"],
      ["5 triệu đồng/năm"],
      ["98,7%/năm"],
      ["thu 5/hộ"],
      ["15/TDP có báo cáo"],
      ["12/Thôn Nà Lau"],
      ["Mẫu số 01"],
      ["Biểu số 2/TCD"],
      ["Mẫu số 01/BC-TCD"],
      ["anh/niem-yet.png"],
      ["http://x/12/AB-CD"],
      ["[ảnh](12/KH-UBND.png)"],
      ["tep/12/kh-ubnd"],
      ["12/KH-UBND/anh"],
      ["QCVN 01:2021/BYT-AB"],
      ["1.047/KH-UBND"],
      ["Covid-19/SARS-CV"],
      ["30-CT"],
      ["12-ABC/DE"],
      ["30/12-31/12"],
      ["có 12 / UBND-VX"],
      ["không có"],
      ["a/b"],
      ["số 12/ABCDEFGHIJKLMNOPQRSTUVW"],
    ]);
  });

  it("reads hostile text in linear time", () => {
    for (const piece of ["1/", "1, ", "12/AB-", "số ", "số......", "1 / ", "1/A", "số 1, 2/QĐ-UBND "]) {
      const began = performance.now();
      findDocumentNumbers(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect(performance.now() - began, piece).toBeLessThan(3_000);
    }
  });
});
