import { memoText } from "../../lib/memo.js";
import { readWords } from "../../text/phrases.js";

const FIGURE = /\p{N}/u;

/** Returns the single syllables of a text and its pairs of neighbours, each once; all figures are one and the same word. */
export const gramsOf = memoText(readGrams);

function readGrams(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  let before: string | null = null;
  for (const { key, afterBreak } of readWords(text)) {
    const word = FIGURE.test(key) ? "0" : key;
    grams.add(word);
    if (before !== null && !afterBreak) grams.add(`${before} ${word}`);
    before = word;
  }
  return grams;
}
