import { type CharacterTable, CP1258, TCVN3, VNI_LETTERS, VNI_MARKS } from "./tables.js";

const TCVN3_WORD = /[\p{L}\u00A1-\u00BF×÷]+/gu;
const LETTER = /\p{L}/u;
// Two capitals or more and no small letter: the tone letters, of which the table has no capitals, are capitals too.
const CAPITALS = /^(?:[^A-Za-z]*[A-Z]){2}[^a-z]*$/u;

// A vowel with the mark that follows it, or a letter of one character.
const VNI_UNIT = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñæóòî]/giu;

/** Returns `text` read as TCVN3; a symbol that stands alone (a bullet "·") stays. */
export function decodeTcvn3(text: string): string {
  return text.replace(TCVN3_WORD, (word) => {
    if (word.length === 1 && !LETTER.test(word)) return word;
    const decoded = mapped(word, TCVN3);
    return decoded !== word && CAPITALS.test(word) ? decoded.toUpperCase() : decoded;
  });
}

/** Returns `text` read as VNI-Windows, composed. */
export function decodeVni(text: string): string {
  return text.replace(VNI_UNIT, ([letter = "", mark = ""]) => {
    return ((VNI_LETTERS.get(letter) ?? letter) + (VNI_MARKS.get(mark) ?? mark)).normalize("NFC");
  });
}

/** Returns `text` read as Windows-1258, composed. */
export function decodeCp1258(text: string): string {
  return mapped(text, CP1258).normalize("NFC");
}

function mapped(text: string, table: CharacterTable): string {
  return Array.from(text, (character) => table.get(character) ?? character).join("");
}
