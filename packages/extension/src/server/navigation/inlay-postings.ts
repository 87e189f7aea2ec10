import type { CriterionUse, Day, Library, Passage, Place, Threshold } from "@dankiem/core";
import { daysBetween, valuesOf } from "@dankiem/core/editor";
import { edtfBounds } from "@dankiem/core/text";
import type { KnownItem } from "../lib/snapshot.js";

/** A posting whose first and last day are known to the day. */
export interface Posting {
  readonly from: Day;
  readonly to: Day;
  readonly toPlace: Place;
  /** Days from the first to the last, counted as the items that measure it count; negative where the ends are reversed. */
  readonly days: number;
  /** The fewest days that each item asks for, by its id; empty where no item measures it. */
  readonly minima: ReadonlyMap<string, number>;
}

/** Id of the form “niêm yết”. */
const POSTED = "niem-yet";

/** Returns the posting that a passage tells of; null where it tells of none, or an end of it is vague or not in its text. */
export function postingOf(passage: Passage, items: readonly KnownItem[], library: Library): Posting | null {
  const { fields, near } = passage;
  const isLent = fields.from === null && (near.to === null || near.to === fields.to);
  const from = exactDay(fields.from ?? (isLent ? near.from : null));
  const to = exactDay(fields.to);
  if (from === null || to === null || fields.toPlace === null) return null;
  const measured = items.flatMap(({ item }) =>
    item.criteria.filter((use) => measures(use, passage)).map((use) => ({ id: item.id, use })),
  );
  if (measured.length === 0 && !fields.forms.includes(POSTED)) return null;
  const counts = new Set(measured.map(({ use }) => parametersOf(use)["inclusive"] === true));
  // Items that count differently leave no one number of days.
  if (counts.size > 1) return null;
  const nights = daysBetween(from, to);
  const valueOn = valuesOf(library.parameters);
  const minima = measured.map(({ id, use }) => [id, valueOn(parametersOf(use)["minDays"] as Threshold, from)] as const);
  return {
    from,
    to,
    toPlace: fields.toPlace,
    days: counts.has(true) && nights >= 0 ? nights + 1 : nights,
    minima: new Map(minima),
  };
}

/** Whether a duration criterion measures the posting of a passage: one of its forms, or a record that names no form. */
function measures(use: CriterionUse, { kind, fields }: Passage): boolean {
  if (use.criterion !== "duration") return false;
  const forms: readonly unknown[] = [parametersOf(use)["forms"] ?? POSTED].flat();
  return fields.forms.some((form) => forms.includes(form)) || (fields.forms.length === 0 && kind !== "sentence");
}

/** Checked against the schema of the criterion when the checklist was loaded. */
const parametersOf = ({ parameters = {} }: CriterionUse) => parameters as Readonly<Record<string, unknown>>;

function exactDay(value: string | null): Day | null {
  const bounds = value === null ? null : edtfBounds(value);
  return bounds !== null && bounds.from === bounds.to ? bounds.from : null;
}
