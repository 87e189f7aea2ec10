import { CREDIBLE } from "../locate/similarity/probability.js";
import type { SimilarPassage } from "../locate/similarity/similar.js";
import type { Evidence, Place } from "../model/model.js";
import type { Similarity } from "../model/similarity.js";
import { type EvaluationContext, evaluatePieces, nothingKnown, type Verdict } from "./evaluate.js";
import { piecesOf } from "./weighed-evidence.js";

/**
 * Returns the verdict on an item with what similar passages add where nothing else shows that it was done. They are judged as any
 * evidence is, the most probable first; the first that leads to a conclusion stands. Those that decide nothing are possible places.
 *
 * @param similar the most probable passages of the unit, most probable first.
 */
export function inferred(
  verdict: Verdict,
  similar: readonly SimilarPassage[],
  context: EvaluationContext,
  similarity: Exclude<Similarity, "off">,
): Verdict {
  if (!isOpen(verdict)) return verdict;
  const known = new Set(verdict.evidence.map(({ place }) => keyOf(place)));
  const pieces = similar.filter(({ evidence }) => !known.has(keyOf(evidence.place)));
  if (pieces.length === 0) return verdict;
  const decided = similarity === "credit" ? decidedBy(verdict, pieces, context) : null;
  if (decided?.reason === "evidenced") return decided;
  const told = decided ?? verdict;
  const shown = new Set(told.evidence.map(({ place }) => keyOf(place)));
  const left = pieces.filter(({ evidence }) => !shown.has(keyOf(evidence.place))).map(asInferred);
  return left.length === 0 ? told : { ...told, possible: piecesOf(verdict.item, left, context).all };
}

/** Whether nothing shows yet that the item was done, and something still could. */
const isOpen = ({ reason, state }: Verdict) =>
  reason !== "evidenced" && state !== "notapplicable" && state !== "notselected" && state !== "error";

function decidedBy(verdict: Verdict, similar: readonly SimilarPassage[], context: EvaluationContext): Verdict | null {
  const { item, evidence } = verdict;
  for (const passage of similar) {
    if (passage.logOdds < CREDIBLE) break;
    const piece = asInferred(passage);
    const alone = evaluatePieces(item, piecesOf(item, [piece], context), context, [], nothingKnown());
    if (alone.reason === "not-mentioned") continue;
    if (alone.reason !== "evidenced" && verdict.reason !== "not-mentioned") continue;
    const together = evaluatePieces(item, piecesOf(item, [...evidence, piece], context), context, [], nothingKnown());
    const near = verdict.findings.filter(({ criterion }) => criterion === "near-match");
    return together.reason === "evidenced" ? together : { ...together, findings: [...together.findings, ...near] };
  }
  return null;
}

const asInferred = ({ evidence, terms }: SimilarPassage): Evidence => ({ ...evidence, inference: { terms: terms() } });

const keyOf = ({ path, start: { line, column } }: Place) => `${path}\n${line}:${column}`;
