// @ts-check

/** @typedef {import('./sizes.mjs').Size} Size */
/**
 * `rows`: n rows, in each the columns of all heads, as in a layer. `heads`: one n × d block after another.
 * @typedef {'rows' | 'heads'} Layout
 */
/** @typedef {{ queries: Float32Array, keys: Float32Array, values: Float32Array }} Inputs */

/** Numbers in (0, 1), the same in every run. @param {number} seed */
function uniform(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Unit-normal numbers (Box and Muller, 1958). @param {number} length @param {number} seed */
function normal(length, seed) {
  const next = uniform(seed);
  return Float32Array.from(
    { length },
    () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()),
  );
}

/**
 * The same numbers in another order.
 * @template {Float32Array | Float64Array} T
 * @param {T} data in the layout `heads`
 * @param {Size} size
 * @returns {T} in the layout `rows`
 */
export function asRows(data, { heads, n, d }) {
  const rows = data.slice();
  for (let head = 0; head < heads; head += 1) {
    for (let i = 0; i < n; i += 1) {
      const from = (head * n + i) * d;
      rows.set(data.subarray(from, from + d), (i * heads + head) * d);
    }
  }
  return /** @type {T} */ (rows);
}

/** @param {Size} size @returns {Record<Layout, Inputs>} */
export function inputsOf(size) {
  const length = size.heads * size.n * size.d;
  const [queries, keys, values] = [normal(length, 1), normal(length, 2), normal(length, 3)];
  return {
    heads: { queries, keys, values },
    rows: {
      queries: asRows(queries, size),
      keys: asRows(keys, size),
      values: asRows(values, size),
    },
  };
}
