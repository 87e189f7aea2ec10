import { expect, test } from "vitest";
import { readWords } from "../text/phrases.js";
import { missingDiacritics, typingOf, withoutFileNames } from "./diacritics.js";
import { collectFacts } from "./facts.js";

const isBare = (text: string) => typingOf(text, readWords(text)).bare;

test.each([
  "Trong quy III tiep 17 luot cong dan",
  "Tiep cong dan",
  "UBND xa Son Khe da niem yet cong khai",
  "Trong quý tiep 17 luot cong dan, nhan 5 don",
])("lacks diacritics: %s", (text) => {
  expect(isBare(text)).toBe(true);
});

test.each([
  "Trong quý III tiếp 17 lượt công dân",
  "Ban Thanh tra nhân dân",
  "Kim Lan, Thu Nga: đã ký",
  "The meeting was held in the commune hall with many people",
  "BTTND, GSĐTCĐ",
  "2023; 17; 5",
  "",
])("does not: %s", (text) => {
  expect(isBare(text)).toBe(false);
});

test("names of files are blanked out, and nothing moves", () => {
  const text = "Xem anh-niem-yet-tai-tru-so.jpg, so_tiep_dan và [bb.pdf] ngày 12-5-2023; hộp thư; 31/QĐ-UBND";
  const blank = withoutFileNames(text);
  expect(blank).toHaveLength(text.length);
  expect(blank.split(/\s+/)).toEqual(["Xem", "và", "ngày", "hộp", "thư;", "31/QĐ-UBND"]);
});

const placesIn = (text: string) =>
  missingDiacritics(collectFacts({ path: "a.md", text, sha256: "" }).passages).map(({ code, places }) => [
    code,
    ...places.map(({ start }) => `${start.line}:${start.column}`),
  ]);

test("a paragraph has one notice with the place of every such sentence; the next paragraph has its own", () => {
  const bare = "Trong quy III tiep 17 luot cong dan. Da giai quyet 06 don, khong con don ton dong.";
  expect(placesIn(`# Sổ\n\n${bare}\n\nUBND xã đã họp ngày 01/3/2023.\n\n${bare}\n`)).toEqual([
    ["missing-diacritics", "3:1", "3:38"],
    ["missing-diacritics", "7:1", "7:38"],
  ]);
});

test.each([
  ["six syllables are enough", "Tiep sau luot cong dan xa.", 1],
  ["five are not", "Tiep sau luot cong dan.", 0],
  ["one mark is enough to be typed otherwise", "Tiep sáu luot cong dan xa nha.", 0],
  ["English is no Vietnamese", "The men can go to the long song and so on.", 0],
  ["a text of syllables that any language has", "Do not go to him on an in on.", 0],
  ["a name of a file", "[anh niem-yet-tai-nha-van-hoa-thon.jpg](a.jpg)", 0],
])("%s", (_name, text, count) => {
  expect(placesIn(`# Sổ\n\n${text}\n`)).toHaveLength(count);
});
