import { anchorsOf } from "./anchors.js";
import type { InspectedUnit } from "./compose.js";
import type { Verdict } from "./evaluate.js";
import { slipNotices } from "./evidence/near.js";
import type { DocumentReader, Reading } from "./inspector-documents.js";
import { sameElements } from "./inspector-remembered.js";
import { Evaluator, type Run } from "./inspector-verdicts.js";
import type { UnitInput } from "./library.js";
import { misplacedNotices } from "./misplaced.js";
import type { Facts, Notice } from "./model.js";
import { selfScoreNotices } from "./paper-notices.js";
import { checklistNotices } from "./select.js";

/** What the documents of a unit say together, with what it was concluded from. */
interface Conclusions extends Pick<InspectedUnit, "anchors"> {
  readonly verdicts: readonly Verdict[];
  readonly facts: readonly Facts[];
  readonly reader: DocumentReader;
  readonly misplaced: readonly Notice[];
}

/** Inspects one unit, run after run. */
export class UnitInspector {
  readonly #evaluator = new Evaluator();
  #before: Conclusions | null = null;

  /** Returns what was found for the unit; `read` holds the readings of its documents in order of their paths. */
  inspect(unit: UnitInput, read: readonly Reading[], reader: DocumentReader, run: UnitRun): InspectedUnit {
    const facts = read.map((each) => each.facts);
    const { checklists } = reader.own;
    run.onPhase("evaluate");
    const judged = this.#evaluator.evaluate(checklists, read, unit, run);
    const verdicts = judged.flatMap((each) => each.verdicts);
    run.onPhase("notices");
    const { anchors, misplaced } = this.#concluded(verdicts, facts, reader);
    return {
      input: unit,
      facts,
      checklists: judged,
      anchors,
      notices: [
        ...facts.flatMap(run.noticesOn),
        ...slipNotices(read.flatMap(({ matches }) => matches)),
        ...selfScoreNotices(verdicts),
        ...checklistNotices(unit, checklists, run.input.library),
        ...misplaced,
      ],
    };
  }

  #concluded(verdicts: readonly Verdict[], facts: readonly Facts[], reader: DocumentReader): Conclusions {
    const before = this.#before;
    if (before?.reader === reader && sameElements(before.verdicts, verdicts) && sameElements(before.facts, facts)) return before;
    const anchors = anchorsOf(verdicts, facts, (each) => reader.headingsIn(each));
    const misplaced = misplacedNotices(verdicts, facts, reader.own);
    this.#before = { verdicts, facts, reader, anchors, misplaced };
    return this.#before;
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
