import { daysBetween } from "../../calendar/day.js";
import type { Day, Edtf, Evidence, Fields } from "../../model/model.js";
import { edtfBounds } from "../../text/dates/edtf.js";
import { isPaper, ownDocuments } from "./fields-of.js";

/** A stretch of days that evidence names for its act, both ends inclusive. */
export interface Moment {
  /** As the text gives it. */
  readonly value: Edtf;
  readonly from: Day;
  readonly to: Day;
  /** Whether the text is vaguer than a quarter ("năm 2023", "6 tháng đầu năm"). */
  readonly coarse: boolean;
}

/** Longest quarter, in days from its first to its last day (1 July to 30 September). */
const LONGEST_QUARTER = 91;

/** An end that lies after every audited day, for what still runs. */
const OPEN_END: Day = "9999-12-31";

/** Code of the kind "biên bản": minutes record one meeting of one day, so their date is the date of all that they tell. */
const MINUTES = "BB";

/**
 * Returns when the act took place: by the passage itself, else by its block and section, else by the document's own date
 * where the document is the evidence or records the act on the spot. Empty where nobody says.
 */
export function momentsOf(piece: Evidence): readonly Moment[] {
  const own = ownMoments(piece.fields);
  if (own.length > 0 || isDateBlank(piece)) return own;
  const near = ownMoments(piece.near);
  return near.length > 0 ? near : paperMoments(piece);
}

/**
 * Returns when the act took place by these fields alone: the dates of the act and of its posting, else the dates of the
 * documents that they name, because a paper is dated by the act that it records.
 */
export function ownMoments(fields: Fields): readonly Moment[] {
  const acts = [...fields.dates.flatMap(momentOf), ...postingMoments(fields)];
  return acts.length > 0 ? acts : ownDocuments(fields).flatMap(({ date }) => (date === null ? [] : momentOf(date)));
}

/** Tells whether a record has a place for the date and left it empty. */
export function isDateBlank(piece: Evidence): boolean {
  const { blank } = piece.fields;
  return blank.includes("dates") || blank.includes("from");
}

/** Returns the day that a date names, or null where it is vaguer than a day or no date at all. */
export function exactDay(value: Edtf | null): Day | null {
  const bounds = value === null ? null : edtfBounds(value);
  return bounds !== null && bounds.from === bounds.to ? bounds.from : null;
}

/** Returns the stretch of days that a date names, as a list of one; empty for what is no date. */
export function momentOf(value: Edtf): Moment[] {
  const bounds = edtfBounds(value);
  return bounds === null ? [] : [{ value, ...bounds, coarse: daysBetween(bounds.from, bounds.to) > LONGEST_QUARTER }];
}

function postingMoments({ from, to }: Fields): Moment[] {
  const [start] = from === null ? [] : momentOf(from);
  const [end] = to === null ? [] : momentOf(to);
  if (start === undefined) return end === undefined ? [] : [end];
  if (to === "..") return [{ ...start, to: OPEN_END }];
  return [end !== undefined && end.to >= start.from ? { ...start, to: end.to } : start];
}

function paperMoments(piece: Evidence): Moment[] {
  const { date, kind } = piece.document.header;
  return date !== null && (isPaper(piece) || kind === MINUTES) ? momentOf(date) : [];
}
