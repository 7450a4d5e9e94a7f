// @ts-check
// Attention as plain JavaScript loops over float64, without any library: the engine's yardstick.

/** @typedef {{ rows: number, columns: number, data: Float64Array }} Matrix */

/** @param {number} rows @param {number} columns @returns {Matrix} */
export const zeros = (rows, columns) => ({
  rows,
  columns,
  data: new Float64Array(rows * columns),
});

/** @param {readonly (readonly number[])[]} rows @returns {Matrix} */
export function matrixOf(rows) {
  const columns = rows[0]?.length ?? 0;
  return { rows: rows.length, columns, data: Float64Array.from(rows.flat()) };
}

/** @param {Matrix} a @param {Matrix} b @returns {Matrix} a · b */
export function product(a, b) {
  const c = zeros(a.rows, b.columns);
  for (let i = 0; i < a.rows; i += 1) {
    for (let k = 0; k < a.columns; k += 1) {
      const factor = /** @type {number} */ (a.data[i * a.columns + k]);
      for (let j = 0; j < b.columns; j += 1) {
        const at = i * c.columns + j;
        c.data[at] = (c.data[at] ?? 0) + factor * (b.data[k * b.columns + j] ?? 0);
      }
    }
  }
  return c;
}

/** @param {Matrix} a @param {Matrix} b @returns {Matrix} a · bᵀ */
export function productTransposed(a, b) {
  const c = zeros(a.rows, b.rows);
  for (let i = 0; i < a.rows; i += 1) {
    for (let j = 0; j < b.rows; j += 1) {
      let sum = 0;
      for (let k = 0; k < a.columns; k += 1) {
        sum +=
          /** @type {number} */ (a.data[i * a.columns + k]) *
          /** @type {number} */ (b.data[j * b.columns + k]);
      }
      c.data[i * c.columns + j] = sum;
    }
  }
  return c;
}

/** Row by row, stable. @param {Matrix} scaled */
export function softmax({ rows, columns, data }) {
  const exponentials = zeros(rows, columns);
  const sums = zeros(rows, 1);
  const weights = zeros(rows, columns);
  for (let i = 0; i < rows; i += 1) {
    let largest = -Infinity;
    for (let j = 0; j < columns; j += 1)
      largest = Math.max(largest, /** @type {number} */ (data[i * columns + j]));
    let sum = 0;
    for (let j = 0; j < columns; j += 1) {
      const e = Math.exp(/** @type {number} */ (data[i * columns + j]) - largest);
      exponentials.data[i * columns + j] = e;
      sum += e;
    }
    sums.data[i] = sum;
    for (let j = 0; j < columns; j += 1) {
      weights.data[i * columns + j] =
        /** @type {number} */ (exponentials.data[i * columns + j]) / sum;
    }
  }
  return { exponentials, sums, weights };
}

/** @param {Matrix} queries @param {Matrix} keys @param {Matrix} values @param {number} scale */
export function attend(queries, keys, values, scale) {
  const scores = productTransposed(queries, keys);
  const scaledScores = { ...scores, data: scores.data.map((score) => score * scale) };
  const found = softmax(scaledScores);
  return { scores, scaledScores, ...found, output: product(found.weights, values) };
}

/** Rounded once, as the engine rounds. @param {Matrix} m */
export const rounded = (m) => ({ ...m, data: Float32Array.from(m.data) });
