import { TONE_MARKS } from "../letters.js";

const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HORN = "\u031b";

// RFC 1456: a vowel, the mark of its letter, its tone; dd for đ.
const UNIT = /dd|(?<vowel>[aeiouy])(?<letter>[\^(+]?)(?<tone>['`?~.]?)/giu;
const LETTER_MARKS: Readonly<Record<string, string>> = { "^": CIRCUMFLEX, "(": BREVE, "+": HORN };
const TONES: Readonly<Record<string, string>> = {
  "'": TONE_MARKS.sac,
  "`": TONE_MARKS.huyen,
  "?": TONE_MARKS.hoi,
  "~": TONE_MARKS.nga,
  ".": TONE_MARKS.nang,
};

// "?" and "." after the last vowel of a word are tones only where the sentence plainly goes on.
const SENTENCE_MARKS = new Set(["?", "."]);
const GOES_ON = /[\p{L}'^,;:.?)]|\s+[\p{Ll}\p{N}]/uy;

/** Whether a text has letters as only VIQR spells them: `a^`, `o+`, `a(`. */
export const VIQR_LETTER = /[aeo]\^|[ou]\+|a\(/iu;

/** Returns `text` read as VIQR, composed. */
export function decodeViqr(text: string): string {
  return text.replace(UNIT, (unit, vowel: string | undefined, letter: string, tone: string, index: number) => {
    if (vowel === undefined) return unit.startsWith("D") ? "Đ" : "đ";
    const base = (vowel + (LETTER_MARKS[letter] ?? "")).normalize("NFC");
    if (SENTENCE_MARKS.has(tone) && !goesOn(text, index + unit.length)) return base + tone;
    return (base + (TONES[tone] ?? "")).normalize("NFC");
  });
}

function goesOn(text: string, index: number): boolean {
  GOES_ON.lastIndex = index;
  return GOES_ON.test(text);
}
