import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.js";

const front = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nNội dung`);

test.each([
  ["so-hieu: 12/KH-UBND", "soHieu", "12/KH-UBND"],
  ["số hiệu: 12/KH-UBND", "soHieu", "12/KH-UBND"],
  ["so_ky_hieu: 12/KH-UBND", "soHieu", "12/KH-UBND"],
  ["soHieu: 12/KH-UBND", "soHieu", "12/KH-UBND"],
  ["Trích yếu: Kế hoạch", "trichYeu", "Kế hoạch"],
  ["ngayBanHanh: 2023-02-15", "ngayBanHanh", "2023-02-15"],
  ["cơ-quan: UBND xã", "coQuan", "UBND xã"],
] as const)("%s is read", (yaml, key, value) => {
  expect(front(yaml).values[key]).toBe(value);
});

test("unknown keys, empty values and lists where a word is expected are left out", () => {
  expect(front('mau: xanh\nloai: ""\ntitle: [a, b]').values).toEqual({});
});

test("items and attachments are read from lists and from one line", () => {
  expect(front("tieu-chi: [a.1, b.2]\ndinh-kem: anh.png; ban.pdf")).toMatchObject({
    items: ["a.1", "b.2"],
    attachments: ["anh.png", "ban.pdf"],
  });
  expect(front("tieu-chi:\n  - a: 1").items).toEqual([]);
});

test("a second colon is named as such, other broken YAML is not", () => {
  const colon = front("so-hieu: 1/KH-UBND\ntrich-yeu: V/v: thực hiện: dân chủ");
  expect(colon.problems[0]).toMatchObject({ code: "front-matter-colon", line: 3 });
  expect(colon.values).toEqual({});
  expect(front("a: [1, 2").problems[0]).toMatchObject({ code: "front-matter-broken" });
});

test("a number that loses its zero is reported with its line, one that keeps it is not", () => {
  expect(front("title: a\ntieu-chi: 1.10").problems).toEqual([{ code: "front-matter-number", line: 3, args: { text: "1.10" } }]);
  expect(front("tieu-chi: 1.11").problems).toEqual([]);
  expect(front('tieu-chi: "1.10"').problems).toEqual([]);
});

test("aliases that multiply are a problem, not an explosion", () => {
  const levels = "bcdefghij".split("").map((name, at) => `${name}: &${name} [${`*${"abcdefghij"[at]},`.repeat(9)}]`);
  const bomb = front(["a: &a [x,x,x]", ...levels].join("\n"));
  expect(bomb.problems).toMatchObject([{ code: "front-matter-broken" }]);
});

test("a list is no front matter, and a text without one begins at once", () => {
  expect(front("- a\n- b").values).toEqual({});
  expect(readFrontMatter("Nội dung\n---\n")).toMatchObject({ bodyStart: 0, problems: [] });
  expect(readFrontMatter("---\ntitle: a\nkhông đóng")).toMatchObject({ bodyStart: 0 });
});

test("the body begins behind the closing line, also with CRLF", () => {
  const text = "---\r\ntitle: a\r\n---\r\nNội dung";
  expect(text.slice(readFrontMatter(text).bodyStart)).toBe("Nội dung");
});
