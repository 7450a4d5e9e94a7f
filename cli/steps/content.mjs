// @ts-check
import { percent, plain } from '../format.mjs';
import { marked, matrixTable } from '../matrix-table.mjs';
import { say } from '../say.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('../text-table.mjs').Table} Table */

/** @param {Context} context */
export const embeddings = ({ trace, features, only }) =>
  matrixTable({
    title: say('table.embeddings'),
    rows: trace.labels,
    columns: features,
    matrix: trace.embeddings,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const values = ({ head, parameters, trace }) =>
  matrixTable({
    title: say('table.values', { head: head.name }),
    note: say('table.values.how'),
    rows: marked(trace.labels, 'V'),
    columns: parameters.valueFeatures,
    matrix: head.values,
    format: plain,
  });

/** @param {Context} context */
export const headOutput = ({ head, parameters, trace, only }) =>
  matrixTable({
    title: say('table.head.output', { head: head.name }),
    note: say('table.head.output.how', { content: trace.parameters.content }),
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
    title: say('table.update'),
    note: say('table.update.how'),
    rows: trace.labels,
    columns: features,
    matrix: trace.update,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const output = ({ trace, features, only }) =>
  matrixTable({
    title: say('table.output'),
    note: say('table.output.how'),
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
    title: say('table.next', { word: String(trace.labels[trace.focus]) }),
    note: say('table.next.how'),
    columns: [...after.words],
    rows: [
      { label: say('table.before'), cells: line(before.probabilities) },
      { label: say('table.after'), cells: line(after.probabilities) },
    ],
  };
}
