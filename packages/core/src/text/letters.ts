/** The tones of Vietnamese by name, `ngang` being the unmarked one. */
export type Tone = "ngang" | "huyen" | "sac" | "hoi" | "nga" | "nang";

/** The combining mark of each tone; the unmarked tone has none. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ngang: "",
  huyen: "\u0300",
  sac: "\u0301",
  hoi: "\u0309",
  nga: "\u0303",
  nang: "\u0323",
};

/** A vowel letter taken apart: `ế` is `ê` with the tone `sac`. */
export interface Vowel {
  readonly letter: string;
  readonly tone: Tone;
}

/** The twelve vowel letters without tone, small. */
const VOWELS = "aăâeêioôơuưy";

/** Every small vowel letter with every tone, 72 composed characters, taken apart. */
export const TONED_VOWELS: ReadonlyMap<string, Vowel> = new Map(
  [...VOWELS].flatMap((letter) =>
    (Object.keys(TONE_MARKS) as Tone[]).map((tone): [string, Vowel] => [toned(letter, tone), { letter, tone }]),
  ),
);

/** Returns the vowel `letter` (small or capital, without tone) with `tone` on it, composed. */
export function toned(letter: string, tone: Tone): string {
  return (letter + TONE_MARKS[tone]).normalize("NFC");
}

/** Returns `text` without any combining mark and with đ as d; case is kept. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}
