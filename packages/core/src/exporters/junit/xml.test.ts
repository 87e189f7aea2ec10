import { expect, test } from "vitest";
import { xmlDocument, xmlElement, xmlLeaf, xmlText } from "./xml.js";

test.each([
  ["syntax", `<a b="c">&'`, "&#60;a b=&#34;c&#34;&#62;&#38;&#39;"],
  ["the end of a CDATA section", "]]>", "]]&#62;"],
  ["control characters, which XML cannot hold", "a\u0000b\u0008c\u001bd", "abcd"],
  ["two that are no characters", "a\ufffeb\uffffc", "abc"],
  ["half a surrogate pair", "a\ud800b", "ab"],
  ["a whole pair", "a😀b", "a😀b"],
  ["marks that turn the reading direction", "a\u202eb\u2066c", "a\\u202eb\\u2066c"],
  ["a carriage return", "a\rb", "a&#13;b"],
  ["line breaks and tabs of a text", "a\n\tb", "a\n\tb"],
])("writes %s", (_, text, written) => {
  expect(xmlText(text)).toBe(written);
});

test("line breaks of an attribute stay line breaks; what is null is left out", () => {
  expect(xmlElement("a", { b: "c\nd\te", f: null, g: 0 })).toBe('<a b="c&#10;d&#9;e" g="0"/>');
});

test("children stand on lines of their own, text is kept as it is", () => {
  expect(xmlDocument(xmlElement("a", {}, [xmlLeaf("b", {}, " c\n"), xmlLeaf("d", {}, "")]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n<b> c\n</b>\n<d/>\n</a>\n',
  );
});
