import type { Facts, OutlineEntry } from "@dankiem/core";
import { documentKindOfTitle } from "@dankiem/core/text";

/** A section of a paper: a heading with what stands below it. Lines are 0-based. */
export interface Section {
  readonly entry: OutlineEntry;
  readonly first: number;
  /** Its last written line. */
  readonly last: number;
}

/** "Nơi nhận" at the beginning of a line, marks of Markdown aside. */
const SENT_TO = /^[\s|>*_]*nơi\s+nhận(?!\p{L})/iu;

/** Returns the sections of a document by its official outline, in order; each lies within the ones above it, or beside them. */
export function sectionsOf({ header, outline }: Pick<Facts, "header" | "outline">, lines: readonly string[]): Section[] {
  const title = hasOfficialHeader(header) ? header.place.end.line : 0;
  const entries = outline.filter(({ line }) => line > title && line <= lines.length);
  const closing = closingLine({ header, outline }, lines);
  return entries.map((entry, index) => {
    const first = entry.line - 1;
    const next = entries.slice(index + 1).find(({ level }) => level <= entry.level);
    const bounds = [lines.length, ...(next === undefined ? [] : [next.line - 1])];
    // An annex stands behind the signature, whatever the level of its headings.
    if (closing !== null && first < closing) bounds.push(closing);
    return { entry, first, last: lastWritten(lines, first, Math.min(...bounds) - 1) };
  });
}

/** Whether the paper begins with an official header: a number, a date, or a title that opens with the name of a kind of paper. */
export function hasOfficialHeader({ number, kind, datePlace, subject }: Facts["header"]): boolean {
  const isTitled = kind !== null && (subject === null || documentKindOfTitle(subject) !== null);
  return number !== null || datePlace !== null || isTitled;
}

/** Returns the 0-based line where "Nơi nhận" and the signature begin; null where there is no list of recipients. */
export function closingLine({ header: { recipients } }: Pick<Facts, "header" | "outline">, lines: readonly string[]) {
  const last = Math.max(0, ...recipients.map(({ place }) => place.start.line));
  const line = lines.slice(0, last).findLastIndex((text) => SENT_TO.test(text.normalize("NFC")));
  return line < 0 ? null : line;
}

/** Returns the last line between two that is not empty; the first where all below it are. */
export function lastWritten(lines: readonly string[], first: number, last: number): number {
  for (let line = Math.min(last, lines.length - 1); line > first; line -= 1) if (lines[line]?.trim() !== "") return line;
  return first;
}
