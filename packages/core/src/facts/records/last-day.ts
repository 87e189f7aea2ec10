import { addDays, daysInMonth, pad } from "../../calendar/day.js";
import type { Edtf } from "../../model/model.js";
import { endOfStretch, lasting, stillRuns } from "../../text/vocabulary/open-ends.js";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS: Readonly<Record<string, number>> = { tháng: 1, quý: 3, năm: 12 };

/**
 * Returns the last day of a posting that began on a day, from words that give no date: `".."` where it still runs ("để luôn"),
 * the end of its month, quarter or year ("treo hết tháng"), so many days later ("được 30 ngày"); null where they do not tell.
 */
export function lastDayIn(text: string, first: Edtf): Edtf | null {
  if (stillRuns.test(text)) return "..";
  const began = DAY.exec(first);
  if (began === null) return null;
  const stretch = endOfStretch.exec(text)?.[1];
  if (stretch !== undefined) return endOf(Number(began[1]), Number(began[2]), MONTHS[stretch.toLowerCase()] as number);
  const days = lasting.exec(text)?.[1];
  return days === undefined ? null : addDays(first, Number(days));
}

/** The last day of the stretch of so many months in which a month lies. */
function endOf(year: number, month: number, length: number): Edtf {
  const last = Math.ceil(month / length) * length;
  return `${pad(year, 4)}-${pad(last, 2)}-${pad(daysInMonth(year, last), 2)}`;
}
