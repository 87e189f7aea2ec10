import type { Inline } from "../markdown/inline.js";
import type { Attachment, Place } from "../model/model.js";

/** Tells the place of a stretch of a text. */
export type Locate = (start: number, end: number) => Place;

/** A text that knows where it stands in its document. */
export interface Located {
  readonly text: string;
  readonly locate: Locate;
}

/** An attachment with its offset, so that passages can claim it. */
export interface LocatedAttachment {
  readonly start: number;
  readonly attachment: Attachment;
}

/** A run of blanks, or a blank other than a space. */
const BLANKS = /\s\s|[^\S ]/;

/** Returns a stretch of an inline text with each run of blanks as one. */
export function squeezed(inline: Inline, place: Locate, from = 0, to = inline.text.length): Located {
  const original = inline.text.slice(from, to);
  const text = BLANKS.test(original) ? original.replace(/\s+/g, " ") : original;
  // Hardly any text is asked for a place, so the way back is looked for then.
  const back = text.length === original.length ? (offset: number) => offset : (offset: number) => unsqueezed(original, offset);
  const source = (offset: number) => inline.toSource(from + back(offset));
  return { text, locate: (start, end) => place(source(start), source(Math.max(start, end - 1)) + 1) };
}

/** The offset in a text of what stands at an offset once its runs of blanks are one each. */
function unsqueezed(original: string, offset: number): number {
  let shift = 0;
  for (const { 0: run, index } of original.matchAll(/\s{2,}/g)) {
    if (index - shift >= offset) break;
    shift += run.length - 1;
  }
  return offset + shift;
}

/** Returns a stretch of a located text without the blanks around it. */
export function stretch({ text, locate }: Located, from = 0, to = text.length): Located {
  const cut = text.slice(from, to);
  const first = from + (cut.length - cut.trimStart().length);
  return { text: cut.trim(), locate: (start, end) => locate(first + start, first + end) };
}

/** Returns several located texts as one; a stretch that runs over their borders reaches from the first to the last of them. */
export function joined(parts: readonly Located[], separator: string): Located {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length + separator.length;
  }
  const at = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  return {
    text: parts.map(({ text }) => text).join(separator),
    locate: (start, end) => {
      const [first, last] = [at(start), at(Math.max(start, end - 1))];
      const from = (parts[first] as Located).locate(start - (starts[first] as number), end - (starts[first] as number));
      if (first === last) return from;
      const offset = starts[last] as number;
      return { ...from, end: (parts[last] as Located).locate(0, end - offset).end };
    },
  };
}
