import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';

/** Beside the largest, a number smaller than this share of it is not worth a word. */
const faint = 0.1;

/** A vector with no entry larger than this is taken for zero: rounding leaves less. */
export const nothingAtAll = 1e-9;

/**
 * A query or a key in words: the names of its large entries, largest first, a negative one as the
 * opposite of its name. Empty where the vector is zero.
 */
export function saidOf(
  view: View,
  { trace }: TraceOf,
  reference: { readonly quantity: 'queries' | 'keys'; readonly head: string; readonly row: string },
): string {
  const named = matrixOf(trace, reference);
  const start = trace.labels.indexOf(reference.row) * (named?.matrix.columns ?? 0);
  const entries = (named?.columns ?? []).map((name, j) => ({
    name,
    value: named?.matrix.data[start + j] ?? 0,
  }));
  const largest = Math.max(...entries.map(({ value }) => Math.abs(value)));
  if (!(largest > nothingAtAll)) return '';
  return entries
    .filter(({ value }) => Math.abs(value) >= faint * largest)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ name, value }) => (value < 0 ? view.messages.plain('said.opposite', { name }) : name))
    .join(', ');
}
