// @ts-check
// What the page shows as a figure rather than as one matrix.
import { degrees, orUndefined, percent, plain, score } from '../format.mjs';
import { marked } from '../matrix-table.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('../text-table.mjs').Table} Table */
/** @typedef {import('attention-explainer/engine').Matrix} Matrix */

/** @param {Matrix} matrix @param {number} row */
const rowOf = ({ columns, data }, row) => data.subarray(row * columns, (row + 1) * columns);

/** The places of the two senses' features. @param {Context} context */
function axes({ scenario, features }) {
  return scenario.senses.map(({ feature }) => ({
    feature,
    at: features.findIndex((name) => name.toLowerCase() === feature.toLowerCase()),
  }));
}

/**
 * A row of numbers of one word against each word; what it may not see is said so.
 * @param {Context} context
 * @param {Matrix} matrix
 * @param {(value: number) => string} format
 */
function against({ trace, focus }, matrix, format) {
  const masked = rowOf(trace.masked, focus);
  return Array.from(rowOf(matrix, focus), (value, j) =>
    masked[j] === 1 ? 'masked' : format(value),
  );
}

/** @param {Context} context @returns {Table} */
export function pulls(context) {
  const { trace, focusLabel } = context;
  return {
    title: `What ${focusLabel} takes from each word`,
    note: 'the weights of each head, in per cent: the pull',
    columns: marked(trace.labels, 'K'),
    rows: trace.heads.map(({ name, weights }) => ({
      label: name,
      cells: against(context, weights, percent),
    })),
  };
}

/** Score and weight of the focus word, head by head. @param {Context} context @returns {Table} */
export function scoresAndWeights(context) {
  const { trace, focusLabel } = context;
  return {
    title: `The query of ${focusLabel} against each key`,
    note: 'score = Q · Kᵀ; weight = softmax of the scaled scores',
    columns: marked(trace.labels, 'K'),
    rows: trace.heads.flatMap(({ name, scores, weights }) => [
      { label: `${name}, score`, cells: against(context, scores, score) },
      { label: `${name}, weight`, cells: against(context, weights, percent) },
    ]),
  };
}

/** @param {Context} context @returns {Table} */
export function places(context) {
  const { trace } = context;
  const on = axes(context);
  return {
    title: 'Where each word lies on the map',
    columns: on.map(({ feature }) => feature),
    rows: trace.labels.map((label, i) => ({
      label,
      cells: on.map(({ at }) => plain(Number(rowOf(trace.embeddings, i)[at]))),
    })),
  };
}

/** @param {Context} context @returns {Table} */
export function similarities({ engine, trace, focus, focusLabel }) {
  const own = rowOf(trace.embeddings, focus);
  return {
    title: `The embedding of ${focusLabel} against each word's`,
    columns: ['dot', 'cosine', 'angle', 'dot/√d'],
    rows: trace.labels.map((label, i) => {
      const { dot, cosine, angle, scaled } = engine.similarity(own, rowOf(trace.embeddings, i));
      return {
        label,
        cells: [plain(dot), orUndefined(cosine), degrees(angle), plain(scaled)],
      };
    }),
  };
}

/** The keys of a head beside its values. @param {Context} context @returns {Table} */
export function keysBesideValues({ head, parameters, trace }) {
  return {
    title: `Matching and content in the ${head.name}`,
    note: 'K: the key that is matched. V: the value that is handed over',
    columns: [...marked(parameters.queryFeatures, 'K'), ...marked(parameters.valueFeatures, 'V')],
    rows: trace.labels.map((label, i) => ({
      label,
      cells: [...rowOf(head.keys, i), ...rowOf(head.values, i)].map(plain),
    })),
  };
}

/** Where the focus word lands when values, or keys, are carried. @param {Context} context @returns {Table} */
export function landings(context) {
  const { engine, scenario, options, focus, focusLabel } = context;
  const on = axes(context);
  // Keys can stand in for values only where they have the same width.
  const copies = scenario.heads.every(
    ({ queryFeatures, valueFeatures }) => queryFeatures.length === valueFeatures.length,
  );
  /** @type {readonly ('values' | 'keys')[]} */
  const contents = copies ? ['values', 'keys'] : ['values'];
  const runs = contents.map((content) => ({
    content,
    trace: engine.trace(scenario, { ...options, content }),
  }));
  return {
    title: `Where ${focusLabel} lands, and the next word, when this is carried`,
    columns: [...on.map(({ feature }) => feature), ...Object.keys(scenario.nextWords)],
    rows: runs.map(({ content, trace }) => ({
      label: content,
      cells: [
        ...on.map(({ at }) => plain(Number(rowOf(trace.output, focus)[at]))),
        ...Array.from(trace.nextWord.probabilities, percent),
      ],
    })),
  };
}

/** From embedding to output for one word. @param {Context} context @returns {Table} */
export function move({ trace, features, focus, focusLabel }) {
  const parts = /** @type {const} */ (['embeddings', 'update', 'output']);
  const labels = { embeddings: 'embedding', update: '+ update', output: '= output' };
  return {
    title: `How ${focusLabel} moves`,
    columns: [...features],
    rows: parts.map((part) => ({
      label: labels[part],
      cells: Array.from(rowOf(trace[part], focus), plain),
    })),
  };
}
