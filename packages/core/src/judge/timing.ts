import { isPaper, ownDocuments } from "../criteria/lib/fields-of.js";
import type { Item } from "../model/checklist.js";
import type { Day, Edtf, Evidence, Fields, Period } from "../model/model.js";
import { edtfBounds, overlaps } from "../text/dates/edtf.js";

/** Whether an act falls into the audited period; for an item in force, whether it was made by the end of it. */
export function isInPeriod(piece: Evidence, due: Item["period"], period: Period): boolean {
  const stretches = stretchesOf(piece);
  if (stretches.length === 0) return true;
  if (due === "in-force") return stretches.some(({ from }) => from <= period.to);
  return stretches.some((stretch) => overlaps(stretch, period));
}

/**
 * Whether evidence cannot count yet on the day of the audit: its paper is dated later, or all that it tells begins later. An open
 * end ("đang treo") begins where it begins.
 */
export function isNotYet(piece: Evidence, asOf: Day): boolean {
  const written = piece.document.header.date;
  if (written !== null && written > asOf) return true;
  const own = actDays(piece.fields);
  return own.length > 0 && own.every(({ from }) => from > asOf);
}

/** The days that a piece of evidence speaks of: its own, else its surroundings', else its document's. */
function stretchesOf(piece: Evidence): Period[] {
  const { header } = piece.document;
  const paper = bounds([header.scope ?? header.date]);
  if (isPaper(piece)) return paper;
  const own = actDays(piece.fields);
  if (own.length > 0) return own;
  const named = bounds(ownDocuments(piece.fields).map(({ date }) => date));
  if (named.length > 0) return named;
  const scope = bounds([piece.scope]);
  if (scope.length > 0) return scope;
  const near = actDays(piece.near);
  return near.length > 0 ? near : paper;
}

function actDays({ dates, from, to }: Fields): Period[] {
  const days = bounds(dates);
  const first = bounds([from])[0];
  if (first === undefined) return days;
  const last = to === ".." ? "9999-12-31" : (bounds([to])[0]?.to ?? first.to);
  return [...days, { from: first.from, to: last < first.from ? first.to : last }];
}

function bounds(values: readonly (Edtf | null)[]): Period[] {
  return values.flatMap((value) => (value === null ? [] : (edtfBounds(value) ?? [])));
}
