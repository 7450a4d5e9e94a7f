// @ts-check
import { asRows } from './inputs.mjs';

/** @typedef {import('./inputs.mjs').Inputs} Inputs */
/** @typedef {import('./sizes.mjs').Size} Size */

/**
 * softmax(QKᵀ/√d)V by its definition in float64, head by head.
 * @param {Inputs} inputs in the layout `heads`
 * @param {Size} size
 * @returns {Record<import('./inputs.mjs').Layout, Float64Array>} the output, in both layouts
 */
export function referenceOf(inputs, size) {
  const { heads, n, d, causal } = size;
  const [queries, keys, values] = [inputs.queries, inputs.keys, inputs.values].map((data) =>
    Float64Array.from(data),
  );
  if (!queries || !keys || !values) throw new Error('three matrices are needed');
  const output = new Float64Array(heads * n * d);
  const weights = new Float64Array(n);
  for (let row = 0; row < heads * n; row += 1) {
    const first = (row - (row % n)) * d;
    const seen = causal ? (row % n) + 1 : n;
    let largest = -Infinity;
    for (let j = 0; j < seen; j += 1) {
      let score = 0;
      for (let k = 0; k < d; k += 1)
        score += Number(queries[row * d + k]) * Number(keys[first + j * d + k]);
      weights[j] = score / Math.sqrt(d);
      largest = Math.max(largest, Number(weights[j]));
    }
    let sum = 0;
    for (let j = 0; j < seen; j += 1) {
      const weight = Math.exp(Number(weights[j]) - largest);
      sum += weight;
      for (let k = 0; k < d; k += 1)
        output[row * d + k] =
          Number(output[row * d + k]) + weight * Number(values[first + j * d + k]);
    }
    for (let k = 0; k < d; k += 1) output[row * d + k] = Number(output[row * d + k]) / sum;
  }
  return { heads: output, rows: asRows(output, size) };
}

/**
 * The largest difference from the reference; NaN where one is.
 * @param {ArrayLike<number>} got
 * @param {Float64Array} expected
 */
export function errorOf(got, expected) {
  if (got.length !== expected.length)
    throw new Error(`${got.length} numbers came, ${expected.length} were expected`);
  let largest = 0;
  for (let i = 0; i < expected.length; i += 1) {
    const difference = Math.abs(Number(got[i]) - Number(expected[i]));
    if (Number.isNaN(difference)) return NaN;
    if (difference > largest) largest = difference;
  }
  return largest;
}
