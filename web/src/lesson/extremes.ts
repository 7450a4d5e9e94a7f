import type { Matrix } from 'attention-explainer/engine';
import { noise } from './format';
import { headName, saidName } from './label';
import { allAlike, rowOf } from './standing';
import type { TraceOf, View } from './view';

function extreme(view: View, { trace, sentence }: TraceOf): string | null {
  const { messages } = view;
  const head = trace.heads.find(({ name }) => name === view.headFor(sentence));
  if (!head) return null;
  const word = view.wordIn(trace);
  const row = trace.labels.indexOf(word);
  const masked = rowOf(trace.masked, row);
  const visible = (matrix: Matrix) => [...rowOf(matrix, row)].filter((_, j) => masked[j] !== 1);
  const values = { word: saidName(view, word), head: headName(view, head.name) };
  const scores = visible(head.scores);
  if (scores.length === 0) return messages.plain('extreme.masked', values);
  if (trace.embeddings.data.every((value) => value === 0)) return messages.plain('extreme.zero');
  if (scores.length > 1 && rowOf(head.queries, row).every((value) => Math.abs(value) < noise)) {
    return messages.plain('extreme.query', values);
  }
  // Scores and shares are told of once they are there.
  if (view.state.step === 'query-key') return null;
  if (scores.length === 1) {
    return trace.labels.length > 1 ? messages.plain('extreme.alone', values) : null;
  }
  if (allAlike(scores)) return messages.plain('extreme.alike', values);
  return Math.max(...visible(head.weights)) === 1 ? messages.plain('extreme.all') : null;
}

/** What is easily misread at the edges, for each sentence shown; null while there is nothing. */
export function extremes(view: View): string | null {
  const { state, compared } = view;
  if (state.step === 'paradox' || state.step === 'dot-product') return null;
  const found = compared.flatMap((of) => {
    const text = extreme(view, of);
    if (text === null || compared.length === 1) return text ?? [];
    return `${view.messages.plain('sentence.label', { sentence: of.sentence })}: ${text}`;
  });
  return found.length > 0 ? found.join(' ') : null;
}
