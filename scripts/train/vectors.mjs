// Texts as sparse vectors: which grams occur, with the weight of their field and their rarity, of length one.
import { gramsOf } from "../../packages/core/dist/locate/similarity/grams.js";

/** Returns the natural logarithm from sums, products and quotients alone, so that every machine finds the same bits. */
export function ln(x) {
  let halvings = 0;
  let rest = x;
  while (rest > 1.5) {
    rest /= 2;
    halvings += 1;
  }
  const t = (rest - 1) / (rest + 1);
  let power = t;
  let sum = 0;
  for (let n = 1; n < 40; n += 2) {
    sum += power / n;
    power *= t * t;
  }
  return 2 * sum + halvings * Math.LN2;
}

/** Grams of a sample with the highest weight of the fields that they stand in. */
export function gramWeights(texts) {
  const weights = new Map();
  for (const { text, weight } of texts) for (const gram of gramsOf(text)) weights.set(gram, (weights.get(gram) ?? 0) + weight);
  return weights;
}

/** Returns the grams that occur in at least `min` samples, in order, each with its rarity in sixteenths. */
export function vocabularyOf(samples, min = 2) {
  const counts = new Map();
  for (const { grams } of samples) for (const gram of grams.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= min).sort(([a], [b]) => (a < b ? -1 : 1));
  const index = new Map(kept.map(([gram], at) => [gram, at]));
  const idf = Int32Array.from(kept, ([, count]) => Math.round(16 * (1 + ln((samples.length + 1) / (count + 1)))));
  return { grams: kept.map(([gram]) => gram), index, idf };
}

/** Returns a sample's vector of length one; grams outside the vocabulary count only for its length. */
export function vectorOf(grams, { index, idf, unknown = 0 }) {
  const at = [];
  const values = [];
  let square = 0;
  for (const [gram, weight] of grams) {
    const place = index.get(gram);
    if (place === undefined) {
      square += weight * weight * unknown * unknown;
      continue;
    }
    const value = weight * idf[place];
    at.push(place);
    values.push(value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return { at: Int32Array.from(at), values: Float64Array.from(values, (value) => value / length) };
}
