// @ts-check
/** @typedef {import('../inputs.mjs').Inputs} Inputs */

/**
 * As one would write it by hand: row by row over Float32Arrays, sums in float64, hidden keys skipped.
 * @param {Inputs} inputs
 * @param {import('../sizes.mjs').Size} size
 */
function attention({ queries, keys, values }, { heads, n, d, causal }) {
  const output = new Float32Array(heads * n * d);
  const weights = new Float32Array(n);
  const scale = 1 / Math.sqrt(d);
  for (let row = 0; row < heads * n; row += 1) {
    const first = (row - (row % n)) * d;
    const seen = causal ? (row % n) + 1 : n;
    let largest = -Infinity;
    for (let j = 0; j < seen; j += 1) {
      let score = 0;
      for (let k = 0; k < d; k += 1)
        score +=
          /** @type {number} */ (queries[row * d + k]) *
          /** @type {number} */ (keys[first + j * d + k]);
      weights[j] = score * scale;
      largest = Math.max(largest, /** @type {number} */ (weights[j]));
    }
    let sum = 0;
    for (let j = 0; j < seen; j += 1) {
      const weight = Math.exp(/** @type {number} */ (weights[j]) - largest);
      weights[j] = weight;
      sum += weight;
    }
    for (let j = 0; j < seen; j += 1) {
      const weight = /** @type {number} */ (weights[j]) / sum;
      for (let k = 0; k < d; k += 1)
        /** @type {number} */ (output[row * d + k]) +=
          weight * /** @type {number} */ (values[first + j * d + k]);
    }
  }
  return output;
}

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'plain JavaScript loops',
  from: 'attention-explainer',
  layout: 'heads',
  slow: true,
  prepare: async (size) => (inputs) => attention(inputs, size),
};
