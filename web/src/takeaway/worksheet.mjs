// @ts-check
import { rowOf } from './formula.mjs';
import { placesOf } from './subject.mjs';

/** @typedef {import('./subject.mjs').Subject} Subject */
/** @typedef {import('attention-explainer/engine').Quantity} Quantity */
/** @typedef {import('attention-explainer/engine').Matrix} Matrix */

/**
 * A number of a worksheet: given, or to be found. It names its place in the trace.
 * @typedef {object} Cell
 * @property {number} value
 * @property {boolean} blank
 * @property {Quantity} quantity
 * @property {string} [head]
 * @property {string} row
 * @property {string} column
 */

/**
 * One line of a task: a quantity's row.
 * @typedef {{ quantity: Quantity, label: string, cells: readonly (Cell | null)[] }} Line
 */

/**
 * A task: what to do (the key of a message), and a table in which numbers are missing.
 * @typedef {{ task: string, columns: readonly string[], lines: readonly Line[] }} Task
 */

/** @typedef {'given' | 'asked' | 'some'} Asked */

/**
 * A worksheet for one word of a trace in one head. Every number is the trace's.
 * @param {Subject} subject
 * @returns {Task[]}
 */
export function worksheetOf(subject) {
  const { trace, head } = subject;
  const { pass, made, row, column } = placesOf(subject);
  const { labels, parameters } = trace;
  const masked = rowOf(trace.masked, row);
  const carriesKeys = parameters.content === 'keys';
  const features = carriesKeys ? made.queryFeatures : made.valueFeatures;

  /** @type {(quantity: Quantity, of: Matrix, at: number, names: readonly string[], asked: Asked, inHead?: boolean) => Line} */
  const line = (quantity, of, at, names, asked, inHead = true) => ({
    quantity,
    label: labels[at] ?? '',
    cells: rowOf(of, at).map((value, j) => ({
      value,
      blank: asked === 'asked' || (asked === 'some' && (j === column || j % 3 === 2)),
      quantity,
      ...(inHead && { head }),
      row: labels[at] ?? '',
      column: names[j] ?? '',
    })),
  });
  /** What the mask hides is neither given nor asked for. @param {Line} of @returns {Line} */
  const visible = (of) => ({
    ...of,
    cells: of.cells.map((cell, j) => (masked[j] === 1 ? null : cell)),
  });
  const content = carriesKeys ? pass.keys : pass.values;
  return [
    {
      task: 'score',
      columns: made.queryFeatures,
      lines: [
        line('queries', pass.queries, row, made.queryFeatures, 'given'),
        ...labels.map((_, i) => line('keys', pass.keys, i, made.queryFeatures, 'given')),
      ],
    },
    {
      task: 'scores',
      columns: labels,
      lines: [line('scores', pass.scores, row, labels, 'some')],
    },
    {
      task: 'softmax',
      columns: labels,
      lines: [
        visible(line('scaledScores', pass.scaledScores, row, labels, 'some')),
        visible(line('exponentials', pass.exponentials, row, labels, 'given')),
        visible(line('weights', pass.weights, row, labels, 'asked')),
      ],
    },
    {
      task: carriesKeys ? 'gather.keys' : 'gather',
      columns: features,
      lines: [
        ...labels.map((_, i) =>
          line(carriesKeys ? 'keys' : 'values', content, i, features, 'given'),
        ),
        line('output', pass.output, row, features, 'asked'),
      ],
    },
    {
      task: 'move',
      columns: parameters.features,
      lines: [
        line('embeddings', trace.embeddings, row, parameters.features, 'given', false),
        line('update', trace.update, row, parameters.features, 'given', false),
        line('output', trace.output, row, parameters.features, 'asked', false),
      ],
    },
  ];
}
