// @ts-check
import { told } from './phrases.mjs';

/** @typedef {import('./index.d.ts').Said} Said */
/** @typedef {{ code: number, argument: string, expected: Said, received: Said }} Problem */

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

/**
 * The result, or the error in its place.
 * @template T
 * @param {T | { problem: Problem }} result
 * @returns {T}
 */
export function unwrapped(result) {
  if (result !== null && typeof result === 'object' && 'problem' in result)
    throw errorOf(result.problem);
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
