/** Longest name that an outline shows. */
const MAX_NAME = 200;

/** Returns words as the name of a symbol. */
export function nameOf(words: string): string {
  return words.slice(0, MAX_NAME);
}
