import { describe, expect, it } from "vitest";
import { plainLines } from "../lines.js";
import { closingOf } from "./signature.js";

/** The closing of a paper whose lines stand apart. */
const closing = (...lines: string[]) => closingOf(plainLines(lines.join("\n\n")));
const recipients = (...lines: string[]) => closingOf(plainLines(lines.join("\n"))).recipients.map(({ text }) => text);

describe("signature", () => {
  it.each<readonly [name: string, ...lines: string[]]>([
    ["said in brackets", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)", "Lê Văn A"],
    ["said after the office", "HIỆU TRƯỞNG (đã ký)"],
    ["a name alone", "GIÁM ĐỐC", "Nguyễn Thị Ánh"],
    ["a name in bold", "**TRƯỞNG PHÒNG**", "**Lê Văn Tám**"],
    ["a seal", "KT. CHỦ TỊCH", "(ký tên, đóng dấu)"],
    ["signed and named", "THƯ KÝ", "(Ký và ghi rõ họ tên)"],
    ["a name in the cell of the office", "| Nơi nhận: - Lưu VT | BÍ THƯ<br><br>Trần Văn Bình |"],
    ["in a table", "| Nơi nhận: - Lưu VT | TM. ĐẢNG ỦY<br>BÍ THƯ |\n| | Trần Văn Bình |"],
  ])("is there: %s", (_name, ...lines) => {
    expect(closing("Đã họp 08 thôn.", ...lines)).toMatchObject({ signed: true, unsigned: false });
  });

  it.each<readonly [name: string, ...lines: string[]]>([
    ["nothing but text", "Đã họp 08 thôn."],
    ["an office without a name", "CHỦ TỊCH"],
    ["a name without an office", "Nguyễn Thị Ánh"],
    ["a name before the office", "Nguyễn Thị Ánh", "CHỦ TỊCH"],
    ["a sentence that begins like an office", "Chủ tịch kết luận:", "Nguyễn Thị Ánh"],
    ["an office in a list", "- Chủ tịch UBND xã", "Nguyễn Thị Ánh"],
    ["a name in the row of data", "| CHỦ TỊCH | 12 | đạt |\n| | | Lê Văn A |"],
    ["a recipient beside the office", "| Các Phòng Ban | CHỦ TỊCH |"],
    ["one word", "CHỦ TỊCH", "Ánh"],
    ["a sentence after the office", "CHỦ TỊCH", "Đã họp 08 thôn."],
  ])("is not: %s", (_name, ...lines) => {
    expect(closing(...lines)).toMatchObject({ signed: false, unsigned: false });
  });

  it.each<readonly [name: string, ...lines: string[]]>([
    ["not yet signed", "CHỦ TỊCH", "(chưa ký)", "Lê Văn A"],
    ["waiting", "CHỦ TỊCH (chờ ký)", "Lê Văn A"],
    ["no signature", "CHỦ TỊCH", "(chưa có chữ ký)", "Lê Văn A"],
    ["a draft", "(DỰ THẢO)", "BÁO CÁO", "CHỦ TỊCH", "Lê Văn A"],
  ])("is denied: %s", (_name, ...lines) => {
    expect(closing(...lines)).toMatchObject({ signed: false, unsigned: true });
  });

  it("is not denied in the midst of a long paper", () => {
    const body = Array.from({ length: 50 }, (_, index) => `Đoạn văn thứ ${index}.`);
    const text = [...body.slice(0, 15), "Biên bản thôn Đông chưa ký.", ...body, "CHỦ TỊCH", "(đã ký)"];
    expect(closing(...text)).toMatchObject({ signed: true, unsigned: false });
  });

  it("names the office, and the line where the closing begins", () => {
    expect(
      closing("Đã họp.", "**TM. ỦY BAN NHÂN DÂN**", "**KT. CHỦ TỊCH**", "**PHÓ CHỦ TỊCH**", "(đã ký)", "Lê Văn A"),
    ).toMatchObject({
      signatory: "TM. ỦY BAN NHÂN DÂN",
      line: 3,
    });
    expect(closing("Nơi nhận:", "- Lưu VT.", "HIỆU TRƯỞNG", "(đã ký)")).toMatchObject({ signatory: "HIỆU TRƯỞNG", line: 1 });
    expect(closing("Đã họp.")).toMatchObject({ signatory: null, line: null });
    expect(closing("")).toEqual({ recipients: [], signed: false, unsigned: false, signatory: null, line: null });
    expect(closing("CHỦ TỊCH").line).toBe(1);
  });

  it("does not take rows of data for offices", () => {
    const row = "| 1 | CHỦ TỊCH | 12/5/2023 | đạt |";
    expect(closing("Bảng phân công", row, "Lê Văn A")).toMatchObject({ signatory: null, signed: false });
    expect(closing(`CHỦ TỊCH ${"họp ".repeat(50)}`).signatory).toBeNull();
    expect(closing("Chủ tịch xã đã dự họp tại thôn").signatory).toBeNull();
  });
});

describe("recipients", () => {
  it("are the list below Nơi nhận and Kính gửi", () => {
    expect(
      recipients(
        "Kính gửi: Ủy ban nhân dân huyện",
        "",
        "Đã họp.",
        "",
        "Nơi nhận:",
        "- Đảng ủy;",
        "- HĐND xã;",
        "* Các thôn;",
        "- Lưu: VT.",
      ),
    ).toEqual(["Ủy ban nhân dân huyện", "Đảng ủy", "HĐND xã", "Các thôn", "Lưu: VT"]);
  });

  it("may stand in one line or in a table", () => {
    expect(recipients("Nơi nhận: Đảng ủy; HĐND xã; Lưu VT.")).toEqual(["Đảng ủy", "HĐND xã", "Lưu VT"]);
    expect(recipients("| **Nơi nhận:** - Đảng ủy - Lưu VT | CHỦ TỊCH |", "|---|---|", "| - Các thôn; | Lê Văn A |")).toEqual([
      "Đảng ủy",
      "Lưu VT",
      "Các thôn",
    ]);
  });

  it("end with the list", () => {
    expect(recipients("Nơi nhận:", "- Đảng ủy;", "Đã họp.", "- Không phải nơi nhận")).toEqual(["Đảng ủy"]);
    expect(recipients("- Đảng ủy")).toEqual([]);
    expect(recipients("Nơi nhận hồ sơ là bộ phận một cửa")).toEqual([]);
  });
});
