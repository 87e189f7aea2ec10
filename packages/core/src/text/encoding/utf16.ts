import { byteOf } from "./tables.js";
import { measure } from "./words.js";

// Latin letters have a zero as their high byte; Vietnamese ones have 1 or 30, so a fifth of zeros is less than any text has.
const FEWEST_ZEROS = 0.2;
const BESIDE_LETTER = /\0[A-Za-z]|[A-Za-z]\0/u;
const BYTE_ORDER_MARK = /^\uFEFF/u;

/**
 * Returns the text of a paragraph that is UTF-16 read byte by byte, null where it is none; `text` is null where reading it
 * has lost bytes.
 */
export function decodeUtf16(paragraph: string): { readonly text: string | null } | null {
  if (!BESIDE_LETTER.test(paragraph)) return null;
  const zeros = paragraph.split("\0").length - 1;
  if (zeros < FEWEST_ZEROS * paragraph.length) return null;
  const bytes = Array.from({ length: paragraph.length }, (_, index) => byteOf(paragraph.charAt(index)));
  return { text: bytes.every((byte) => byte !== null) ? likeliest(bytes) : null };
}

/** A paragraph cut out of a file may begin with either half of a character, in either byte order. */
function likeliest(bytes: readonly number[]): string {
  const readings = [0, 1].flatMap((start) => [read(bytes, start, 0), read(bytes, start, 1)]);
  return readings.reduce((best, reading) => (validIn(reading) > validIn(best) ? reading : best));
}

function read(bytes: readonly number[], start: number, high: 0 | 1): string {
  let text = "";
  for (let index = start; index + 1 < bytes.length; index += 2) {
    const pair = bytes.slice(index, index + 2);
    text += String.fromCharCode((pair[high] as number) * 256 + (pair[1 - high] as number));
  }
  return text.replace(BYTE_ORDER_MARK, "").normalize("NFC");
}

function validIn(text: string): number {
  return measure(text).valid;
}
