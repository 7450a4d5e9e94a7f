import type { Matrix, Quantity, Reference } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldValue } from '../controls/field-value';
import { gridKeys } from '../controls/grid-keys';
import { nameOf } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { valueLimit } from '../state/table';

export interface MatrixOptions {
  readonly quantity: Quantity;
  readonly head?: string;
  /** Whose colour: queries, keys, values, or none. */
  readonly tone?: 'q' | 'k' | 'v';
  readonly caption: string;
  /** What rows and columns are, said above the table's corner. */
  readonly corner?: string;
  /** Only this row, by label. */
  readonly row?: string;
  readonly highlightRow?: string;
  readonly highlightColumn?: string;
  /** Cells as number fields: for the matrices that a reader may set. */
  readonly editable?: boolean;
  /** Called with the labels of a cell that is pressed. */
  readonly choose?: (row: string, column: string) => void;
  /** How many columns are filled in so far, while a motion runs. */
  readonly upTo?: number;
}

function masked({ trace }: TraceOf, row: number, column: number): boolean {
  return trace.masked.data[row * trace.masked.columns + column] === 1;
}

const overWords: readonly Quantity[] = ['scores', 'scaledScores', 'exponentials', 'weights'];

/** One number of a matrix that a reader may set. */
export function matrixField(view: View, reference: Reference, value: number): TemplateResult {
  const path = [reference.head, reference.quantity, reference.row, reference.column].join('.');
  const edit = (event: Event) => {
    const typed = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(typed)) view.act.edit(path, typed, path);
  };
  const shown = String(Number(value.toPrecision(7)));
  const spoken = path.split('.').map(view.names.shown).join(' ');
  const settle = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (!Number.isFinite(input.valueAsNumber)) input.value = shown;
    view.act.settle();
  };
  return html`<input
    type="number"
    class=${Object.hasOwn(view.state.edits, path) ? 'edited' : ''}
    step="0.1"
    min=${-valueLimit}
    max=${valueLimit}
    aria-label=${spoken}
    data-path=${path}
    ?disabled=${view.locked('matrices')}
    .value=${fieldValue(shown)}
    @input=${edit}
    @change=${settle}
  />`;
}

/** A cell's place, its number, and how dark it is: 1 for the largest number of the matrix. */
interface Cell {
  readonly i: number;
  readonly j: number;
  readonly value: number;
  readonly heat: number;
}

/** Looks a matrix's cells up by position; what all of them share is found once. */
function cellsOf({ data, columns }: Matrix): (i: number, j: number) => Cell {
  const largest = data.reduce((most, item) => Math.max(most, Math.abs(item)), 1e-9);
  return (i, j) => {
    const value = data[i * columns + j] ?? 0;
    return { i, j, value, heat: Math.min(1, Math.abs(value) / largest) };
  };
}

function cell(
  view: View,
  of: TraceOf,
  reference: Reference,
  { i, j, value, heat }: Cell,
  options: MatrixOptions,
) {
  const { tone = '', editable } = options;
  const hidden = overWords.includes(reference.quantity) && masked(of, i, j);
  const marks = [
    options.highlightRow === reference.row ? 'of-row' : '',
    options.highlightColumn === reference.column ? 'of-column' : '',
    options.upTo !== undefined && j >= options.upTo ? 'not-yet' : '',
    value < 0 ? 'negative' : '',
  ].join(' ');
  const { choose } = options;
  return html`<td
    class=${marks}
    @click=${choose ? () => choose(String(reference.row), String(reference.column)) : nothing}
    .style=${`--heat: ${heat.toFixed(3)}`}
  >
    ${
      hidden
        ? html`<span class="quiet masked">${view.messages.plain('matrix.masked')}</span>`
        : editable
          ? matrixField(view, reference, value)
          : view.number.html(of, reference, { class: tone })
    }
  </td>`;
}

/** A matrix of a trace as a real table, each number of which can be asked. */
export function matrixTable(view: View, of: TraceOf, options: MatrixOptions): TemplateResult {
  const { quantity, head, tone = '', caption, corner, row, highlightRow } = options;
  const named = matrixOf(of.trace, { quantity, ...(head === undefined ? {} : { head }) });
  if (!named?.rows || !named.columns) return html``;
  const { columns } = named;
  const cellAt = cellsOf(named.matrix);
  const rows = [...named.rows.entries()].filter(([, name]) => row === undefined || name === row);
  const at = (r: string, column: string): Reference =>
    head === undefined ? { quantity, row: r, column } : { quantity, head, row: r, column };
  return html`<div class="scroll matrix-box">
    <table class="matrix ${tone}" data-arrows @keydown=${gridKeys} data-table=${quantity}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <td class="corner quiet">${corner ?? nothing}</td>
          ${columns.map((name) => html`<th scope="col">${nameOf(view, name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([i, name]) =>
            html`<tr class=${name === highlightRow ? 'highlight' : ''}>
              <th scope="row">${nameOf(view, name)}</th>
              ${columns.map((column, j) => cell(view, of, at(name, column), cellAt(i, j), options))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
