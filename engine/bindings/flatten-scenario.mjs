// @ts-check
import { number, object, string, strings, wrongType } from './arguments.mjs';
import { codes, refuse } from './errors.mjs';
import { phrase } from './phrases.mjs';
import { keyOf, wordsOf } from './words.mjs';

/** @typedef {{ rows: number, columns: number, data: number[] }} Rows */

/**
 * Rows of numbers as one run; rows of unlike length are refused.
 * @param {unknown} value
 * @param {string} argument
 * @param {readonly string[]} [names] how the rows are called in an error's path
 * @returns {Rows}
 */
function rows(value, argument, names) {
  if (!Array.isArray(value)) return wrongType(value, argument, phrase('array.rows'));
  const columns = Array.isArray(value[0]) ? value[0].length : 0;
  // Not over the array itself, whose gaps `flatMap` and `map` would pass over.
  const data = Array.from(value).flatMap((row, i) => {
    const path = `${argument}.${names?.[i] ?? i}`;
    if (!Array.isArray(row)) return wrongType(row, path, phrase('array.numbers'));
    if (row.length !== columns)
      refuse(codes.shape, path, phrase('numbers.count', { count: columns }), String(row.length));
    return Array.from(row, (item, j) => number(item, `${path}.${j}`));
  });
  return { rows: value.length, columns, data };
}

/**
 * @param {unknown} value
 * @param {string} argument
 */
function namedRows(value, argument) {
  const named = object(value, argument);
  const names = Object.keys(named);
  return { names, ...rows(Object.values(named), argument, names) };
}

/**
 * A scenario as the flat lists that C++ takes over; only types are checked.
 * @param {unknown} scenario
 */
export function flattenScenario(scenario) {
  const whole = object(scenario, 'scenario');
  const { names: words, ...embeddings } = namedRows(whole['words'], 'scenario.words');
  const { names: nextWords, ...nextWordVectors } = namedRows(
    whole['nextWords'],
    'scenario.nextWords',
  );
  const sentences = Object.entries(object(whole['sentences'], 'scenario.sentences'));
  const texts = sentences.map(([name, sentence]) =>
    string(
      object(sentence, `scenario.sentences.${name}`)['text'],
      `scenario.sentences.${name}.text`,
    ),
  );
  const { heads } = whole;
  if (!Array.isArray(heads)) return wrongType(heads, 'scenario.heads', phrase('array.heads'));
  const W_O = rows(whole['W_O'], 'scenario.W_O');
  let block = 0;
  const flatHeads = Array.from(heads, (item, i) => {
    const path = `scenario.heads.${i}`;
    const head = object(item, path);
    const valueFeatures = strings(head['valueFeatures'], `${path}.valueFeatures`);
    const from = block * W_O.columns;
    block += valueFeatures.length;
    const data = W_O.data.slice(from, block * W_O.columns);
    return {
      name: string(head['name'], `${path}.name`),
      queryFeatures: strings(head['queryFeatures'], `${path}.queryFeatures`),
      valueFeatures,
      W_Q: rows(head['W_Q'], `${path}.W_Q`),
      W_K: rows(head['W_K'], `${path}.W_K`),
      W_V: rows(head['W_V'], `${path}.W_V`),
      W_O: { rows: W_O.columns === 0 ? 0 : data.length / W_O.columns, columns: W_O.columns, data },
    };
  });
  if (W_O.rows !== block) {
    refuse(
      codes.shape,
      'scenario.W_O',
      phrase('rows.of.heads', { count: block }),
      String(W_O.rows),
    );
  }
  return {
    features: strings(whole['features'], 'scenario.features'),
    words,
    embeddings,
    nextWords,
    nextWordVectors,
    focus: keyOf(words, string(whole['focus'], 'scenario.focus')),
    sentenceNames: sentences.map(([name]) => name),
    sentenceTexts: texts.map((text) => wordsOf(words, text).keys.join(' ')),
    texts,
    heads: flatHeads,
  };
}

/** A matrix as C++ reads it. @param {{ rows: number, columns: number, data: ArrayLike<number> }} matrix */
export const laidOut = ({ rows: count, columns, data }) => [count, columns, data];

/** A flattened scenario as C++ reads it (lessonFrom in lessons.cpp). @param {ReturnType<typeof flattenScenario>} flat */
export const lessonCells = (flat) => [
  flat.features,
  flat.words,
  flat.nextWords,
  flat.focus,
  flat.sentenceNames,
  flat.sentenceTexts,
  laidOut(flat.embeddings),
  laidOut(flat.nextWordVectors),
  flat.heads.map(({ name, queryFeatures, valueFeatures, W_Q, W_K, W_V, W_O: block }) => [
    name,
    queryFeatures,
    valueFeatures,
    ...[W_Q, W_K, W_V, block].map(laidOut),
  ]),
];
