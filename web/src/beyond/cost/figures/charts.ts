import { html, nothing, type TemplateResult } from 'lit';
import type { Measure } from '../counts';
import { drawn, exponentFact, say, wayName, type Scene } from '../facts';
import { ways } from '../run/protocol';
import { chart, sign } from './chart';

const measures: readonly Measure[] = ['time', 'memory'];

/** How a measure grows, by the fitted exponents: n to the power of so much. */
function growth(scene: Scene, measure: Measure): TemplateResult | typeof nothing {
  const grown = ways.flatMap((way) => {
    const fact = exponentFact(scene, measure, way);
    return fact
      ? [
          html`<span class="grown"
            >${sign(way)} ${wayName(scene, way)}: <em class="maths">n</em
            ><sup>${drawn(scene, fact)}</sup></span
          >`,
        ]
      : [];
  });
  return html`<p class="ui growth">
    ${grown.length > 0 ? html`${say(scene, 'grows')} ${grown}` : say(scene, 'grows.later')}
  </p>`;
}

/** Time and memory, side by side where there is room, with their exponents. */
export function charts(scene: Scene): TemplateResult {
  const { view } = scene;
  const isWide = view.figureWidth >= 620;
  const width = isWide ? Math.floor((view.figureWidth - 24) / 2) : view.figureWidth;
  return html`<p class="ui legend">
      ${ways.map((way) => html`<span>${sign(way)} ${wayName(scene, way)}</span>`)}
      <span><span class="stroke" aria-hidden="true"></span> ${say(scene, 'fit')}</span>
      <span
        ><span class="stroke dashed" aria-hidden="true"></span> ${say(scene, 'extrapolated')}</span
      >
    </p>
    <div class="charts" dir="ltr">
      ${measures.map(
        (measure) =>
          html`<div class=${isWide ? 'half' : ''}>
            <p class="ui chart-title" dir=${view.direction}>${say(scene, `over.${measure}`)}</p>
            ${chart(scene, measure, width)}
            <div dir=${view.direction}>${growth(scene, measure)}</div>
          </div>`,
      )}
    </div>`;
}
