import type { Evidence, Place } from "../../model/model.js";
import type { CriterionContext, Judgement } from "./define.js";
import type { SharedCode } from "./shared-messages.js";

type Args = Judgement["args"];

/** Returns the judgement that the evidence carries what is asked. */
export function met<Code extends string>(code: Code, places: readonly Place[], args: Args = {}): Judgement<Code> {
  return { outcome: "met", code, args, places };
}

/** Returns the judgement that the evidence lacks or contradicts what is asked. */
export function unmet<Code extends string>(code: Code, places: readonly Place[], args: Args = {}): Judgement<Code> {
  return { outcome: "unmet", code, args, places };
}

/** Returns the judgement that the evidence does not say enough to tell. */
export function unclear<Code extends string>(code: Code, places: readonly Place[], args: Args = {}): Judgement<Code> {
  return { outcome: "unclear", code, args, places };
}

/**
 * Returns a judge of scope `evidence` out of a function that looks at one piece.
 * Given no piece at all, it answers `unclear` with code `evidence-absent`: missing evidence is never an exception.
 */
export function onePiece<Parameters, Code extends string>(
  judge: (piece: Evidence, parameters: Parameters, context: CriterionContext) => Judgement<Code>,
): (evidence: readonly Evidence[], parameters: Parameters, context: CriterionContext) => Judgement<Code | SharedCode> {
  return ([piece], parameters, context) => (piece ? judge(piece, parameters, context) : unclear("evidence-absent", []));
}
