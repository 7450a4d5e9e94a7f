import type { Matrix } from 'attention-explainer/engine';
import { nameOf } from './label';
import type { View } from './view';

function rowOf({ columns, data }: Matrix, row: number): Float32Array {
  return data.subarray(row * columns, (row + 1) * columns);
}

const allAlike = (values: Float32Array) => values.every((value) => value === values[0]);

/** A sentence for what is easily misread at the edges; null while there is nothing to say. */
export function extremes(view: View): string | null {
  const { shown, messages, state } = view;
  const { trace, sentence } = shown;
  const head = trace.heads.find(({ name }) => name === view.headFor(sentence));
  if (!head || state.step === 'paradox' || state.step === 'dot-product') return null;
  const word = view.wordIn(trace);
  const row = trace.labels.indexOf(word);
  const values = { word: nameOf(word), head: head.name.replace('-', ' ') };
  if (rowOf(trace.masked, row).every((masked) => masked === 1)) {
    return messages.plain('extreme.masked', values);
  }
  if (trace.embeddings.data.every((value) => value === 0)) return messages.plain('extreme.zero');
  if (rowOf(head.queries, row).every((value) => value === 0)) {
    return messages.plain('extreme.query', values);
  }
  if (trace.labels.length > 1 && allAlike(rowOf(head.scores, row))) {
    return messages.plain('extreme.alike', values);
  }
  return Math.max(...rowOf(head.weights, row)) === 1 && trace.labels.length > 1
    ? messages.plain('extreme.all', values)
    : null;
}
