// @ts-check
import { tablesOf } from './tables.mjs';

/** @typedef {import('attention-explainer/engine').Trace} Trace */

/** What a spreadsheet would take for the begin of a formula. */
const formula = /^[=+\-@\t\r]/;

/** A text as one field (RFC 4180); an apostrophe keeps a spreadsheet from computing it. */
function field(/** @type {string} */ text) {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Every number of a trace on a line of its own: quantity, head, row, column, value.
 * @param {Trace} trace
 */
export function csvOf(trace) {
  const lines = tablesOf(trace).flatMap(({ quantity, head, rows, columns, matrix }) =>
    rows.flatMap((row, i) =>
      columns.map((column, j) =>
        [
          ...[quantity, head, row, column].map(field),
          String(matrix.data[i * matrix.columns + j]),
        ].join(','),
      ),
    ),
  );
  return `${['quantity,head,row,column,value', ...lines].join('\r\n')}\r\n`;
}
