import type { Rollup, RollupScore, RollupTotal, RollupUnit } from "../../compare/rollup/schema.js";
import { day, percent } from "../lib/format.js";
import type { Language, Period } from "../lib/report-types.js";
import { message } from "./messages.js";

/** What is told of a score, each for itself. */
const MEASURES = ["percent", "coverage", "fail", "notchecked", "error"] as const;

/** One thing that is told of a score. */
export type Measure = (typeof MEASURES)[number];

/** A unit in one period: what the table has a row for. */
export interface UnitRow {
  readonly unit: RollupUnit;
  /** Null for a unit without any score. */
  readonly period: Period | null;
  /** One for each checklist of the roll-up. */
  readonly cells: readonly (RollupScore | null)[];
  /** Whether the row before is of the same unit. */
  readonly isAgain: boolean;
}

/** What stands below a unit, or everything, in one period. */
export interface TotalRow {
  /** Null for all units. */
  readonly unit: RollupUnit | null;
  readonly period: Period;
  /** One for each checklist of the roll-up. */
  readonly cells: readonly (RollupTotal | null)[];
}

/** Most notices that are shown to people; programs get all of them. */
const MAX_NOTICES = 50;
const DASH = "–";

/** Returns the rows of all units in the order of the hierarchy, one for each period. */
export function unitRows({ units, checklists }: Rollup): readonly UnitRow[] {
  return units.flatMap((unit): UnitRow[] => {
    const rows = byPeriod(unit.scores, checklists);
    if (rows.length === 0) return [{ unit, period: null, cells: checklists.map(() => null), isAgain: false }];
    return rows.map((row, index) => ({ unit, ...row, isAgain: index > 0 }));
  });
}

/** Returns the rows of what stands below each unit, then of all units. */
export function totalRows({ units, checklists, all }: Rollup): readonly TotalRow[] {
  return [
    ...units.flatMap((unit) => byPeriod(unit.below, checklists).map((row) => ({ unit, ...row }))),
    ...byPeriod(all, checklists).map((row) => ({ unit: null, ...row })),
  ];
}

/** Returns what belongs to one period in one row each, a cell for each checklist; the values are sorted by period. */
function byPeriod<T extends RollupScore | RollupTotal>(
  values: readonly T[],
  checklists: Rollup["checklists"],
): readonly { readonly period: Period; readonly cells: readonly (T | null)[] }[] {
  const rows = new Map<string, T[]>();
  for (const value of values) {
    const key = `${value.period.from}\n${value.period.to}`;
    rows.set(key, [...(rows.get(key) ?? []), value]);
  }
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    const cells = checklists.map(({ id }) => row.find(({ checklist }) => checklist === id) ?? null);
    return first === undefined ? [] : [{ period: first.period, cells }];
  });
}

/** Returns what is told of scores: errors only where there are any. */
export function measuresOf({ all }: Rollup): readonly Measure[] {
  return MEASURES.filter((measure) => measure !== "error" || all.some(({ states }) => states.error > 0));
}

/** Returns a measure of a score or of several: a number, or the lowest and the highest; a dash for nothing. */
export function measureText(language: Language, cell: RollupScore | RollupTotal | null, measure: Measure): string {
  if (cell === null) return DASH;
  if (measure === "percent") return rangeText(language, cell.percent);
  return measure === "coverage" ? rangeText(language, cell.coverage, 100) : String(cell.states[measure]);
}

function rangeText(language: Language, value: RollupTotal["coverage"] | number | null, factor = 1): string {
  if (value === null) return DASH;
  const { min, max } = typeof value === "number" ? { min: value, max: value } : value;
  const [low, high] = [percent(language, min * factor), percent(language, max * factor)];
  return low === high ? low : `${low.replace(" %", "")} – ${high}`;
}

/** Returns a period as `--period` takes it: `2023`, `2023-H1`, `2023-Q2`; else with its first and last day. */
export function periodText(language: Language, period: Period | null): string {
  if (period === null) return "";
  const { from, to } = period;
  const year = from.slice(0, 4);
  const short = SHORT.find(([start, end]) => from === `${year}-${start}` && to === `${year}-${end}`);
  return short === undefined ? `${day(language, from)} – ${day(language, to)}` : year + short[2];
}

/** First and last days of the periods that have a short name. */
const SHORT = [
  ["01-01", "12-31", ""],
  ["01-01", "06-30", "-H1"],
  ["07-01", "12-31", "-H2"],
  ["01-01", "03-31", "-Q1"],
  ["04-01", "06-30", "-Q2"],
  ["07-01", "09-30", "-Q3"],
  ["10-01", "12-31", "-Q4"],
] as const;

/** Returns how much was rolled up. */
export function subjectText({ language, units, checklists, sources }: Rollup): string {
  const reported = units.filter(({ reported: isReported }) => isReported).length;
  return message(language, "rollup-subject", { units: reported, checklists: checklists.length, reports: sources.length });
}

/** Returns the days of the audits; empty where there was none. */
export function asOfText({ language, asOf: { from, to } }: Rollup): string {
  if (from === null || to === null) return "";
  return from === to ? day(language, to) : message(language, "rollup-days", { from: day(language, from), to: day(language, to) });
}

/** Returns a checklist by id and title. */
export function checklistText({ id, title, versions }: Rollup["checklists"][number]): string {
  return `${id} · ${title} (${versions.join(", ")})`;
}

/** Returns the name of what a total counts. */
export function totalName(language: Language, unit: RollupUnit | null): string {
  return unit === null ? message(language, "rollup-all") : message(language, "rollup-below", { unit: unit.name });
}

/** Returns how many units a total counts; a dash for none. */
export function countText(language: Language, total: RollupTotal | null): string {
  return total === null ? DASH : message(language, "rollup-count", { count: total.units });
}

/** Returns how the table is computed, a sentence a line. */
export function howTexts({ language }: Rollup): readonly string[] {
  return (["rollup-how-cell", "rollup-how-total", "rollup-how-empty"] as const).map((code) => message(language, code));
}

/** Returns the notices for people; where there are very many, the last line tells of the rest. */
export function noticeTexts({ language, notices }: Rollup): readonly string[] {
  const shown = notices.slice(0, MAX_NOTICES).map((notice) => notice.message);
  const rest = notices.length - shown.length;
  return rest === 0 ? shown : [...shown, message(language, "rollup-notices-more", { count: rest })];
}

/** Returns the name of the unit above; empty for a unit at the top. */
export function parentNames({ units }: Rollup): (unit: RollupUnit) => string {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return ({ parent, depth }) => (parent === null || depth === 0 ? "" : (names.get(parent) ?? parent));
}
