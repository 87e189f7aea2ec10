import { criterionNamed } from "../criteria/index.js";
import type { Criterion, CriterionContext, Judgement } from "../criteria/lib/define.js";
import { memoByKey, sameElements } from "../lib/memo.js";
import type { CriterionUse, Item } from "../model/checklist.js";
import type { Day, Evidence, Finding, NearMatch, Period, Reason, State } from "../model/model.js";
import { earned, gain, type ScoredCriterion, toCents } from "./score.js";
import { isInPeriod } from "./timing.js";
import {
  HINDRANCES,
  type Hindrance,
  MAX_WEIGHED,
  type Pieces,
  piecesOf,
  type SelfScore,
  type TimedEvidence,
} from "./weighed-evidence.js";

/** A finding with what meeting it alone would bring. */
export interface PricedFinding extends Finding {
  /** Hundredths of a point; 0 where it is met. */
  readonly gainCents: number;
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
  readonly self: SelfScore | null;
  /** Places that may speak of the item and were not counted; absent where none was looked for or found. */
  readonly possible?: readonly TimedEvidence[];
}

/** What every criterion sees, without the rhythm of the item. */
export type EvaluationContext = Omit<CriterionContext, "due">;

/** What earlier evaluations of one item in one context found. */
export interface Known {
  /** What criteria said of single pieces. */
  readonly judgements: WeakMap<Evidence, Map<CriterionUse, Judgement>>;
  /** The last proof: the same pieces prove the same. */
  proof: Proof | null;
}

interface Proof extends Omit<Verdict, "item" | "self" | "evidence" | "possible"> {
  readonly proving: readonly TimedEvidence[];
  /** The piece that decided. */
  readonly best: TimedEvidence;
}

/** Returns what is known before the first evaluation. */
export const nothingKnown = (): Known => ({ judgements: new WeakMap(), proof: null });

/**
 * Returns the verdict on one item from all the evidence of one unit. A throwing criterion makes the state `error`. Near
 * matches never count; where nothing else shows that the item was done, they are named.
 */
export function evaluate(
  item: Item,
  found: readonly Evidence[],
  context: EvaluationContext,
  near: readonly NearMatch[] = [],
): Verdict {
  return evaluatePieces(item, piecesOf(item, found, context), context, near, nothingKnown());
}

/** The same for evidence in order of place; `known` is taken over from earlier evaluations, and added to. */
export function evaluatePieces(
  item: Item,
  pieces: Pieces,
  context: EvaluationContext,
  near: readonly NearMatch[],
  known: Known,
): Verdict {
  const { self } = pieces;
  const full = { ...context, due: item.period, known };
  try {
    const conclusion = conclude(item, pieces, full);
    return { ...conclusion, findings: [...conclusion.findings, ...nearFindings(conclusion, near, full)], item, self };
  } catch (cause) {
    const finding = {
      criterion: "engine",
      outcome: "unclear",
      code: "criterion-threw",
      args: { cause: String(cause) },
      places: [],
      gainCents: 0,
    } as const;
    return { item, state: "error", reason: "not-mentioned", earnedCents: 0, findings: [finding], evidence: pieces.all, self };
  }
}

/** Returns the verdict on an item that does not concern the kind of unit: it is no part of its checklist. */
export function notSelected(item: Item): Verdict {
  return { item, state: "notselected", reason: "not-applicable", earnedCents: 0, findings: [], evidence: [], self: null };
}

type Conclusion = Omit<Verdict, "item" | "self" | "possible">;

/** What criteria see, and what is known of single pieces. */
interface FullContext extends CriterionContext {
  readonly known: Known;
}

/** Near matches that a verdict names. */
const MAX_NEAR = 10;

function nearFindings({ state, reason }: Conclusion, near: readonly NearMatch[], context: CriterionContext): PricedFinding[] {
  if (reason === "evidenced" || state === "notapplicable") return [];
  return near
    .filter(({ evidence }) => isInPeriod(evidence, context.due, context.period))
    .slice(0, MAX_NEAR)
    .map(({ found, meant, evidence: { place } }) => ({
      criterion: "near-match",
      outcome: "unclear",
      code: "near-match",
      args: { found, meant },
      places: [place],
      gainCents: 0,
    }));
}

/** A criterion as the item uses it, with what it concluded. */
interface Judged {
  readonly use: CriterionUse;
  readonly judgement: Judgement;
}

function conclude(item: Item, pieces: Pieces, context: FullContext): Conclusion {
  const proving = pieces.proving.slice(0, MAX_WEIGHED);
  if (proving.length === 0) return unproven(item, pieces, reasonOf(pieces), context);
  const { proof } = context.known;
  if (proof !== null && sameElements(proof.proving, proving)) return provenBy(proof, pieces.all);
  const decisive = item.criteria
    .filter((use) => use.decisive === true)
    .map((use) => ({ use, judgement: judge(use, proving, context) }));
  const failed = decisive.filter(({ judgement }) => judgement.outcome === "unmet");
  if (failed.length > 0) {
    const gainCents = toCents(item.points);
    const findings = failed.map((each) => ({ ...findingOf(each), gainCents }));
    return { ...unproven(item, pieces, "negated", context), findings };
  }
  if (decisive.some(({ judgement }) => judgement.outcome !== "met")) return unproven(item, pieces, reasonOf(pieces), context);
  context.known.proof = proofFrom(item, proving, context);
  return provenBy(context.known.proof, pieces.all);
}

const reasonOf = ({ reasons }: Pieces): Reason => HINDRANCES.find((hindrance) => reasons.has(hindrance)) ?? "not-mentioned";

function unproven(item: Item, { all, against: standing }: Pieces, reason: Reason, context: CriterionContext): Conclusion {
  const state = stateOfUnproven(item, reason, context);
  const against = isHindrance(reason) ? standing[reason] : [];
  const missing: PricedFinding = {
    criterion: "evidence",
    outcome: state === "fail" ? "unmet" : "unclear",
    code: `reason-${reason}`,
    args: {},
    places: against.map(({ place }) => place),
    gainCents: toCents(item.points),
  };
  return {
    state,
    reason,
    earnedCents: 0,
    findings: state === "notapplicable" ? [] : [missing],
    evidence: against.concat(without(all, against)),
  };
}

const isHindrance = (reason: Reason): reason is Hindrance => (HINDRANCES as readonly Reason[]).includes(reason);

/** The pieces but for some of them, which come in the same order. */
function without(all: readonly TimedEvidence[], some: readonly TimedEvidence[]): readonly TimedEvidence[] {
  if (some.length === 0) return all;
  let next = 0;
  return all.filter((piece) => {
    const isOne = piece === some[next];
    if (isOne) next += 1;
    return !isOne;
  });
}

/** What is not yet due is not yet missing. */
function stateOfUnproven(item: Item, reason: Reason, { asOf, period }: CriterionContext): State {
  if (reason === "not-applicable") return "notapplicable";
  const due = dueDay(item, period);
  return reason !== "negated" && asOf < due ? "notchecked" : "fail";
}

/** The last day on which an item can still be done: its deadline, else the end of the period. */
function dueDay(item: Item, period: Period): Day {
  const [limit] = item.criteria.flatMap((use) => criterionOf(use).dueDay?.(parametersOf(use), period) ?? []);
  return limit ?? (item.period === "in-force" ? period.from : period.to);
}

function provenBy({ state, reason, earnedCents, findings, best }: Proof, pieces: readonly TimedEvidence[]): Conclusion {
  const at = pieces.indexOf(best);
  return { state, reason, earnedCents, findings, evidence: [best].concat(pieces.slice(0, at), pieces.slice(at + 1)) };
}

function proofFrom(item: Item, proving: readonly TimedEvidence[], context: FullContext): Proof {
  const together = new Map(
    item.criteria.filter((use) => criterionOf(use).scope === "item").map((use) => [use, judge(use, proving, context)]),
  );
  const worth = worthOf(item);
  const weighed = proving.map((piece) => {
    const judged = item.criteria.map((use) => ({ use, judgement: together.get(use) ?? judgePiece(use, piece, context) }));
    return { piece, judged, cents: worth(judged) };
  });
  const { piece, judged, cents } = weighed.reduce((best, next) => (next.cents > best.cents ? next : best));
  const criteria = judged.map(scored);
  return {
    state: cents === toCents(item.points) ? "pass" : "partial",
    reason: "evidenced",
    earnedCents: cents,
    findings: judged.map((each, index) => ({ ...findingOf(each), gainCents: gain(item.points, criteria, index) })),
    proving,
    best: piece,
  };
}

/** Few outcomes are different, so what they are worth is not reckoned for every piece. */
function worthOf({ points }: Item): (judged: readonly Judged[]) => number {
  const known = new Map<string, number>();
  return (judged) => {
    const criteria = judged.map(scored);
    const key = criteria.map(({ met, share }) => `${met} ${share}`).join();
    const cents = known.get(key) ?? earned(points, criteria);
    known.set(key, cents);
    return cents;
  };
}

function scored({ use, judgement }: Judged): ScoredCriterion {
  return { weight: use.weight ?? 1, met: judgement.outcome === "met", share: judgement.share ?? null };
}

function findingOf({ use, judgement: { outcome, code, args, places } }: Judged): Finding {
  return { criterion: use.criterion, outcome, code, args, places };
}

const criterionOf = (use: CriterionUse): Criterion => criterionNamed(use.criterion) as Criterion;

/** Parameters were checked against the criterion's schema when the checklist was loaded. */
const parametersOf = ({ parameters = {} }: CriterionUse) => parameters as never;

function judge(use: CriterionUse, pieces: readonly Evidence[], context: CriterionContext): Judgement {
  return criterionOf(use).judge(pieces, parametersOf(use), context);
}

function judgePiece(use: CriterionUse, piece: TimedEvidence, context: FullContext): Judgement {
  const judged = memoByKey(context.known.judgements, piece, () => new Map<CriterionUse, Judgement>());
  const judgement = judged.get(use) ?? judge(use, [piece], context);
  judged.set(use, judgement);
  return judgement;
}
