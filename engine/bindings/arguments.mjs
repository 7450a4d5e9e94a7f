// @ts-check
// Types are checked here, where JavaScript values are; shapes, names and limits in C++.
import { codes, refuse } from './errors.mjs';
import { phrase } from './phrases.mjs';

/** @typedef {import('./index.d.ts').Said} Said */

/** Elements of any one vector or matrix; C++ has the same in limits.hpp. */
const mostElements = 2 ** 22;

/**
 * What a value is, in words, for an error's sentence.
 * @param {unknown} value
 * @returns {Said}
 */
function kindOf(value) {
  if (value === null) return 'null';
  if (value === undefined) return phrase('nothing');
  if (Array.isArray(value)) return phrase('array');
  if (typeof value === 'object')
    return phrase('kind', { kind: value.constructor?.name ?? 'object' });
  return typeof value === 'string'
    ? phrase('kind.string', { text: value.slice(0, 40) })
    : phrase('kind.value', { kind: typeof value, text: String(value) });
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @param {Said} expected
 * @returns {never}
 */
export function wrongType(value, argument, expected) {
  const code = value === undefined ? codes.missing : codes.wrongType;
  return refuse(code, argument, expected, kindOf(value));
}

/**
 * A plain object, with no member that is not known.
 * @param {unknown} value
 * @param {string} argument
 * @param {readonly string[]} [known]
 * @returns {Record<string, unknown>}
 */
export function object(value, argument, known) {
  if (
    value === null ||
    typeof value !== 'object' ||
    Array.isArray(value) ||
    ArrayBuffer.isView(value)
  ) {
    wrongType(value, argument, phrase('object'));
  }
  const stranger = known && Object.keys(value).find((name) => !known.includes(name));
  if (known && stranger !== undefined) {
    refuse(
      codes.unknownArgument,
      argument === 'options' ? stranger : `${argument}.${stranger}`,
      known.join(', '),
      `“${stranger}”`,
    );
  }
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @returns {string}
 */
export function string(value, argument) {
  return typeof value === 'string' ? value : wrongType(value, argument, phrase('string'));
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @returns {number}
 */
export function number(value, argument) {
  return typeof value === 'number' ? value : wrongType(value, argument, phrase('number'));
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @param {boolean} fallback
 * @returns {boolean}
 */
export function flag(value, argument, fallback) {
  if (value === undefined) return fallback;
  return typeof value === 'boolean' ? value : wrongType(value, argument, phrase('flag'));
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @returns {string[]}
 */
export function strings(value, argument) {
  if (!Array.isArray(value)) return wrongType(value, argument, phrase('array.strings'));
  // Not `map`, which would pass over the gaps of a sparse array.
  return Array.from(value, (item, i) => string(item, `${argument}.${i}`));
}

/**
 * Refused before it is copied, since memory that runs out cannot be answered with an error.
 * @param {number} count
 * @param {string} argument
 */
function within(count, argument, most = mostElements) {
  if (count > most)
    refuse(codes.overLimit, argument, phrase('numbers.most', { count: most }), String(count));
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @returns {ArrayLike<number>}
 */
export function vector(value, argument) {
  const isTyped = value instanceof Float32Array || value instanceof Float64Array;
  if (!isTyped && !Array.isArray(value)) return wrongType(value, argument, phrase('vector'));
  within(value.length, argument);
  return isTyped ? value : Array.from(value, (item, i) => number(item, `${argument}.${i}`));
}

/**
 * @param {unknown} value
 * @param {string} argument
 * @returns {number}
 */
function size(value, argument) {
  const whole = number(value, argument);
  if (Number.isInteger(whole) && whole >= 0 && whole < 2 ** 31) return whole;
  return refuse(codes.shape, argument, phrase('whole.least', { limit: 0 }), String(value));
}

/**
 * A matrix whose data has the length that its rows and columns say.
 * @template {Float32Array | Uint8Array} T
 * @param {unknown} value
 * @param {string} argument
 * @param {readonly (new (...items: never[]) => T)[]} kinds
 * @returns {{ rows: number, columns: number, data: T }}
 */
export function matrix(value, argument, kinds, most = mostElements) {
  const { rows, columns, data } = object(value, argument, ['rows', 'columns', 'data']);
  if (!kinds.some((Kind) => data instanceof Kind)) {
    wrongType(
      data,
      `${argument}.data`,
      phrase('array.typed', { names: kinds.map(({ name }) => name).join(', ') }),
    );
  }
  const shape = {
    rows: size(rows, `${argument}.rows`),
    columns: size(columns, `${argument}.columns`),
  };
  const items = /** @type {T} */ (data);
  const expected = shape.rows * shape.columns;
  if (items.length !== expected) {
    refuse(
      codes.shape,
      `${argument}.data`,
      phrase('cells.count', { count: expected }),
      String(items.length),
    );
  }
  within(expected, argument, most);
  return { ...shape, data: items };
}
