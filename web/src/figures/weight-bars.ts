import { html, type TemplateResult } from 'lit';
import { nameOf, saidName } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';

/** How much one word takes from each word of its sentence, as bars that add up to all of it. */
export function weightBars(view: View, of: TraceOf, head: string, row: string): TemplateResult {
  const { trace } = of;
  const i = trace.labels.indexOf(row);
  const weights = matrixOf(trace, { quantity: 'weights', head })?.matrix;
  return html`<ul
    class="share-bars weight-bars ui"
    aria-label=${view.messages.plain('weights.label', { word: saidName(view, row) })}
  >
    ${trace.labels.map((label, j) => {
      const at = i * trace.labels.length + j;
      return html`<li>
        <span class="name">${nameOf(view, label)}</span>
        <span class="bar" .style=${`--share: ${(weights?.data[at] ?? 0).toFixed(4)}`}></span>
        ${
          trace.masked.data[at] === 1
            ? html`<span class="quiet">${view.messages.plain('matrix.masked')}</span>`
            : view.number.html(of, { quantity: 'weights', head, row, column: label })
        }
      </li>`;
    })}
  </ul>`;
}
