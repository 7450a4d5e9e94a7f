import type { Matrix } from 'attention-explainer/engine';
import { noise } from './format';
import { nameOf } from './label';
import type { View } from './view';

function rowOf({ columns, data }: Matrix, row: number): Float32Array {
  return data.subarray(row * columns, (row + 1) * columns);
}

/** Equal but for the rounding of sums. */
const allAlike = (values: readonly number[]) =>
  Math.max(...values) - Math.min(...values) <= noise * Math.max(1, ...values.map(Math.abs));

/** A sentence for what is easily misread at the edges; null while there is nothing to say. */
export function extremes(view: View): string | null {
  const { shown, messages, state } = view;
  const { trace, sentence } = shown;
  const head = trace.heads.find(({ name }) => name === view.headFor(sentence));
  if (!head || state.step === 'paradox' || state.step === 'dot-product') return null;
  const word = view.wordIn(trace);
  const row = trace.labels.indexOf(word);
  const masked = rowOf(trace.masked, row);
  const visible = (matrix: Matrix) => [...rowOf(matrix, row)].filter((_, j) => masked[j] !== 1);
  const values = { word: nameOf(word), head: head.name.replace('-', ' ') };
  const scores = visible(head.scores);
  if (scores.length === 0) return messages.plain('extreme.masked', values);
  if (trace.embeddings.data.every((value) => value === 0)) return messages.plain('extreme.zero');
  if (rowOf(head.queries, row).every((value) => Math.abs(value) < noise)) {
    return messages.plain('extreme.query', values);
  }
  if (scores.length === 1) {
    return trace.labels.length > 1 ? messages.plain('extreme.alone', values) : null;
  }
  if (allAlike(scores)) return messages.plain('extreme.alike', values);
  return Math.max(...visible(head.weights)) === 1 ? messages.plain('extreme.all') : null;
}
