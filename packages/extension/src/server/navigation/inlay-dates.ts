import type { Document, Edtf, Passage, Place, Position } from "@dankiem/core";
import { findDates, withYear } from "@dankiem/core/text";
import { textAt } from "../lib/ranges.js";

/** A date of the act that a passage tells of, with its place in the text. */
export interface PlacedDate {
  readonly value: Edtf;
  readonly place: Pick<Place, "start" | "end">;
}

/**
 * Returns the dates of a passage whose places are certain: the ends of a posting, which have places of their own, and the dates
 * that its text gives exactly once. A date that stands there twice may belong to a document that the passage names.
 */
export function placedDates(document: Document, { fields, place }: Passage): readonly PlacedDate[] {
  const ends = [...endAt(fields.from, fields.fromPlace), ...endAt(fields.to, fields.toPlace)];
  const known = new Set(ends.map(({ value }) => value));
  const found = datesIn(document, place, (value) => fields.dates.find((date) => isSame(value, date)) ?? null);
  return [...ends, ...found.filter(({ value }) => !known.has(value) && isSingle(value, found))];
}

const endAt = (value: Edtf | null, place: Place | null): PlacedDate[] =>
  value === null || place === null ? [] : [{ value, place }];

/** Returns the dates in a place of a document that `read` knows, with the value that it gives them. */
export function datesIn(
  document: Document,
  place: Pick<Place, "start" | "end">,
  read: (printed: Edtf) => Edtf | null,
): readonly PlacedDate[] {
  const text = textAt(document, place);
  return findDates(text).flatMap(({ value, start, end, issues }) => {
    const known = issues.length > 0 ? null : read(value);
    if (known === null) return [];
    return [{ value: known, place: { start: positionAt(text, start, place.start), end: positionAt(text, end, place.start) } }];
  });
}

/** Whether a date as printed is a date of the fields; one without a year ("quý I") takes it from there. */
export function isSame(printed: Edtf, date: Edtf): boolean {
  return printed === date || (printed.startsWith("--") && withYear(printed, Number(date.slice(0, 4))) === date);
}

const isSingle = (value: Edtf, found: readonly PlacedDate[]) => found.filter((one) => one.value === value).length === 1;

/** The position of an offset of a text that begins at `start`. */
function positionAt(text: string, offset: number, start: Position): Position {
  const before = text.slice(0, offset).split("\n");
  const last = before.at(-1) ?? "";
  return before.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + before.length - 1, column: last.length + 1 };
}
