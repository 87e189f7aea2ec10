import stringWidth from "string-width";

/** Points that a line of text takes, and the room above and below. */
const LINE = 14.5;
const ROOM = 3;
/** The highest row that the file format allows, in points. */
const MAX_HEIGHT = 409;
/** Columns are measured in digits, and letters are narrower; somewhat less is taken than they are, to be on the safe side. */
const LETTERS = 1.08;
/** A capital is about that much wider than a small letter; bold text than plain text. */
const CAPITAL = 0.4;
const BOLD = 1.1;
/** More UTF-16 code units than fit into the highest row of any width; what comes after them need not be measured. */
const MEASURED = 8_000;

/** A text that has to fit into its column. */
export interface Fitted {
  readonly text: string;
  /** Width of the column in digits of the usual font. */
  readonly width: number;
  readonly bold: boolean;
  /** Size of the letters relative to the usual font. */
  readonly scale: number;
}

/** Returns the height of a row, in points, in which these texts are not cut; at most what the file format allows. */
export function rowHeight(texts: readonly Fitted[]): number {
  const heights = texts.map((each) => lineCount(each) * LINE * each.scale);
  return Math.min(MAX_HEIGHT, Math.round((Math.max(LINE, ...heights) + ROOM) * 4) / 4);
}

/**
 * Counts rather one line too many than one too few, since what does not fit is cut: programs differ in whether they break
 * a line after a hyphen or within a word that is too long.
 */
function lineCount({ text, width, bold, scale }: Fitted): number {
  const room = Math.max(1, (width * LETTERS) / scale / (bold ? BOLD : 1));
  const count = (line: string) =>
    Math.max(wrappedLines(line.split(/(?<= )/), room), wrappedLines(line.split(/(?<=[- /])/), room));
  return text
    .slice(0, MEASURED)
    .split("\n")
    .reduce((sum, line) => sum + count(line), 0);
}

/** Returns how many lines these parts of a line take, each kept whole where it fits into one; a space at an end needs no room. */
function wrappedLines(parts: readonly string[], room: number): number {
  let count = 1;
  let used = 0;
  for (const part of parts) {
    const wide = measured(part.trimEnd());
    const whole = measured(part);
    if (used + wide <= room) {
      used += whole;
      continue;
    }
    if (used > 0) count += 1;
    const broken = Math.max(0, Math.ceil(wide / room) - 1);
    count += broken;
    used = whole - broken * room;
  }
  return count;
}

function measured(text: string): number {
  return stringWidth(text) + CAPITAL * (text.match(/\p{Lu}/gu)?.length ?? 0);
}
