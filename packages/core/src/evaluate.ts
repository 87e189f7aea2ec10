import type { CriterionUse, Item } from "./checklist/schema.js";
import type { Criterion, CriterionContext, Judgement } from "./criteria/define.js";
import { criterionNamed } from "./criteria/index.js";
import type { Evidence, Finding, Period, Place, Reason, State } from "./model.js";
import { earned, gain, type ScoredCriterion, toCents } from "./score.js";
import { isInPeriod } from "./timing.js";

/** A finding with what meeting it alone would bring. */
export interface PricedFinding extends Finding {
  /** Hundredths of a point; 0 where it is met. */
  readonly gainCents: number;
}

/** Evidence with the answer to whether it counts for the period. */
export interface TimedEvidence extends Evidence {
  readonly inPeriod: boolean;
}

/** Outcome of one item for one unit and period, before language. */
export interface Verdict {
  readonly item: Item;
  readonly state: State;
  readonly reason: Reason;
  /** Hundredths of a point. */
  readonly earnedCents: number;
  readonly findings: readonly PricedFinding[];
  /** The piece that decided first, then the others in order of place. */
  readonly evidence: readonly TimedEvidence[];
  readonly self: { readonly points: number; readonly max: number | null; readonly place: Place } | null;
}

/** Pieces of evidence that are weighed one by one; a register of a thousand rows says no more with the rest. */
const MAX_WEIGHED = 200;

/** What every criterion sees, without the rhythm of the item. */
export type EvaluationContext = Omit<CriterionContext, "due">;

/** Returns the verdict on one item from all the evidence of one unit. A throwing criterion makes the state `error`. */
export function evaluate(item: Item, found: readonly Evidence[], context: EvaluationContext): Verdict {
  const pieces = found.map((piece) => ({ ...piece, inPeriod: isInPeriod(piece, item.period, context.period) })).sort(byPlace);
  const self = selfOf(pieces);
  const full = { ...context, due: item.period };
  try {
    return { ...conclude(item, pieces, full), item, self };
  } catch (cause) {
    const finding = {
      criterion: "engine",
      outcome: "unclear",
      code: "criterion-threw",
      args: { cause: String(cause) },
      places: [],
      gainCents: 0,
    } as const;
    return { item, state: "error", reason: "not-mentioned", earnedCents: 0, findings: [finding], evidence: pieces, self };
  }
}

type Conclusion = Omit<Verdict, "item" | "self">;

function conclude(item: Item, pieces: readonly TimedEvidence[], context: CriterionContext): Conclusion {
  const proving = pieces.filter(proves).slice(0, MAX_WEIGHED);
  const decisive = item.criteria.filter(({ decisive }) => decisive === true);
  const refuted = proving.length === 0 ? [] : decisive.map((use) => judgeItem(use, proving, context));
  const failed = refuted.filter(({ outcome }) => outcome === "unmet");
  if (failed.length > 0)
    return unproven(
      item,
      pieces,
      "negated",
      context,
      failed.map((judgement) => named(judgement, item, decisive, refuted)),
    );
  if (proving.length > 0 && refuted.every(({ outcome }) => outcome === "met")) return proven(item, pieces, proving, context);
  return unproven(item, pieces, reasonOf(pieces), context, []);
}

function named(judgement: Judgement, item: Item, uses: readonly CriterionUse[], all: readonly Judgement[]): PricedFinding {
  const use = uses[all.indexOf(judgement)];
  return { ...withoutShare(judgement), criterion: use?.criterion ?? "", gainCents: toCents(item.points) };
}

/** Whether a piece can satisfy an item: done, in the period, and with a particular. */
function proves({ status, applies, inPeriod, particular, near }: TimedEvidence): boolean {
  return status === "done" && applies && inPeriod && (particular || near.attachments.length > 0);
}

/** What stands in the way, in the order in which an inspector would say it. */
function reasonOf(pieces: readonly TimedEvidence[]): Reason {
  if (pieces.some(({ applies, inPeriod, status }) => !applies && inPeriod && status !== "planned")) return "not-applicable";
  if (pieces.some(({ status, inPeriod }) => status === "negated" && inPeriod)) return "negated";
  if (pieces.some(({ status, inPeriod, particular }) => status === "done" && !inPeriod && particular)) return "out-of-period";
  if (pieces.some(({ status }) => status === "planned")) return "planned-only";
  return "not-mentioned";
}

function unproven(
  item: Item,
  pieces: readonly TimedEvidence[],
  reason: Reason,
  context: CriterionContext,
  findings: readonly PricedFinding[],
): Conclusion {
  const state = stateOfUnproven(item, reason, context);
  const against = pieces.filter((piece) => standsFor(piece, reason));
  const gainCents = state === "fail" || state === "notchecked" ? toCents(item.points) : 0;
  const missing: PricedFinding = {
    criterion: "evidence",
    outcome: state === "fail" ? "unmet" : "unclear",
    code: `reason-${reason}`,
    args: {},
    places: against.map(({ place }) => place),
    gainCents,
  };
  const rest = pieces.filter((piece) => !against.includes(piece));
  return {
    state,
    reason,
    earnedCents: 0,
    findings: findings.length > 0 || state === "notapplicable" ? findings : [missing],
    evidence: [...against, ...rest],
  };
}

function standsFor({ status, applies, inPeriod }: TimedEvidence, reason: Reason): boolean {
  if (reason === "not-applicable") return !applies;
  if (reason === "negated") return status === "negated" && inPeriod;
  if (reason === "out-of-period") return status === "done" && !inPeriod;
  return reason === "planned-only" && status === "planned";
}

/** What is not yet due is not yet missing. */
function stateOfUnproven(item: Item, reason: Reason, { asOf, period }: CriterionContext): State {
  if (reason === "not-applicable") return "notapplicable";
  const due = dueDay(item, period);
  return reason !== "negated" && asOf < due ? "notchecked" : "fail";
}

/** The last day on which an item can still be done: its deadline, else the end of the period. */
function dueDay(item: Item, period: Period): string {
  for (const { criterion, parameters } of item.criteria) {
    const given = (parameters ?? {}) as Readonly<Record<string, unknown>>;
    const limit = criterion === "deadline" ? (given["before"] ?? given["by"]) : undefined;
    if (typeof limit === "string") return `${period.to.slice(0, 4)}-${limit}`;
  }
  return item.period === "in-force" ? period.from : period.to;
}

function proven(
  item: Item,
  pieces: readonly TimedEvidence[],
  proving: readonly TimedEvidence[],
  context: CriterionContext,
): Conclusion {
  const together = new Map(
    item.criteria.filter((use) => scopeOf(use) === "item").map((use) => [use, judgeItem(use, proving, context)]),
  );
  let best: { piece: TimedEvidence; judgements: readonly Judgement[]; cents: number } | null = null;
  for (const piece of proving) {
    const judgements = item.criteria.map((use) => together.get(use) ?? judgePiece(use, piece, context));
    const cents = earned(item.points, scored(item, judgements));
    if (best === null || cents > best.cents) best = { piece, judgements, cents };
  }
  const { piece, judgements, cents } = best as NonNullable<typeof best>;
  const criteria = scored(item, judgements);
  const findings = judgements.map((judgement, index) => ({
    ...withoutShare(judgement),
    criterion: (item.criteria[index] as CriterionUse).criterion,
    gainCents: gain(item.points, criteria, index),
  }));
  const state = cents === toCents(item.points) ? "pass" : "partial";
  const rest = pieces.filter((other) => other !== piece);
  return { state, reason: "evidenced", earnedCents: cents, findings, evidence: [piece, ...rest] };
}

function scored(item: Item, judgements: readonly Judgement[]): ScoredCriterion[] {
  return judgements.map(({ outcome, share }, index) => ({
    weight: item.criteria[index]?.weight ?? 1,
    met: outcome === "met",
    share: share ?? null,
  }));
}

function withoutShare({ outcome, code, args, places }: Judgement) {
  return { outcome, code, args, places };
}

const criterionOf = (use: CriterionUse): Criterion => criterionNamed(use.criterion) as Criterion;
const scopeOf = (use: CriterionUse) => criterionOf(use).scope;

/** Parameters were checked against the criterion's schema when the checklist was loaded. */
function judgeItem(use: CriterionUse, pieces: readonly Evidence[], context: CriterionContext): Judgement {
  return criterionOf(use).judge(pieces, (use.parameters ?? {}) as never, context);
}

function judgePiece(use: CriterionUse, piece: Evidence, context: CriterionContext): Judgement {
  return judgeItem(use, [piece], context);
}

function selfOf(pieces: readonly Evidence[]): Verdict["self"] {
  const rated = pieces.find(({ selfScore }) => selfScore !== null);
  return rated?.selfScore == null ? null : { ...rated.selfScore, place: rated.place };
}

function byPlace(a: Evidence, b: Evidence): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}
