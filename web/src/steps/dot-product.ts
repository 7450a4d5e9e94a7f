import { html, nothing, type TemplateResult } from 'lit';
import { cartesianOf, polarFields, polarOf } from '../controls/polar';
import { placesOf } from '../figures/map';
import { snapped, vectorPlane } from '../figures/vector-plane';
import { listOf } from '../lesson/label';
import { keptRoom } from '../lesson/kept-room';
import type { View } from '../lesson/view';
import type { Probe } from '../state/state';
import type { Step } from './step';

/** Starting places that show what a dot product can say. */
const presets: Readonly<Record<string, Probe>> = {
  high: { a: [3, 1], b: [2.8, 1.6] },
  low: { a: [3, 0.5], b: [0.3, 1.6] },
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
  const kind = cosine > 0.85 ? 'high' : cosine >= 0.5 ? 'partly' : 'low';
  return messages.plain(`dot.verdict.${kind}`);
}

/** Feature by feature, then added up; the factors are what the reader set. */
function sum({ state, formats, messages, number }: View): TemplateResult {
  const [ax, ay] = state.probe.a.map(formats.number);
  const [bx, by] = state.probe.b.map((value) =>
    value < 0 ? `(${formats.number(value)})` : formats.number(value),
  );
  const dot = number.similarity('dot');
  const second = (state.probe.a[1] < 0 ? `(${ay})` : ay) ?? '';
  return html`<p class="ui sum">${messages.rich('dot.sum', { ax, bx, ay: second, by, dot })}</p>`;
}

function sliders(view: View, name: 'a' | 'b'): TemplateResult | typeof nothing {
  const { probe } = view.state;
  const [x, y] = probe[name];
  return polarFields(view, name, polarOf(x, y), 'probe', (polar) => {
    const next = snapped(cartesianOf(polar), probe[name === 'a' ? 'b' : 'a']);
    view.act.probe({ ...probe, [name]: next } as Probe, `turn ${name}`);
  });
}

const bothSliders = (view: View) => html`${sliders(view, 'a')} ${sliders(view, 'b')}`;

/** Where the other steps have a word's sliders, there is room for those of a and b. */
function editor(view: View): TemplateResult | typeof nothing {
  if (!view.beside || view.hidden('probe')) return nothing;
  const names = listOf(view, ['a', 'b']);
  return html`<section class="editor probe-editor" aria-label=${names}>
    <p class="ui head"><strong>${names}</strong></p>
    <div class="both">${bothSliders(view)}</div>
  </section>`;
}

function preset(view: View, name: string, label: string, probe: Probe): TemplateResult {
  const set = () => {
    view.act.settle();
    view.act.probe(probe);
  };
  return html`<button
    type="button"
    class="pill"
    data-preset=${name}
    ?disabled=${view.locked('probe')}
    @click=${set}
  >
    ${label}
  </button>`;
}

/** Two words of the sentence as they lie on the map: the chosen one and its neighbour. */
function wordsPreset(view: View): TemplateResult | typeof nothing {
  const { shown, scenario, messages } = view;
  const { trace, sentence } = shown;
  const chosen = trace.words[trace.labels.indexOf(view.wordIn(trace))];
  const named = scenario.sentences[sentence]?.neighbour.toLowerCase();
  const others = [named, scenario.focus, ...trace.words].map((name) =>
    trace.words.find((word) => word.toLowerCase() === name?.toLowerCase()),
  );
  const other = others.find((word) => word !== undefined && word !== chosen);
  const places = placesOf(view, [shown]);
  const a = places.find(({ word }) => word === chosen);
  const b = places.find(({ word }) => word === other);
  if (!a || !b) return nothing;
  const label = messages.plain('dot.preset.words', {
    first: view.names.shown(a.word),
    second: view.names.shown(b.word),
  });
  return preset(view, 'words', label, { a: [a.x, a.y], b: [b.x, b.y] });
}

function presetRow(view: View): TemplateResult | typeof nothing {
  const { messages } = view;
  if (view.hidden('probe')) return nothing;
  return html`<div class="row" role="group" aria-label=${messages.plain('dot.presets')}>
    ${Object.entries(presets).map(([name, probe]) =>
      preset(view, name, messages.plain(`dot.preset.${name}`), probe),
    )}
    ${wordsPreset(view)}
  </div>`;
}

/** Step 3: what a dot product measures, on any two vectors. */
export const dotProduct: Step = {
  editor,
  figure: (view) => html`
    ${presetRow(view)} ${vectorPlane(view, view.figureWidth)} ${sum(view)}
    <dl class="readout">
      ${shownQuantities.map(
        (quantity) =>
          html`<div>
            <dt>${view.messages.plain(`dot.${quantity}`)}</dt>
            <dd>${view.number.similarity(quantity)}</dd>
          </div>`,
      )}
    </dl>
    <p class="ui" ${keptRoom(view)}>${verdict(view)}</p>
    ${view.beside ? nothing : html`<div class="probe-sliders">${bothSliders(view)}</div>`}
  `,
  values: (view) => ({
    dot: view.number.similarity('dot'),
    cosine: view.number.similarity('cosine'),
    angle: view.number.similarity('angle'),
    scaled: view.number.similarity('scaled'),
  }),
};
