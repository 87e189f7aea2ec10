import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalTone } from "./tone.js";

describe("canonicalTone", () => {
  test.each([
    ["hoà", "hòa"],
    ["thuý", "thúy"],
    ["Uỷ ban", "Ủy ban"],
    ["UỶ BAN", "ỦY BAN"],
    ["HOÀ", "HÒA"],
    ["khoẻ", "khỏe"],
    ["loà xoà", "lòa xòa"],
    ["Qúy I", "Quý I"],
    ["gía", "giá"],
    ["gìa", "già"],
    ["hòan", "hoàn"],
    ["của", "của"],
    ["ngòai", "ngoài"],
    ["khủyu", "khuỷu"],
    ["ngừơi", "người"],
    ["thủơ", "thuở"],
  ])("%s becomes %s", (text, expected) => {
    expect(canonicalTone(text)).toBe(expected);
  });

  test.each([
    "hoàn",
    "quý",
    "già",
    "giếng",
    "thuở",
    "khuya",
    "quyền",
    "gì",
    "mía",
    "toán",
    "huýt",
    "xoong",
    "người",
    "ủy",
    "Đắk Lắk",
  ])("%s is right as it is", (word) => {
    expect(canonicalTone(word)).toBe(word);
  });

  test("leaves what is no syllable, down to its composition", () => {
    const text = "UBND, tiêń, café, hòá, naïve, x̀, sa\u0300te\u0301";
    expect(canonicalTone(text)).toBe(text);
  });

  test("composes the syllables it moves", () => {
    expect(canonicalTone("thuý hoà".normalize("NFD"))).toBe("thúy hòa");
  });

  test("changes nothing the second time", () => {
    const letter = fc.constantFrom(..."qguyhoaiênthxQUYHOAêôơưàáảãạúùýỳỷẻểĐ \u0301\u0300");
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        expect(canonicalTone(canonicalTone(text))).toBe(canonicalTone(text));
      }),
      { numRuns: 2000 },
    );
  });
});
