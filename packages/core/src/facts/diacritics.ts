import type { Notice, Passage } from "../model/model.js";
import { readWords, type Word } from "../text/phrases.js";
import { isProperSyllable, isVietnameseSyllable } from "../text/syllable.js";

/** How a text was typed. */
export interface Typing {
  /** Words that are Vietnamese syllables, with or without diacritics. */
  readonly syllables: number;
  /** Those of them that bear diacritics. */
  readonly marked: number;
  /** Whether the text lacks the diacritics that Vietnamese needs. */
  readonly bare: boolean;
  /** Different syllables that no other language would write so. */
  readonly telling: number;
}

const ENOUGH_VALID = 0.8;
/** Below this share of syllables with diacritics a text is not Vietnamese as it is written; usual are three in four. */
const FEW_MARKED = 1 / 3;
/** Fewer syllables may lack diacritics by chance. */
const MIN_SYLLABLES = 6;
/** An unmarked text of this many such syllables is Vietnamese and not English. */
const MIN_TELLING = 2;

const MARKED = /(?!\p{ASCII})[\p{L}\p{M}]/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const CAPITALS = /^\p{Lu}+$/u;
const TELLING = /^(?:ng|nh|kh|tr|ph|gi|qu|x)|nh$/u;

/** Returns how a text was typed; `words` are the words of the same text. Abbreviations and numbers say nothing. */
export function typingOf(text: string, words: readonly Word[]): Typing {
  const typed = words.filter((word, index) => isTyped(text, words, index) && LETTERS.test(word.key));
  const syllables = typed.filter(({ key }) => isVietnameseSyllable(key));
  const others = typed.length - syllables.length;
  const marked = syllables.filter(({ key }) => MARKED.test(key)).length;
  const valid = syllables.length > 0 && syllables.length >= ENOUGH_VALID * (syllables.length + others);
  const few = marked === 0 || (syllables.length >= MIN_SYLLABLES && marked < FEW_MARKED * syllables.length);
  const telling = new Set(syllables.filter(({ key }) => TELLING.test(key) || !isProperSyllable(key)).map(({ key }) => key));
  return { syllables: syllables.length, marked, bare: valid && few, telling: telling.size };
}

/** Whether a word stands in the text as it is: no part of an abbreviation that was spelt out, no capitals that are no syllable. */
function isTyped(text: string, words: readonly Word[], index: number): boolean {
  const { start, end, key } = words[index] as Word;
  if (words[index - 1]?.start === start || words[index + 1]?.start === start) return false;
  return !(CAPITALS.test(text.slice(start, end)) && !isVietnameseSyllable(key));
}

const FILE_NAME = /\.[a-z][a-z0-9]{1,4}[.,;:)\]]*$/iu;
const JOINED = /[a-z0-9][-_/][a-z0-9]+[-_/][a-z0-9]/iu;

/** Returns a text with names of files blanked out, so that offsets stay: they lack diacritics for good reason. */
export function withoutFileNames(text: string): string {
  return text.replace(/\S+/gu, (word) => (FILE_NAME.test(word) || JOINED.test(word) ? " ".repeat(word.length) : word));
}

/** Returns a notice for every paragraph that holds sentences typed without diacritics, with the place of each. */
export function missingDiacritics(passages: readonly Passage[]): Notice[] {
  const paragraphs: Passage[][] = [];
  for (const passage of passages.filter(({ bare }) => bare)) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (last !== undefined && passage.place.start.line <= last.place.end.line + 1) open?.push(passage);
    else paragraphs.push([passage]);
  }
  return paragraphs.map((paragraph) => ({
    code: "missing-diacritics",
    args: {},
    places: paragraph.map(({ place }) => place),
  }));
}

/** Whether a line of a paper was typed without any diacritics; names of files say nothing. */
export function lacksDiacritics(line: string): boolean {
  const text = withoutFileNames(line);
  if (MARKED.test(text)) return false;
  const { bare, syllables, telling } = typingOf(text, readWords(text));
  return bare && syllables >= MIN_SYLLABLES && telling >= MIN_TELLING;
}
