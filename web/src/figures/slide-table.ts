import { html, type TemplateResult } from 'lit';
import { gridKeys } from '../controls/grid-keys';
import { headName } from '../lesson/label';
import type { View } from '../lesson/view';
import { open, type OpenCell } from './open-cell';

function keyHeader(view: View, cell: OpenCell, j: number): TemplateResult {
  const { messages } = view;
  const { trace } = cell.of;
  const label = trace.labels[j] ?? '';
  const written = cell.of.written[j] ?? label;
  return html`<th scope="col" class=${label === cell.key ? 'of-column' : ''}>
    <button
      type="button"
      class="k"
      data-key=${label}
      aria-pressed=${label === cell.key ? 'true' : 'false'}
      @click=${() => open(view, cell.query, label)}
    >
      <span class="word-of"
        >${written} <span class="letter">${messages.plain('score.key')}</span></span
      >
      <span class="colour">${messages.plain('score.key.colour')}</span>
    </button>
  </th>`;
}

function scoreCell(view: View, { of, head, query, key }: OpenCell, j: number): TemplateResult {
  const { trace } = of;
  const label = trace.labels[j] ?? '';
  const at = trace.labels.indexOf(query) * trace.labels.length + j;
  const hidden = trace.masked.data[at] === 1;
  const isLong = view.formats.score(head.scores.data[at] ?? 0).length > 6;
  return html`<td
    class="${label === key ? 'of-column' : ''} ${isLong ? 'long' : ''}"
    @click=${() => open(view, query, label)}
  >
    ${
      hidden
        ? html`<span class="quiet masked">${view.messages.plain('matrix.masked')}</span>`
        : view.number.html(of, { quantity: 'scores', head: head.name, row: query, column: label })
    }
  </td>`;
}

/** The slide's table: one word's query against the keys of all words, and the formula under it. */
export function slideTable(view: View, cell: OpenCell): TemplateResult {
  const { messages } = view;
  const { trace } = cell.of;
  const written = cell.of.written[trace.labels.indexOf(cell.query)] ?? cell.query;
  const places = trace.labels.map((_, j) => j);
  return html`<div class="scroll slide-box">
    <table class="slide-table" data-arrows @keydown=${gridKeys} data-table="scores">
      <caption class="visually-hidden">
        ${messages.plain('score.caption', { head: headName(view, cell.head.name) })}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${places.map((j) => keyHeader(view, cell, j))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" class="q">
            <span class="word-of"
              >${written} <span class="letter">${messages.plain('score.query')}</span></span
            >
            <span class="colour">${messages.plain('score.query.colour')}</span>
          </th>
          ${places.map((j) => scoreCell(view, cell, j))}
        </tr>
      </tbody>
    </table>
    <p class="formula">${messages.rich('score.formula')}</p>
  </div>`;
}
