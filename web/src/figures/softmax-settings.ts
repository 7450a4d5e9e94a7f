import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldValue } from '../controls/field-value';
import { choice } from '../controls/switches';
import type { View } from '../lesson/view';
import { shownRow } from './softmax-lines';

/** What may be typed, as in the state's table, and where the slider ends. */
const typed = { low: 0.05, high: 100 };
const slider = { low: 0.1, high: 10 };

function temperature({ messages, formats, state, act }: View): TemplateResult {
  const set = (value: number) => act.change({ temperature: value }, 'temperature');
  const slide = (event: Event) => {
    const value = 10 ** (event.target as HTMLInputElement).valueAsNumber;
    set(Number(value.toPrecision(2)));
  };
  const type = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.value === '' || !input.reportValidity()) return;
    set(input.valueAsNumber);
    act.settle();
  };
  return html`<div class="temperature ui">
    <span class="quiet" aria-hidden="true">${messages.plain('softmax.temperature')}</span>
    <input
      type="range"
      min=${Math.log10(slider.low)}
      max=${Math.log10(slider.high)}
      step="0.01"
      data-field="temperature"
      aria-label=${messages.plain('softmax.temperature')}
      aria-valuetext=${formats.number(state.temperature)}
      .value=${live(String(Math.log10(state.temperature)))}
      @input=${slide}
      @change=${() => act.settle()}
    />
    <input
      type="number"
      min=${typed.low}
      max=${typed.high}
      step="any"
      aria-label=${messages.plain('softmax.temperature.number', typed)}
      .value=${fieldValue(String(state.temperature))}
      @change=${type}
    />
  </div>`;
}

/** Whether scores are divided by √d_k, and by which temperature. */
export function softmaxSettings(view: View): TemplateResult {
  const { messages, state, act } = view;
  const d = shownRow(view)?.head.queries.columns ?? 0;
  const scales = [
    { value: null, label: messages.plain('softmax.scale.root', { d }) },
    { value: 1, label: messages.plain('softmax.scale.none') },
  ];
  return html`<div class="softmax-settings">
    ${choice<number | null>(
      messages.plain('softmax.scale'),
      'scale',
      scales,
      state.scale,
      (scale) => act.change({ scale }),
    )}
    ${temperature(view)}
  </div>`;
}
