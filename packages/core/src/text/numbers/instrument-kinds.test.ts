import { describe, expect, test } from "vitest";
import { instrumentAsPrinted, kindsAtHead } from "./instrument-kinds.js";

const NUMBER = "217-QĐ/TW";
const printed = (text: string) => {
  const start = text.indexOf(NUMBER);
  return instrumentAsPrinted(text, start, start + NUMBER.length);
};

describe("an instrument as printed", () => {
  test.each([
    ["Căn cứ Quyết định số 217-QĐ/TW của Bộ Chính trị", "Quyết định số 217-QĐ/TW"],
    ["Căn cứ Quy định 217-QĐ/TW", "Quy định 217-QĐ/TW"],
    ["theo quy định số: 217-QĐ/TW", "quy định số: 217-QĐ/TW"],
    ["QUY ĐỊNH SỐ 217-QĐ/TW", "QUY ĐỊNH SỐ 217-QĐ/TW"],
    ["Quyết định\nsố 217-QĐ/TW", "Quyết định số 217-QĐ/TW"],
    ["Kế hoạch thực hiện Quyết định 217-QĐ/TW", "Quyết định 217-QĐ/TW"],
    ["Kế hoạch số 217-QĐ/TW", "Kế hoạch số 217-QĐ/TW"],
    ["Thông tư liên tịch số 217-QĐ/TW", "Thông tư liên tịch số 217-QĐ/TW"],
    ["các Chỉ thị, Nghị quyết số 217-QĐ/TW", "Chỉ thị, Nghị quyết số 217-QĐ/TW"],
    ["Quyết định số 99, 217-QĐ/TW", "Quyết định số 99, 217-QĐ/TW"],
    ["Quyết định số 217-QĐ/TW ngày 12/12/2013 của", "Quyết định số 217-QĐ/TW ngày 12/12/2013"],
    ["số 217-QĐ/TW, ngày 12 tháng 12 năm 2013", "217-QĐ/TW, ngày 12 tháng 12 năm 2013"],
  ])("%j is %j", (text, words) => {
    expect(printed(text)).toBe(words);
  });

  test.each([
    ["theo quy định 217-QĐ/TW"],
    ["theo quy định tại 217-QĐ/TW"],
    ["Kế hoạch 217-QĐ/TW"],
    ["Đã ban hành Quy định. Số 217-QĐ/TW"],
    ["Quy định của Đảng: 217-QĐ/TW"],
    ["QĐ 217-QĐ/TW"],
    ["văn bản số 217-QĐ/TW"],
    ["Quyết định số 217-QĐ/TW".slice("Quyết định".length)],
  ])("no kind stands right in front of the number in %j", (text) => {
    expect(printed(text)).toBe(NUMBER);
  });
});

test.each([
  ["Quy định số 217-QĐ/TW", ["Quy định"]],
  ["Chỉ thị, Nghị quyết số 30-CT/TW", ["Chỉ thị", "Nghị quyết"]],
  ["Thông tư liên tịch số 01", ["Thông tư liên tịch"]],
  ["Bộ luật Lao động", ["Bộ luật"]],
  ["Luật Tiếp công dân", ["Luật"]],
  ["NĐ 04", []],
  ["217-QĐ/TW", []],
  ["Luậtx 1", []],
])("%j begins with the kinds %j", (words, kinds) => {
  expect(kindsAtHead(words)).toEqual(kinds);
});
