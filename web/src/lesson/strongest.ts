import type { Reference } from 'attention-explainer/engine';
import { html, type TemplateResult } from 'lit';
import { noise } from './format';
import { matrixOf } from './lookup';
import type { NumberOptions, TraceOf, View } from './view';

/** The columns in which a row is largest, either way; none where it is all zeros. */
export function strongestOf({ trace }: TraceOf, reference: Reference): readonly string[] {
  const { matrix, columns, rows } = matrixOf(trace, reference) ?? {};
  if (!matrix || !columns) return [];
  const start = (rows?.indexOf(String(reference.row)) ?? 0) * matrix.columns;
  const sizes = [...matrix.data.subarray(start, start + matrix.columns)].map(Math.abs);
  const most = Math.max(...sizes);
  // Numbers that are equal in theory may differ in the last bit of a float.
  return columns.filter((_, j) => most > noise && (sizes[j] ?? 0) >= most * (1 - 1e-6));
}

/** Those columns with their numbers: “tap 3 and launch 3”. */
export function strongest(
  view: View,
  of: TraceOf,
  reference: Reference,
  options?: NumberOptions,
): TemplateResult {
  const [first, ...others] = strongestOf(of, reference).map(
    (column) =>
      html`${view.names.shown(column)} ${view.number.html(of, { ...reference, column }, options)}`,
  );
  return others.reduce(
    (a, b) => html`${view.messages.rich('strongest.and', { a, b })}`,
    first ?? html``,
  );
}
