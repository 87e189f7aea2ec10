import type { Item } from "../model/checklist.js";
import type { Day, Evidence, Period, Place, Reason } from "../model/model.js";
import { isInPeriod, isNotYet } from "./timing.js";
import { withYearOfPeriod } from "./year-of-period.js";

/** Evidence with the answer to whether it counts for the period. */
export interface TimedEvidence extends Evidence {
  readonly inPeriod: boolean;
}

/** Pieces of evidence that are weighed one by one; a register of a thousand rows says no more with the rest. */
export const MAX_WEIGHED = 200;

/** Evidence for one item in order of place, with what an evaluation asks of it first. */
export interface Pieces {
  readonly all: readonly TimedEvidence[];
  /** Those that can satisfy the item, the first {@link MAX_WEIGHED} at least. */
  readonly proving: readonly TimedEvidence[];
  /** What stands in the way of the item if nothing proves it. */
  readonly reasons: ReadonlySet<Reason>;
  /** The pieces that stand for each of these reasons. */
  readonly against: Readonly<Record<Hindrance, readonly TimedEvidence[]>>;
  readonly self: SelfScore | null;
}

/** A reason that papers give why an item is not proven, in the order in which an inspector would say them. */
export type Hindrance = (typeof HINDRANCES)[number];

export const HINDRANCES = ["not-applicable", "negated", "out-of-period", "planned-only"] as const satisfies readonly Reason[];

/** What a unit gives itself for an item. */
export interface SelfScore {
  readonly points: number;
  readonly max: number | null;
  readonly place: Place;
}

/** What is dated after the day of the audit is not done by then, whatever its words. */
const byAsOf = (piece: Evidence, asOf: Day): Evidence =>
  piece.status === "done" && isNotYet(piece, asOf) ? { ...piece, status: "planned" } : piece;

/** Returns evidence for an item as an evaluation takes it. */
export function piecesOf(
  item: Pick<Item, "period">,
  found: readonly Evidence[],
  { period, asOf }: { readonly period: Period; readonly asOf: Day },
): Pieces {
  const all = found
    .map((piece) => byAsOf(withYearOfPeriod(piece, period), asOf))
    .map((piece) => ({ ...piece, inPeriod: isInPeriod(piece, item.period, period) }))
    .sort(byPlace);
  const standing = (hindrance: Hindrance) => all.filter((piece) => STANDS_FOR[hindrance](piece));
  return {
    all,
    proving: all.filter(proves),
    reasons: new Set(HINDRANCES.filter((hindrance) => all.some(GIVES[hindrance]))),
    against: againstBy(standing),
    self: selfOf(all),
  };
}

/** Returns the evidence of several documents together, given in order of their paths. */
export function piecesTogether(documents: readonly Pieces[]): Pieces {
  const speaking = documents.filter(({ all }) => all.length > 0);
  if (speaking.length === 1) return speaking[0] as Pieces;
  const proving: TimedEvidence[] = [];
  for (const document of speaking) if (proving.length < MAX_WEIGHED) proving.push(...document.proving);
  return {
    all: joined(speaking.map(({ all }) => all)),
    proving,
    reasons: new Set(speaking.flatMap(({ reasons }) => [...reasons])),
    against: againstBy((hindrance) => joined(speaking.map(({ against }) => against[hindrance]))),
    self: speaking.find(({ self }) => self !== null)?.self ?? null,
  };
}

const joined = (lists: readonly (readonly TimedEvidence[])[]) => ([] as TimedEvidence[]).concat(...lists);

const againstBy = (of: (hindrance: Hindrance) => readonly TimedEvidence[]): Pieces["against"] => ({
  "not-applicable": of("not-applicable"),
  negated: of("negated"),
  "out-of-period": of("out-of-period"),
  "planned-only": of("planned-only"),
});

/** Whether a piece stands for a reason. */
const STANDS_FOR: Readonly<Record<Hindrance, (piece: TimedEvidence) => boolean>> = {
  "not-applicable": ({ applies }) => !applies,
  negated: ({ status, inPeriod }) => status === "negated" && inPeriod,
  "out-of-period": ({ status, inPeriod }) => status === "done" && !inPeriod,
  "planned-only": ({ status }) => status === "planned",
};

/** Whether a piece is enough to give a reason. */
const GIVES: typeof STANDS_FOR = {
  ...STANDS_FOR,
  "not-applicable": ({ applies, inPeriod, status }) => !applies && inPeriod && status !== "planned",
  "out-of-period": ({ status, inPeriod, particular }) => status === "done" && !inPeriod && particular,
};

/** Whether a piece can satisfy an item: done, in the period, and with a particular. */
export function proves({ status, applies, inPeriod, particular, near }: TimedEvidence): boolean {
  return status === "done" && applies && inPeriod && (particular || near.attachments.length > 0);
}

function selfOf(pieces: readonly Evidence[]): SelfScore | null {
  for (const { selfScore, place } of pieces) if (selfScore !== null) return { ...selfScore, place };
  return null;
}

function byPlace(a: Evidence, b: Evidence): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}
