import { expect, test } from "vitest";
import { cut, factsOf, passageWith } from "../../testing/facts.js";
import { Inline } from "./inline.js";

test.each([
  ["in code", "UBND xã `niêm yết` dự toán ngày 05/4/2023."],
  ["at a picture", "Ảnh ![niêm yết dự toán](anh.jpg) ngày 05/4/2023 tại trụ sở."],
  ["after raw tags", "UBND xã <b>niêm yết</b> dự toán ngày 05/4/2023."],
  ["after a break", "UBND xã họp dân.<br>Đã niêm yết dự toán ngày 05/4/2023."],
  ["after a hard break", "UBND xã họp dân.  \nĐã niêm yết dự toán ngày 05/4/2023."],
])("words %s are read at their place", (_, text) => {
  const passage = passageWith(text, "niêm yết");
  expect(passage.fields.forms).toContain("niem-yet");
  expect(cut(text, passage.place)).toContain("niêm yết");
});

test("a picture without words adds none", () => {
  expect(factsOf("Đã niêm yết ![](anh.jpg) ngày 05/4/2023.").passages[0]?.text).not.toContain("anh.jpg");
});

test("raw HTML keeps its offsets; the end of a cell ends a clause", () => {
  const html = "<td><b>a</b></td>";
  expect(Inline.html(html, 7).text).toBe("       a    ;    ");
  expect(Inline.html(html, 7).toSource(7)).toBe(14);
});
