import { anchorsOf, bestHeadings, byRank } from "./anchors.js";
import type { InspectedUnit } from "./compose.js";
import { slipNotices } from "./evidence/near.js";
import type { DocumentReader, Reading } from "./inspector-documents.js";
import { steadyNotices } from "./inspector-steady.js";
import { BlockSum } from "./inspector-sum.js";
import { Evaluator, type Run } from "./inspector-verdicts.js";
import type { UnitInput } from "./library.js";
import { misplacedNotices } from "./misplaced.js";
import type { Facts, Notice } from "./model.js";
import { selfScoreNotices } from "./paper-notices.js";
import { checklistNotices } from "./select.js";

/** Inspects one unit, run after run. */
export class UnitInspector {
  readonly #evaluator = new Evaluator();
  readonly #steady = steadyNotices();
  readonly #headings = new BlockSum(bestHeadings);

  /** Returns what was found for the unit; `read` holds the readings of its documents in order of their paths. */
  inspect(unit: UnitInput, read: readonly Reading[], reader: DocumentReader, run: UnitRun): InspectedUnit {
    const facts = read.map((each) => each.facts);
    const { checklists } = reader.own;
    run.onPhase("evaluate");
    const judged = this.#evaluator.evaluate(checklists, read, unit, run);
    const verdicts = judged.flatMap((each) => each.verdicts);
    run.onPhase("notices");
    const together = [
      ...slipNotices(read.flatMap(({ matches }) => matches)),
      ...selfScoreNotices(verdicts),
      ...checklistNotices(unit, checklists, run.input.library),
      ...misplacedNotices(verdicts, facts, reader.own),
    ];
    const headings = facts.toSorted(byRank).map((each) => reader.headingsIn(each));
    return {
      input: unit,
      facts,
      checklists: judged,
      anchors: anchorsOf(verdicts, facts, this.#headings.of(headings)),
      notices: [...facts.map(run.noticesOn), this.#steady(together)],
    };
  }
}

/** What a run brings to each of its units. */
export interface UnitRun extends Run {
  readonly noticesOn: (facts: Facts) => readonly Notice[];
  readonly onPhase: OnPhase;
}

/** A part of the work of a run, in order. */
export type Phase = "facts" | "locate" | "evaluate" | "notices" | "compose";

/** Told when a part of the work begins. */
export type OnPhase = (phase: Phase) => void;
