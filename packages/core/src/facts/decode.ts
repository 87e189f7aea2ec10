import { partitionPoint } from "../lib/bisect.js";
import { memoText } from "../lib/memo.js";
import { clean } from "../text/clean.js";
import type { EncodingKind } from "../text/encoding/encoding.js";
import { detectEncoding } from "../text/encoding/encoding.js";
import { restoreMarks } from "../text/restore-marks.js";
import { lacksDiacritics } from "./diacritics.js";

/** A stretch of a document that was not written in plain Unicode. */
export interface EncodingFlaw {
  readonly kind: EncodingKind;
  /** Offsets in the original. */
  readonly start: number;
  readonly end: number;
}

/** A document as it can be read, with a map back to the original. */
export interface Readable {
  readonly text: string;
  readonly flaws: readonly EncodingFlaw[];
  /** Lines (1-based) that were typed without diacritics and are read with those that they most probably lack. */
  readonly bareLines: ReadonlySet<number>;
  toOriginal(offset: number): number;
}

interface Segment {
  /** Offset in the readable text. */
  readonly at: number;
  /** Offset and length in the original. */
  readonly start: number;
  readonly length: number;
  toOriginal(offset: number): number;
}

/** Encodings whose letters must be decoded before anything can be read; the others are only cleaned. */
const DECODED: ReadonlySet<EncodingKind> = new Set(["tcvn3", "vni", "mojibake", "cp1258", "viqr", "telex", "utf16"]);

/** Returns the readable text of a document. Encoding is judged paragraph by paragraph, on the raw text. */
export function readable(original: string): Readable {
  const segments: Segment[] = [];
  const flaws: EncodingFlaw[] = [];
  let text = "";
  for (const { start, end } of paragraphs(original)) {
    const raw = original.slice(start, end);
    const { kind, text: decoded } = /\S/.test(raw) ? detectEncoding(raw) : { kind: "unicode" as const, text: null };
    if (kind !== "unicode") flaws.push({ kind, start, end });
    const segment = DECODED.has(kind) && decoded !== null ? scaled(decoded, raw.length) : cleaned(raw);
    segments.push({ at: text.length, start, length: raw.length, toOriginal: segment.toOriginal });
    text += segment.text;
  }
  // Most papers need no cleaning: what is read from them then shares the memory of the document.
  const { restored, bareLines } = withMarks(text);
  return {
    text: restored === original ? original : restored,
    flaws,
    bareLines,
    toOriginal: (offset) => toOriginal(segments, offset),
  };
}

/** Hardly any line of a Vietnamese paper has two words and no letter beyond ASCII. */
const UNMARKED = /^[\0-\x7F]*$/;
const TWO_WORDS = /[A-Za-z]{2,}[ \t]+[A-Za-z]{2,}/;
/** A key of front matter, a fence and a comment are no prose. */
const NO_PROSE = /^\s*(?:[a-z][\w-]*:(?:\s|$)|```|~~~|<!--)/;

/** Reads lines that were typed without diacritics with those that they most probably lack, letter for letter. */
function withMarks(text: string): { restored: string; bareLines: ReadonlySet<number> } {
  const bareLines = new Set<number>();
  const restored = text.split("\n").map((line, at) => {
    if (!UNMARKED.test(line) || !TWO_WORDS.test(line) || NO_PROSE.test(line) || !lacksDiacritics(line)) return line;
    bareLines.add(at + 1);
    return restoreMarks(line);
  });
  return { restored: bareLines.size === 0 ? text : restored.join("\n"), bareLines };
}

const cleaned = memoText(clean);

/** A decoded paragraph keeps its lines; within a line, offsets are proportional. */
function scaled(decoded: string, rawLength: number) {
  const { text } = clean(decoded);
  const ratio = text.length === 0 ? 1 : rawLength / text.length;
  return { text, toOriginal: (offset: number) => Math.min(rawLength, Math.round(offset * ratio)) };
}

/** Blank-line paragraphs with the blank lines that follow, covering the text without gaps. */
function* paragraphs(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)+/g)) {
    yield { start, end: index + gap.length };
    start = index + gap.length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function toOriginal(segments: readonly Segment[], offset: number): number {
  const segment =
    segments[
      Math.max(
        1,
        partitionPoint(segments.length, (index) => (segments[index] as Segment).at <= offset),
      ) - 1
    ];
  return segment === undefined ? 0 : segment.start + Math.min(segment.length, segment.toOriginal(offset - segment.at));
}
