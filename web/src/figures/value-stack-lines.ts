import type { Reference } from 'attention-explainer/engine';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';

/** A bar on the measure that all bars of a stack share, in shares of a track's width. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

/** What one word brings in one column: its value, and that times the word's weight. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly product: number;
}

export interface StackColumn {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Where each part lies once they are laid end to end; those below 0 go the other way. */
  readonly ends: readonly (readonly [number, number])[];
}

export interface Stack {
  readonly of: TraceOf;
  readonly head: string;
  readonly row: string;
  /** What is carried along the weights. */
  readonly quantity: 'values' | 'keys';
  readonly columns: readonly StackColumn[];
  /** Whether the row's word may see the word with this label. */
  sees(label: string): boolean;
  span(from: number, to: number): Span;
}

function laid(parts: readonly Part[]): StackColumn['ends'] {
  let [up, down] = [0, 0];
  return parts.map(({ product }) => {
    if (product < 0) return [down, (down += product)] as const;
    return [up, (up += product)] as const;
  });
}

function columnOf(
  view: View,
  of: TraceOf,
  reference: Reference,
  values: Float32Array,
): StackColumn {
  const terms = view.explain(of, reference).terms;
  const parts = of.trace.labels.map((label, i) => ({
    label,
    value: values[i] ?? 0,
    product: terms.find(({ name }) => name === label)?.value ?? 0,
  }));
  return { name: String(reference.column), parts, ends: laid(parts) };
}

/** What a head's output for one word is made of, laid out for drawing. */
export function stackOf(view: View, of: TraceOf, head: string, row: string): Stack {
  const { trace } = of;
  const quantity = trace.parameters.content;
  const carried = matrixOf(trace, { quantity, head });
  const names = carried?.columns ?? [];
  const i = trace.labels.indexOf(row);
  const sees = (label: string) =>
    trace.masked.data[i * trace.masked.columns + trace.labels.indexOf(label)] !== 1;
  const columns = names.map((column, j) => {
    const values = Float32Array.from(
      trace.labels,
      (_, k) => carried?.matrix.data[k * names.length + j] ?? 0,
    );
    return columnOf(view, of, { quantity: 'output', head, row, column }, values);
  });
  const marks = columns.flatMap(({ parts, ends }) => [
    ...parts.filter(({ label }) => sees(label)).map(({ value }) => value),
    ...ends.flat(),
  ]);
  const low = Math.min(0, ...marks);
  const high = Math.max(0, ...marks);
  const measure = Math.max(high - low, 1e-9);
  const span: Stack['span'] = (from, to) => ({
    left: (Math.min(from, to) - low) / measure,
    width: Math.abs(to - from) / measure,
  });
  return { of, head, row, quantity, columns, sees, span };
}
