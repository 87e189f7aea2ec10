import { isDay } from "../calendar/day.js";
import type { Day, Period } from "../model/model.js";
import { SIMILARITIES, type Similarity } from "../model/similarity.js";
import { parsePeriod } from "../node/period.js";
import type { Given } from "./invocation.js";
import type { Io } from "./io.js";
import { usageError } from "./messages.js";

/** What the flags of an audit say, once they have been found to make sense; null for what they leave open. */
export interface AuditSettings {
  readonly asOf: Day;
  readonly period: Period | null;
  readonly failUnder: number | null;
  readonly maxMissing: number | null;
  readonly similarity: Similarity | null;
}

/**
 * Returns the settings that the flags of an audit ask for.
 *
 * @throws UsageError for a date, period, number or choice that is none.
 */
export function auditSettings(given: Given, io: Io): AuditSettings {
  return {
    asOf: asOfDay(given.value("as-of"), io),
    period: periodOf(given.value("period")),
    failUnder: numberOf("--fail-under", given.value("fail-under"), /^\d+(?:\.\d+)?$/, 100),
    similarity: similarityOf(given.value("similarity")),
    maxMissing: numberOf("--max-missing", given.value("max-missing"), /^\d+$/, Number.MAX_SAFE_INTEGER),
  };
}

/** The day of the audit: the flag, else the moment of reproducible builds, else today. */
function asOfDay(value: string | null, { env, today }: Io): Day {
  if (value !== null) {
    if (!isDay(value)) throw usageError("usage-bad-date", { flag: "--as-of", value });
    return value;
  }
  const epoch = env["SOURCE_DATE_EPOCH"] ?? "";
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : today();
}

function periodOf(value: string | null): Period | null {
  if (value === null) return null;
  const period = parsePeriod(value);
  if (period === null) throw usageError("usage-bad-period", { value });
  return period;
}

function similarityOf(value: string | null): Similarity | null {
  if (value === null) return null;
  const known = SIMILARITIES.find((each) => each === value);
  if (known === undefined) throw usageError("usage-bad-similarity", { value, known: SIMILARITIES.join(", ") });
  return known;
}

function numberOf(flag: string, value: string | null, form: RegExp, limit: number): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (!form.test(value) || number > limit) throw usageError("usage-bad-number", { flag, value, limit });
  return number;
}
