import { withoutMarks } from "./letters.js";
import { isVietnameseSyllable, ONSETS } from "./syllable.js";
import { abbreviations } from "./vocabulary/abbreviations.js";

const JOINERS = /[.\-–&\s_]+/gu;

const meanings = new Map(Object.entries(abbreviations));

// A keyboard without đ writes HDND for HĐND. What would read as a word ("DU") stays one, and a plain form that means
// something of its own ("HD") keeps that meaning.
const plainMeanings = new Map(
  Object.entries(abbreviations)
    .map(([key, words]): [string, readonly string[]] => [withoutMarks(key), words])
    .filter(([key]) => !isVietnameseSyllable(key)),
);

/**
 * Returns all that `token` may stand for, likeliest first, in small letters; none where it is unknown. Dots, hyphens,
 * ampersands and spaces inside it do not matter (TN&MT, U.B.N.D), nor does case, except that what can be read as a word
 * or as the beginning of one ("ca", "th") expands in capitals only.
 */
export function expandAbbreviation(token: string): readonly string[] {
  const letters = token.normalize("NFC").replace(JOINERS, "");
  const capitals = letters.toUpperCase();
  if (letters !== capitals && isWordlike(letters)) return [];
  return meanings.get(capitals) ?? plainMeanings.get(capitals) ?? [];
}

function isWordlike(letters: string): boolean {
  return isVietnameseSyllable(letters) || ONSETS.has(letters.toLowerCase());
}
