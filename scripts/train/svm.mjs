// A linear classifier of one class against the rest: squared hinge loss with a quadratic penalty, by dual coordinate descent
// (Hsieh et al., ICML 2008). The order and the number of rounds are fixed, so the same samples give the same weights.

const ROUNDS = 24;

/**
 * Returns the weights and the bias that tell the vectors of a class from the others.
 *
 * @param costs what each vector costs on the wrong side.
 */
export function trainSvm(vectors, isOne, costs, size) {
  const weights = new Float64Array(size);
  let bias = 0;
  const alphas = new Float64Array(vectors.length);
  const squares = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < vectors.length; i += 1) {
      const { at, values } = vectors[i];
      const side = isOne[i] ? 1 : -1;
      const slack = 0.5 / costs[i];
      let sum = bias;
      for (let k = 0; k < at.length; k += 1) sum += weights[at[k]] * values[k];
      const gradient = side * sum - 1 + slack * alphas[i];
      const alpha = Math.max(0, alphas[i] - gradient / (squares[i] + slack));
      const step = (alpha - alphas[i]) * side;
      if (step === 0) continue;
      alphas[i] = alpha;
      bias += step;
      for (let k = 0; k < at.length; k += 1) weights[at[k]] += step * values[k];
    }
  }
  return { weights, bias };
}
