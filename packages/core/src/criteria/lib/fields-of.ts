import type { Count, Evidence, FieldName, Fields, NamedDocument, Place } from "../../model/model.js";

/** What a search through the fields of a piece of evidence gave. */
export interface Sought<T> {
  /** Values that are what was sought. */
  readonly wanted: readonly T[];
  /** Values of the same field that are not. */
  readonly others: readonly T[];
  /** Whether the record has a cell for the field and left it empty. */
  readonly blank: boolean;
}

/**
 * Returns the values of a field: those of the passage itself, else those of its block and section.
 * A record that answers the question, even with a blank cell, is not silent: its neighbours must not answer for it.
 */
export function seek<T>(
  piece: Evidence,
  field: FieldName,
  pick: (fields: Fields) => readonly T[],
  isWanted: (value: T) => boolean = () => true,
): Sought<T> {
  const own = pick(piece.fields);
  const blank = own.length === 0 && piece.fields.blank.includes(field);
  const answered = blank || own.some(isWanted) || (piece.strength === "record" && own.length > 0);
  const values = answered ? own : [...own, ...pick(piece.near)];
  return { wanted: values.filter(isWanted), others: values.filter((value) => !isWanted(value)), blank };
}

/** Returns the documents of the unit that a passage names, without the instruments of superior bodies that it rests on. */
export function ownDocuments(fields: Fields): readonly NamedDocument[] {
  return fields.documents.filter((document) => !document.superior);
}

/** Returns the counts of the passage itself, followed by those of its block and section. */
export function allCounts(piece: Evidence): readonly Count[] {
  return [...piece.fields.counts, ...piece.near.counts];
}

/** Returns the first figure counted under a key, or null where there is none. */
export function countOf(counts: readonly Count[], key: string): Count | null {
  return counts.find((count) => count.key === key) ?? null;
}

/** Tells whether the document itself is the evidence (a plan that exists), not a passage in it. */
export function isPaper(piece: Evidence): boolean {
  return samePlace(piece.place, piece.document.header.place);
}

// Facts come back from a cache as copies, so places are compared by value.
function samePlace(a: Place, b: Place): boolean {
  return (
    a.path === b.path &&
    a.start.line === b.start.line &&
    a.start.column === b.start.column &&
    a.end.line === b.end.line &&
    a.end.column === b.end.column
  );
}
