import { expect, test } from "vitest";
import { address, data, idOf, name, text } from "./escape.js";

test("text cannot act as HTML, nor leave an attribute", () => {
  expect(text(`<b onclick="x('1')">&amp;\``)).toBe("&#60;b onclick=&#34;x(&#39;1&#39;)&#34;&#62;&#38;amp;&#96;");
});

test("text cannot turn the reading direction or carry control characters", () => {
  expect(text("a\u202eb\u2066c\u0000d\ud800e\u001b[1m")).toBe("a\\u202eb\\u2066c\\u0000d\\ud800e\\u001b[1m");
  expect(name("a  b\u2028")).toBe("a  b\\u2028");
});

test("data of an attribute is read back unchanged, without what HTML forbids", () => {
  expect(data('a "b"/ti\u202eếng\n.md')).toBe("a &#34;b&#34;/ti&#8238;ếng&#10;.md");
  expect(data("a\u0000\u0085\ufffeb\ud800")).toBe("ab\ufffd");
});

test.each([
  ["bao-cao/số 5 #1?.md", "bao-cao/s%E1%BB%91%205%20%231%3F.md"],
  ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ["//evil.example/a", ".///evil.example/a"],
  ["/etc/passwd", ".//etc/passwd"],
  ["a'b.md", "a&#39;b.md"],
  ["x\ud800.md", "x%EF%BF%BD.md"],
  ["", "./"],
])("the address of %j leads to a file below the page", (path, expected) => {
  expect(address(path)).toBe(expected);
});

test("different names have different ids, which hold no space and need no escape in a link", () => {
  expect(idOf("xa-an-binh", "kh117", "kh117.ii.1")).toBe("xa-an-binh:kh117:kh117.ii.1");
  expect(idOf("xã", "a b")).toBe("x_e3_:a_20_b");
  const ids = [idOf("a:b", "c"), idOf("a", "b:c"), idOf("a_3a_b", "c"), idOf("a", "b", "c")];
  expect(new Set(ids).size).toBe(ids.length);
});
