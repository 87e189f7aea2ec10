import { isDay } from "../calendar/day.js";
import type { Period } from "../model/model.js";
import { edtfBounds } from "../text/dates/edtf.js";

const PERIOD_FORM = /^\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}))?$/;

/**
 * Returns the days of a period as written on the command line or in a configuration: a year (`2023`), a half
 * (`2023-H1`), a quarter (`2023-Q2`), a month (`2023-06`) or two days (`2023-01-01..2023-06-30`), ends included.
 * Null for anything else, and for an end before its start.
 */
export function parsePeriod(text: string): Period | null {
  const [from, to, ...more] = text.split("..");
  if (from === undefined || more.length > 0) return null;
  if (to === undefined) return PERIOD_FORM.test(from) ? edtfBounds(from) : null;
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}
