import { describe, expect, it } from "vitest";
import { plainLines } from "../lines.js";
import { headerOf, readHeader } from "./header.js";

/** A paper whose lines stand apart. */
const paper = (...lines: string[]) => readHeader(lines.join("\n\n"));
const reading = (...lines: string[]) => headerOf(plainLines(lines.join("\n\n")));

const REPORT = {
  number: "47/BC-UBND",
  place: "Hương Thọ",
  date: "2023-06-20",
  kind: "BC",
  subject: "BÁO CÁO Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2023",
  issuer: "ỦY BAN NHÂN DÂN XÃ HƯƠNG THỌ",
};
const BODY = "Sáu tháng đầu năm, UBND xã đã niêm yết 12 nội dung tại trụ sở và nhà văn hóa.";
const SUBJECT = "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2023";

describe("layouts", () => {
  it("reads a pipe table of two columns", () => {
    const table = [
      "| ỦY BAN NHÂN DÂN<br>XÃ HƯƠNG THỌ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |",
      "|---|---|",
      "| Số: 47/BC-UBND | *Hương Thọ, ngày 20 tháng 6 năm 2023* |",
    ].join("\n");
    expect(paper(table, "**BÁO CÁO**", `**${SUBJECT}**`, BODY)).toEqual(REPORT);
  });

  it("reads a table that a converter wrote as HTML", () => {
    const table = [
      "<table>",
      "<tr>",
      "<td><p><strong>ỦY BAN NHÂN DÂN</strong></p>",
      "<p><strong>XÃ HƯƠNG THỌ</strong></p>",
      "<p>Số: 47/BC-UBND</p></td>",
      "<td><p><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong></p>",
      "<p><em>Hương Thọ, ngày 20 tháng 6 năm 2023</em></p></td>",
      "</tr>",
      "</table>",
    ].join("\n");
    expect(paper(table, "**BÁO CÁO**", `**${SUBJECT}**`, BODY)).toEqual(REPORT);
  });

  it("reads plain lines, bold lines and headings alike", () => {
    const head = ["ỦY BAN NHÂN DÂN", "XÃ HƯƠNG THỌ", "Số: 47/BC-UBND", "Hương Thọ, ngày 20 tháng 6 năm 2023"];
    expect(paper(...head, "BÁO CÁO", SUBJECT, BODY)).toEqual(REPORT);
    expect(paper(...head.map((line) => `**${line}**`), "**BÁO CÁO**", `**${SUBJECT}**`, BODY)).toEqual(REPORT);
    expect(paper(...head, "# BÁO CÁO", `## ${SUBJECT}`, BODY)).toEqual(REPORT);
    expect(paper(...head, `# BÁO CÁO ${SUBJECT}`, BODY)).toEqual(REPORT);
  });

  it("passes over front matter", () => {
    expect(readHeader(`---\nso-hieu: 99/KH-UBND\n---\n\nSố: 47/BC-UBND\n\n**BÁO CÁO**\n\n${BODY}`)).toMatchObject({
      number: "47/BC-UBND",
      kind: "BC",
    });
  });

  it("reads converters' escapes and odd spaces", () => {
    expect(paper("Số: 47/BC\\-UBND", "*Hương Thọ, ngày&nbsp;20 tháng 6 năm 2023*", "**BÁO CÁO**")).toMatchObject({
      number: "47/BC-UBND",
      date: "2023-06-20",
    });
  });
});

describe("number and date", () => {
  it.each<readonly [line: string, number: string | null, blank: boolean]>([
    ["Số: 47/BC-UBND", "47/BC-UBND", false],
    ["Số 47/BC-UBND", "47/BC-UBND", false],
    ["Số: 30-CT/TW", "30-CT/TW", false],
    ["Số: 12/UBND-VX", "12/UBND-VX", false],
    ["Số:      /BC-UBND", null, true],
    ["Số: ...../BC-UBND", null, true],
    ["Số: ____", null, true],
    ["Số: 5", null, false],
    ["Số hộ tham gia", null, false],
    ["Số liệu 47/BC-UBND", null, false],
  ])("%j → %j", (line, number, blank) => {
    expect(reading(line, "**BÁO CÁO**")).toMatchObject({ number, blankNumber: blank });
  });

  it.each<readonly [line: string, place: string | null, date: string | null, blank: boolean]>([
    ["Hương Thọ, ngày 20 tháng 6 năm 2023", "Hương Thọ", "2023-06-20", false],
    ["*TP. Huế, ngày 05 tháng 01 năm 2023*", "TP. Huế", "2023-01-05", false],
    ["Ngày 20 tháng 6 năm 2023", null, "2023-06-20", false],
    ["(Hương Thọ, ngày 20 tháng 6 năm 2023)", "Hương Thọ", "2023-06-20", false],
    ["Hương Thọ, ngày     tháng     năm 2023", "Hương Thọ", null, true],
    ["Hương Thọ, ngày ... tháng 6 năm 2023", "Hương Thọ", null, true],
    ["Hương Thọ, ngày 31 tháng 2 năm 2023", "Hương Thọ", null, true],
    ["Họp ngày 20/6/2023", null, null, false],
    ["Ngày 20 tháng 6 năm 2023, UBND xã họp.", null, null, false],
  ])("%j → %j", (line, place, date, blank) => {
    expect(reading(line, "**BÁO CÁO**")).toMatchObject({ place, date, blankDate: blank });
  });

  it("takes the paper's own number, not one that it cites", () => {
    expect(paper("**BÁO CÁO**", "Căn cứ Kế hoạch số 12/KH-UBND", BODY).number).toBeNull();
    const cited = Array.from({ length: 8 }, (_, index) => `Đoạn thứ ${index}`);
    expect(paper("**BÁO CÁO**", ...cited, "Số: 12/KH-UBND").number).toBeNull();
    expect(paper("**BÁO CÁO**", "Số: 47/BC-UBND").number).toBe("47/BC-UBND");
    expect(paper("**BÁO CÁO**", "I. KẾT QUẢ", "Số: 12/KH-UBND").number).toBeNull();
  });

  it("says where they stand", () => {
    expect(reading("Số: 47/BC-UBND", "Hương Thọ, ngày 20 tháng 6 năm 2023", "**BÁO CÁO**", `**${SUBJECT}**`, BODY)).toMatchObject(
      {
        numberLine: 1,
        dateLine: 3,
        titleLine: 5,
        titleEnd: 7,
      },
    );
    expect(reading(BODY)).toEqual({
      number: null,
      blankNumber: false,
      numberLine: null,
      place: null,
      date: null,
      blankDate: false,
      dateLine: null,
      kind: null,
      subject: null,
      titleLine: null,
      titleEnd: null,
      issuer: null,
    });
  });
});

describe("kind and title", () => {
  it.each<readonly [name: string, lines: readonly string[], kind: string, subject: string]>([
    ["register without a number", ["# SỔ THEO DÕI TIẾP CÔNG DÂN", "Năm 2023"], "SO", "SỔ THEO DÕI TIẾP CÔNG DÂN Năm 2023"],
    ["minutes", ["**BIÊN BẢN**", "**Họp thôn Đông bàn mức đóng góp**"], "BB", "BIÊN BẢN Họp thôn Đông bàn mức đóng góp"],
    ["one line", ["# Báo cáo kết quả đối thoại", BODY], "BC", "Báo cáo kết quả đối thoại"],
    [
      "several lines",
      ["**KẾ HOẠCH**", "**Công khai tài chính**", "**năm học 2022-2023**"],
      "KH",
      "KẾ HOẠCH Công khai tài chính năm học 2022-2023",
    ],
    ["plain continuation", ["THÔNG BÁO", "Về việc niêm yết danh sách", BODY], "TB", "THÔNG BÁO Về việc niêm yết danh sách"],
    ["title in a cell", ["| DANH SÁCH HỘ NGHÈO | Năm 2023 |\n|---|---|"], "SO", "DANH SÁCH HỘ NGHÈO Năm 2023"],
    ["sentence below", ["**THÔNG BÁO**", "Thực hiện Luật, xã niêm yết danh sách."], "TB", "THÔNG BÁO"],
    ["address below", ["**TỜ TRÌNH**", "**Kính gửi: Hội đồng nhân dân xã**"], "TTr", "TỜ TRÌNH"],
    ["legal basis below", ["**QUYẾT ĐỊNH**", "**Căn cứ Luật Thực hiện dân chủ ở cơ sở**"], "QĐ", "QUYẾT ĐỊNH"],
    ["date below", ["**BÁO CÁO**", "**Hương Thọ, ngày 20 tháng 6 năm 2023**"], "BC", "BÁO CÁO"],
    ["far away", ["**BÁO CÁO**\n\n\n\n**Kết quả**"], "BC", "BÁO CÁO"],
    ["too long", ["**BÁO CÁO**", `**${"rất dài ".repeat(40)}**`], "BC", "BÁO CÁO"],
    ["school", ["TRƯỜNG THCS VĨNH TRÀ", "Số: 66/KH-THCSVT", "# KẾ HOẠCH NĂM HỌC"], "KH", "KẾ HOẠCH NĂM HỌC"],
  ])("%s", (_name, lines, kind, subject) => {
    expect(paper(...lines)).toMatchObject({ kind, subject });
  });

  it("takes the kind from the number where no title names it", () => {
    expect(paper("Số: 47/BC-UBND", "V/v công khai")).toMatchObject({ kind: "BC", subject: null });
    expect(paper("Số: 12/UBND-VX", "V/v công khai")).toMatchObject({ kind: null, subject: null });
  });

  it("does not take a sentence for a title", () => {
    expect(paper("Báo cáo kết quả niêm yết của các thôn gửi trước ngày 25.").kind).toBeNull();
    expect(paper(`| Báo cáo ${"kết quả ".repeat(20)} | 1 |`).kind).toBeNull();
    expect(paper("**Số: 12/KH-UBND**").subject).toBeNull();
  });

  it("looks at the beginning alone", () => {
    const lines = Array.from({ length: 70 }, (_, index) => `Dòng thứ ${index}`);
    expect(paper(...lines, "**BÁO CÁO**").kind).toBeNull();
    expect(readHeader(`${"\n".repeat(200)}**BÁO CÁO**`).kind).toBeNull();
  });
});

describe("issuer", () => {
  it.each<readonly [issuer: string | null, ...lines: string[]]>([
    ["UBND XÃ HƯƠNG THỌ", "UBND HUYỆN AN LÂM", "UBND XÃ HƯƠNG THỌ", "Số: 1/BC-UBND"],
    ["ỦY BAN NHÂN DÂN XÃ HƯƠNG THỌ", "ỦY BAN NHÂN DÂN", "XÃ HƯƠNG THỌ", "Số: 1/BC-UBND"],
    ["PHÒNG VĂN HÓA VÀ THÔNG TIN", "UBND HUYỆN AN LÂM", "**PHÒNG VĂN HÓA VÀ THÔNG TIN**", "Số: 1/BC-VH"],
    ["TRƯỜNG MẦM NON HOA SEN", "PHÒNG GD&ĐT AN LÂM", "TRƯỜNG MẦM NON HOA SEN", "Số: 1/BC-MN"],
    ["BỆNH VIỆN ĐA KHOA AN LÂM", "SỞ Y TẾ", "BỆNH VIỆN ĐA KHOA AN LÂM", "Số: 1/BC-BV"],
    ["ĐẢNG ỦY XÃ HƯƠNG THỌ", "HUYỆN ỦY AN LÂM", "ĐẢNG ỦY XÃ HƯƠNG THỌ", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số: 01-BC/ĐU"],
    ["BAN THANH TRA NHÂN DÂN", "UBMTTQ XÃ HƯƠNG THỌ", "BAN THANH TRA NHÂN DÂN", "# BÁO CÁO"],
    ["THÔN ĐÔNG", "UBND XÃ HƯƠNG THỌ", "", "THÔN ĐÔNG", "# BIÊN BẢN"],
    [null, "Ủy ban nhân dân xã họp ngày 20/6.", "# BÁO CÁO"],
    [null, "# BÁO CÁO", "**UBND XÃ HƯƠNG THỌ**"],
    [null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 1/BC-UBND"],
    [null, `TRƯỜNG ${"RẤT DÀI ".repeat(20)}`, "# BÁO CÁO"],
    [null, "XIN CHÀO", "# BÁO CÁO"],
  ])("%j", (issuer, ...lines) => {
    expect(paper(...(lines as string[])).issuer).toBe(issuer);
  });

  it("stands in the same row as the number", () => {
    expect(readHeader("| UBND XÃ HƯƠNG THỌ<br>Số: 1/BC-UBND | x |").issuer).toBe("UBND XÃ HƯƠNG THỌ");
    expect(readHeader("| Số: 1/BC-UBND<br>UBND XÃ HƯƠNG THỌ | x |").issuer).toBeNull();
  });

  it("needs its parts close together", () => {
    expect(readHeader("ỦY BAN NHÂN DÂN\n\n\n\nXÃ HƯƠNG THỌ\n\nSố: 1/BC-UBND").issuer).toBe("XÃ HƯƠNG THỌ");
  });
});
