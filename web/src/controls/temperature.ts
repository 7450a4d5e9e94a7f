import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../lesson/view';
import { table, temperatureLimits } from '../state/table';
import { fieldValue } from './field-value';
import { choice } from './switches';

/** The slider runs over powers of ten, from a tenth to ten. */
const decades = 1;

function temperatureField(view: View): TemplateResult {
  const { messages, state, act } = view;
  const locked = view.locked('temperature');
  const { temperature } = state;
  const set = (value: number) => {
    if (Number.isFinite(value)) act.change({ temperature: value }, 'temperature');
  };
  const rounded = (value: number) => Number(value.toPrecision(3));
  const [low, high] = temperatureLimits;
  const { initial } = table.temperature;
  const name = messages.plain('switch.temperature');
  return html`<div class="field">
    <span class="name">${name}</span>
    <input
      type="number"
      min=${low}
      max=${high}
      step="any"
      ?disabled=${locked}
      aria-label=${messages.plain('editor.number', { path: name })}
      .value=${fieldValue(String(temperature))}
      @change=${(event: Event) => {
        const { valueAsNumber } = event.target as HTMLInputElement;
        set(Math.min(high, Math.max(low, valueAsNumber)));
        act.settle();
      }}
    />
    <button
      type="button"
      class="tool reset"
      ?disabled=${locked || temperature === initial}
      aria-label=${messages.plain('editor.reset.value', { path: name })}
      @click=${() => act.change({ temperature: initial })}
    >
      ↺
    </button>
    <input
      type="range"
      class="slider"
      min=${-decades}
      max=${decades}
      step="0.01"
      ?disabled=${locked}
      aria-label=${name}
      aria-valuetext=${view.formats.number(temperature)}
      .value=${live(String(Math.log10(temperature)))}
      @input=${(event: Event) =>
        set(rounded(10 ** (event.target as HTMLInputElement).valueAsNumber))}
      @change=${() => act.settle()}
    />
  </div>`;
}

function scaleSwitch(view: View): TemplateResult | typeof nothing {
  const { messages, state, act } = view;
  const width = view.shown.trace.heads[0]?.queries.columns ?? 1;
  return choice(
    view,
    messages.plain('switch.scale'),
    'scale',
    [
      { value: null, label: messages.plain('scale.own', { width }) },
      { value: 1, label: messages.plain('scale.none') },
    ],
    state.scale,
    (scale) => act.change({ scale }),
  );
}

/** Temperature as slider and number field, and whether the scores are scaled. */
export function temperatureFields(view: View): TemplateResult {
  return html`<div class="softness">
    ${view.hidden('temperature') ? nothing : temperatureField(view)} ${scaleSwitch(view)}
  </div>`;
}
