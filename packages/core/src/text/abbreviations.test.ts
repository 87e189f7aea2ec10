import { describe, expect, test } from "vitest";
import { expandAbbreviation } from "./abbreviations.js";
import { abbreviations } from "./vocabulary/abbreviations.js";

describe("expandAbbreviation", () => {
  test.each([
    ["UBND", "ủy ban nhân dân"],
    ["HĐND", "hội đồng nhân dân"],
    ["QCDC", "quy chế dân chủ"],
    ["BTTND", "ban thanh tra nhân dân"],
    ["GSĐTCĐ", "giám sát đầu tư của cộng đồng"],
    ["QĐ", "quyết định"],
    ["NĐ", "nghị định"],
  ])("%s stands first of all for %s", (token, words) => {
    expect(expandAbbreviation(token)[0]).toBe(words);
  });

  test("gives every meaning, likeliest first", () => {
    expect(expandAbbreviation("QĐ")).toEqual(["quyết định", "quy định"]);
    expect(expandAbbreviation("CT").slice(0, 2)).toEqual(["chỉ thị", "chương trình"]);
  });

  test.each(["TN&MT", "TN-MT", "TN & MT", "T.N.M.T", "tnmt", "Tnmt"])("%s is read as TNMT", (token) => {
    expect(expandAbbreviation(token)).toEqual(["tài nguyên và môi trường"]);
  });

  test("reads decomposed letters", () => {
    expect(expandAbbreviation("TƯLĐTT".normalize("NFD"))).toEqual(["thỏa ước lao động tập thể"]);
  });

  test("reads D for Đ, unless the plain form has a meaning of its own or is a word", () => {
    expect(expandAbbreviation("HDND")).toEqual(["hội đồng nhân dân"]);
    expect(expandAbbreviation("HD")).toEqual(["hướng dẫn"]);
    expect(expandAbbreviation("DU")).toEqual([]);
  });

  test("never expands an everyday syllable or the beginning of one, save in capitals", () => {
    expect(expandAbbreviation("ca")).toEqual([]);
    expect(expandAbbreviation("Ca")).toEqual([]);
    expect(expandAbbreviation("CA")).toEqual(["công an"]);
    expect(expandAbbreviation("th")).toEqual([]);
    expect(expandAbbreviation("TH")[0]).toBe("tiểu học");
    expect(expandAbbreviation("ban")).toEqual([]);
  });

  test("knows no meaning for other words, symbols of numbers and the empty token", () => {
    expect(expandAbbreviation("KH-UBND")).toEqual([]);
    expect(expandAbbreviation("XYZ")).toEqual([]);
    expect(expandAbbreviation("")).toEqual([]);
    expect(expandAbbreviation("constructor")).toEqual([]);
  });

  test("every key of the table is found, and every meaning is composed and in small letters", () => {
    for (const [key, words] of Object.entries(abbreviations)) {
      expect(expandAbbreviation(key)).toBe(words);
      for (const word of words) expect(word).toBe(word.normalize("NFC").toLowerCase());
    }
  });
});
