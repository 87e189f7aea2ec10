import { TONE_MARKS } from "../letters.js";
import { isVietnameseSyllable } from "../syllable.js";
import { canonicalWord } from "../tone.js";

// Whole words of prose: what touches a dot, an underscore or a bracket as code does is none.
const WORD = /(?<![\p{L}\p{M}\p{N}._/=$#@])[A-Za-z]{2,12}(?![\p{L}\p{M}\p{N}_(=]|\.\p{L})/gu;
const TONES: Readonly<Record<string, string>> = {
  s: TONE_MARKS.sac,
  f: TONE_MARKS.huyen,
  r: TONE_MARKS.hoi,
  x: TONE_MARKS.nga,
  j: TONE_MARKS.nang,
};
const ROOFED: Readonly<Record<string, string>> = { a: "â", e: "ê", o: "ô" };
const HOOKED: Readonly<Record<string, string>> = { a: "ă", o: "ơ", u: "ư" };
const VOWEL = /[aăâeêioôơuưy]/u;

/** Returns `text` with every word that is Telex for a Vietnamese syllable spelt out; other words stay. */
export function decodeTelex(text: string): string {
  return text.replace(WORD, decodeWord);
}

function decodeWord(word: string): string {
  const typed = typedLetters(word);
  const spelt = canonicalWord(typed.normalize("NFC"));
  return typed !== word && isVietnameseSyllable(spelt) ? spelt : word;
}

/** Replays the keystrokes: each key appends a letter, changes one before it, or sets the tone. */
function typedLetters(word: string): string {
  const letters: string[] = [];
  let tone = "";
  for (const key of word) {
    const small = key.toLowerCase();
    const mark = TONES[small];
    if (mark !== undefined && letters.some(isVowel)) tone = mark;
    else if (!changes(letters, small)) letters.push(small === "w" ? likeCase("ư", key) : key);
  }
  const place = letters.findIndex(isVowel);
  return letters.map((letter, index) => (index === place ? letter + tone : letter)).join("");
}

/** Applies a doubled vowel, `w` or a second `d` to the letters typed so far; returns false where the key is a letter. */
function changes(letters: string[], key: string): boolean {
  if (key === "w") return hooks(letters);
  if (key !== "d" && ROOFED[key] === undefined) return false;
  const index = key === "d" ? letters.findIndex((letter) => letter.toLowerCase() === key) : lastVowel(letters, key);
  if (index < 0 || (key === "d" && index > 0)) return false;
  letters[index] = likeCase(ROOFED[key] ?? "đ", letters[index] as string);
  return true;
}

function hooks(letters: string[]): boolean {
  const index = letters.findLastIndex((letter) => HOOKED[letter.toLowerCase()] !== undefined);
  if (index < 0) return false;
  const before = letters[index - 1]?.toLowerCase();
  const letter = letters[index] as string;
  letters[index] = likeCase(HOOKED[letter.toLowerCase()] as string, letter);
  // "uow" is ươ.
  if (letter.toLowerCase() === "o" && before === "u") letters[index - 1] = likeCase("ư", letters[index - 1] as string);
  return true;
}

/** Only the vowel next to the key, or the last vowel with nothing but a coda after it. */
function lastVowel(letters: readonly string[], key: string): number {
  const index = letters.findLastIndex(isVowel);
  return letters[index]?.toLowerCase() === key ? index : -1;
}

function isVowel(letter: string): boolean {
  return VOWEL.test(letter.toLowerCase());
}

function likeCase(letter: string, model: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
