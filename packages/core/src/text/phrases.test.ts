import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseMatcher, readWords, says } from "./phrases.js";

const keys = (text: string) => readWords(text).map(({ key }) => key);
const found = (text: string, phrases: readonly string[]) =>
  phraseMatcher(phrases)(readWords(text)).map(({ start, end }) => text.slice(start, end));

describe("readWords", () => {
  it("spells abbreviations out, with the offsets of the abbreviation", () => {
    expect(readWords("Ban TTND xã")).toEqual([
      { key: "ban", start: 0, end: 3, afterBreak: false },
      { key: "thanh", start: 4, end: 8, afterBreak: false },
      { key: "tra", start: 4, end: 8, afterBreak: false },
      { key: "nhân", start: 4, end: 8, afterBreak: false },
      { key: "dân", start: 4, end: 8, afterBreak: false },
      { key: "xã", start: 9, end: 11, afterBreak: false },
    ]);
    // The second reading comes from the cache.
    expect(keys("TTND")).toEqual(["thanh", "tra", "nhân", "dân"]);
  });

  it("leaves words and unknown capitals as they are", () => {
    expect(keys("ban Bc XYZQ")).toEqual(["ban", "bc", "xyzq"]);
  });

  it("drops words that writers add freely", () => {
    expect(keys("kiến nghị của các hộ")).toEqual(["kiến", "nghị", "hộ"]);
    expect(keys("không những đã họp")).toEqual(["không", "những", "đã", "họp"]);
    expect(keys("những hộ")).toEqual(["hộ"]);
  });

  it("marks the first word after a mark that ends a thought", () => {
    const marked = (text: string) =>
      readWords(text)
        .filter(({ afterBreak }) => afterBreak)
        .map(({ key }) => key);
    expect(marked("a. b; c: d! e? f (g) h | k")).toEqual(["b", "c", "d", "e", "f", "g", "h", "k"]);
    expect(marked("a, b – c/d")).toEqual([]);
    expect(marked("họp. UBND xã")).toEqual(["ủy"]);
  });

  it("keeps reading after many different capitals", () => {
    const many = Array.from({ length: 6000 }, (_, index) => `QZ${index}`).join(" ");
    expect(readWords(many)).toHaveLength(6000);
    expect(keys("UBND")).toEqual(["ủy", "ban", "nhân", "dân"]);
  });
});

describe("phraseMatcher", () => {
  it.each<readonly [text: string, phrases: readonly string[], ...hits: string[]]>([
    ["Đã niêm yết công khai", ["niêm yết"], "niêm yết"],
    ["NIÊM YẾT tại nhà văn hoá", ["nhà văn hóa"], "nhà văn hoá"],
    ["Niêm, yết", ["niêm yết"], "Niêm, yết"],
    ["niêm. Yết", ["niêm yết"]],
    ["niêm | yết", ["niêm yết"]],
    ["niêm yếtx", ["niêm yết"]],
    ["tiếp công dân", ["tiếp", "tiếp công dân"], "tiếp công dân", "tiếp"],
    ["Ban Giám sát đầu tư của cộng đồng", ["giám sát đầu tư cộng đồng"], "Giám sát đầu tư của cộng đồng"],
    ["lịch tiếp công dân", ["tiếp dân"]],
    ["UBND xã", ["ủy ban nhân dân xã"], "UBND xã"],
    ["họp họp", ["họp"], "họp", "họp"],
    ["tiếp công", ["tiếp công dân"]],
    ["", ["họp"]],
    ["họp", [""]],
  ])("%j %j", (text, phrases, ...expected) => {
    expect(found(text as string, phrases as readonly string[])).toEqual(expected);
  });

  it("sees no part of a compound, but the compound itself and what is larger", () => {
    expect(found("Ủy ban nhân dân xã", ["nhân dân"])).toEqual([]);
    expect(found("Ủy ban nhân dân xã", ["ủy ban nhân dân", "ủy ban nhân dân xã"])).toEqual([
      "Ủy ban nhân dân xã",
      "Ủy ban nhân dân",
    ]);
    expect(found("lấy ý kiến nhân dân", ["nhân dân"])).toEqual(["nhân dân"]);
    expect(found("văn bản; trưởng bản", ["bản"])).toEqual(["bản"]);
  });

  it.each<readonly [text: string, phrases: readonly string[], ...hits: string[]]>([
    ["giám sát khoản thu", ["giám sát … khoản thu"], "giám sát khoản thu"],
    ["Giám sát 03 khoản thu của trường", ["giám sát … khoản thu"], "Giám sát 03 khoản thu"],
    ["giám sát việc thu các khoản đầu năm", ["giám sát … đầu năm"], "giám sát việc thu các khoản đầu năm"],
    ["dán tại bảng tin, nhà văn hóa", ["dán … nhà văn hóa"], "dán tại bảng tin, nhà văn hóa"],
    ["thu 12 góp 12 ý", ["thu … góp … ý"], "thu 12 góp 12 ý"],
    // The nearest end, and each beginning of its own.
    ["cấp 2 triệu, rồi 3 triệu", ["cấp … triệu"], "cấp 2 triệu"],
    ["giám sát chi, giám sát thu", ["giám sát … thu"], "giám sát chi, giám sát thu", "giám sát thu"],
    ["giám sát thu", ["giám sát", "giám sát … thu"], "giám sát thu", "giám sát"],
  ])("takes up to four words into a gap: %j %j", (text, phrases, ...expected) => {
    expect(found(text as string, phrases as readonly string[])).toEqual(expected);
  });

  it.each<readonly [why: string, text: string]>([
    ["five words", "giám sát một hai ba bốn năm khoản thu"],
    ["the end of a sentence", "Đã giám sát. Ba khoản thu"],
    ["a break right behind the beginning", "giám sát: khoản thu"],
    ["a break before the end", "giám sát chi; khoản thu"],
    ["the border of a cell", "giám sát | khoản thu"],
    ["the other order", "khoản thu được giám sát"],
    ["half of the end", "giám sát ba khoản chi"],
    ["no beginning", "kiểm tra ba khoản thu"],
  ])("takes no gap over %s", (_, text) => {
    expect(says(text, "giám sát … khoản thu")).toBe(false);
  });

  it("takes no more time than the text is long, however many beginnings of gaps it holds", () => {
    const text = "giám sát ".repeat(20_000);
    const begun = performance.now();
    expect(says(text, "giám sát … giám … khoản thu")).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it("gives a phrase twice in the list twice", () => {
    expect(phraseMatcher(["họp", "họp"])(readWords("họp")).map(({ phrase }) => phrase)).toEqual([1, 0]);
  });

  it("finds each phrase in any text that holds it between other words", () => {
    const word = fc.constantFrom("thôn", "đã", "xin", "12", "mưa");
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        expect(says([...before, "niêm yết", ...after].join(" "), "niêm yết")).toBe(true);
        expect(says([...before, ...after].join(" "), "niêm yết")).toBe(false);
      }),
    );
  });
});
