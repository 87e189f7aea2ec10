import { asciiKey, searchKey } from "@dankiem/core/text";

/**
 * Returns a test whether a text holds every word of a query, in any order. A query without diacritics finds words with
 * them; one with diacritics finds those alone.
 */
export function holdsWords(query: string): (text: string) => boolean {
  const key = /[^\p{ASCII}]/u.test(query) ? searchKey : asciiKey;
  const words = key(query).split(" ").filter(Boolean);
  return (text) => {
    const known = key(text);
    return words.every((word) => known.includes(word));
  };
}

/** Returns what an editor is to match typed letters with: the words, and the same without diacritics. */
export function filterTextOf(...words: readonly string[]): string {
  const text = words.join(" ").normalize("NFC");
  const plain = asciiKey(text);
  return plain === text.toLowerCase() ? text : `${text} ${plain}`;
}
