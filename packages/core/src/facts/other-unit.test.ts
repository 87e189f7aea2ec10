import { describe, expect, test } from "vitest";
import { otherUnits } from "./other-unit.js";

describe("another unit's activity, read by a commune", () => {
  const elsewhere = otherUnits("ỦY BAN NHÂN DÂN XÃ SƠN KHÊ", "Sơn Khê");

  test.each([
    ["UBND xã Hòa Bình đã niêm yết dự toán.", true],
    ["UBND xã Sơn Khê đã niêm yết dự toán.", false],
    ["UBND xã đã niêm yết dự toán.", false],
    ["Đã trình Hội đồng nhân dân xã Báo cáo số 84/BC-UBND.", false],
    ["Đã gửi xã Quyết định số 31/QĐ-UBND.", false],
    ["UBND xã Quyết Thắng đã niêm yết dự toán.", true],
    ["UBND xã Thông Thụ đã niêm yết dự toán.", true],
    ["Xã Sơn Khê và xã Hòa Bình cùng họp.", false],
    ["Sơn Khê cùng xã Hòa Bình họp dân.", false],
    ["Đoàn của xã Sơn Khê họp tại trụ sở UBND xã Hòa Bình.", true],
    ["Họp tại trụ sở UBND xã Sơn Khê.", false],
    ["Huyện Yên Lâm ban hành kế hoạch.", false],
    ["Đoàn kiểm tra của huyện làm việc với huyện Yên Lâm.", true],
  ])("%s %s", (text, expected) => {
    expect(elsewhere(text)).toBe(expected);
  });
});

test.each([
  ["huyện Yên Lâm đã niêm yết.", true],
  ["quận Hải An đã niêm yết.", true],
  ["xã Hòa Bình đã niêm yết.", false],
])("an office without a level stands at the level of a district: %s %s", (text, expected) => {
  expect(otherUnits("PHÒNG NỘI VỤ", null)(text)).toBe(expected);
});

test("a unit without a name calls nothing another's", () => {
  expect(otherUnits(null, null)("UBND xã Hòa Bình đã niêm yết.")).toBe(false);
});
