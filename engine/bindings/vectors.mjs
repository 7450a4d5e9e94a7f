// @ts-check
import { number, object, string, strings, vector, wrongType } from './arguments.mjs';
import { codes, refuse, unwrapped } from './errors.mjs';
import { dropped } from './lessons.mjs';
import { phrase } from './phrases.mjs';
import { keyOf } from './words.mjs';

/** @typedef {import('./learning.d.ts').Vectors} Vectors */

/** What C++ holds of vectors, by the object that JavaScript has. @type {WeakMap<object, { handle: number, position: (word: unknown, argument: string) => number }>} */
const held = new WeakMap();

/** The handle of vectors, and the way from their words to rows. @param {unknown} vectors */
export function heldVectors(vectors) {
  const found = held.get(object(vectors, 'vectors'));
  return found ?? wrongType(vectors, 'vectors', phrase('vectors'));
}

/** Numbers of a view into the engine's memory, one part after another, as copies. @param {Float64Array} view */
export function parts(view) {
  let at = 0;
  const take = (/** @type {number} */ count) => Float32Array.from(view.subarray(at, (at += count)));
  return {
    take,
    number: () => /** @type {number} */ (view[at++]),
    left: () => view.length - at,
    matrix: (/** @type {number} */ rows, /** @type {number} */ columns) => ({
      rows,
      columns,
      data: take(rows * columns),
    }),
  };
}

/** @param {unknown} value @param {string} argument @param {number} low @param {number} high */
function wholeWithin(value, argument, low, high) {
  const whole = number(value, argument);
  if (Number.isInteger(whole) && whole >= low && whole <= high) return whole;
  return refuse(codes.overLimit, argument, phrase('number.range', { low, high }), String(value));
}

/**
 * The length that vectors are brought to; 0 leaves them.
 * @param {unknown} value @param {string} argument
 */
export function lengthOf(value, argument) {
  const length = number(value, argument);
  if (length >= 0 && length <= 1000) return length;
  return refuse(
    codes.overLimit,
    argument,
    phrase('number.range', { low: 0, high: 1000 }),
    String(value),
  );
}

/** @param {readonly string[]} words */
function positionIn(words) {
  const places = new Map(words.map((word, i) => [word, i]));
  /** @param {unknown} given @param {string} argument */
  return (given, argument) => {
    const word = string(given, argument);
    const place = places.get(word) ?? places.get(keyOf(words, word));
    return place ?? refuse(codes.unknownName, argument, phrase('word.known'), `“${word}”`);
  };
}

/** @param {Record<string, Function>} raw @returns {(pack: unknown) => Vectors} */
export function vectorsOver(raw) {
  return (pack) => {
    const given = object(pack, 'vectors');
    const words = strings(given['words'], 'vectors.words');
    const dimensions = wholeWithin(given['dimensions'], 'vectors.dimensions', 1, 4096);
    const { scales, data } = given;
    if (!(scales instanceof Float32Array))
      return wrongType(scales, 'vectors.scales', phrase('array.typed', { names: 'Float32Array' }));
    if (!(data instanceof Int8Array))
      return wrongType(data, 'vectors.data', phrase('array.typed', { names: 'Int8Array' }));
    if (scales.length !== words.length)
      refuse(codes.shape, 'vectors.scales', phrase('numbers.count', { count: words.length }), String(scales.length)); // prettier-ignore
    /** @type {number} */
    const handle = unwrapped(raw['openVectors']?.(scales, data, dimensions));
    const position = positionIn(words);
    /** @param {unknown} list @param {string} argument */
    const positions = (list, argument) =>
      strings(list, argument).map((word, i) => position(word, `${argument}.${i}`));
    /** A vector as wide as those of the words. @param {unknown} of */
    const direction = (of) => {
      const found = vector(of, 'vector');
      if (found.length === dimensions && Array.from(found).every(Number.isFinite)) return found;
      const wanted = phrase('numbers.count', { count: dimensions });
      return refuse(codes.shape, 'vector', wanted, String(found.length));
    };
    const vectors = Object.freeze({
      words: Object.freeze(words),
      dimensions,
      rows: (/** @type {unknown} */ list, /** @type {unknown} */ length = 0) => {
        const rows = positions(list, 'words');
        const view = raw['rows']?.(handle, rows, lengthOf(length, 'length'));
        return parts(view).matrix(rows.length, dimensions);
      },
      nearest: (/** @type {unknown} */ asked) => {
        const known = ['plus', 'minus', 'vector', 'without', 'count'];
        const {
          plus,
          minus = [],
          vector: of,
          without = [],
          count = 10,
        } = object(asked, 'options', known);
        const most = wholeWithin(count, 'count', 1, 1000);
        const view =
          of === undefined
            ? raw['nearest']?.(handle, positions(plus, 'plus'), positions(minus, 'minus'), most)
            : raw['nearestTo']?.(handle, direction(of), positions(without, 'without'), most);
        const read = parts(view);
        const found = [];
        while (read.left() > 0)
          found.push({ word: words[read.number()] ?? '', cosine: read.number() });
        return found;
      },
      meanCosine: (/** @type {unknown} */ of, /** @type {unknown} */ list) =>
        raw['meanCosine']?.(handle, direction(of), positions(list, 'words')),
      project: (/** @type {unknown} */ list) => {
        const rows = positions(list, 'words');
        if (rows.length < 2)
          refuse(codes.shape, 'words', phrase('entries.least', { count: 2 }), String(rows.length));
        const read = parts(unwrapped(raw['project']?.(handle, rows)));
        const mean = read.take(dimensions);
        const axes = read.matrix(2, dimensions);
        const coordinates = read.matrix(rows.length, 2);
        return { mean, axes, coordinates, variances: read.take(read.left()) };
      },
    });
    held.set(vectors, { handle, position });
    dropped.register(vectors, () => raw['dropVectors']?.(handle));
    return vectors;
  };
}
