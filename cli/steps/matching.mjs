// @ts-check
import { fine, plain, percent, score } from '../format.mjs';
import { marked, matrixTable } from '../matrix-table.mjs';

/** @typedef {import('./context.mjs').Context} Context */

/** @param {Context} context */
export const queries = ({ head, parameters, trace, only }) =>
  matrixTable({
    title: `Queries of the ${head.name}: what each word asks`,
    note: 'embedding · W_Q',
    rows: marked(trace.labels, 'Q'),
    columns: parameters.queryFeatures,
    matrix: head.queries,
    format: plain,
    ...(only && { only }),
  });

/** @param {Context} context */
export const keys = ({ head, parameters, trace }) =>
  matrixTable({
    title: `Keys of the ${head.name}: the label each word wears`,
    note: 'embedding · W_K',
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
    title: `${title} of the ${head.name}`,
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
    title: 'Scores',
    note: 'Score = Q · Kᵀ, before scaling; each row is a query, each column a key',
    quantity: 'scores',
    format: score,
    ...(only && { only }),
  });

/** @param {Context} context @param {readonly number[]} [only] */
export const weights = (context, only = context.only) =>
  pairs(context, {
    title: 'Weights',
    note: 'exponential / sum of its row; each row is a query and sums to 100 %',
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
      title: 'Scaled scores',
      note: `score × ${fine(scale)} / temperature ${temperature}`,
      quantity: 'scaledScores',
      format: plain,
      ...shared,
    }),
    pairs(context, {
      title: 'Exponentials',
      note: 'exp(scaled score − the largest that its row may see)',
      quantity: 'exponentials',
      format: fine,
      ...shared,
    }),
    matrixTable({
      title: `Sums of the exponentials of the ${head.name}`,
      rows: marked(trace.labels, 'Q'),
      columns: ['sum'],
      matrix: head.sums,
      format: fine,
      ...shared,
    }),
    weights(context),
  ];
}
