import type { HeadTrace, Quantity } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { gridKeys } from '../controls/grid-keys';
import { headName, nameOf, writtenName } from '../lesson/label';
import { inSight } from '../lesson/in-sight';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { loopProgress, reached } from './loop-stages';

/** What a head gives to the chosen row: its values, mixed by the weights. */
export function headOutput(view: View, of: TraceOf, head: HeadTrace, row: string): TemplateResult {
  const { extract } = loopProgress(view.phase);
  const reference = { quantity: 'output', head: head.name } as const;
  const columns = matrixOf(of.trace, reference)?.columns ?? [];
  return html`<div class="scroll">
    <table class="vectors" data-arrows @keydown=${gridKeys}>
      <caption class="visually-hidden">
        ${view.messages.plain('loop.head.output', { head: headName(view, head.name), word: nameOf(view, row) })}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map((name) => html`<th scope="col">${view.names.shown(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${view.messages.plain('loop.output')}</th>
          ${columns.map(
            (column, j) =>
              html`<td class=${reached(extract, j, columns.length) ? '' : 'not-yet'}>
                ${view.number.html(of, { ...reference, row, column }, { class: of.trace.parameters.content === 'keys' ? 'k' : 'v' })}
              </td>`,
          )}
        </tr>
      </tbody>
    </table>
  </div>`;
}

interface VectorLine {
  readonly name: string;
  readonly quantity: Quantity;
  readonly row: string;
  readonly come: boolean;
  readonly chosen?: boolean;
}

function line(view: View, of: TraceOf, { name, quantity, row, come, chosen }: VectorLine) {
  return html`<tr class=${chosen ? 'chosen' : ''}>
    <th scope="row">${name}</th>
    ${of.trace.parameters.features.map(
      (column) =>
        html`<td class=${come ? '' : 'not-yet'}>
          ${view.number.html(of, { quantity, row, column })}
        </td>`,
    )}
  </tr>`;
}

interface UpdateOptions {
  readonly row: string;
  /** Whether the other words are left out. */
  readonly alone?: boolean;
}

function vectors(view: View, caption: TemplateResult, { trace }: TraceOf, lines: unknown) {
  return html`<div class="scroll">
    <table class="vectors" data-arrows @keydown=${gridKeys}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${trace.parameters.features.map((name) => html`<th scope="col">${view.names.shown(name)}</th>`)}
        </tr>
      </thead>
      ${lines}
    </table>
  </div>`;
}

/** The chosen word, its update and their sum; then the new embeddings of all words. */
export function embeddingUpdate(
  view: View,
  of: TraceOf,
  { row, alone = false }: UpdateOptions,
): TemplateResult {
  const { messages } = view;
  const { labels } = of.trace;
  const { update } = loopProgress(view.phase);
  const word = writtenName(of, labels.indexOf(row));
  const how = html`<strong>${word}:</strong> ${messages.plain('loop.embeddings.how')}`;
  const all = html`<strong>${messages.plain('loop.embeddings')}</strong>`;
  const sum = () =>
    html`<tbody>
        ${line(view, of, { name: 'x', quantity: 'embeddings', row, come: true })}
        ${line(view, of, { name: messages.plain('loop.update'), quantity: 'update', row, come: update >= 0.2 })}
      </tbody>
      <tbody class="after">
        ${line(view, of, { name: '= x′', quantity: 'output', row, come: update >= 0.5, chosen: true })}
      </tbody>`;
  const after = () => {
    const lines = labels.map((label, i) =>
      line(view, of, {
        name: writtenName(of, i),
        quantity: 'output',
        row: label,
        come: label === row ? update >= 0.5 : update >= 1,
        chosen: label === row,
      }),
    );
    return html`<tbody>
      ${lines}
    </tbody>`;
  };
  return html`<div class="loop-embeddings">
    ${inSight(view, () => [vectors(view, how, of, sum()), alone ? nothing : vectors(view, all, of, after())])}
  </div>`;
}
