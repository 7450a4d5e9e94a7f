import { html, type TemplateResult } from 'lit';
import type { TraceOf, View } from '../lesson/view';

/** A panel for each sentence that is compared, beside one another where there is room. */
export function sideBySide(
  view: View,
  panel: (view: View, of: TraceOf, width: number) => TemplateResult,
): TemplateResult {
  const many = view.compared.length > 1 && view.figureWidth >= 520;
  const width = many ? Math.floor((view.figureWidth - 20) / 2) : view.figureWidth;
  return html`<div class="side-by-side">${view.compared.map((of) => panel(view, of, width))}</div>`;
}
