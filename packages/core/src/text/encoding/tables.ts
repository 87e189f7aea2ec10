import { TONE_MARKS } from "../letters.js";

/** A code page seen through Latin-1: what stands in the text → what was meant. */
export type CharacterTable = ReadonlyMap<string, string>;

const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const { huyen, sac, hoi, nga, nang } = TONE_MARKS;

function run(start: number, letters: string): [string, string][] {
  return [...letters].map((letter, index) => [String.fromCharCode(start + index), letter]);
}

/** TCVN 5712:1993 VN3 ("ABC", fonts `.VnTime`): one byte a letter, capitals with a tone missing. */
export const TCVN3: CharacterTable = new Map([
  ...run(0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"),
  ...run(0xb5, "àảãáạ"),
  ...run(0xbb, "ằẳẵắ"),
  ...run(0xc6, "ặầẩẫấậè"),
  ...run(0xce, "ẻẽéẹềểễếệìỉ"),
  ...run(0xdc, "ĩíịò"),
  ...run(0xe1, "ỏõóọồổỗốộờởỡớợù"),
  ...run(0xf1, "ủũúụừửữứựỳỷỹýỵ"),
  // Converters turn the micro sign into the Greek letter that looks like it.
  ["\u03bc", "à"],
]);

/** Windows-1258 where it differs from Latin-1: tones follow their vowel as combining marks. */
export const CP1258: CharacterTable = new Map([
  ["Ì", huyen],
  ["ì", sac],
  ["Ò", hoi],
  ["Þ", nga],
  ["ò", nang],
  ["Ã", "Ă"],
  ["ã", "ă"],
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["Õ", "Ơ"],
  ["õ", "ơ"],
  ["Ý", "Ư"],
  ["ý", "ư"],
  ["þ", "₫"],
]);

/** VNI-Windows, letters of one character. The capitals follow by upper case. */
export const VNI_LETTERS: CharacterTable = withCapitals([
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

/** VNI-Windows, marks that stand after a vowel as characters of their own. */
export const VNI_MARKS: CharacterTable = withCapitals([
  ["ù", sac],
  ["ø", huyen],
  ["û", hoi],
  ["õ", nga],
  ["ï", nang],
  ["â", CIRCUMFLEX],
  ["á", CIRCUMFLEX + sac],
  ["à", CIRCUMFLEX + huyen],
  ["å", CIRCUMFLEX + hoi],
  ["ã", CIRCUMFLEX + nga],
  ["ä", CIRCUMFLEX + nang],
  ["ê", BREVE],
  ["é", BREVE + sac],
  ["è", BREVE + huyen],
  ["ú", BREVE + hoi],
  ["ü", BREVE + nga],
  ["ë", BREVE + nang],
]);

/** Windows-1252 from 0x80 to 0x9F; the five bytes it leaves undefined stay control characters. */
const CP1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const cp1252Bytes = new Map([...CP1252_HIGH].map((character, index) => [character, 0x80 + index]));

/** Returns the byte, 0 to 255, that Windows-1252 or Latin-1 shows as `character`, or null where there is none. */
export function byteOf(character: string): number | null {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : (cp1252Bytes.get(character) ?? null);
}

function withCapitals(pairs: readonly [string, string][]): CharacterTable {
  return new Map(
    pairs.flatMap(([from, to]): [string, string][] => [
      [from, to],
      [from.toUpperCase(), to.toUpperCase()],
    ]),
  );
}
