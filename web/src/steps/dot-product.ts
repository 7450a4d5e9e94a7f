import { html, type TemplateResult } from 'lit';
import { cartesianOf, polarFields, polarOf } from '../controls/polar';
import { snapped, vectorPlane } from '../figures/vector-plane';
import type { View } from '../lesson/view';
import type { Probe } from '../state/state';
import type { Step } from './step';

/** Starting places that show what a dot product can say. */
const presets: Readonly<Record<string, Probe>> = {
  high: { a: [3, 1], b: [2.8, 1.6] },
  low: { a: [3, 0.5], b: [0.6, 1.6] },
  zero: { a: [3, 1], b: [-1, 3] },
  negative: { a: [3, 1], b: [-2.5, -0.5] },
  longer: { a: [2, 0], b: [3, 3] },
  shorter: { a: [2, 0], b: [1.2, 0] },
};

const shownQuantities = ['dot', 'cosine', 'angle', 'scaled'] as const;

function verdict({ messages, similarity }: View): string {
  const { dot, cosine } = similarity;
  if (cosine === null) return messages.plain('dot.verdict.nothing');
  if (Math.abs(cosine) < 1e-9) return messages.plain('dot.verdict.zero');
  if (dot < 0) return messages.plain('dot.verdict.negative');
  return messages.plain(cosine > 0.8 ? 'dot.verdict.high' : 'dot.verdict.low');
}

function sliders(view: View, name: 'a' | 'b'): TemplateResult {
  const { probe } = view.state;
  const [x, y] = probe[name];
  return polarFields(view, name, polarOf(x, y), (polar) => {
    const next = snapped(cartesianOf(polar), probe[name === 'a' ? 'b' : 'a']);
    view.act.probe({ ...probe, [name]: next } as Probe, `turn ${name}`);
  });
}

/** Step 3: what a dot product measures, on any two vectors. */
export const dotProduct: Step = {
  name: 'dot-product',
  opensOn: 'A',
  figure: (view) => html`
    <div class="row" role="group" aria-label=${view.messages.plain('dot.presets')}>
      ${Object.entries(presets).map(
        ([name, probe]) =>
          html`<button
            type="button"
            class="pill"
            data-preset=${name}
            @click=${() => {
              view.act.settle();
              view.act.probe(probe);
            }}
          >
            ${view.messages.plain(`dot.preset.${name}`)}
          </button>`,
      )}
    </div>
    ${vectorPlane(view, view.figureWidth)}
    <dl class="readout">
      ${shownQuantities.map(
        (quantity) =>
          html`<div>
            <dt>${view.messages.plain(`dot.${quantity}`)}</dt>
            <dd>${view.number.similarity(quantity)}</dd>
          </div>`,
      )}
    </dl>
    <p class="ui">${verdict(view)}</p>
    <div class="probe-sliders">${sliders(view, 'a')} ${sliders(view, 'b')}</div>
  `,
  values: (view) => ({
    dot: view.number.similarity('dot'),
    cosine: view.number.similarity('cosine'),
    angle: view.number.similarity('angle'),
    scaled: view.number.similarity('scaled'),
  }),
};
