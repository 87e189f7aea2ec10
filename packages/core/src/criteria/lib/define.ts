import type { Static, TSchema } from "typebox";
import type { Item } from "../../model/checklist.js";
import type { Messages } from "../../model/messages.js";
import type { Day, Evidence, FieldName, Finding, Period } from "../../model/model.js";
import type { Threshold } from "../../model/parameter.js";
import type { RecordLabel } from "./labels.js";
import type { SharedCode } from "./shared-messages.js";

/** What a criterion sees besides its evidence and parameters. */
export interface CriterionContext {
  /** The audited days. */
  readonly period: Period;
  /** The day on which the audit is made; what is due later is not yet missing. */
  readonly asOf: Day;
  /** How often the item is due. */
  readonly due: Item["period"];
  /** Tells whether an attachment is there; the path is relative to the audited folder. */
  readonly exists: (path: string) => boolean;
  /** Tells whether a phrase occurs in a text, as the locator matches phrases. */
  readonly says: (text: string, phrase: string) => boolean;
  /** Official number of an instrument id, e.g. `nd04` → `04/2015/NĐ-CP`; null when unknown. */
  readonly numberOf: (instrument: string) => string | null;
  /** Returns a limit as it was on a day: numbers stay, parameters follow their instruments. */
  readonly valueOn: (threshold: Threshold, day: Day) => number;
}

/** What a criterion concludes; `share` (0 to 1) is given only by criteria that are met in part. */
export interface Judgement<Code extends string = string> extends Omit<Finding, "criterion" | "code"> {
  readonly code: Code;
  readonly share?: number;
}

/** One machine check of what evidence must carry. */
export interface Criterion<Schema extends TSchema = TSchema, Code extends string = string> {
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Whether it judges each piece of evidence by itself, or all pieces of the item together. */
  readonly scope: "evidence" | "item";
  /** Schema of its parameters; checked when a checklist is loaded. */
  readonly parameters: Schema;
  /** Parameters that hold names which others declare; unknown ones are refused when a checklist is loaded. */
  readonly refersTo?: { readonly [Name in keyof Static<Schema>]?: "instrument" | "form" };
  /** What a skeleton asks for, so that a person can answer. */
  readonly labels: readonly RecordLabel[];
  /** The fields of a record that it reads, where it reads any. */
  readonly fields?: readonly FieldName[];
  /** What it says, by the codes of its judgements. */
  readonly messages: Messages<Code>;
  /** Last day on which the item can still be done, where the criterion sets one. */
  dueDay?(parameters: Static<Schema>, period: Period): Day;
  /**
   * Judges. `evidence` holds one piece (scope `evidence`) or every piece that was done in the period (scope `item`).
   * Never throws for missing evidence.
   */
  judge(
    evidence: readonly Evidence[],
    parameters: Static<Schema>,
    context: CriterionContext,
  ): Judgement<NoInfer<Code> | SharedCode>;
}

/** Returns the criterion as given; exists so that `judge` gets the type of its parameters and may only give codes that have messages. */
export function defineCriterion<Schema extends TSchema, Code extends string>(
  criterion: Criterion<Schema, Code>,
): Criterion<Schema, Code> {
  return criterion;
}
