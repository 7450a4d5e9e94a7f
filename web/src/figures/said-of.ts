import type { MessageValues } from '../i18n/messages';
import { listOf, wordOf } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';

/** Beside the largest, a number smaller than this share of it is not worth a word. */
const faint = 0.25;

/** A vector with no entry larger than this is taken for zero: rounding leaves less. */
export const nothingAtAll = 1e-9;

export interface Row {
  readonly quantity: 'queries' | 'keys';
  readonly head: string;
  readonly row: string;
}

export interface Entry {
  readonly name: string;
  readonly value: number;
}

/** The entries of a word's query or key, largest first; none where it is zero. */
export function entriesOf({ trace }: TraceOf, reference: Row): readonly Entry[] {
  const named = matrixOf(trace, reference);
  const start = trace.labels.indexOf(reference.row) * (named?.matrix.columns ?? 0);
  return (named?.columns ?? [])
    .map((name, j) => ({ name, value: named?.matrix.data[start + j] ?? 0 }))
    .filter(({ value }) => Math.abs(value) > nothingAtAll)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** A query or a key in words: what it is strong in, and what it is the opposite of. */
export function saidOf(view: View, of: TraceOf, reference: Row): MessageValues {
  const entries = entriesOf(of, reference);
  const loud = entries.filter(
    ({ value }) => Math.abs(value) >= faint * Math.abs(entries[0]?.value ?? 0),
  );
  const { messages, names } = view;
  const list = (sign: number) =>
    listOf(
      view,
      loud.filter(({ value }) => value * sign > 0).map(({ name }) => names.shown(name)),
    );
  const [like, unlike] = [list(1), list(-1)];
  return {
    kind: like === '' && unlike === '' ? 'nothing' : 'something',
    said: [like, unlike && messages.plain('said.opposite', { names: unlike })]
      .filter((part) => part !== '')
      .join('; '),
  };
}

/** Whether any of the products that a number adds up is not zero. */
export function hasProducts(
  view: View,
  of: TraceOf,
  reference: Parameters<View['explain']>[1],
): boolean {
  return view.explain(of, reference).terms.some(({ value }) => Math.abs(value) > nothingAtAll);
}

/** The words of a sentence that ask nothing in a head though they wear a label, each once. */
export function silentWords(of: TraceOf, head: string): readonly string[] {
  const silent = of.trace.labels.filter(
    (row) =>
      entriesOf(of, { quantity: 'queries', head, row }).length === 0 &&
      entriesOf(of, { quantity: 'keys', head, row }).length > 0,
  );
  return silent.filter(
    (row, i) => silent.findIndex((other) => wordOf(other) === wordOf(row)) === i,
  );
}
