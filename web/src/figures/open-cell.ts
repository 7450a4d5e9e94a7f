import type { HeadTrace } from 'attention-explainer/engine';
import type { TraceOf, View } from '../lesson/view';
import { wordOf } from '../lesson/label';
import { entriesOf, nothingAtAll } from './said-of';

/** The cell of a table of scores that is looked at: whose query, against whose key. */
export interface OpenCell {
  readonly of: TraceOf;
  readonly head: HeadTrace;
  /** Labels of the trace. */
  readonly query: string;
  readonly key: string;
  readonly masked: boolean;
}

function labelled({ trace }: TraceOf, word: string | null): string | undefined {
  if (word === null) return undefined;
  if (trace.labels.includes(word)) return word;
  return trace.labels[trace.words.indexOf(wordOf(word))];
}

/** The key with the largest score in a row, among those that may be seen. */
export function bestKey({ trace }: TraceOf, head: HeadTrace, query: string, but = ''): string {
  const { length } = trace.labels;
  const start = trace.labels.indexOf(query) * length;
  const candidates = trace.labels
    .map((label, j) => ({ label, score: head.scores.data[start + j] ?? 0, at: start + j }))
    .filter(({ label, at }) => label !== but && trace.masked.data[at] !== 1);
  const most = Math.max(...candidates.map(({ score }) => score));
  return candidates.find(({ score }) => score === most)?.label ?? query;
}

/** The open cell of a sentence: the reader's word and key where it has them, else the best match. */
export function openCell(view: View, of: TraceOf): OpenCell | undefined {
  const { trace, sentence } = of;
  const head = trace.heads.find(({ name }) => name === view.headFor(sentence));
  if (!head) return undefined;
  const query = view.wordIn(trace);
  const key = labelled(of, view.state.key) ?? bestKey(of, head, query);
  const { length } = trace.labels;
  const at = trace.labels.indexOf(query) * length + trace.labels.indexOf(key);
  return { of, head, query, key, masked: trace.masked.data[at] === 1 };
}

/** A query and a key at right angles though their products are not zero. */
export interface Cancelling {
  readonly head: string;
  readonly query: string;
  readonly key: string;
  /** The features whose products cancel. */
  readonly products: readonly string[];
}

/** The first word of a row whose score is zero because its products cancel. */
export function cancelling(
  view: View,
  of: TraceOf,
  head: string,
  query: string,
): Cancelling | undefined {
  const { trace } = of;
  if (entriesOf(of, { quantity: 'queries', head, row: query }).length === 0) return undefined;
  for (const key of trace.labels) {
    const { value, terms } = view.explain(of, {
      quantity: 'scores',
      head,
      row: query,
      column: key,
    });
    const products = terms.filter((term) => Math.abs(term.value) > nothingAtAll);
    if (Math.abs(value) <= nothingAtAll && products.length > 0) {
      return { head, query, key, products: products.map(({ name }) => name) };
    }
  }
  return undefined;
}

/** Opens another cell. */
export function open({ act }: View, word: string, key: string): void {
  act.change({ word, key });
}
