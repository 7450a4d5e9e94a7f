// @ts-check
import { say } from './say.mjs';

/** @typedef {import('attention-explainer/engine').Matrix} Matrix */
/** @typedef {import('./text-table.mjs').Table} Table */

/**
 * @typedef {object} MatrixTable
 * @property {string} title
 * @property {string} [note]
 * @property {readonly string[]} rows
 * @property {readonly string[]} columns
 * @property {Matrix} matrix
 * @property {(value: number) => string} format
 * @property {Matrix} [masked] 1 = may not be seen
 * @property {readonly number[]} [only] the rows that are wanted
 */

/**
 * A matrix with its row and column names.
 * @param {MatrixTable} parts
 * @returns {Table}
 */
export function matrixTable({ title, note, rows, columns, matrix, format, masked, only }) {
  const cell = (/** @type {number} */ i, /** @type {number} */ j) => {
    const at = i * matrix.columns + j;
    return masked?.data[at] === 1 ? say('table.masked') : format(Number(matrix.data[at]));
  };
  const wanted = only ?? rows.map((_, i) => i);
  return {
    title,
    ...(note && { note }),
    columns: [...columns],
    rows: wanted.map((i) => ({
      label: String(rows[i]),
      cells: columns.map((_, j) => cell(i, j)),
    })),
  };
}

/** @param {readonly string[]} names @param {string} role */
export const marked = (names, role) => names.map((name) => `${name} (${role})`);
