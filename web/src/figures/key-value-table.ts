import type { Reference } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { gridKeys } from '../controls/grid-keys';
import { nameOf } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { madeInto } from './made-into';

export interface KeyValueOptions {
  readonly width: number;
  readonly head: string;
  /** Only these rows, by label. */
  readonly rows?: readonly string[];
  readonly highlightRow?: string;
}

interface Side {
  readonly quantity: 'keys' | 'values';
  readonly tone: 'k' | 'v';
  readonly columns: readonly string[];
  readonly largest: number;
}

function sideOf(of: TraceOf, head: string, quantity: Side['quantity']): Side {
  const named = matrixOf(of.trace, { quantity, head });
  return {
    quantity,
    tone: quantity === 'keys' ? 'k' : 'v',
    columns: named?.columns ?? [],
    largest: named?.matrix.data.reduce((most, item) => Math.max(most, Math.abs(item)), 1e-9) ?? 1,
  };
}

function cell(view: View, of: TraceOf, side: Side, reference: Reference, first: boolean) {
  const named = matrixOf(of.trace, reference);
  const i = named?.rows?.indexOf(String(reference.row)) ?? -1;
  const j = named?.columns?.indexOf(String(reference.column)) ?? -1;
  const value = named?.matrix.data[i * named.matrix.columns + j] ?? 0;
  const heat = Math.min(1, Math.abs(value) / side.largest).toFixed(3);
  return html`<td class="${side.tone} ${first ? 'first' : ''}" .style=${`--heat: ${heat}`}>
    ${view.number.html(of, reference, { class: value === 0 ? 'quiet' : side.tone })}
  </td>`;
}

/** What each column becomes, and in bold where that is not what its name says. */
function becomes(view: View, of: TraceOf, head: string, sides: readonly Side[]): TemplateResult {
  const made = madeInto(of.trace, head);
  return html`<tr>
    <th scope="row">${view.messages.rich('matching.made')}</th>
    ${sides.map(({ quantity, columns }) =>
      columns.map((name, j) => {
        const features = made[j] ?? [];
        const amiss = quantity === 'keys' && features.length > 0 && !features.includes(name);
        const text = features.length === 0 ? '–' : features.map(view.names.shown).join(' + ');
        return html`<td class="${j === 0 ? 'first' : ''} ${amiss ? 'strong' : 'quiet'}">
          ${amiss ? `✗ ${text}` : text}
        </td>`;
      }),
    )}
  </tr>`;
}

function table(
  view: View,
  of: TraceOf,
  sides: readonly Side[],
  { head, rows, highlightRow, width }: KeyValueOptions,
): TemplateResult {
  const { messages } = view;
  const labels = of.trace.labels.filter((label) => rows?.includes(label) ?? true);
  return html`<div class="scroll matrix-box">
    <table class="matrix key-value ${width < 380 ? 'tight' : ''}" data-arrows @keydown=${gridKeys}>
      <thead>
        <tr>
          <td></td>
          ${sides.map(
            ({ quantity, columns, tone }) =>
              html`<th class="space first ${tone}" scope="colgroup" colspan=${columns.length}>
                ${messages.plain(`matching.space.${quantity}`)}
              </th>`,
          )}
        </tr>
        <tr>
          <td></td>
          ${sides.map(({ columns }) =>
            columns.map(
              (name, j) =>
                html`<th scope="col" class=${j === 0 ? 'first' : nothing}>
                  ${view.names.shown(name)}
                </th>`,
            ),
          )}
        </tr>
      </thead>
      <tbody>
        ${labels.map(
          (row) =>
            html`<tr class=${row === highlightRow ? 'highlight' : ''}>
              <th scope="row">${nameOf(view, row)}</th>
              ${sides.map((side) =>
                side.columns.map((column, j) =>
                  cell(view, of, side, { quantity: side.quantity, head, row, column }, j === 0),
                ),
              )}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        ${becomes(view, of, head, sides)}
      </tfoot>
    </table>
  </div>`;
}

/**
 * Each word twice: its row in the space of keys and its row in the space of values, side by side
 * where there is room, else one below the other; at the foot, what W_O makes of each column.
 */
export function keyValueTable(view: View, of: TraceOf, options: KeyValueOptions): TemplateResult {
  const keys = sideOf(of, options.head, 'keys');
  const values = sideOf(of, options.head, 'values');
  const beside = 84 + (keys.columns.length + values.columns.length) * 53 < options.width;
  return beside
    ? table(view, of, [keys, values], options)
    : html`${table(view, of, [keys], options)} ${table(view, of, [values], options)}`;
}
