// @ts-check
import { dots, largest, normalised } from './nearest.mjs';

/** @typedef {{ dimensions: number, scales: Float32Array, data: Int8Array }} Quantised */

/** The largest integer of a row: fewer levels are less exact, but compress better; docs/words.md has a table. */
export const level = 24;

/**
 * Rows as small integers, each row with its own scale: value ≈ integer × scale.
 * @param {Float32Array} rows (n, dimensions), row-major
 * @param {number} dimensions
 * @param {number} [most] the largest of the integers, up to 127
 * @returns {Quantised} `scales` is (n), `data` is (n, dimensions)
 */
export function quantised(rows, dimensions, most = level) {
  const count = rows.length / dimensions;
  const scales = new Float32Array(count);
  const data = new Int8Array(rows.length);
  for (let i = 0; i < count; i++) {
    const row = rows.subarray(i * dimensions, (i + 1) * dimensions);
    const peak = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.fround(peak / most) || 1;
    scales[i] = scale;
    row.forEach((value, j) => (data[i * dimensions + j] = Math.round(value / scale)));
  }
  return { dimensions, scales, data };
}

/**
 * How far the cosines of quantised rows are from those of the exact ones: the mean and the largest over all
 * pairs, and the mean over each row and the five nearest to it.
 * @param {Float32Array} rows
 * @param {readonly Quantised[]} several ways to quantise the same rows
 */
export function cosineErrors(rows, several) {
  const dimensions = several[0]?.dimensions ?? 1;
  const count = rows.length / dimensions;
  const exact = normalised(rows, dimensions);
  // A row's scale does not change its direction.
  const units = several.map(({ data }) => normalised(data, dimensions));
  const errors = several.map(() => ({ mean: 0, largest: 0, meanOfNearest: 0 }));
  for (let a = 0; a < count; a++) {
    const cosines = dots(exact, dimensions, a);
    const near = largest(cosines, 5, a);
    units.forEach((unit, k) => {
      const apart = dots(unit, dimensions, a).map((value, b) =>
        Math.abs(value - (cosines[b] ?? 0)),
      );
      const kept = /** @type {typeof errors[number]} */ (errors[k]);
      kept.mean += apart.reduce((sum, value) => sum + value, 0) / (count * (count - 1));
      kept.largest = apart.reduce((most, value) => Math.max(most, value), kept.largest);
      kept.meanOfNearest +=
        near.reduce((sum, b) => sum + (apart[b] ?? 0), 0) / (near.length * count);
    });
  }
  return errors;
}
