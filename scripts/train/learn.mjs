// Learns from samples: a classifier and a profile for each item.
import { trainSvm } from "./svm.mjs";
import { gramWeights, vectorOf, vocabularyOf } from "./vectors.mjs";

/** Returns the vocabulary of samples, and what tells each of `count` items from the others. */
export function learn(samples, count) {
  const read = samples.map(({ item, texts }) => ({ item, grams: gramWeights(texts) }));
  const vocabulary = vocabularyOf(read);
  const vectors = read.map(({ grams }) => vectorOf(grams, vocabulary));
  const size = vocabulary.grams.length;
  const items = Array.from({ length: count }, (_, item) => {
    const isOne = read.map((sample) => sample.item === item);
    return {
      svm: trainSvm(vectors, isOne, size),
      profile: profileOf(
        vectors.filter((_, at) => isOne[at]),
        size,
      ),
    };
  });
  return { vocabulary, items };
}

/** The mean direction of an item's vectors, of length one. */
function profileOf(vectors, size) {
  const sum = new Float64Array(size);
  for (const { at, values } of vectors) for (let k = 0; k < at.length; k += 1) sum[at[k]] += values[k];
  const square = sum.reduce((total, value) => total + value * value, 0);
  const length = square === 0 ? 1 : Math.sqrt(square);
  return sum.map((value) => value / length);
}
