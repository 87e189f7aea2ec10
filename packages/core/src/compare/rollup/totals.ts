import { compare } from "../../lib/order.js";
import type { RollupScore, RollupTotal } from "./schema.js";

/** Totals by checklist and period: scores of different checklists, or of different periods, never meet in a number. */
export type Totals = Map<string, RollupTotal>;

const STATES = ["pass", "partial", "fail", "notapplicable", "notchecked", "notselected", "error"] as const;

type Range = RollupTotal["coverage"];

/** Takes a score of one more unit into totals. A unit has at most one score for a checklist and period. */
export function addScore(totals: Totals, { checklist, period, percent, coverage, states }: RollupScore): void {
  add(totals, {
    checklist,
    period: { ...period },
    units: 1,
    percent: percent === null ? null : { min: percent, max: percent },
    coverage: { min: coverage, max: coverage },
    states: { ...states },
  });
}

/** Takes the totals of other units into totals. */
export function addTotals(totals: Totals, others: Totals): void {
  for (const other of others.values()) add(totals, other);
}

/** Returns totals by period, then by checklist. */
export function sortedTotals(totals: Totals): RollupTotal[] {
  return [...totals.values()].sort(byPeriodAndChecklist);
}

/** Orders what belongs to a period and a checklist. */
export function byPeriodAndChecklist(a: Pick<RollupTotal, "checklist" | "period">, b: typeof a): number {
  return compare(a.period.from, b.period.from) || compare(a.period.to, b.period.to) || compare(a.checklist, b.checklist);
}

function add(totals: Totals, other: RollupTotal): void {
  const key = JSON.stringify([other.checklist, other.period.from, other.period.to]);
  const known = totals.get(key);
  totals.set(key, known === undefined ? other : together(known, other));
}

function together(a: RollupTotal, b: RollupTotal): RollupTotal {
  const states = { ...a.states };
  for (const state of STATES) states[state] += b.states[state];
  return {
    ...a,
    units: a.units + b.units,
    percent: a.percent === null || b.percent === null ? (a.percent ?? b.percent) : around(a.percent, b.percent),
    coverage: around(a.coverage, b.coverage),
    states,
  };
}

function around(a: Range, b: Range): Range {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}
