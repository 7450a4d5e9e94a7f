// @ts-check
import { flag, number, object, string, strings, wrongType } from './arguments.mjs';
import { codes, refuse, unwrapped } from './errors.mjs';
import { dropped } from './lessons.mjs';
import { phrase } from './phrases.mjs';
import { heldVectors, lengthOf, parts } from './vectors.mjs';

/** @typedef {import('./learning.d.ts').Training} Training */
/** @typedef {import('./learning.d.ts').TrainingOptions} TrainingOptions */

/** What is trained where nothing else is asked for. @type {Required<TrainingOptions>} */
export const trainingDefaults = Object.freeze({
  seed: 7,
  rank: 16,
  heads: 1,
  batch: 16,
  rate: 0.02,
  method: 'adam',
  projections: 'learned',
  content: 'values',
  scaled: true,
  length: 3,
});

/** Updates of one run. */
const mostUpdates = 100_000;

/** @param {unknown} value @param {string} argument */
function whole(value, argument) {
  const given = number(value, argument);
  if (Number.isInteger(given) && given >= 0 && given < 2 ** 31) return given;
  return refuse(codes.shape, argument, phrase('whole.least', { limit: 0 }), String(value));
}

/** @param {unknown} value @param {string} argument @param {readonly string[]} names */
function oneOf(value, argument, names) {
  const name = string(value, argument);
  if (names.includes(name)) return name;
  return refuse(codes.unknownName, argument, phrase('one.of', { names: names.join(', ') }), `“${name}”`); // prettier-ignore
}

/** In the order in which C++ reads them. @param {unknown} given */
function optionsFrom(given) {
  const options = {
    ...trainingDefaults,
    ...object(given, 'options', Object.keys(trainingDefaults)),
  };
  const at = (/** @type {string} */ name) => `options.${name}`;
  return {
    seed: whole(options.seed, at('seed')),
    rank: whole(options.rank, at('rank')),
    heads: whole(options.heads, at('heads')),
    batch: whole(options.batch, at('batch')),
    rate: number(options.rate, at('rate')),
    method: oneOf(options.method, at('method'), ['adam', 'sgd']),
    projections: oneOf(options.projections, at('projections'), ['learned', 'shared', 'identity']),
    content: oneOf(options.content, at('content'), ['values', 'keys']),
    scaled: flag(options.scaled, at('scaled'), true),
    length: lengthOf(options.length, at('length')),
  };
}

/** @param {unknown} list @param {string} argument @returns {unknown[]} */
const listOf = (list, argument) =>
  Array.isArray(list) ? Array.from(list) : wrongType(list, argument, phrase('array'));

/**
 * Words by their rows in the vectors, and rows by their place among the words that are used.
 * @param {(word: unknown, argument: string) => number} position
 */
function collector(position) {
  /** @type {Map<number, number>} */
  const places = new Map();
  /** @param {unknown} word @param {string} argument */
  const place = (word, argument) => {
    const row = position(word, argument);
    const known = places.get(row) ?? places.size;
    places.set(row, known);
    return known;
  };
  return { place, rows: () => [...places.keys()] };
}

/** @param {unknown} given @param {(word: unknown, argument: string) => number} position */
function dataFrom(given, position) {
  const data = object(given, 'data', ['senses', 'examples']);
  const used = collector(position);
  const next = collector(position);
  const senses = listOf(data['senses'], 'data.senses').map((item, i) => {
    const path = `data.senses.${i}`;
    const sense = object(item, path);
    const nextWords = strings(sense['nextWords'], `${path}.nextWords`);
    return {
      nextWords: nextWords.map((word, j) => next.place(word, `${path}.nextWords.${j}`)),
      other: whole(sense['other'], `${path}.other`),
    };
  });
  const examples = listOf(data['examples'], 'data.examples').map((item, i) => {
    const path = `data.examples.${i}`;
    const example = object(item, path);
    return {
      rows: strings(example['words'], `${path}.words`).map((word, j) =>
        used.place(word, `${path}.words.${j}`),
      ),
      focus: whole(example['focus'], `${path}.focus`),
      sense: whole(example['sense'], `${path}.sense`),
      isHeldOut: flag(example['isHeldOut'], `${path}.isHeldOut`, false),
    };
  });
  return { senses, examples, words: used.rows(), nextWords: next.rows() };
}

/** As C++ reads it (dataFrom in learning_bindings.cpp). @param {ReturnType<typeof dataFrom> & { length: number }} data */
const dataCells = ({ senses, examples, words, nextWords, length }) => [
  length,
  words,
  nextWords,
  senses.map((sense) => [sense.nextWords, sense.other]),
  examples.map(({ rows, focus, sense, isHeldOut }) => [rows, focus, sense, isHeldOut]),
];

/** @param {{ number: () => number }} read */
function evaluation({ number: next }) {
  const [loss, right, count] = [next(), next(), next()];
  return { loss, right, count, accuracy: count === 0 ? null : right / count };
}

/** @param {Record<string, Function>} raw @returns {(vectors: unknown, data: unknown, options?: unknown) => Training} */
export function trainingOver(raw) {
  return (vectors, data, options = {}) => {
    const { handle: ofVectors, position } = heldVectors(vectors);
    const { length, ...chosen } = optionsFrom(options);
    const flat = { ...dataFrom(data, position), length };
    /** @type {number} */
    const handle = unwrapped(
      raw['openTraining']?.(ofVectors, dataCells(flat), Object.values(chosen)),
    );
    const d = /** @type {{ dimensions: number }} */ (vectors).dimensions;
    let state = raw['seek']?.(handle, 0);
    const training = Object.freeze({
      options: /** @type {Required<TrainingOptions>} */ (Object.freeze({ ...chosen, length })),
      get state() {
        return state;
      },
      seek: (/** @type {unknown} */ updates) => {
        const goal = whole(updates, 'updates');
        const limits = { low: 0, high: mostUpdates };
        if (goal > mostUpdates)
          refuse(codes.overLimit, 'updates', phrase('number.range', limits), String(goal));
        state = Object.freeze(raw['seek']?.(handle, goal));
        return state;
      },
      evaluate: (/** @type {unknown} */ heldOut = false) => {
        const read = parts(raw['evaluate']?.(handle, flag(heldOut, 'heldOut', false)));
        const all = evaluation(read);
        return { ...all, bySense: flat.senses.map(() => evaluation(read)) };
      },
      heads: () => {
        const read = parts(raw['parameters']?.(handle));
        const dk = chosen.projections === 'identity' ? d : chosen.rank;
        const carried = chosen.content === 'keys' ? dk : chosen.rank;
        return Array.from({ length: chosen.heads }, () => ({
          W_Q: read.matrix(d, dk),
          W_K: read.matrix(d, dk),
          W_V: read.matrix(d, chosen.rank),
          W_O: read.matrix(carried, d),
        }));
      },
    });
    dropped.register(training, () => raw['dropTraining']?.(handle));
    return training;
  };
}
