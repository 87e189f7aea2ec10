import type { Checklist } from "../model/checklist.js";
import type { State } from "../model/model.js";

/** One criterion of an item, as far as points are concerned. */
export interface ScoredCriterion {
  /** Share of the item's points relative to the others; a positive whole number. */
  readonly weight: number;
  readonly met: boolean;
  /** From 0 to 1 for a criterion that scales the whole item (recurrence) and has no points of its own; else null. */
  readonly share: number | null;
}

/** The deed itself: shown, and as heavy as a criterion without a weight of its own. */
const DEED: ScoredCriterion = { weight: 1, met: true, share: null };

/** Absorbs the error of a share such as 1/3 in binary, far below a cent and far above the error. */
const EPSILON = 1e-9;

/** Returns points, a multiple of 0.25, as hundredths of a point. */
export function toCents(points: number): number {
  return Math.round(points * 100);
}

/** Returns hundredths of a point as points. */
export function fromCents(cents: number): number {
  return cents / 100;
}

/**
 * Returns the parts, in cents, into which the points of an item fall by weight; they add up exactly (largest remainder,
 * the earlier part first among equals).
 * @param max points, a multiple of 0.25
 * @param weights whole numbers, at least one of them positive
 */
export function shares(max: number, weights: readonly number[]): number[] {
  const cents = toCents(max);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((cents * weight) / total));
  const left = cents - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = weights.map((weight, index) => ({ index, remainder: (cents * weight) % total }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (raised.has(index) ? part + 1 : part));
}

/**
 * Returns the cents that an item earns whose deed was shown: the part of the deed and of every criterion met, scaled by
 * the share of criteria such as recurrence, rounded half up.
 * @param max points of the item, a multiple of 0.25
 */
export function earned(max: number, criteria: readonly ScoredCriterion[]): number {
  const bearers = [DEED, ...criteria.filter(({ share }) => share === null)];
  const parts = shares(
    max,
    bearers.map(({ weight }) => weight),
  );
  const carried = parts.filter((_, index) => bearers[index]?.met).reduce((sum, part) => sum + part, 0);
  const scale = criteria.reduce((product, { share }) => product * (share ?? 1), 1);
  return Math.floor(carried * scale + 0.5 + EPSILON);
}

/**
 * Returns the cents that meeting one criterion alone would add, for recurrence those of full recurrence; 0 where it is met.
 * @param max points of the item, a multiple of 0.25
 * @param index position of the criterion in `criteria`
 */
export function gain(max: number, criteria: readonly ScoredCriterion[], index: number): number {
  return (
    earned(
      max,
      criteria.map((each, at) => (at === index ? fulfilled(each) : each)),
    ) - earned(max, criteria)
  );
}

/** Returns the criterion as it counts when it is met in full. */
export function fulfilled(criterion: ScoredCriterion): ScoredCriterion {
  return { ...criterion, met: true, share: criterion.share === null ? null : 1 };
}

/** A verdict, as far as the scorecard is concerned. */
export interface ScoredVerdict {
  /** Id of the item. */
  readonly item: string;
  readonly state: State;
  /** Counts for `pass` and `partial` only; from 0 to the item's points. */
  readonly earnedCents: number;
  /** Whether it rests on similar words alone. */
  readonly isInferred?: boolean;
}

/** What a scorecard needs of a checklist. */
export interface ScoredChecklist {
  readonly bands?: Checklist["bands"];
  readonly groups: readonly {
    readonly id: string;
    readonly items: readonly { readonly id: string; readonly points: number }[];
  }[];
}

/** A sentence of the formula: a code of the message tables with its arguments; points and percent are plain numbers. */
interface FormulaPart {
  readonly code: string;
  readonly args: Readonly<Record<string, number>>;
}

/** Points are points, not cents, with at most two decimals. */
export interface Scorecard {
  readonly earned: number;
  readonly max: number;
  /** Points among those earned that rest on similar words alone. */
  readonly inferred: number;
  /** From 0 to 100 with two decimals, rounded half up; null where nothing counts towards the maximum. */
  readonly percent: number | null;
  /** Name of the highest band reached, or null where the checklist has none or its lowest is not reached. */
  readonly band: string | null;
  /** Share, from 0 to 1 with four decimals, of the checklist's points whose items could be checked. */
  readonly coverage: number;
  readonly states: Readonly<Record<State, number>>;
  readonly groups: readonly { readonly id: string; readonly earned: number; readonly max: number }[];
  /** First the sum, then remarks on what it leaves out or takes in. */
  readonly formula: readonly FormulaPart[];
}

interface Line {
  readonly state: State;
  /** Cents of the item itself, of what counts towards the maximum, and of what was earned. */
  readonly points: number;
  readonly max: number;
  readonly earned: number;
  readonly inferred: number;
}

/** States of items that could be checked. */
const CHECKED: ReadonlySet<State> = new Set(["pass", "partial", "fail", "notapplicable"]);

/**
 * Returns the scorecard of one unit and checklist. An item without a verdict counts as not checked, and what was not
 * checked stays in the maximum. The order of verdicts does not matter.
 * @param naPolicy whether an item that did not arise leaves the maximum or earns its points in full
 */
export function scorecard(
  verdicts: readonly ScoredVerdict[],
  checklist: ScoredChecklist,
  naPolicy: Checklist["naPolicy"],
): Scorecard {
  const byItem = new Map(verdicts.map((verdict) => [verdict.item, verdict]));
  const groups = checklist.groups.map(({ id, items }) => ({
    id,
    lines: items.map((item) => lineOf(toCents(item.points), byItem.get(item.id), naPolicy)),
  }));
  const lines = groups.flatMap((group) => group.lines);
  const [got, max, all] = [sum(lines, "earned"), sum(lines, "max"), sum(lines, "points")];
  const percent = max === 0 ? null : fromCents(Math.round((got * 10_000) / max));
  const checked = sum(
    lines.filter(({ state }) => CHECKED.has(state)),
    "points",
  );
  return {
    earned: fromCents(got),
    max: fromCents(max),
    inferred: fromCents(sum(lines, "inferred")),
    percent,
    band: bandOf(percent, checklist.bands),
    coverage: all === 0 ? 1 : Math.round((checked * 10_000) / all) / 10_000,
    states: countStates(lines),
    groups: groups.map((group) => ({
      id: group.id,
      earned: fromCents(sum(group.lines, "earned")),
      max: fromCents(sum(group.lines, "max")),
    })),
    formula: formulaOf(lines, percent, naPolicy),
  };
}

function lineOf(points: number, verdict: ScoredVerdict | undefined, naPolicy: Checklist["naPolicy"]): Line {
  const state = verdict?.state ?? "notchecked";
  // What does not concern this kind of unit is no part of its checklist.
  if (state === "notselected") return { state, points: 0, max: 0, earned: 0, inferred: 0 };
  if (state === "notapplicable") {
    const counted = naPolicy === "full" ? points : 0;
    return { state, points, max: counted, earned: counted, inferred: 0 };
  }
  const earns = verdict !== undefined && (state === "pass" || state === "partial");
  const got = earns ? verdict.earnedCents : 0;
  return { state, points, max: points, earned: got, inferred: verdict?.isInferred === true ? got : 0 };
}

function sum(lines: readonly Line[], key: "points" | "max" | "earned" | "inferred"): number {
  return lines.reduce((total, line) => total + line[key], 0);
}

function bandOf(percent: number | null, bands: Checklist["bands"] = []): string | null {
  const reached = bands.filter(({ from }) => percent !== null && percent >= from);
  return reached.sort((a, b) => b.from - a.from)[0]?.name ?? null;
}

function countStates(lines: readonly Line[]): Readonly<Record<State, number>> {
  const states = { pass: 0, partial: 0, fail: 0, notapplicable: 0, notchecked: 0, notselected: 0, error: 0 };
  for (const { state } of lines) states[state] += 1;
  return states;
}

function formulaOf(lines: readonly Line[], percent: number | null, naPolicy: Checklist["naPolicy"]): readonly FormulaPart[] {
  const [earned, max] = [fromCents(sum(lines, "earned")), fromCents(sum(lines, "max"))];
  const result: FormulaPart =
    percent === null ? { code: "score-nothing-counts", args: {} } : { code: "score-sum", args: { earned, max, percent } };
  const inferred = fromCents(sum(lines, "inferred"));
  return [
    result,
    ...(inferred === 0 ? [] : [{ code: "score-inferred", args: { points: inferred } }]),
    ...remark(lines, "notapplicable", naPolicy === "full" ? "score-na-full" : "score-na-excluded"),
    ...remark(lines, "notchecked", "score-notchecked"),
    ...remark(lines, "error", "score-error"),
  ];
}

function remark(lines: readonly Line[], state: State, code: string): readonly FormulaPart[] {
  const concerned = lines.filter((line) => line.state === state);
  const points = fromCents(sum(concerned, "points"));
  return concerned.length === 0 ? [] : [{ code, args: { count: concerned.length, points } }];
}
