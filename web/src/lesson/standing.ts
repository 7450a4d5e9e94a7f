import type { Matrix } from 'attention-explainer/engine';
import { noise } from './format';
import type { TraceOf } from './view';

/** One row of a matrix. */
export function rowOf({ columns, data }: Matrix, row: number): Float32Array {
  return data.subarray(row * columns, (row + 1) * columns);
}

/** Equal but for the rounding of sums. */
export const allAlike = (values: readonly number[]) =>
  Math.max(...values) - Math.min(...values) <= noise * Math.max(1, ...values.map(Math.abs));

export interface Standing {
  /** One word alone in sight, all alike, several first together, or one first. */
  readonly standing: 'alone' | 'alike' | 'tie' | 'first';
  /** The label of the first. */
  readonly first: string;
}

/** Who comes first in a word's row of scores or weights, among the words that it may see. */
export function standingOf(
  { trace }: TraceOf,
  quantity: 'scores' | 'weights',
  head: string,
  word: string,
): Standing {
  const matrix = trace.heads.find(({ name }) => name === head)?.[quantity];
  const row = trace.labels.indexOf(word);
  if (!matrix || row < 0) return { standing: 'alone', first: word };
  const masked = rowOf(trace.masked, row);
  const seen = [...rowOf(matrix, row)].flatMap((value, at) =>
    masked[at] === 1 ? [] : [{ value, at }],
  );
  const values = seen.map(({ value }) => value);
  const most = Math.max(...values);
  const firsts = seen.filter(({ value }) => allAlike([value, most]));
  const first = trace.labels[firsts[0]?.at ?? row] ?? word;
  if (seen.length < 2) return { standing: 'alone', first };
  if (firsts.length === seen.length) return { standing: 'alike', first };
  return { standing: firsts.length > 1 ? 'tie' : 'first', first };
}

/** Whether the mask keeps one word from another; both by label. */
export function hides({ trace }: TraceOf, from: string, label: string): boolean {
  const { columns, data } = trace.masked;
  return data[trace.labels.indexOf(from) * columns + trace.labels.indexOf(label)] === 1;
}
