// Learns from samples: a classifier and a profile for each item.
import { trainSvm } from "./svm.mjs";
import { gramWeights, vectorOf, vocabularyOf } from "./vectors.mjs";

/** What a sample on the wrong side costs: those of the item are few, and its near misses must be told from them. */
const COST = { one: 0.5, nearMiss: 20, other: 0.25 };

/** Returns the vocabulary of samples, and what tells each of `count` items from the others. */
export function learn(samples, count) {
  const read = samples.map(({ item, not, texts }) => ({ item, not, grams: gramWeights(texts) }));
  const vocabulary = vocabularyOf(read);
  const vectors = read.map(({ grams }) => vectorOf(grams, vocabulary));
  const size = vocabulary.grams.length;
  const items = Array.from({ length: count }, (_, item) => {
    const isOne = read.map((sample) => sample.item === item);
    const costs = read.map((sample) => (sample.item === item ? COST.one : sample.not === item ? COST.nearMiss : COST.other));
    return {
      svm: trainSvm(vectors, isOne, costs, size),
      profile: profileOf(
        vectors.filter((_, at) => isOne[at]),
        vectors.filter((_, at) => read[at].not === item),
        size,
      ),
    };
  });
  return { vocabulary, items };
}

/** The mean direction of an item's vectors, away from its near misses, of length one. */
function profileOf(vectors, nearMisses, size) {
  const sum = new Float64Array(size);
  const add = (sign) => (vector) => {
    for (let k = 0; k < vector.at.length; k += 1) sum[vector.at[k]] += sign * vector.values[k];
  };
  vectors.forEach(add(1));
  nearMisses.forEach(add(-1));
  const square = sum.reduce((total, value) => total + value * value, 0);
  const length = square === 0 ? 1 : Math.sqrt(square);
  return sum.map((value) => value / length);
}
