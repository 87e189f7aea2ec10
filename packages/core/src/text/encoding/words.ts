import { isVietnameseSyllable } from "../syllable.js";

/** How Vietnamese the words of a text are. */
export interface Measure {
  /** All words. */
  readonly words: number;
  /** Words that are Vietnamese syllables, with or without diacritics. */
  readonly valid: number;
  /** Words that are no syllables and need not be: abbreviations and units (`UBND`, `km`). */
  readonly other: number;
  /** The words that are syllables with diacritics. */
  readonly marked: readonly string[];
}

const TAG_OR_ADDRESS = "<[^<>]*>|(?:https?:\\/\\/|www\\.)\\S+|[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9.-]+";

/** An HTML tag or comment, a web or mail address: nothing in them is Vietnamese. */
export const TAGS = new RegExp(TAG_OR_ADDRESS, "gu");

/** The same, and code spans. */
export const MARKUP = new RegExp(`\`[^\`\\n]*\`|${TAG_OR_ADDRESS}`, "gu");

// Letters, and the symbols that stand for letters where a code page was misread.
const WORD = /[\p{L}\p{M}\u0080-\u009F\u00A1-\u00BF×÷€‚„…†‡‰‹‘’“”•˜™›]+/gu;
const OUTER_SYMBOLS = /^[^\p{L}]+|(?<=[\p{L}\p{M}])[^\p{L}\p{M}]+$/gu;
const ABBREVIATION = /^[A-ZĐ]+$/u;
const UNIT = /^[b-df-hj-np-tv-xzđ]{1,3}$/iu;
const ASCII = /^[\p{ASCII}]*$/u;

/** Returns `text` with `change` applied to everything that `markup`, a global pattern, does not match. */
export function outside(markup: RegExp, text: string, change: (part: string) => string): string {
  let result = "";
  let last = 0;
  for (const match of text.matchAll(markup)) {
    result += change(text.slice(last, match.index)) + match[0];
    last = match.index + match[0].length;
  }
  return result + change(text.slice(last));
}

/** Returns the words of `text` in order, symbols inside them included, those around them and all markup left out. */
export function wordsOf(text: string): string[] {
  const words = text.replace(MARKUP, " ").match(WORD) ?? [];
  return words.map((word) => word.replace(OUTER_SYMBOLS, "")).filter((word) => word !== "");
}

/** Returns the measure of the words of `text`. */
export function measure(text: string): Measure {
  const words = wordsOf(text);
  const syllables = words.filter(isVietnameseSyllable);
  const rest = words.filter((word) => !isVietnameseSyllable(word));
  return {
    words: words.length,
    valid: syllables.length,
    other: rest.filter((word) => ABBREVIATION.test(word) || UNIT.test(word)).length,
    marked: syllables.filter((word) => !ASCII.test(word)),
  };
}
