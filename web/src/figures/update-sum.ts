import { html, type TemplateResult } from 'lit';
import { nameOf } from '../lesson/label';
import type { TraceOf, View } from '../lesson/view';

const rows = [
  ['embeddings', ''],
  ['update', '+ '],
  ['output', '= '],
] as const;

/** The focus word's embedding and its update, added feature by feature. */
export function updateSum(view: View, of: TraceOf, phase: number, wide: boolean): TemplateResult {
  const { trace } = of;
  const row = trace.labels[trace.focus] ?? '';
  const { features } = trace.parameters;
  return html`<div class="scroll matrix-box">
    <table class="update-sum ${wide ? 'wide' : ''}">
      <caption>
        ${view.messages.rich('value.update', { word: html`<strong>${nameOf(view, row)}</strong>` })}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${features.map((name) => html`<th scope="col">${view.names.shown(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([quantity, sign]) => {
          const shade = quantity === 'output' ? 'strong' : '';
          const hidden = quantity !== 'embeddings' && phase < 1 ? 'coming' : '';
          const name = view.messages.plain(`quantity.${quantity}`);
          return html`<tr class=${quantity}>
            <th scope="row" class=${shade}>${sign}${name}</th>
            ${features.map(
              (column) =>
                html`<td class=${hidden}>
                  ${view.number.html(of, { quantity, row, column }, { class: shade })}
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
