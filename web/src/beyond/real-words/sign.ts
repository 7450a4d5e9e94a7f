import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** The mark of a kind of word around a point: a disc, a triangle, and a diamond for the word itself. */
export function markAt(kind: number | null, x: number, y: number, r = 5): SVGTemplateResult {
  if (kind === 0) return svg`<circle class="side-0" cx=${x} cy=${y} r=${r} />`;
  const [high, low] = [r * 1.2, r * 0.9];
  const path =
    kind === null
      ? `M${x} ${y - r * 1.5}L${x + r * 1.5} ${y}L${x} ${y + r * 1.5}L${x - r * 1.5} ${y}Z`
      : `M${x} ${y - high}L${x + high} ${y + low}L${x - high} ${y + low}Z`;
  return svg`<path class=${kind === null ? 'itself' : 'side-1'} d=${path} />`;
}

/** The same beside a word. */
export const sign = (kind: number | null): TemplateResult =>
  html`<svg class="sign" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    ${markAt(kind, 7, 7, kind === null ? 4 : 5)}
  </svg>`;
