// @ts-check
import { percent, plain } from '../format.mjs';
import { marked, matrixTable } from '../matrix-table.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('../text-table.mjs').Table} Table */

/** @param {Context} context */
export const embeddings = ({ trace, features, only }) =>
  matrixTable({
    title: 'Embeddings: one fixed address for each word',
    rows: trace.labels,
    columns: features,
    matrix: trace.embeddings,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const values = ({ head, parameters, trace }) =>
  matrixTable({
    title: `Values of the ${head.name}: what each word hands over`,
    note: 'embedding · W_V',
    rows: marked(trace.labels, 'V'),
    columns: parameters.valueFeatures,
    matrix: head.values,
    format: plain,
  });

/** @param {Context} context */
export const headOutput = ({ head, parameters, trace, only }) =>
  matrixTable({
    title: `Output of the ${head.name}`,
    note: `weights · ${trace.parameters.content}`,
    rows: trace.labels,
    columns:
      trace.parameters.content === 'keys' ? parameters.queryFeatures : parameters.valueFeatures,
    matrix: head.output,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const update = ({ trace, features, only }) =>
  matrixTable({
    title: 'Update, of all heads together',
    note: 'head outputs · W_O',
    rows: trace.labels,
    columns: features,
    matrix: trace.update,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const output = ({ trace, features, only }) =>
  matrixTable({
    title: 'Output: each word after the update',
    note: 'embedding + update',
    rows: trace.labels,
    columns: features,
    matrix: trace.output,
    format: plain,
    ...(only && { only }),
  });

/** Read from the focus word's row. @param {Context} context @returns {Table} */
export function nextWord({ trace }) {
  const { nextWord: after, nextWordBefore: before } = trace;
  const line = (/** @type {Float32Array} */ shares) => Array.from(shares, percent);
  return {
    title: `Which word goes with ${trace.labels[trace.focus]} here`,
    note: 'softmax of its row against each next word, before and after the update',
    columns: [...after.words],
    rows: [
      { label: 'before', cells: line(before.probabilities) },
      { label: 'after', cells: line(after.probabilities) },
    ],
  };
}
