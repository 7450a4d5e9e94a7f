// @ts-check
/**
 * Rows of length 1.
 * @param {ArrayLike<number>} rows (n, dimensions), row-major
 * @param {number} dimensions
 * @returns {Float64Array} (n, dimensions)
 */
export function normalised(rows, dimensions) {
  const unit = new Float64Array(rows);
  for (let from = 0; from < unit.length; from += dimensions) {
    const row = unit.subarray(from, from + dimensions);
    const norm = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (norm > 0) row.forEach((value, j) => (row[j] = value / norm));
  }
  return unit;
}

/**
 * The dot products of one row with all: cosines, where the rows have length 1.
 * @param {Float64Array} rows (n, dimensions), row-major
 * @param {number} dimensions
 * @param {number} row
 * @returns {Float64Array} (n)
 */
export function dots(rows, dimensions, row) {
  const one = rows.slice(row * dimensions, (row + 1) * dimensions);
  const sums = new Float64Array(rows.length / dimensions);
  for (let i = 0, at = 0; i < sums.length; i++) {
    let sum = 0;
    for (let j = 0; j < dimensions; j++, at++)
      sum += /** @type {number} */ (one[j]) * /** @type {number} */ (rows[at]);
    sums[i] = sum;
  }
  return sums;
}

/**
 * The positions of the largest values, the largest first.
 * @param {Float64Array} values
 * @param {number} count how many
 * @param {number} except a position that does not count
 * @returns {number[]}
 */
export function largest(values, count, except) {
  const at = (/** @type {number} */ i) => /** @type {number} */ (values[i]);
  /** @type {number[]} */
  const best = [];
  for (let i = 0; i < values.length; i++) {
    if (i === except || (best.length === count && at(i) <= at(best[count - 1] ?? 0))) continue;
    const place = best.findIndex((other) => at(other) < at(i));
    best.splice(place < 0 ? best.length : place, 0, i);
    if (best.length > count) best.pop();
  }
  return best;
}
