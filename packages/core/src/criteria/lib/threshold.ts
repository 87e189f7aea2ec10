import { type TInteger, type TNumber, Type } from "typebox";
import { ID_PATTERN } from "../../model/checklist.js";
import type { Day, Evidence } from "../../model/model.js";
import type { Threshold } from "../../model/parameter.js";
import type { CriterionContext } from "./define.js";
import { momentsOf } from "./moments.js";

/** Returns the schema of a limit: the number itself, or the name of a parameter that gives it for a day. */
export function thresholdSchema(number: (TNumber | TInteger) & { readonly description?: string }) {
  const named = Type.Object(
    { parameter: Type.String({ pattern: ID_PATTERN, description: "Id of a parameter, a number set by an instrument." }) },
    { additionalProperties: false },
  );
  return Type.Unsafe<Threshold>(Type.Union([number, named], { description: number.description ?? "" }));
}

/** Returns the day by whose rule evidence is judged: that of the act, else of its paper, else the last audited day. */
export function ruleDay(piece: Evidence, { period }: CriterionContext): Day {
  return momentsOf(piece)[0]?.from ?? piece.document.header.date ?? period.to;
}
