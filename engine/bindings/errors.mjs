// @ts-check
import { told } from './phrases.mjs';

/** @typedef {import('./index.d.ts').Said} Said */
/** @typedef {{ code: number, argument: string, expected: Said, received: Said }} Problem */
/** What C++ says of an input: what is not in words are numbers ("3 × 4"). @typedef {Said | number[]} Raw */
/** @typedef {Problem & { expected: Raw, received: Raw }} RawProblem */

/** The codes that the facade itself finds; the numbers are those of the engine's error table. */
export const codes = Object.freeze({
  wrongType: 0,
  missing: 1,
  unknownArgument: 2,
  shape: 3,
  empty: 5,
  unknownName: 6,
  overLimit: 8,
});

const classes = { TypeError, RangeError };

/** @type {readonly { code: number, name: string, javaScriptClass: 'TypeError' | 'RangeError' }[]} */
let table = [];

/** @param {typeof table} rows */
export function useErrorTable(rows) {
  table = rows;
}

/**
 * The error that a problem is thrown as.
 * @param {Problem} problem
 * @returns {Error}
 */
export function errorOf({ code, argument, expected, received }) {
  const row = table[code];
  const Class = classes[row?.javaScriptClass ?? 'TypeError'];
  const kind = row?.name ?? 'wrong type';
  const reason = told(expected, received);
  const message = `${argument}: ${kind}: expected ${reason.expected}, got ${reason.received}`;
  return Object.assign(new Class(message), { argument, kind, ...reason });
}

/** A number in an error's sentence: up to six decimals, a smaller one as 1e−7. @param {number} value */
function written(value) {
  const size = Math.abs(value);
  const isNegative = value < 0;
  if (!(size < Infinity)) return isNaN(value) ? 'NaN' : 'infinity';
  if (size >= 1e15) return isNegative ? 'less than −1e15' : 'more than 1e15';
  const rounded = Number(size >= 1e-6 ? size.toFixed(6) : size.toExponential(6));
  return `${isNegative ? '−' : ''}${rounded}`.replace('-', '−');
}

/** @param {Raw} said @returns {Said} */
const inWords = (said) => (Array.isArray(said) ? said.map(written).join(' × ') : said);

/**
 * The result, or the error in its place.
 * @template T
 * @param {T | { problem: RawProblem }} result
 * @returns {T}
 */
export function unwrapped(result) {
  if (result !== null && typeof result === 'object' && 'problem' in result) {
    const { problem } = result;
    const { expected, received } = problem;
    throw errorOf({ ...problem, expected: inWords(expected), received: inWords(received) });
  }
  return /** @type {T} */ (result);
}

/**
 * @param {number} code
 * @param {string} argument
 * @param {Said} expected
 * @param {Said} received
 * @returns {never}
 */
export function refuse(code, argument, expected, received) {
  throw errorOf({ code, argument, expected, received });
}
