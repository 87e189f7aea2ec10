import { memoText } from "../lib/memo.js";
import { withoutMarks } from "../text/letters.js";
import { isProperSyllable } from "../text/syllable.js";

const bare = memoText(withoutMarks);
const isProper = memoText(isProperSyllable);

/** A syllable that this short may become another by any letter. */
const MIN_LETTERS = 3;
/** A phrase of so many syllables leaves no doubt about one of them. */
const LONG_PHRASE = 3;

/** Tells whether a word may be a slip for anything: what is in use and bears diacritics is meant. */
export function mayBeSlip(word: string, known: ReadonlySet<string>): boolean {
  return !known.has(word) || bare(word) === word || !isProper(word);
}

/**
 * Tells whether a word may be a slip for a syllable of a phrase that is otherwise right. What is no syllable as it stands may
 * differ in marks or in one letter. What is one may be meant: it passes only where nothing else in use is written so, or where
 * it lacks all diacritics in a long phrase.
 *
 * @param known the syllables in use, as search keys.
 * @param length syllables of the phrase.
 */
export function isSlip(word: string, meant: string, length: number, known: ReadonlySet<string>): boolean {
  if (word === meant) return false;
  const [typed, wanted] = [bare(word), bare(meant)];
  const sameLetters = typed === wanted;
  if (!isProper(word)) return sameLetters || (wanted.length >= MIN_LETTERS && differsInOneLetter(typed, wanted));
  return sameLetters && (!known.has(word) || (typed === word && length >= LONG_PHRASE));
}

/** Whether one letter was replaced, added or left out. */
export function differsInOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail === 1;
}
