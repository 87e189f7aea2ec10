/** Letters by their width in Verdana, in hundredths of the size of the font; what is not listed is taken for a digit. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [27, "il"],
  [36, " .,:;jfI·"],
  [42, "rt/()-"],
  [52, "csz"],
  [60, "aekvxyoFLPTY"],
  [64, "bdghnpquđE0123456789–"],
  [70, "ABCKRSVXZ"],
  [76, "DĐGHNOQU"],
  [84, "Mw"],
  [98, "mW"],
  [108, "%"],
];
const DEFAULT = 64;
const MARKS = /\p{M}/gu;

const widthOf: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Returns about how many pixels wide a text is at this size: no fonts are at hand, and marks above letters take no room. */
export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize("NFD").replace(MARKS, "")];
  const hundredths = letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? DEFAULT), 0);
  return Math.ceil((hundredths * size) / 100);
}
