import type { Verdict } from "../../judge/evaluate.js";
import { inferred } from "../../judge/infer.js";
import { sameElements } from "../../lib/memo.js";
import { nearest, type SimilarPassage } from "../../locate/similarity/similar.js";
import type { LoadedChecklist, UnitInput } from "../../model/library.js";
import type { Facts } from "../../model/model.js";
import type { Similarity } from "../../model/similarity.js";
import type { DocumentReader } from "./documents.js";
import { contextOf, type Run } from "./verdicts.js";

/** The verdicts on one checklist. */
interface Judged {
  readonly loaded: LoadedChecklist;
  readonly verdicts: readonly Verdict[];
}

/** What a verdict became, and what made it so. */
interface Known {
  readonly similarity: Similarity;
  readonly similar: readonly SimilarPassage[];
  readonly verdict: Verdict;
}

const NONE: readonly SimilarPassage[] = [];

/** Asks similar passages of one unit about the items that nothing else shows, run after run. */
export class SimilarityJudge {
  readonly #known = new WeakMap<Verdict, Known>();

  /**
   * Returns the verdicts with what similar passages add.
   *
   * @param facts of the unit's documents, in order of their paths.
   */
  judge(
    judged: readonly Judged[],
    facts: readonly Facts[],
    reader: DocumentReader,
    { unit, run }: { readonly unit: UnitInput; readonly run: Run },
  ): readonly Judged[] {
    const similarity = unit.similarity ?? "credit";
    if (similarity === "off" || judged.every(({ loaded }) => run.prepared.scorerOf(loaded.checklist.id) === null)) return judged;
    const documents = facts.map((each) => reader.similarIn(each));
    return judged.map(({ loaded, verdicts }) => {
      const context = contextOf(loaded, unit, run);
      const infer = (verdict: Verdict) => {
        const similar = nearest(documents.flatMap((found) => found.get(verdict.item.id) ?? NONE));
        const known = this.#known.get(verdict);
        if (known !== undefined && known.similarity === similarity && sameElements(known.similar, similar)) return known.verdict;
        const made = inferred(verdict, similar, context, similarity);
        this.#known.set(verdict, { similarity, similar, verdict: made });
        return made;
      };
      return { loaded, verdicts: verdicts.map(infer) };
    });
  }
}
