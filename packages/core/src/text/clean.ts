import { lastAtMost } from "../lib/bisect.js";

/** A cleaned text with the way back to the text it was made from. */
export interface Cleaned {
  /** NFC, `\n` line ends, plain spaces, no invisible characters; as many lines as the original. */
  readonly text: string;
  /**
   * The offset in the original text of the character at `offset` of the cleaned text, in UTF-16 code units. Never
   * decreases; 0 gives 0, `text.length` gives the original's length, and offsets outside are clamped to these.
   * Characters that were dropped belong to the character before them.
   */
  toOriginal(offset: number): number;
}

// Formatting characters that show nothing: zero-width, bidirectional, byte order mark, variation selectors.
const INVISIBLE = "\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF";
const ODD_SPACE = "\\u000B\\u000C\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const CAPITAL_OR_DIGIT = "[\\p{Lu}\\p{N}]";

// No writing system stacks more (Unicode Standard Annex 15, stream-safe text format); composing a pile of marks would take
// time that grows with its square.
const MOST_MARKS = 30;

const UNCLEAN = new RegExp(
  [
    "(?<newline>\\r\\n?)",
    `(?<space>[${ODD_SPACE}])`,
    "(?<capital>[\\u00D0\\u0189])",
    "(?<small>[\\u00F0\\u0256])",
    "(?<digit>[\\uFF10-\\uFF19])",
    // Word writes a soft hyphen where an author broke "117/KH-UBND" over two lines: there it is a hyphen.
    `(?<hyphen>(?=\\u00AD)(?<=${CAPITAL_OR_DIGIT}\\p{M}*)\\u00AD+(?=${CAPITAL_OR_DIGIT}))`,
    `[${INVISIBLE}]+`,
    "\\u00AD+",
    `(?=\\p{M})(?<=[\\p{M}\\u00AD${INVISIBLE}]{${MOST_MARKS}})\\p{M}+`,
  ].join("|"),
  "gu",
);

// A base with its marks (Hangul vowels and finals compose like marks), or a character that NFC replaces on its own.
const NOT_COMPOSED = /[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]+|(?!\p{Script=Latin})\p{CWKCF}|[\u212A\u212B]/gu;

const FULL_WIDTH_ZERO = 0xff10;

/** A text with its offsets as breakpoints: from one of them to the next both texts run in step. */
interface Rewritten {
  readonly text: string;
  readonly length: number;
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/**
 * Returns `text` as people read it, in one pass and with a map back: NFC; CRLF and CR as LF; no invisible characters; a
 * soft hyphen between capitals or digits as a hyphen; every odd space as a space (tabs stay); the Icelandic and African
 * look-alikes of Đ as Đ; full-width digits as digits. Legacy encodings are not decoded, see `detectEncoding`.
 */
export function clean(text: string): Cleaned {
  const visible = rewrite(text, UNCLEAN, replacementOf);
  if (visible.text.normalize("NFC") === visible.text) {
    return { text: visible.text, toOriginal: (offset) => originalOf(visible, offset) };
  }
  const composed = rewrite(visible.text, NOT_COMPOSED, (match) => match[0].normalize("NFC"));
  return { text: composed.text, toOriginal: (offset) => originalOf(visible, originalOf(composed, offset)) };
}

type Groups = Readonly<Partial<Record<"newline" | "space" | "capital" | "small" | "digit" | "hyphen", string>>>;

function replacementOf({ 0: found, groups }: RegExpExecArray): string {
  const group = groups as Groups;
  if (group.newline !== undefined) return "\n";
  if (group.space !== undefined) return " ";
  if (group.capital !== undefined) return "Đ";
  if (group.small !== undefined) return "đ";
  if (group.digit !== undefined) return String(found.charCodeAt(0) - FULL_WIDTH_ZERO);
  return group.hyphen === undefined ? "" : "-";
}

function rewrite(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string): Rewritten {
  const at = [0];
  const from = [0];
  let result = "";
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const put = replace(match);
    result += text.slice(last, match.index);
    last = match.index + found.length;
    if (put.length !== found.length) {
      // Where the character itself grew or shrank, the map has to stop at its end.
      if (put !== "") addBreakpoint(at, from, result.length, match.index);
      addBreakpoint(at, from, result.length + put.length, last);
    }
    result += put;
  }
  return { text: result + text.slice(last), length: text.length, at, from };
}

function addBreakpoint(at: number[], from: number[], offset: number, original: number): void {
  if (at.at(-1) === offset) {
    from[from.length - 1] = original;
    return;
  }
  at.push(offset);
  from.push(original);
}

function originalOf({ text, length, at, from }: Rewritten, offset: number): number {
  // The text begins where the original begins, whatever was dropped there.
  if (offset <= 0) return 0;
  if (offset >= text.length) return length;
  const index = lastAtMost(at, offset);
  const original = (from[index] as number) + offset - (at[index] as number);
  return Math.min(original, from[index + 1] ?? length);
}
