import { expect, test } from "vitest";
import { clean, given, officialDate, officialMoment, officialNumber, periodPhrase, personText, signedName } from "./text.js";

test("days below ten and the first two months have a leading zero, other months none", () => {
  expect(officialDate("2023-01-05")).toBe("ngày 05 tháng 01 năm 2023");
  expect(officialDate("2023-02-28")).toBe("ngày 28 tháng 02 năm 2023");
  expect(officialDate("2023-03-05")).toBe("ngày 05 tháng 3 năm 2023");
  expect(officialDate("2023-12-31")).toBe("ngày 31 tháng 12 năm 2023");
});

test("what is no day or moment is a blank", () => {
  expect(officialDate("05/03/2023")).toBe("ngày …… tháng …… năm ……");
  expect(officialMoment("8h")).toBe("…… giờ …… phút, ngày …… tháng …… năm ……");
});

test("only a lone digit of a number gets a leading zero", () => {
  expect(officialNumber("5/BC-ĐKT", "")).toBe("05/BC-ĐKT");
  expect(officialNumber("05/BC-ĐKT", "")).toBe("05/BC-ĐKT");
  expect(officialNumber("15/BC-ĐKT", "")).toBe("15/BC-ĐKT");
  expect(officialNumber(undefined, "……/BC-……")).toBe("……/BC-……");
});

test("a whole year is told by its number, other days one by one", () => {
  expect(periodPhrase({ from: "2023-01-01", to: "2023-12-31" })).toBe("năm 2023");
  expect(periodPhrase({ from: "2023-01-01", to: "2024-12-31" })).toBe("từ ngày 01/01/2023 đến ngày 31/12/2024");
  expect(periodPhrase({ from: "2023-04-01", to: "2023-06-30" })).toBe("từ ngày 01/04/2023 đến ngày 30/06/2023");
});

test("text is composed, on one line, and shows what cannot be seen", () => {
  expect(clean("Bie\u0302n\u0301 bản\n\tsố 1")).toBe("Biêń bản số 1");
  expect(clean("a\u202eb\uffffc")).toBe("a\\u202ebc");
  expect(given(" \n ", "……")).toBe("……");
});

test("a person without position keeps a blank for it", () => {
  expect(personText({ name: "Bà Ưng" })).toBe("Bà Ưng, ………………………");
  expect(personText({ name: "Bà Ưng", position: "chuyên viên", role: "thư ký" })).toBe("Bà Ưng, chuyên viên - thư ký");
});

test("below a signature stands the bare name", () => {
  expect(signedName("Ông Quàng Văn Lẫm")).toBe("Quàng Văn Lẫm");
  expect(signedName("Bành Thị Ưng")).toBe("Bành Thị Ưng");
  expect(signedName(undefined)).toBe("………………………");
});
