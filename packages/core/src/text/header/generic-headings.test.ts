import { expect, test } from "vitest";
import { isGenericHeading } from "./generic-headings.js";

test.each([
  "Kết quả",
  "Hạn chế",
  "NỘI DUNG",
  "Kết quả đạt được",
  "Tồn tại, hạn chế và nguyên nhân",
  "05/3/2024",
  "Ngày 05 tháng 3 năm 2024",
  "2.",
  "Phần II",
  "Quý I/2024",
])("%s says nothing of its matter", (title) => {
  expect(isGenericHeading(title)).toBe(true);
});

test.each([
  "Kết quả giám sát",
  "Hội nghị",
  "Nội dung công khai",
  "Niêm yết quý I",
  "Đối thoại ngày 05/3/2024",
  "Hạn chế của Ban Thanh tra nhân dân",
])("%s says something", (title) => {
  expect(isGenericHeading(title)).toBe(false);
});
