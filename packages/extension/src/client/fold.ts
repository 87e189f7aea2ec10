/** Returns a text in small letters without diacritics, as people type it who are in a hurry. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/\s+/gu, " ");
}

/** Whether every word of a query stands in a text; a word typed with diacritics is looked for with them. */
export function matches(text: string, query: string): boolean {
  const exact = text.normalize("NFC").toLowerCase();
  const folded = fold(text);
  return query
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => (fold(word) === word ? folded : exact).includes(word));
}
