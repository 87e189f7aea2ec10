import { describe, expect, test } from "vitest";
import { plainLines } from "../lines.js";
import { readHeader } from "./header.js";
import { closingOf } from "./signature.js";

const header = (...lines: string[]) => readHeader(lines.join("\n"));

describe("the day of a paper", () => {
  test.each([
    [["UBND XÃ A", "Số: 61/BC-UBND – ngày 26/6/2023", "", "**BÁO CÁO**"], "2023-06-26"],
    [["UBND XÃ A", "Số 08/BC-TTND, ngày 18/12/2024"], "2024-12-18"],
    [["Số 108/BC-UBND          Hòa An, ngày 05/12/2024"], "2024-12-05"],
    [["Số 12/TB-UBND", "Cồn Tròn, 01/12/2023"], "2023-12-01"],
    [["BIÊN BẢN", "Hôm nay, ngày mười lăm tháng mười hai năm 2022"], null],
  ])("%s", (lines, date) => {
    expect(header(...lines).date).toBe(date);
  });

  test("the day of another paper in a sentence is not the day of this one", () => {
    expect(header("UBND XÃ A", "Số: 61/BC-UBND", "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/02/2023 của UBND xã").date).toBeNull();
    expect(header("Số: 61/BC-UBND", "Ông Ba đến, 01/12/2023 thì về, xã đã ghi sổ.").date).toBeNull();
  });
});

describe("the title of a paper without an official one", () => {
  test("a heading or the first line names it, and may say its kind", () => {
    expect(header("### Thôn Bến – biên bản hội nghị cuối năm", "", "Tối 18/11/2024, nhà văn hóa.")).toMatchObject({
      kind: "BB",
      subject: "Thôn Bến – biên bản hội nghị cuối năm",
    });
    expect(header("Ghi chép của Lan – cuốn xanh 2023", "", "- 13/3 dán bảng tin.").kind).toBe("SO");
    expect(header("# Chủ tịch gặp bà con – 17/5/2023").subject).toBe("Chủ tịch gặp bà con – 17/5/2023");
  });

  test("a sentence, a letterhead or an address is none", () => {
    expect(header("Sáng nay xã đã họp dân ở thôn 3 và dán giấy ở đình.").subject).toBeNull();
    expect(header("UBND XÃ A", "Kính gửi: Chủ tịch xã").subject).toBeNull();
  });

  test("a cell of a table of data that begins like a title is none", () => {
    const table = ["| TT | Giấy tờ | Dán | Gỡ |", "|---|---|---|---|", "| 1 | Danh sách hộ nghèo | 03/01 | 05/02 |"];
    expect(header("**Trang bảng tin của thôn**", "", ...table)).toMatchObject({ kind: null, subject: "Trang bảng tin của thôn" });
  });
});

describe("a paper without a signature", () => {
  const unsigned = (...lines: string[]) => closingOf(plainLines(lines.join("\n"))).unsigned;

  test("the place of the signature says so", () => {
    expect(unsigned("# KẾ HOẠCH", "", "## 1. Việc", "", "Làm.", "", "**CHỦ TỊCH**", "", "*(chưa ký)*")).toBe(true);
    expect(unsigned("| - Lưu: VT. | *(chưa ký)* |")).toBe(true);
  });

  test("a matter that was not signed says nothing of the paper", () => {
    const body = ["# BIÊN BẢN", "", "## 1. Việc", ""];
    expect(unsigned(...body, "Giao ước thi đua giữa các tổ: chưa ký, để họp sau.")).toBe(false);
    expect(unsigned(...body, "**Tờ 3. Kế hoạch số …/KH năm 2024** *(bản thảo, ông Ba chưa ký)*")).toBe(false);
  });
});
