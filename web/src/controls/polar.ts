import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Part } from '../../scenarios/parts.mjs';
import type { View } from '../lesson/view';
import { fieldValue } from './field-value';

export interface Polar {
  readonly length: number;
  /** Degrees from the x axis, −180 to 180. */
  readonly angle: number;
}

export function polarOf(x: number, y: number): Polar {
  return { length: Math.hypot(x, y), angle: (Math.atan2(y, x) * 180) / Math.PI };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function cartesianOf({ length, angle }: Polar): readonly [number, number] {
  const radians = (angle * Math.PI) / 180;
  return [rounded(length * Math.cos(radians)), rounded(length * Math.sin(radians))];
}

interface PolarField {
  readonly name: string;
  readonly key: keyof Polar;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** A vector's length and angle as sliders with number fields: it turns and stretches by them. */
export function polarFields(
  view: View,
  name: string,
  polar: Polar,
  part: Part,
  change: (polar: Polar) => void,
): TemplateResult | typeof nothing {
  const fields: readonly PolarField[] = [
    {
      name: view.messages.plain('polar.length', { name }),
      key: 'length',
      low: 0,
      high: 6,
      step: 0.05,
    },
    {
      name: view.messages.plain('polar.angle', { name }),
      key: 'angle',
      low: -180,
      high: 180,
      step: 1,
    },
  ];
  if (view.hidden(part)) return nothing;
  return html`<div class="fields polar" role="group" aria-label=${name}>
    ${fields.map(({ name: label, key, low, high, step }) => {
      const set = (event: Event) => {
        const typed = (event.target as HTMLInputElement).valueAsNumber;
        if (Number.isFinite(typed) && (key === 'angle' || typed >= 0))
          change({ ...polar, [key]: typed });
      };
      const shown = String(Number(polar[key].toFixed(key === 'angle' ? 1 : 3)));
      return html`<div class="field" data-polar="${name} ${key}">
        <span class="name">${label}</span>
        <input
          type="number"
          aria-label=${label}
          step=${step}
          ?disabled=${view.locked(part)}
          .value=${fieldValue(shown)}
          @change=${(event: Event) => {
            set(event);
            view.act.settle();
          }}
        />
        <span></span>
        <input
          type="range"
          class="slider"
          aria-label=${label}
          min=${low}
          max=${high}
          step=${step}
          ?disabled=${view.locked(part)}
          .value=${live(shown)}
          @input=${set}
          @change=${() => view.act.settle()}
        />
      </div>`;
    })}
  </div>`;
}
