import { BlockSum } from "../../lib/block-sum.js";
import type { UnitInput } from "../../model/library.js";
import type { Facts, Notice } from "../../model/model.js";
import { afterAsOfNotices } from "../../notices/after-as-of.js";
import { misplacedNotices } from "../../notices/misplaced.js";
import { selfScoreNotices } from "../../notices/self-score.js";
import { slipNotices } from "../../notices/typing.js";
import { anchorsOf, bestHeadings, byRank } from "../anchors.js";
import type { InspectedUnit } from "../report.js";
import { checklistNotices } from "../select.js";
import type { DocumentReader } from "./documents.js";
import type { Reading } from "./reading.js";
import { steadyNotices } from "./reuse-equal.js";
import { SimilarityJudge } from "./similarity.js";
import { Evaluator, type Run } from "./verdicts.js";

/** Inspects one unit, run after run. */
export class UnitInspector {
  readonly #evaluator = new Evaluator();
  readonly #similarity = new SimilarityJudge();
  readonly #steady = steadyNotices();
  readonly #headings = new BlockSum(bestHeadings);

  /** Returns what was found for the unit; `read` holds the readings of its documents in order of their paths. */
  inspect(unit: UnitInput, read: readonly Reading[], reader: DocumentReader, run: UnitRun): InspectedUnit {
    const facts = read.map((each) => each.facts);
    const { checklists } = reader.own;
    run.onPhase("evaluate");
    const phrased = this.#evaluator.evaluate(checklists, read, unit, run);
    const judged = this.#similarity.judge(phrased, facts, reader, { unit, run });
    const verdicts = judged.flatMap((each) => each.verdicts);
    run.onPhase("notices");
    const together = [
      ...slipNotices(read.flatMap(({ matches }) => matches)),
      ...selfScoreNotices(verdicts),
      ...afterAsOfNotices(facts, run.input.asOf),
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
type Phase = "facts" | "locate" | "evaluate" | "notices" | "compose";

/** Told when a part of the work begins. */
export type OnPhase = (phase: Phase) => void;
