import { expect, test } from "vitest";
import { factsOf } from "../../testing/facts.js";

const codes = (text: string) => factsOf(text).notices.map(({ code }) => code);

test.each([
  ["placeholder", "Số hộ tham gia: [điền số liệu].", "Số hộ tham gia: [120]."],
  ["placeholder", "Kết quả: ............ hộ.", "Kết quả: 12 hộ..."],
  ["date-impossible", "Họp ngày 31/02/2023 tại thôn.", "Họp ngày 28/02/2023 tại thôn."],
  ["html-leftover", "UBND xã <span>niêm yết</span> dự toán.", "UBND xã niêm yết dự toán."],
  ["html-leftover", "UBND xã&nbsp;niêm yết.", "<table><tr><td><b>Niêm yết</b></td></tr></table>"],
])("%s: %s, but not: %s", (code, flawed, sound) => {
  expect(codes(`${flawed}\n`)).toContain(code);
  expect(codes(`${sound}\n`)).not.toContain(code);
});

test("one flaw at several places is one notice", () => {
  const notices = factsOf("Họp ngày 31/02/2023.\n\nHọp ngày 31/02/2023.\n").notices.filter(
    ({ code }) => code === "date-impossible",
  );
  expect(notices.map(({ places }) => places.map(({ start }) => start.line))).toEqual([[1, 3]]);
});

test.each([
  ["20/6/2023", [[9, 2]]],
  ["2023-06-15", []],
  ["15/6/2023", []],
  ["giữa năm", []],
])("front matter that dates a paper of 15/6/2023 on %s", (declared, places) => {
  const text = `---\nngay-ban-hanh: ${declared}\n---\n\n**UBND XÃ SƠN KHÊ**\n\nSố: 45/BC-UBND\n\n*Sơn Khê, ngày 15 tháng 6 năm 2023*\n\n**BÁO CÁO**\n\n**Công tác năm**\n`;
  const notices = factsOf(text).notices.filter(({ code }) => code === "date-disagrees");
  expect(notices.map((notice) => notice.places.map(({ start }) => start.line))).toEqual(places);
});
