import { clean } from "./clean.js";
import { withoutMarks } from "./letters.js";
import { canonicalWord } from "./tone.js";

/** One word of a text: a maximal run of letters, digits and combining marks. */
export interface Token {
  /** The search key of the word. */
  readonly key: string;
  /** Offset of its first character in the given text, in UTF-16 code units. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

// Both spellings are in use for these syllables and no other: kỹ/kĩ, lý/lí, mỹ/mĩ, quý/quí.
const Y_OR_I = /^(?<onset>[hklmstv]|qu)(?<vowel>[yýỳỷỹỵ])$/u;
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ý: "í", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/gu;
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u2036]/gu;
const SINGLE_QUOTES = /[\u00B4\u2018-\u201B\u2032\u2035]/gu;

// A vocabulary of Vietnamese has some 7 000 syllables; numbers and names make the rest.
const CACHE_LIMIT = 20_000;
const keyOfWord = new Map<string, string>();

/**
 * Returns a form of `text` that is equal for texts a reader would call the same words: case, composition, placement of
 * the tone, y or i where both are written, kinds of spaces, dashes and quotes make no difference.
 */
export function searchKey(text: string): string {
  return plain(text).replace(WORD, wordKey);
}

/**
 * Returns `text` in small ASCII letters: without marks, đ as d. For near matches only. Take it of the text, not of a
 * search key, which has made some y an i.
 */
export function asciiKey(text: string): string {
  return withoutMarks(plain(text).toLowerCase());
}

/**
 * Returns the words of `text` in order, none where it has none. Meant for cleaned text: an invisible character inside a
 * word would cut it in two.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    tokens.push({ key: wordKey(word), start: index, end: index + word.length });
  }
  return tokens;
}

function wordKey(word: string): string {
  const known = keyOfWord.get(word);
  if (known !== undefined) return known;
  const key = canonicalWord(word.normalize("NFC").toLowerCase()).replace(Y_OR_I, oneSpelling);
  if (keyOfWord.size >= CACHE_LIMIT) keyOfWord.clear();
  keyOfWord.set(word, key);
  return key;
}

function oneSpelling(_syllable: string, onset: string, vowel: string): string {
  return onset + Y_TO_I[vowel];
}

function plain(text: string): string {
  return clean(text)
    .text.replace(DASHES, "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replaceAll("…", "...")
    .replace(/\s+/gu, " ")
    .trim();
}
