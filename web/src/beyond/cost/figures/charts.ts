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
            >${sign(way)} ${wayName(scene, way)}:
            <span dir="ltr"
              ><span class="maths">n</span><sup>${drawn(scene, fact)}</sup></span
            ></span
          >`,
        ]
      : [];
  });
  return html`<p class="ui growth">
    ${grown.length > 0 ? html`${say(scene, 'grows')} ${grown}` : nothing}
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
    <div class="charts">
      ${measures.map(
        (measure) =>
          html`<div class=${isWide ? 'half' : ''}>
            <p class="ui chart-title">${say(scene, `over.${measure}`)}</p>
            <div dir="ltr">${chart(scene, measure, width)}</div>
            ${growth(scene, measure)}
          </div>`,
      )}
    </div>`;
}
