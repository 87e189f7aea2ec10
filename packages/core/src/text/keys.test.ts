import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "./clean.js";
import { asciiKey, searchKey, tokenize } from "./keys.js";
import { TONE_MARKS } from "./letters.js";
import { parseSyllable } from "./syllable.js";

const TONES = Object.values(TONE_MARKS);
const ONSETS = ["", "b", "th", "nh", "kh", "qu", "gi", "đ", "ng", "ngh", "h"];
const NUCLEI =
  "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oă oe oi ôi ơi ua uâ uê uơ ui uy ưa ưi ưu iê yê uô ươ".split(" ");
const LONG = "oai oay oeo oao uây uya uyu uyê iêu yêu uôi ươi ươu".split(" ");
const CODAS = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

/** Every spelling of a syllable: the tone on each of its vowels in turn, composed and taken apart. */
function spellings(onset: string, nucleus: string, coda: string, tone: string): string[] {
  return [...nucleus].flatMap((_, index) => {
    const word = onset + nucleus.slice(0, index + 1) + tone + nucleus.slice(index + 1) + coda;
    return [word.normalize("NFC"), word.normalize("NFD"), word.normalize("NFC").toUpperCase()];
  });
}

describe("searchKey", () => {
  test.each([
    ["case", "ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"],
    ["composition", "dân chủ".normalize("NFD"), "dân chủ"],
    ["tone placement", "Uỷ ban, hoà giải, thuý", "Ủy ban, hòa giải, thúy"],
    ["a misplaced tone", "Qúy I", "Quý I"],
    ["spaces", " quy\u00A0chế \t\n dân  chủ ", "quy chế dân chủ"],
    ["dashes", "2021–2026 — x − y ‑ z", "2021-2026 - x - y - z"],
    ["quotes", "“dân” «biết» ‘bàn’", '"dân" "biết" \'bàn\''],
    ["an ellipsis", "dân…", "dân..."],
    ["y for i", "kỹ thuật, xử lý, Mỹ, quy chế, hy vọng, ty, vỹ", "kĩ thuật, xử lí, Mĩ, qui chế, hi vọng, ti, vĩ"],
    ["invisible characters", "d\u200Bân\uFEFF", "dân"],
  ])("%s makes no difference", (_what, one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  test.each([
    ["ban", "bàn"],
    ["dân", "dan"],
    ["đân", "dân"],
    ["quyết", "quiết"],
    ["tay", "tai"],
    ["thúy", "thúi"],
    ["y tế", "i tế"],
    ["ngày", "ngài"],
    ["dì", "dỳ"],
    ["1 2", "12"],
  ])("%s and %s stay apart", (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });

  test("every syllable has one key, however its tone is placed and its letters composed", () => {
    let syllables = 0;
    for (const onset of ONSETS) {
      for (const nucleus of [...NUCLEI, ...LONG]) {
        for (const coda of CODAS) {
          for (const tone of TONES) {
            const words = spellings(onset, nucleus, coda, tone);
            if (parseSyllable(words[0] as string) === null) continue;
            syllables += 1;
            expect(new Set(words.map(searchKey)).size, words.join()).toBe(1);
          }
        }
      }
    }
    expect(syllables).toBeGreaterThan(4000);
  });

  test("a key is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });

  test("goes on after more words than it remembers", () => {
    for (let index = 0; index < 20_001; index += 1) searchKey(`w${index}`);
    expect(searchKey("HOÀ")).toBe("hòa");
  });
});

describe("asciiKey", () => {
  test("drops every mark and reads đ as d", () => {
    expect(asciiKey("Ủy ban nhân dân xã Đông Kiên – “QUY CHẾ”")).toBe('uy ban nhan dan xa dong kien - "quy che"');
    expect(asciiKey("Ủy ban".normalize("NFD"))).toBe("uy ban");
  });

  test("does not take y for i", () => {
    expect(asciiKey("xử lý")).toBe("xu ly");
  });
});

describe("tokenize", () => {
  test("gives each run of letters and digits with its place", () => {
    expect(tokenize("Số 117/KH-UBND, hoà giải.")).toEqual([
      { key: "số", start: 0, end: 2 },
      { key: "117", start: 3, end: 6 },
      { key: "kh", start: 7, end: 9 },
      { key: "ubnd", start: 10, end: 14 },
      { key: "hòa", start: 16, end: 19 },
      { key: "giải", start: 20, end: 24 },
    ]);
  });

  test("keeps combining marks in their word and counts them", () => {
    expect(tokenize("dân".normalize("NFD"))).toEqual([{ key: "dân", start: 0, end: 4 }]);
  });

  test("finds none where there are none", () => {
    expect(tokenize(" … - | \n")).toEqual([]);
  });

  test("keys are those of the words alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text } = clean(original);
        for (const { key, start, end } of tokenize(text)) expect(key).toBe(searchKey(text.slice(start, end)));
      }),
    );
  });
});
