import { TONED_VOWELS } from "../letters.js";
import { isVietnameseSyllable } from "../syllable.js";
import { byteOf } from "./tables.js";

/** One letter of a misread word: what it may be, and where its characters end. */
interface Unit {
  readonly options: readonly string[];
  readonly end: number;
  /** Whether it swallowed a space that may have been a real one. */
  readonly space: boolean;
}

// What is left of a byte, and which bytes it was: editors straighten quotes, dashes, ellipses and no-break spaces; the
// bytes that Windows-1252 leaves undefined and the soft hyphen get lost altogether.
const WORN: readonly (readonly [string, readonly number[]])[] = [
  ["...", [0x85]],
  ["'", [0x91, 0x92]],
  ['"', [0x93, 0x94]],
  ["-", [0x96, 0x97]],
  [" ", [0xa0]],
  ["", [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xad]],
];

const LETTERS = new Set([...TONED_VOWELS.keys(), "đ"].flatMap((letter) => [letter, letter.toUpperCase()]));
const LETTER = /\p{L}/u;
const ONE_CASE = /^\p{Lu}?(?:\p{Ll}*|\p{Lu}*)$/u;
const LEAD = /[\u00C2-\u00F4]/u;

// Longer than any syllable; it bounds the time that one word can take.
const LONGEST_WORD = 12;
const MOST_READINGS = 64;

/**
 * Returns `text`, which is UTF-8 read as Windows-1252 or Latin-1, read as UTF-8 again, composed. A letter of which a byte
 * was lost is restored where only one letter makes a syllable; a word with several readings stays as it is.
 */
export function decodeMojibake(text: string): string {
  if (!LEAD.test(text)) return text;
  let result = "";
  let index = 0;
  while (index < text.length) {
    const word = readWord(text, index);
    result += word.text;
    index = word.end;
  }
  return result.normalize("NFC");
}

function readWord(text: string, start: number): { readonly text: string; readonly end: number } {
  const units: Unit[] = [];
  let end = start;
  while (units.length < LONGEST_WORD) {
    const unit = readUnit(text, end);
    if (unit === null) break;
    units.push(unit);
    end = unit.end;
  }
  if (units.length === 0) return { text: text.charAt(start), end: start + 1 };
  const whole = onlyReading(units);
  if (whole !== null) return { text: whole, end };
  return readToSpace(text, start, units) ?? { text: text.slice(start, end), end };
}

/** Reads the word as ending with "à": spaces were collapsed, so the swallowed one also parts two words. */
function readToSpace(text: string, start: number, units: readonly Unit[]): { text: string; end: number } | null {
  const last = units.findIndex(({ space }) => space);
  const unit = units[last];
  if (unit === undefined) return null;
  const reading = onlyReading(units.slice(0, last + 1));
  return { text: reading === null ? text.slice(start, unit.end) : `${reading} `, end: unit.end };
}

function onlyReading(units: readonly Unit[]): string | null {
  const count = units.reduce((product, { options }) => product * options.length, 1);
  if (count > MOST_READINGS) return null;
  const readings = units.reduce(
    (begun, { options }) => begun.flatMap((before) => options.map((option) => before + option)),
    [""],
  );
  const guessed = units.some(({ options, space }) => options.length > 1 || space);
  const possible = guessed ? readings.filter((word) => isVietnameseSyllable(word) && ONE_CASE.test(word)) : readings;
  return possible.length === 1 ? (possible[0] as string) : null;
}

function readUnit(text: string, start: number): Unit | null {
  const bytes = bytesAt(text, start);
  const missing = lengthOf(bytes[0] ?? 0) - bytes.length;
  if (bytes.length > 1 && missing === 0) return { options: [utf8(bytes)], end: start + bytes.length, space: false };
  const worn = missing === 1 && bytes.length > 0 ? readWorn(text, start + bytes.length, bytes) : null;
  if (worn !== null) return worn;
  const character = text.charAt(start);
  return LETTER.test(character) ? { options: [character], end: start + 1, space: false } : null;
}

/** Reads a letter whose last byte, due at `end`, was replaced by a plain character or lost. */
function readWorn(text: string, end: number, bytes: readonly number[]): Unit | null {
  for (const [shown, lasts] of WORN) {
    if (!text.startsWith(shown, end)) continue;
    const options = lasts.map((last) => utf8([...bytes, last])).filter((letter) => LETTERS.has(letter));
    if (options.length > 0) return { options, end: end + shown.length, space: shown === " " };
  }
  return null;
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf3 ? 4 : 1;
}

/** Returns the byte at `start` and those of its continuation bytes that are still there. */
function bytesAt(text: string, start: number): number[] {
  const lead = byteOf(text.charAt(start));
  if (lead === null) return [];
  const bytes = [lead];
  while (bytes.length < lengthOf(lead)) {
    const byte = byteOf(text.charAt(start + bytes.length)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) break;
    bytes.push(byte);
  }
  return bytes;
}

/** Returns the character that a lead byte and all its continuation bytes stand for. */
function utf8([lead = 0, ...rest]: readonly number[]): string {
  const high = lead & (0x7f >> (rest.length + 1));
  return String.fromCodePoint(rest.reduce((code, byte) => code * 64 + (byte & 0x3f), high));
}
