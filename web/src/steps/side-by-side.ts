import { html, type TemplateResult } from 'lit';
import type { TraceOf, View } from '../lesson/view';

/** From this width of the figure on there is room for two; beside the text, the page would get too long. */
const roomForTwo = { alone: 570, besideText: 520 };

/** A panel for each sentence that is compared, beside one another where there is room. */
export function sideBySide(
  view: View,
  panel: (view: View, of: TraceOf, width: number) => TemplateResult,
): TemplateResult {
  const least = view.beside ? roomForTwo.besideText : roomForTwo.alone;
  const many = view.compared.length > 1 && view.figureWidth >= least;
  const width = many ? Math.floor((view.figureWidth - 20) / 2) : view.figureWidth;
  return html`<div class="side-by-side" .style=${`--columns: ${many ? 2 : 1}`}>
    ${view.compared.map((of) => panel(view, of, width))}
  </div>`;
}
