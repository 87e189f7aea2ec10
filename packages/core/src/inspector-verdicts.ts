import type { Item } from "./checklist/schema.js";
import {
  type EvaluationContext,
  evaluatePieces,
  type Known,
  nothingKnown,
  notSelected,
  type Pieces,
  piecesOf,
  piecesTogether,
  type Verdict,
} from "./evaluate.js";
import type { Reading } from "./inspector-documents.js";
import type { Prepared } from "./inspector-prepared.js";
import { remembered, sameElements } from "./inspector-remembered.js";
import type { InspectionInput, LoadedChecklist, UnitInput } from "./library.js";
import type { Evidence, NearMatch } from "./model.js";
import { auditedDays } from "./select.js";
import { coversKind } from "./unit-kinds.js";

/** What was found for one item, document by document. */
interface Found {
  readonly evidence: readonly (readonly Evidence[])[];
  readonly near: readonly (readonly NearMatch[])[];
}

/** A verdict with all that it was reached from. */
interface Reached extends Found {
  readonly verdict: Verdict;
  readonly isSelected: boolean;
  readonly context: EvaluationContext;
  readonly known: KnownItem;
}

/** What is known of an item in one context. */
interface KnownItem extends Known {
  readonly pieces: WeakMap<readonly Evidence[], Pieces>;
}

/** Judges the items of one unit; a verdict is reached anew only where something that it rests on is another. */
export class Evaluator {
  #before: ReadonlyMap<Item, Reached> = new Map();

  /** Returns the verdicts by checklist, from what the documents of the unit say, in order of their paths. */
  evaluate(checklists: readonly LoadedChecklist[], read: readonly Reading[], unit: UnitInput, run: Run) {
    const evidence = byItem(read, (reading) => reading.evidence);
    const near = byItem(read, (reading) => reading.near);
    const reached = new Map<Item, Reached>();
    const judged = checklists.map((loaded) => {
      const context = contextOf(loaded, unit, run);
      const verdicts = loaded.checklist.groups.flatMap(({ items }) =>
        items.map((item) => {
          const isSelected = item.unitKinds === undefined || coversKind(item.unitKinds, unit.unit.kind);
          const found = { evidence: evidence.get(item.id) ?? [], near: near.get(item.id) ?? [] };
          const reach = reachedOn(item, { ...found, isSelected, context }, this.#before.get(item));
          reached.set(item, reach);
          return reach.verdict;
        }),
      );
      return { loaded, verdicts };
    });
    this.#before = reached;
    return judged;
  }
}

/** What a run brings that verdicts rest on. */
export interface Run {
  readonly prepared: Prepared;
  readonly input: InspectionInput;
}

function contextOf({ checklist }: LoadedChecklist, unit: UnitInput, { input, prepared }: Run): EvaluationContext {
  const { asOf, exists } = input;
  const { numberOf, valueOn, says } = prepared;
  return { period: auditedDays(unit, checklist.id), asOf, exists, says, numberOf, valueOn };
}

type Basis = Omit<Reached, "verdict" | "known">;

function reachedOn(item: Item, basis: Basis, before: Reached | undefined): Reached {
  const { evidence, near, isSelected, context } = basis;
  const known =
    before !== undefined && sameContext(before.context, context) ? before.known : { ...nothingKnown(), pieces: new WeakMap() };
  if (before?.known === known && before.isSelected === isSelected && sameFound(before, basis)) return before;
  if (!isSelected) return { ...basis, known, verdict: notSelected(item) };
  const documents = evidence.map((found) => remembered(known.pieces, found, () => piecesOf(item, found, context)));
  const pieces = areDistinct(evidence) ? piecesTogether(documents) : piecesOf(item, evidence.flat(), context);
  return { ...basis, known, verdict: evaluatePieces(item, pieces, context, near.flat(), known) };
}

/** Whether no two documents have one path; those of one path share the order of places. */
const areDistinct = (documents: Found["evidence"]) =>
  new Set(documents.map(([first]) => first?.place.path)).size === documents.length;

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

function byItem<T>(read: readonly Reading[], of: (reading: Reading) => ReadonlyMap<string, readonly T[]>) {
  const all = new Map<string, (readonly T[])[]>();
  for (const reading of read)
    for (const [item, found] of of(reading)) {
      const lists = all.get(item);
      if (lists === undefined) all.set(item, [found]);
      else lists.push(found);
    }
  return all;
}
