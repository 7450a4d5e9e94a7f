// @ts-check
/** @typedef {{ mean: number, deviation: number, min: number, max: number }} Summary */

/** Six digits: more than is the same on every machine is not written down. @param {number} value */
const rounded = (value) => Number(value.toPrecision(6));

/**
 * Mean, standard deviation of a sample (n − 1), and the extremes.
 * @param {readonly number[]} values at least one
 * @returns {Summary}
 */
export function summary(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean: rounded(mean),
    deviation: rounded(Math.sqrt(squares / Math.max(1, values.length - 1))),
    min: rounded(Math.min(...values)),
    max: rounded(Math.max(...values)),
  };
}
