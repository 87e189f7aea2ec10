import type { Edtf, Evidence, Fields, Period } from "../model/model.js";
import { withYear } from "../text/dates/edtf.js";

const YEARLESS = /^--\d{2}-\d{2}$/;

/**
 * Returns evidence whose days without a year have that of the audited period. Where the period holds such a day twice or not at
 * all, nothing tells its year, and it is left out.
 */
export function withYearOfPeriod(piece: Evidence, period: Period): Evidence {
  const fields = yearGiven(piece.fields, period);
  const near = yearGiven(piece.near, period);
  return fields === piece.fields && near === piece.near ? piece : { ...piece, fields, near };
}

function yearGiven(fields: Fields, period: Period): Fields {
  const { dates, from, to, documents } = fields;
  if (![...dates, from, to, ...documents.map(({ date }) => date)].some((day) => day !== null && YEARLESS.test(day)))
    return fields;
  const first = from === null ? null : dayIn(from, period);
  return {
    ...fields,
    dates: dates.flatMap((day) => dayIn(day, period) ?? []),
    documents: documents.map((paper) => (paper.date === null ? paper : { ...paper, date: dayIn(paper.date, period) })),
    from: first,
    to: to === null || first === null ? null : lastDay(to, first, period),
  };
}

/** The day in the year in which the period holds it; a day with a year is what it is. */
function dayIn(day: Edtf, period: Period): Edtf | null {
  if (!YEARLESS.test(day)) return day;
  const held = yearsOf(period)
    .map((year) => withYear(day, year))
    .filter((one) => one >= period.from && one <= period.to);
  return held.length === 1 ? (held[0] as Edtf) : null;
}

/** A last day lies behind the first, in the next year if need be. */
function lastDay(day: Edtf, first: Edtf, period: Period): Edtf | null {
  if (!YEARLESS.test(day)) return day;
  const year = Number(first.slice(0, 4));
  if (!Number.isInteger(year)) return dayIn(day, period);
  const same = withYear(day, year);
  return same >= first ? same : withYear(day, year + 1);
}

const yearsOf = ({ from, to }: Period): number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};
