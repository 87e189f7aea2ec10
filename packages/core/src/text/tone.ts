import { TONED_VOWELS, toned } from "./letters.js";
import { parseSyllable, type Syllable } from "./syllable.js";

const WORD = /[\p{L}\p{M}]+/gu;
const MARKED_VOWEL = /[ăâêôơư]/u;

/**
 * Returns `text` with every tone on the letter of the old placement (hòa, thúy, ủy; also quý for qúy), composed and in
 * the case of the original. Whatever is not a Vietnamese syllable stays untouched.
 */
export function canonicalTone(text: string): string {
  return text.replace(WORD, canonicalWord);
}

/** Returns `word` with its tone in canonical placement, or `word` itself where it is no single syllable with a tone. */
export function canonicalWord(word: string): string {
  const syllable = parseSyllable(word);
  if (syllable === null || syllable.tone === "ngang") return word;
  const letters = [...word.normalize("NFC")].map(withoutTone);
  const place = syllable.onset.length + toneIndex(syllable);
  return letters.map((letter, index) => (index === place ? toned(letter, syllable.tone) : letter)).join("");
}

/**
 * Returns the index of the tone in the nucleus: on the letter that has a mark of its own (the last: ươ), else on the last
 * vowel before a coda, else on the middle of three vowels and on the first of two.
 */
function toneIndex({ nucleus, coda }: Syllable): number {
  const vowels = [...nucleus];
  const marked = vowels.findLastIndex((vowel) => MARKED_VOWEL.test(vowel));
  if (marked >= 0) return marked;
  if (coda !== "") return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}

function withoutTone(letter: string): string {
  const small = letter.toLowerCase();
  const vowel = TONED_VOWELS.get(small);
  if (vowel === undefined) return letter;
  return small === letter ? vowel.letter : vowel.letter.toUpperCase();
}
