/**
 * What was learnt of the items of one checklist: how much each gram (a syllable or two neighbours) speaks for each item.
 * Whole numbers throughout, so that every machine reckons the same; made by `npm run train`, never by hand.
 */
export interface SimilarityModel {
  /** Ids of the items, in the order of the checklist. */
  readonly items: readonly string[];
  /** What speaks against each item beforehand, in hundredths. */
  readonly biases: readonly number[];
  /** The grams, sorted. */
  readonly grams: readonly string[];
  /** How rare each gram is, in sixteenths. */
  readonly rarity: readonly number[];
  /** For how many items each gram has a weight. */
  readonly counts: readonly number[];
  /** Those items, gram by gram, as indices into `items`. */
  readonly owners: readonly number[];
  /** The weights, in hundredths, in the same order. */
  readonly weights: readonly number[];
}

/** All that an audit can make of them, the usual one first. */
export const SIMILARITIES = ["credit", "suggest", "off"] as const;

/** What an audit makes of passages that are only similar to what an item asks for: points, a hint, or nothing. */
export type Similarity = (typeof SIMILARITIES)[number];

/** Why a passage was taken for evidence of an item although it does not say so in the words of the checklist. */
export interface Inference {
  /** The words that decided, heaviest first. */
  readonly terms: readonly string[];
}
