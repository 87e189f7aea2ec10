// Classifiers and profiles as the one set of small whole numbers that the engine reads.

/** Weights of an item that are kept. */
const KEPT = 400;
/** A profile's share beside the classifier's. */
const PROFILE = 4;
const HUNDREDTHS = 100;

/** Returns what was learnt as a model (see `SimilarityModel`). */
export function pack(ids, { vocabulary, items }, kept = KEPT) {
  const postings = vocabulary.grams.map(() => []);
  for (const [item, { svm, profile }] of items.entries()) {
    const weights = vocabulary.grams.map((_, gram) => svm.weights[gram] + PROFILE * profile[gram]);
    const heavy = weights
      .map((weight, gram) => ({ gram, weight: Math.round(weight * HUNDREDTHS), load: Math.abs(weight) * vocabulary.idf[gram] }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => b.load - a.load || a.gram - b.gram)
      .slice(0, kept);
    for (const { gram, weight } of heavy) postings[gram].push({ item, weight });
  }
  return {
    items: ids,
    biases: items.map(({ svm }) => Math.round(svm.bias * HUNDREDTHS)),
    grams: vocabulary.grams,
    rarity: [...vocabulary.idf],
    counts: postings.map(({ length }) => length),
    owners: postings.flatMap((each) => each.map(({ item }) => item)),
    weights: postings.flatMap((each) => each.map(({ weight }) => weight)),
  };
}
