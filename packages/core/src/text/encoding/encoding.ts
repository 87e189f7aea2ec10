import { memoText } from "../../lib/memo.js";
import { searchKey } from "../keys.js";
import { decodeCp1258, decodeTcvn3, decodeVni } from "./code-pages.js";
import { decodeMojibake } from "./mojibake.js";
import { decodeTelex } from "./telex.js";
import { decodeUtf16 } from "./utf16.js";
import { decodeViqr, VIQR_LETTER } from "./viqr.js";
import { MARKUP, type Measure, measure, outside, TAGS, wordsOf } from "./words.js";

/** How a text was written, or what went wrong with it. */
export type EncodingKind =
  | "unicode"
  | "decomposed"
  | "tcvn3"
  | "vni"
  | "mojibake"
  | "cp1258"
  | "viqr"
  | "telex"
  | "broken"
  | "utf16";

/** What `detectEncoding` concluded of a paragraph. */
export interface DetectedEncoding {
  readonly kind: EncodingKind;
  /** The paragraph in composed Unicode; null where it already is or where letters are lost for good. */
  readonly text: string | null;
}

const UNICODE: DetectedEncoding = { kind: "unicode", text: null };
const BROKEN: DetectedEncoding = { kind: "broken", text: null };

// Letters that Vietnamese has and Latin-1 lacks: a tenth and more of any Vietnamese text.
const VIETNAMESE_ONLY = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]/gu;
const ENOUGH_VIETNAMESE = 0.03;

const ENOUGH_VALID = 0.8;

// A single word in a short cell must be long enough not to be a unit such as µm.
const SHORTEST_LONE_WORD = 3;

// Typed encodings consist of plain ASCII, so they have to show in many words, and in letters besides tones: "this" could be
// Telex for "thí".
const ENOUGH_TYPED = 0.3;
const MARKED_LETTER = /[ăâđêôơư\u1EA4-\u1EB7\u1EBE-\u1EC7\u1ED0-\u1EE3\u1EE8-\u1EF1]/u;

// The bytes of "ạ" to "ỹ", "ă", "đ", "ơ", "ư" as Windows-1252 shows them; nobody writes that on purpose, even where what
// stands before the symbols happens to be a syllable.
const MOJIBAKE_SIGN = /á[º»][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]|[ÄÆ][\u0080-\u00BF\u0192\u2018]/u;

const PARTLY_COMPOSED = /[ăâêôơưĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]/u;
const TAKEN_APART = /[A-Za-z][\u0302\u0306\u031B]/u;
const COMBINING = /\p{M}/u;

const LOST_LETTER = /\?\p{L}/u;
const WORD_WITH_LOSS = /^[\p{L}?-]+$/u;
const AROUND_WORD = /^[\s(["“*_|]+|(?<![\s)\]"”.,;:!*_|])[\s)\]"”.,;:!*_|]+$/gu;
const ENOUGH_LOST = 0.15;

interface Decoding {
  readonly kind: EncodingKind;
  readonly text: string;
  readonly validity: number;
}

/**
 * Returns how a paragraph was encoded, with its text in composed Unicode where that can be had. Give it the raw paragraph,
 * before `clean`: in TCVN3 the soft hyphen is "ư". A text without diacritics, in another language or of numbers only is
 * `unicode`; only a decoding in which at least 80 % of the words are Vietnamese syllables and some bear diacritics counts.
 */
export const detectEncoding = memoText(encodingOf);

function encodingOf(paragraph: string): DetectedEncoding {
  const wide = decodeUtf16(paragraph);
  if (wide !== null) return { kind: "utf16", text: wide.text };
  if (paragraph.includes("\uFFFD")) return BROKEN;
  const composed = paragraph.normalize("NFC");
  if (composed !== paragraph && COMBINING.test(paragraph)) {
    const halfway = PARTLY_COMPOSED.test(paragraph) && !TAKEN_APART.test(paragraph);
    return { kind: halfway ? "cp1258" : "decomposed", text: composed };
  }
  return isVietnameseAlready(paragraph) ? UNICODE : detectLegacy(paragraph);
}

function isVietnameseAlready(text: string): boolean {
  const own = text.match(VIETNAMESE_ONLY)?.length ?? 0;
  if (own === 0) return false;
  // There are no more letters than characters; hardly any text needs them counted.
  return own >= ENOUGH_VIETNAMESE * text.length || own >= ENOUGH_VIETNAMESE * (text.match(/\p{L}/gu) as string[]).length;
}

function detectLegacy(text: string): DetectedEncoding {
  const viqr = VIQR_LETTER.test(text) ? typed(text, "viqr", decodeViqr) : null;
  if (viqr !== null) return { kind: viqr.kind, text: viqr.text };
  if (isBroken(text)) return BROKEN;
  const mojibake = MOJIBAKE_SIGN.test(text) ? misread(text, "mojibake", decodeMojibake) : null;
  if (mojibake !== null) return { kind: mojibake.kind, text: mojibake.text };
  const { words, valid, other } = measure(text);
  if (valid >= ENOUGH_VALID * words) return UNICODE;
  // "Quý II" is in order, though "II" is no syllable; in Telex "UYR" would be, so there it counts.
  const inOrder = valid > 0 && valid >= ENOUGH_VALID * (words - other);
  const decodings = [...(inOrder ? [] : misreadings(text)), typed(text, "telex", decodeTelex)];
  const best = decodings.reduce((a, b) => (b === null || (a !== null && a.validity >= b.validity) ? a : b));
  return best === null ? UNICODE : { kind: best.kind, text: best.text };
}

function misreadings(text: string): (Decoding | null)[] {
  return [
    misread(text, "mojibake", decodeMojibake),
    misread(text, "tcvn3", decodeTcvn3),
    misread(text, "vni", decodeVni),
    misread(text, "cp1258", decodeCp1258),
  ];
}

function misread(text: string, kind: EncodingKind, decode: (text: string) => string): Decoding | null {
  const decoded = kind === "mojibake" ? decode(text) : outside(MARKUP, text, decode);
  if (decoded === text) return null;
  const after = measure(decoded);
  const [first = "", second] = gained(text, after);
  const shows = second !== undefined || first.length >= SHORTEST_LONE_WORD;
  return shows ? accepted(kind, decoded, after) : null;
}

function typed(text: string, kind: EncodingKind, decode: (text: string) => string): Decoding | null {
  // In VIQR a backtick is a tone, so that two of them enclose no code.
  const decoded = outside(kind === "viqr" ? TAGS : MARKUP, text, decode);
  const after = measure(decoded);
  const words = gained(text, after);
  const distinct = new Set(words.map(searchKey).filter((word) => MARKED_LETTER.test(word)));
  return distinct.size >= 2 && words.length >= ENOUGH_TYPED * after.words ? accepted(kind, decoded, after) : null;
}

function accepted(kind: EncodingKind, text: string, { words, valid, other }: Measure): Decoding | null {
  const validity = valid / (words - other);
  return validity >= ENOUGH_VALID ? { kind, text, validity } : null;
}

/** Returns the words with diacritics that decoding brought about. */
function gained(text: string, after: Measure): string[] {
  const before = new Set(wordsOf(text));
  return after.marked.filter((word) => !before.has(word));
}

/** Whether letters were replaced by question marks ("?P H?NH"): many words have one before a letter. */
function isBroken(text: string): boolean {
  if (!LOST_LETTER.test(text)) return false;
  let words = 0;
  let lost = 0;
  outside(MARKUP, text, (part) => {
    for (const chunk of part.split(/[\s|]+/u)) {
      const word = chunk.replace(AROUND_WORD, "");
      if (!WORD_WITH_LOSS.test(word)) continue;
      words += 1;
      if (LOST_LETTER.test(word)) lost += 1;
    }
    return "";
  });
  return lost >= 2 && lost >= ENOUGH_LOST * words;
}
