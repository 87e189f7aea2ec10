import { describe, expect, test } from "vitest";
import { isVietnameseSyllable, parseSyllable } from "./syllable.js";

const parts = (word: string): string | null => {
  const syllable = parseSyllable(word);
  return syllable && [syllable.onset, syllable.nucleus, syllable.coda, syllable.tone].join("|");
};

describe("parseSyllable", () => {
  test.each([
    ["nghiêng", "ngh|iê|ng|ngang"],
    ["quyết", "qu|yê|t|sac"],
    ["quý", "qu|y||sac"],
    ["quỳnh", "qu|y|nh|huyen"],
    ["quốc", "qu|ô|c|sac"],
    ["già", "gi|a||huyen"],
    ["gì", "g|i||huyen"],
    ["gìn", "g|i|n|huyen"],
    ["giếng", "g|iê|ng|sac"],
    ["giữa", "gi|ưa||nga"],
    ["thuở", "th|uơ||hoi"],
    ["khuya", "kh|uya||ngang"],
    ["ủy", "|uy||hoi"],
    ["yêu", "|yêu||ngang"],
    ["Đường", "đ|ươ|ng|huyen"],
    ["HOÀN", "h|oa|n|huyen"],
    ["hoa\u0300", "h|oa||huyen"],
    ["qúy", "qu|y||sac"],
    ["nuoc", "n|uo|c|ngang"],
    ["dan", "d|a|n|ngang"],
  ])("%s", (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  test.each([
    ["", "nothing"],
    ["UBND", "an abbreviation"],
    ["the2", "a digit"],
    ["hello", "English"],
    ["water", "English"],
    ["cê", "c before ê"],
    ["nge", "ng before e"],
    ["gha", "gh before a"],
    ["ngha", "ngh before a"],
    ["qa", "q without u"],
    ["qu", "no vowel after qu"],
    ["nươc", "a stop without a tone"],
    ["nườc", "a stop with a tone it cannot have"],
    ["hòá", "two tones"],
    ["nguời", "a letter without its horn"],
    ["sâ", "a rhyme that does not exist"],
    ["ynh", "a rhyme that only stands after qu"],
    ["dân chủ", "two syllables"],
    ["nghiêngg", "too long"],
    ["a".repeat(1000), "much too long"],
  ])("%s is none: %s", (word) => {
    expect(parseSyllable(word)).toBeNull();
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("isVietnameseSyllable", () => {
  test("is the same when asked again", () => {
    expect([isVietnameseSyllable("dân"), isVietnameseSyllable("dân")]).toEqual([true, true]);
    expect([isVietnameseSyllable("dzân"), isVietnameseSyllable("dzân")]).toEqual([false, false]);
  });

  test("goes on after more words than it remembers", () => {
    for (let index = 0; index < 20_001; index += 1) isVietnameseSyllable(`x${index}`);
    expect(isVietnameseSyllable("nghiêng")).toBe(true);
    expect(isVietnameseSyllable("x20000")).toBe(false);
  });
});
