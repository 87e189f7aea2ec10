import { describe, expect, it } from "vitest";
import { outline, readNumber } from "./outline.js";

/** Writes headings as "level number title"; "-" stands for no number. */
const read = (...lines: string[]) =>
  outline(lines.join("\n")).map(({ level, number, title }) => `${level} ${number ?? "-"} ${title}`);
/** Each line in a paragraph of its own. */
const apart = (...lines: string[]) => read(lines.join("\n\n"));

describe("readNumber", () => {
  it.each([
    ["I. MỤC ĐÍCH", 1, "I", "MỤC ĐÍCH"],
    ["IV) Kết quả", 1, "IV", "Kết quả"],
    ["II – Kết quả", 1, "II", "Kết quả"],
    ["III/ Kết quả", 1, "III", "Kết quả"],
    ["A. Kết quả", 1, "A", "Kết quả"],
    ["Đ. Kết quả", 1, "Đ", "Kết quả"],
    ["1. Công khai", 2, "1", "Công khai"],
    ["12) Công khai", 2, "12", "Công khai"],
    ["1.1. Công khai", 3, "1.1", "Công khai"],
    ["1.1 Công khai", 3, "1.1", "Công khai"],
    ["2.1.3. Công khai", 4, "2.1.3", "Công khai"],
    ["a) Công khai", 4, "a", "Công khai"],
    ["đ. Công khai", 4, "đ", "Công khai"],
    ["Chương II QUY ĐỊNH CHUNG", 1, "Chương II", "QUY ĐỊNH CHUNG"],
    ["Phần thứ I. Kết quả", 1, "Phần thứ I", "Kết quả"],
    ["PHẦN II", 1, "PHẦN II", ""],
    ["Phụ lục 1: Danh mục", 1, "Phụ lục 1", "Danh mục"],
    ["Mục 2. Công khai", 2, "Mục 2", "Công khai"],
    ["Tiểu mục 1. Hình thức", 3, "Tiểu mục 1", "Hình thức"],
    ["Điều 5. Phạm vi", 3, "Điều 5", "Phạm vi"],
    ["Điều 10a. Phạm vi", 3, "Điều 10a", "Phạm vi"],
  ])("%s", (line, level, number, title) => {
    expect(readNumber(line)).toEqual({ level, number, title });
  });

  it.each([
    "Công khai",
    "I",
    "1.",
    "2023",
    "100 hộ dân",
    "12/5/2023 họp thôn",
    "1.000.000 đồng",
    "1.Công khai",
    "Điều kiện làm việc",
    "Mục tiêu",
    "Mục đích, yêu cầu",
    "Chương trình công tác",
    "Phần mềm một cửa",
    "CÔNG KHAI",
    "xin. Kính gửi",
    "",
  ])("finds no number in %j", (line) => {
    expect(readNumber(line)).toBeNull();
  });
});

describe("levels", () => {
  it("come from the numbering, not from the marks", () => {
    expect(read("### I. MỤC ĐÍCH", "# 1. Công khai", "###### 1.1. Tại thôn", "## a) Nơi niêm yết", "# II. KẾT QUẢ")).toEqual([
      "1 I MỤC ĐÍCH",
      "2 1 Công khai",
      "3 1.1 Tại thôn",
      "4 a Nơi niêm yết",
      "1 II KẾT QUẢ",
    ]);
  });

  it("of unnumbered headings follow their depth below numbered ones", () => {
    expect(read("# Báo cáo", "## Phần đầu", "### Chi tiết", "## Phần sau")).toEqual([
      "1 - Báo cáo",
      "2 - Phần đầu",
      "3 - Chi tiết",
      "2 - Phần sau",
    ]);
    expect(read("## I. KẾT QUẢ", "### Công khai", "### Tiếp dân", "## II. TỒN TẠI")).toEqual([
      "1 I KẾT QUẢ",
      "2 - Công khai",
      "2 - Tiếp dân",
      "1 II TỒN TẠI",
    ]);
    expect(read("**I. KẾT QUẢ**", "", "## Công khai")).toEqual(["1 I KẾT QUẢ", "2 - Công khai"]);
    expect(read("### Công khai", "## Tiếp dân")).toEqual(["1 - Công khai", "1 - Tiếp dân"]);
  });

  it("may begin anywhere", () => {
    expect(apart("II. KẾT QUẢ", "Đã họp 08 thôn.", "III. TỒN TẠI")).toEqual(["1 II KẾT QUẢ", "1 III TỒN TẠI"]);
  });
});

describe("headings", () => {
  it("are bold numbered paragraphs", () => {
    expect(apart("**I. MỤC ĐÍCH**", "**1. Công khai**", "__2. Tiếp dân__")).toEqual([
      "1 I MỤC ĐÍCH",
      "2 1 Công khai",
      "2 2 Tiếp dân",
    ]);
    expect(read("Đã họp.", "**1. Công khai**", "Đã niêm yết.")).toEqual(["2 1 Công khai"]);
  });

  it("are plain numbered lines that stand alone", () => {
    expect(apart("I. Kết quả thực hiện", "Điều 5. Phạm vi", "1. Công khai tài chính", "Đã niêm yết.")).toEqual([
      "1 I Kết quả thực hiện",
      "3 Điều 5 Phạm vi",
      "2 1 Công khai tài chính",
    ]);
    expect(read("I. Kết quả thực hiện", "Đã họp.")).toEqual([]);
    expect(read("Đã họp.", "I. Kết quả thực hiện")).toEqual([]);
  });

  it("may carry the escapes that converters write", () => {
    expect(apart("**1\\. Công khai**", "**I\\. KẾT QUẢ**", "## 2\\. Tiếp dân \\- đối thoại")).toEqual([
      "2 1 Công khai",
      "1 I KẾT QUẢ",
      "2 2 Tiếp dân - đối thoại",
    ]);
  });

  it("are not the items of a list", () => {
    expect(apart("1. Công khai tài chính", "2. Tiếp công dân", "3. Đối thoại")).toEqual(["2 3 Đối thoại"]);
    expect(read("1. Công khai", "2. Tiếp dân")).toEqual([]);
    expect(apart("1. Công khai tài chính", "1.1. Thu", "Đã thu.")).toEqual(["2 1 Công khai tài chính", "3 1.1 Thu"]);
    expect(apart("1. Công khai tài chính", "3. Đối thoại", "Đã họp.")).toEqual(["2 1 Công khai tài chính", "2 3 Đối thoại"]);
  });

  it("are not sentences", () => {
    expect(
      apart("1. Đã niêm yết tại trụ sở.", "I. Gồm các nội dung sau:", "1. Công khai;", "a) Công khai", "2. Thu, chi,"),
    ).toEqual([]);
    expect(apart(`1. ${"Công khai tài chính và ".repeat(5)}niêm yết`)).toEqual([]);
    expect(apart(`**1. ${"công khai ".repeat(50)}**`)).toEqual([]);
    expect(apart("PHẦN II")).toEqual([]);
    expect(apart("I. ĐÃ NIÊM YẾT.")).toEqual(["1 I ĐÃ NIÊM YẾT."]);
  });

  it("are not the header, the recipients or the signature", () => {
    expect(
      apart(
        "# CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "# CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "## Độc lập - Tự do - Hạnh phúc",
        "# Số: 12/BC-UBND",
        "# Kính gửi: UBND huyện",
        "# Nơi nhận:",
        "# TM. ỦY BAN NHÂN DÂN",
        "# KT. CHỦ TỊCH",
        "# THƯ KÝ",
      ),
    ).toEqual([]);
  });

  it("are not in front matter, code, comments, tables or empty marks", () => {
    expect(
      read("---", "# a: b", "---", "```", "# mã", "```", "<!-- # x -->", "#", "", "| I. KẾT QUẢ |", "|---|", "| **1. A b** |"),
    ).toEqual([]);
  });

  it("keep their line", () => {
    expect(outline("Mở đầu\r\n\r\n# A\r\n").map(({ line }) => line)).toEqual([3]);
    expect(outline("")).toEqual([]);
  });
});

describe("an unnumbered line in bold", () => {
  const PROSE = "Hôm nay, ủy ban nhân dân xã họp với đại diện các hộ dân trong thôn để bàn về việc mở rộng đường liên thôn.";
  const titles = (text: string) => outline(text).map(({ title, level }) => [title, level]);

  it.each([
    ["after prose", `${PROSE}\n\n**Buổi thứ hai**\n\nNội dung.`, [["Buổi thứ hai", 5]]],
    ["after a rule", "Tên.\n\n---\n\n**Buổi thứ hai**\n\nNội dung.", [["Buổi thứ hai", 5]]],
    ["before prose", `**Buổi thứ hai**\n\nNội dung.\n\n${PROSE}`, []],
    ["with nothing below", `${PROSE}\n\n**Buổi thứ hai**`, []],
    ["with only bold below", `${PROSE}\n\n**Buổi thứ hai**\n\n**Tên**`, []],
    ["in capitals", `${PROSE}\n\n**CHỦ TỊCH**\n\nNội dung.`, []],
    ["that ends a sentence", `${PROSE}\n\n**Đã họp.**\n\nNội dung.`, []],
    ["not alone", `${PROSE}\n\n**Buổi thứ hai**\nNội dung.`, []],
  ])("%s", (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});
