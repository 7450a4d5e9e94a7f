// @ts-check
import { fine, number, plain, percent, score } from '../format.mjs';
import { marked, matrixTable } from '../matrix-table.mjs';
import { say } from '../say.mjs';

/** @typedef {import('./context.mjs').Context} Context */

/** @param {Context} context */
export const queries = ({ head, parameters, trace, only }) =>
  matrixTable({
    title: say('table.queries', { head: head.name }),
    note: say('table.queries.how'),
    rows: marked(trace.labels, 'Q'),
    columns: parameters.queryFeatures,
    matrix: head.queries,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const keys = ({ head, parameters, trace }) =>
  matrixTable({
    title: say('table.keys', { head: head.name }),
    note: say('table.keys.how'),
    rows: marked(trace.labels, 'K'),
    columns: parameters.queryFeatures,
    matrix: head.keys,
    format: plain,
  });

/**
 * Rows are queries, columns are keys.
 * @param {Context} context
 * @param {{ title: string, note: string, quantity: 'scores' | 'scaledScores' | 'exponentials' | 'weights', format: (value: number) => string, only?: readonly number[] }} parts
 */
function pairs({ head, trace }, { title, note, quantity, format, only }) {
  return matrixTable({
    title: say(title, { head: head.name }),
    note,
    rows: marked(trace.labels, 'Q'),
    columns: marked(trace.labels, 'K'),
    matrix: head[quantity],
    format,
    masked: trace.masked,
    ...(only && { only }),
  });
}

/** @param {Context} context @param {readonly number[]} [only] */
export const scores = (context, only = context.only) =>
  pairs(context, {
    title: 'table.scores',
    note: say('table.scores.how'),
    quantity: 'scores',
    format: score,
    ...(only && { only }),
  });

/** @param {Context} context @param {readonly number[]} [only] */
export const weights = (context, only = context.only) =>
  pairs(context, {
    title: 'table.weights',
    note: say('table.weights.how'),
    quantity: 'weights',
    format: percent,
    ...(only && { only }),
  });

/** The three stages of softmax for every query. @param {Context} context */
export function softmax(context) {
  const { head, trace, only } = context;
  const { scale, temperature } = trace.parameters;
  const shared = only ? { only } : {};
  return [
    pairs(context, {
      title: 'table.scaled',
      note: say('table.scaled.how', { scale: fine(scale), temperature: number(temperature) }),
      quantity: 'scaledScores',
      format: plain,
      ...shared,
    }),
    pairs(context, {
      title: 'table.exponentials',
      note: say('table.exponentials.how'),
      quantity: 'exponentials',
      format: fine,
      ...shared,
    }),
    matrixTable({
      title: say('table.sums', { head: head.name }),
      rows: marked(trace.labels, 'Q'),
      columns: [say('table.sum')],
      matrix: head.sums,
      format: fine,
      ...shared,
    }),
    weights(context),
  ];
}
