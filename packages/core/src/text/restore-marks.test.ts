import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutMarks } from "./letters.js";
import { restoreMarks } from "./restore-marks.js";

test.each([
  ["niem yet tai nha van hoa thon", "niêm yết tại nhà văn hóa thôn"],
  ["lay y kien Nhan dan ve du thao quy che", "lấy ý kiến Nhân dân về dự thảo quy chế"],
  ["Uy ban nhan dan xa da hop", "Ủy ban nhân dân xã đã họp"],
])("%s", (typed, meant) => {
  expect(restoreMarks(typed)).toBe(meant);
});

test("names of files, addresses, codes and numbers stay", () => {
  const text = "xem anh/bang-tin.png, 12/KH-UBND, a@b.vn, http://xa.vn/thong-bao";
  expect(restoreMarks(text)).toBe(text);
});

test("only marks are added: length, case and what is no letter stay", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z ,.0-9-]{0,80}$/), (text) => {
      const restored = restoreMarks(text);
      expect(restored).toHaveLength(text.length);
      expect(withoutMarks(restored)).toBe(text);
    }),
  );
});
