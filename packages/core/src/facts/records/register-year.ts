import type { Day, Edtf } from "../../model/model.js";
import { findDates, findShortDates } from "../../text/dates/dates.js";
import { edtfBounds } from "../../text/dates/edtf.js";

/** Words of a heading that names a stretch of time and nothing else: "Phần năm 2024", "Trang tháng 3/2024". */
const TIME_WORDS =
  /(?<!\p{L})(?:phần|trang|sổ|mục|các|việc|trong|năm|tháng|quý|học|của|kỳ|tiếp|theo|đầu|cuối|đợt)(?!\p{L})|[\s\d.,:;()/–-]+/giu;
/** Letters that a heading of time may hold besides. */
const MAX_BESIDES = 4;
/** Months by which one row must lie before the next for a new year to have begun between them. */
const TURN = 6;

/** Returns the last day of the stretch that a heading or lead-in names and names alone; null where it names none. */
export function stretchNamed(text: string): Day | null {
  const dates = findDates(text);
  const found = dates.find(({ value }) => /^\d{4}/.test(value));
  if (found === undefined) return null;
  let rest = text;
  for (const { start, end } of dates.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(TIME_WORDS, "").length <= MAX_BESIDES ? (edtfBounds(found.value)?.to ?? null) : null;
}

/**
 * Returns, row by row of the columns of days, the year of the days that are written without one; null where nothing tells. Days with a year in
 * neighbouring rows tell; else the year of the register holds, and where the rows run over New Year, for the longer part of
 * them.
 */
export function yearsOfRows(rows: readonly (readonly string[])[], register: number | null): (number | null)[] {
  const days = rows.map((cells) => firstDay(cells));
  if (days.some((day) => day !== null && !day.startsWith("--"))) return yearsByNeighbours(days, register);
  return register === null ? rows.map(() => null) : yearsByTurn(days, register);
}

/** The first day of a row. */
function firstDay(cells: readonly string[]): Edtf | null {
  for (const cell of cells) {
    const day = findShortDates(cell).find(({ value }) => /^(?:\d{4}|-)-\d{2}-\d{2}$/.test(value));
    if (day !== undefined) return day.value;
  }
  return null;
}

/** The year of the last row that has one, a year later where the days begin anew. */
function yearsByNeighbours(days: readonly (Edtf | null)[], register: number | null): (number | null)[] {
  const first = days.findIndex((day) => day !== null && !day.startsWith("--"));
  let year = register ?? Number((days[first] as string).slice(0, 4));
  let month = 0;
  return days.map((day) => {
    if (day === null) return year;
    if (!day.startsWith("--")) year = Number(day.slice(0, 4));
    else if (month - monthOf(day) >= TURN) year += 1;
    month = monthOf(day);
    return year;
  });
}

function yearsByTurn(days: readonly (Edtf | null)[], register: number): number[] {
  const turns: number[] = [];
  let month = 0;
  for (const [at, day] of days.entries()) {
    if (day === null) continue;
    if (month - monthOf(day) >= TURN) turns.push(at);
    month = monthOf(day);
  }
  const [turn] = turns;
  if (turn === undefined || turns.length > 1) return days.map(() => register);
  const first = turn > days.length / 2 ? register : register - 1;
  return days.map((_, at) => (at < turn ? first : first + 1));
}

const monthOf = (day: Edtf) => Number(day.slice(-5, -3));
