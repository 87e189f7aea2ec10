import {
  type EvaluationContext,
  evaluatePieces,
  type Known,
  nothingKnown,
  notSelected,
  type Verdict,
} from "../../judge/evaluate.js";
import { type Pieces, piecesOf, piecesTogether } from "../../judge/weighed-evidence.js";
import { BlockSum } from "../../lib/block-sum.js";
import { memoByKey, sameElements } from "../../lib/memo.js";
import type { Item } from "../../model/checklist.js";
import type { InspectionInput, LoadedChecklist, UnitInput } from "../../model/library.js";
import type { Evidence, NearMatch } from "../../model/model.js";
import { coversKind } from "../../model/unit-kinds.js";
import { auditedDays } from "../select.js";
import type { Prepared } from "./prepared.js";
import type { Reading } from "./reading.js";

/** What was found for one item, document by document; nothing in most of them. */
interface Found {
  readonly evidence: readonly (readonly Evidence[])[];
  readonly near: readonly (readonly NearMatch[])[];
}

const NO_EVIDENCE: readonly Evidence[] = [];
const NO_MATCHES: readonly NearMatch[] = [];

/** What a verdict is reached from. */
interface Basis {
  readonly found: Found;
  /** Positions of the documents that changed since the run before; null where there are more or fewer of them. */
  readonly changed: readonly number[] | null;
  /** Whether no two documents have one path; those of one path share the order of places. */
  readonly areDistinct: boolean;
  readonly isSelected: boolean;
  readonly context: EvaluationContext;
}

interface Reached extends Basis {
  readonly verdict: Verdict;
  /** The pieces of each document; none of an item that was not selected. */
  readonly documents: readonly Pieces[];
  readonly known: KnownItem;
}

/** What is known of an item in one context. */
interface KnownItem extends Known {
  /** The pieces of single documents, and of all of them together. */
  readonly pieces: WeakMap<readonly Evidence[], Pieces>;
  readonly sum: BlockSum<Pieces>;
}

/** Judges the items of one unit; a verdict is reached anew only where something that it rests on is another. */
export class Evaluator {
  #before: ReadonlyMap<Item, Reached> = new Map();
  #read: readonly Reading[] = [];

  /** Returns the verdicts by checklist, from what the documents of the unit say, in order of their paths. */
  evaluate(checklists: readonly LoadedChecklist[], read: readonly Reading[], unit: UnitInput, run: Run) {
    const changed = changedPositions(this.#read, read);
    const areDistinct = new Set(read.map(({ facts }) => facts.path)).size === read.length;
    const reached = new Map<Item, Reached>();
    const judged = checklists.map((loaded) => {
      const context = contextOf(loaded, unit, run);
      const verdicts = loaded.checklist.groups.flatMap(({ items }) =>
        items.map((item) => {
          const before = this.#before.get(item);
          const isSelected = item.unitKinds === undefined || coversKind(item.unitKinds, unit.unit.kind);
          const found =
            before === undefined || changed === null ? foundIn(read, item.id) : foundAnew(before.found, changed, read, item.id);
          const reach = reachedOn(item, { found, changed, areDistinct, isSelected, context }, before);
          reached.set(item, reach);
          return reach.verdict;
        }),
      );
      return { loaded, verdicts };
    });
    this.#before = reached;
    this.#read = read;
    return judged;
  }
}

function foundIn(read: readonly Reading[], item: string): Found {
  return {
    evidence: read.map(({ evidence }) => evidence.get(item) ?? NO_EVIDENCE),
    near: read.map(({ near }) => near.get(item) ?? NO_MATCHES),
  };
}

/** What was found before, with what the readings at some positions say now; the very same lists where they say the same. */
function foundAnew(before: Found, positions: readonly number[], read: readonly Reading[], item: string): Found {
  return {
    evidence: replaced(before.evidence, positions, (at) => read[at]?.evidence.get(item) ?? NO_EVIDENCE),
    near: replaced(before.near, positions, (at) => read[at]?.near.get(item) ?? NO_MATCHES),
  };
}

function replaced<T>(values: readonly T[], positions: readonly number[], valueAt: (at: number) => T): readonly T[] {
  const changed = positions.filter((at) => values[at] !== valueAt(at));
  if (changed.length === 0) return values;
  const copy = [...values];
  for (const at of changed) copy[at] = valueAt(at);
  return copy;
}

/** Positions of the readings that are others than in the run before; null where there are more or fewer of them. */
function changedPositions(before: readonly Reading[], now: readonly Reading[]): readonly number[] | null {
  if (before.length !== now.length) return null;
  return [...now.keys()].filter((at) => now[at] !== before[at]);
}

/** What a run brings that verdicts rest on. */
export interface Run {
  readonly prepared: Prepared;
  readonly input: InspectionInput;
}

/** Returns what criteria see of one checklist beside their evidence. */
export function contextOf({ checklist }: LoadedChecklist, unit: UnitInput, { input, prepared }: Run): EvaluationContext {
  const { asOf, exists } = input;
  const { numberOf, valueOn, says } = prepared;
  return { period: auditedDays(unit, checklist.id), asOf, exists, says, numberOf, valueOn };
}

function reachedOn(item: Item, basis: Basis, before: Reached | undefined): Reached {
  const { found, areDistinct, isSelected, context } = basis;
  const known =
    before !== undefined && sameContext(before.context, context)
      ? before.known
      : { ...nothingKnown(), pieces: new WeakMap(), sum: new BlockSum(piecesTogether) };
  if (before?.known === known && before.isSelected === isSelected && sameFound(before.found, found)) return before;
  if (!isSelected) return { ...basis, known, documents: [], verdict: notSelected(item) };
  const documents = documentPieces(item, basis, known, before);
  const pieces = areDistinct ? known.sum.of(documents) : piecesOf(item, found.evidence.flat(), context);
  const near = found.near.filter((own) => own !== NO_MATCHES).flat();
  return { ...basis, known, documents, verdict: evaluatePieces(item, pieces, context, near, known) };
}

function documentPieces(item: Item, basis: Basis, known: KnownItem, before: Reached | undefined): readonly Pieces[] {
  const { found, changed, context } = basis;
  const piecesIn = (own: readonly Evidence[]) => memoByKey(known.pieces, own, () => piecesOf(item, own, context));
  if (before?.known !== known || !before.isSelected || changed === null) return found.evidence.map(piecesIn);
  return replaced(before.documents, changed, (at) => piecesIn(found.evidence[at] as readonly Evidence[]));
}

const sameFound = (one: Found, other: Found) => sameElements(one.evidence, other.evidence) && sameElements(one.near, other.near);

/** Whether criteria see the same beside their evidence. */
function sameContext(one: EvaluationContext, other: EvaluationContext): boolean {
  return (
    one.period.from === other.period.from &&
    one.period.to === other.period.to &&
    one.asOf === other.asOf &&
    one.exists === other.exists &&
    one.says === other.says &&
    one.numberOf === other.numberOf &&
    one.valueOn === other.valueOn
  );
}
