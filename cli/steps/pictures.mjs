// @ts-check
// What the page shows as a figure rather than as one matrix.
import { degrees, orUndefined, percent, plain, score } from '../format.mjs';
import { marked } from '../matrix-table.mjs';
import { say } from '../say.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('../text-table.mjs').Table} Table */
/** @typedef {import('attention-explainer/engine').Matrix} Matrix */

/** @param {Matrix} matrix @param {number} row */
const rowOf = ({ columns, data }, row) => data.subarray(row * columns, (row + 1) * columns);

/** The places of the two senses' features. @param {Context} context */
function axes({ scenario, features }) {
  return scenario.senses.map((sense) => {
    const wanted = sense.feature.toLowerCase();
    const at = scenario.features.findIndex((name) => name.toLowerCase() === wanted);
    return { feature: String(features[at]), at };
  });
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
    masked[j] === 1 ? say('table.masked') : format(value),
  );
}

/** @param {Context} context @returns {Table} */
export function pulls(context) {
  const { trace, focusLabel } = context;
  return {
    title: say('table.pulls', { word: focusLabel }),
    note: say('table.pulls.how'),
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
    title: say('table.query', { word: focusLabel }),
    note: say('table.query.how'),
    columns: marked(trace.labels, 'K'),
    rows: trace.heads.flatMap(({ name, scores, weights }) => [
      { label: say('table.score.of', { head: name }), cells: against(context, scores, score) },
      { label: say('table.weight.of', { head: name }), cells: against(context, weights, percent) },
    ]),
  };
}

/** @param {Context} context @returns {Table} */
export function places(context) {
  const { trace } = context;
  const on = axes(context);
  return {
    title: say('table.places'),
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
    title: say('table.similarities', { word: focusLabel }),
    columns: [say('table.dot'), say('table.cosine'), say('table.angle'), `${say('table.dot')}/√d`],
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
    title: say('table.matching', { head: head.name }),
    note: say('table.matching.how'),
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
    title: say('table.landings', { word: focusLabel }),
    columns: [...on.map(({ feature }) => feature), ...context.trace.nextWord.words],
    rows: runs.map(({ content, trace }) => ({
      label: say(`content.${content}`),
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
  return {
    title: say('table.move', { word: focusLabel }),
    columns: [...features],
    rows: parts.map((part) => ({
      label: say(`move.${part}`),
      cells: Array.from(rowOf(trace[part], focus), plain),
    })),
  };
}
