import type { Place } from "@dankiem/core";
import { readStretch, type SourceText } from "./source-text.js";

/** Offsets of a stretch in the document. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
/** Addresses of links, comments and code are no words of a paper. */
const UNREAD = /(?<=\])\([^()\n]*\)|<!--[\s\S]*?-->|`[^`\n]*`/g;

/**
 * Returns where words stand in a place, each time as the stretches of the single words: blanks and line breaks between
 * them, and marks of emphasis where `joint` allows them, are no part of any.
 *
 * @param joint what may stand between two words, as a regular expression.
 */
export function wordsAt(
  source: SourceText,
  place: Pick<Place, "start" | "end">,
  words: readonly string[],
  joint = "\\s+",
): readonly (readonly Stretch[])[] {
  const stretch = words.length === 0 ? null : readStretch(source, place);
  if (stretch === null) return [];
  const groups = words.map((word) => `(${word.replace(SPECIAL, "\\$&")})`).join(joint);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${groups}(?![\\p{L}\\p{N}])`, "dgu");
  const text = stretch.text.replace(UNREAD, (unread) => "\0".repeat(unread.length));
  return [...text.matchAll(pattern)].map(({ indices = [] }) =>
    indices.slice(1).map(([start, end] = [0, 0]) => ({ start: stretch.toOffset(start), end: stretch.toOffset(end) })),
  );
}
