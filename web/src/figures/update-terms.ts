import { html, type TemplateResult } from 'lit';
import { noise } from '../lesson/format';
import { headName } from '../lesson/label';
import type { TraceOf, View } from '../lesson/view';

/** The terms of an update that are told one by one; more only as their sum. */
const mostTerms = 4;

/** So many digits that a sum adds up as it is written. */
export const precise = { format: 'precise' } as const;

/**
 * One feature of a word's update as its terms: what each head hands over, times W_O. None where
 * there are none, or too many. The head that goes without saying is not named.
 */
export function updateTerms(
  view: View,
  of: TraceOf,
  { row, column, known }: { row: string; column: string; known?: string },
): readonly TemplateResult[] {
  const { terms } = view.explain(of, { quantity: 'update', row, column });
  const made = terms
    .filter(({ value }) => Math.abs(value) > noise)
    .map(({ name }) => ({ name, parts: name.split('.') }));
  const alone = made.every(({ parts }) => parts[0] === known);
  if (made.length > mostTerms) return [];
  return made.map(({ name, parts: [head = '', from = ''] }) => {
    const factor = { quantity: 'W_O', head, row: from, column } as const;
    const carried = { quantity: 'headOutputs', row, column: name } as const;
    return html`${view.messages.rich('value.term', {
      factor: view.number.html(of, factor, precise),
      carried: view.number.html(of, carried, precise),
      column: view.names.shown(from),
      head: headName(view, head),
      named: alone ? 'no' : 'yes',
    })}`;
  });
}
