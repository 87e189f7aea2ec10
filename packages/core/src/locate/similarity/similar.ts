import type { Evidence, Facts, Passage } from "../../model/model.js";
import type { CompiledItem } from "../compile.js";
import { asEvidence, titleOf } from "../locate.js";
import { type Surroundings, surroundingsOf } from "./fields.js";
import { DONE_GAIN, logOdds, POSSIBLE } from "./probability.js";
import type { Scorer } from "./scorer.js";

/** A passage that may speak of an item although it does not say so in the words of the checklist. */
export interface SimilarPassage {
  readonly logOdds: number;
  readonly evidence: Evidence;
  /** Returns the words that decided, heaviest first. */
  readonly terms: () => readonly string[];
}

/** Passages that are looked at for an item, in a document and in a unit. */
const MAX_SIMILAR = 3;
/** Words that are told of a passage. */
const MAX_TERMS = 4;

/** Returns the passages of a document that come nearest to each item of one checklist, the nearest first, by item. */
export function similarIn(
  facts: Facts,
  items: readonly CompiledItem[],
  scorer: Scorer,
): ReadonlyMap<string, readonly SimilarPassage[]> {
  const title = titleOf(facts);
  const byId = new Map(items.map((item) => [item.item.id, item]));
  const own = scorer.model.items.map((id) => byId.get(id));
  const found = new Map<string, SimilarPassage[]>();
  for (const passage of facts.passages) {
    const surroundings = surroundingsOf(passage, title);
    for (const [at, similar] of similarItems(passage, surroundings, own, scorer, facts)) {
      const id = (own[at] as CompiledItem).item.id;
      found.set(id, nearest([...(found.get(id) ?? []), similar]));
    }
  }
  return found;
}

/** Returns the nearest of several passages; those that are equally near keep their order. */
export function nearest(passages: readonly SimilarPassage[]): SimilarPassage[] {
  return passages.toSorted((one, other) => other.logOdds - one.logOdds).slice(0, MAX_SIMILAR);
}

function similarItems(
  passage: Passage,
  surroundings: Surroundings,
  items: readonly (CompiledItem | undefined)[],
  scorer: Scorer,
  facts: Facts,
): [at: number, similar: SimilarPassage][] {
  const { whole, own } = scorer.scores(surroundings);
  const [first, second] = highest(whole);
  const similar: [number, SimilarPassage][] = [];
  for (const [at, item] of items.entries()) {
    if (item === undefined) continue;
    const value = whole[at] as number;
    const gap = value - (value === first ? second : first);
    const signs = { whole: value, own: own[at] as number, gap, length: passage.text.length };
    if (logOdds({ ...signs, isDone: false }) + DONE_GAIN < POSSIBLE) continue;
    const evidence = asEvidence(item, passage, [], false, facts);
    const odds = logOdds({ ...signs, isDone: evidence.status === "done" && evidence.particular });
    if (odds < POSSIBLE) continue;
    similar.push([at, { logOdds: odds, evidence, terms: () => scorer.terms(surroundings, at, MAX_TERMS) }]);
  }
  return similar;
}

/** The highest value and the one after it. */
function highest(values: Float64Array): [number, number] {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}
