import { distance } from "fastest-levenshtein";

/** Share of the longer word's letters that a misspelling may change: two of five, so that swapped letters are found. */
const TOLERANCE = 0.4;

/** Most letters that a misspelling changes, however long the word. */
const MAX_CHANGES = 4;

/**
 * Returns the candidate that a misspelt word most likely meant, or null where none is near.
 * Ties go to the candidate that comes first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const sought = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const away = distance(sought, candidate.toLowerCase());
    const share = Math.round(Math.max(word.length, candidate.length) * TOLERANCE);
    const allowed = Math.min(Math.max(share, 1), MAX_CHANGES);
    if (away <= allowed && away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}
