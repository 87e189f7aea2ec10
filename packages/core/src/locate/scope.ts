import { daysBetween } from "../calendar/day.js";
import type { Edtf } from "../model/model.js";
import { edtfBounds } from "../text/dates/edtf.js";

/** Days of nine months: a report on so much of a year counts as one on the year. */
const NINE_MONTHS = 270;

/** Whether a stretch of time is a year, or nine months of it and more. */
export function coversYear(scope: Edtf | null): boolean {
  const bounds = scope === null ? null : edtfBounds(scope);
  return bounds !== null && daysBetween(bounds.from, bounds.to) >= NINE_MONTHS;
}
