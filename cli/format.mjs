// @ts-check

/** @param {number} value @param {number} decimals */
function fixed(value, decimals) {
  if (Math.abs(value) >= 1e9) return value.toExponential(3);
  const text = value.toFixed(decimals);
  return /^-0(\.0*)?$/u.test(text) ? text.slice(1) : text;
}

/** Embeddings, queries, keys, values, outputs. @param {number} value */
export const plain = (value) => fixed(value, 2);

/** @param {number} value */
export const score = (value) => fixed(value, 1);

/** Exponentials and their sums. @param {number} value */
export const fine = (value) => fixed(value, 4);

/** @param {number} value */
export const percent = (value) => `${fixed(100 * value, 1)} %`;

/** Radians, in degrees. @param {number | null} angle */
export const degrees = (angle) =>
  angle === null ? 'undefined' : `${fixed((angle * 180) / Math.PI, 1)}°`;

/** @param {number | null} value */
export const orUndefined = (value) => (value === null ? 'undefined' : fixed(value, 3));

/** As many digits as single precision carries. @param {number} value */
export const exact = (value) => String(Number(value.toPrecision(7)));
