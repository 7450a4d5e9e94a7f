import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldValue } from '../../../controls/field-value';
import type { View } from '../../../lesson/view';
import type { Room } from '../room';
import { offered, type Settings } from '../setup/settings';
import { withOwn } from './playing';

type Chosen = 'rate' | 'rank' | 'batch' | 'contexts' | 'heads';

function select(view: View, room: Room, name: Chosen, list: readonly number[]): TemplateResult {
  const { messages } = view;
  const value = room.settings[name];
  return html`<label
    ><span>${messages.plain(`learning.setting.${name}`)}</span>
    <select
      data-setting=${name}
      ?disabled=${view.locked('sliders')}
      @change=${(event: Event) =>
        room.set({
          [name]: Number((event.target as HTMLSelectElement).value),
        } as Partial<Settings>)}
    >
      ${withOwn(list, value).map(
        (one) =>
          html`<option value=${one} .selected=${live(one === value)}>
            ${view.formats.number(one)}
          </option>`,
      )}
    </select>
  </label>`;
}

function method(view: View, room: Room): TemplateResult {
  const { messages } = view;
  return html`<label
    ><span>${messages.plain('learning.setting.method')}</span>
    <select
      data-setting="method"
      ?disabled=${view.locked('sliders')}
      @change=${(event: Event) =>
        room.set({ method: (event.target as HTMLSelectElement).value === 'sgd' ? 'sgd' : 'adam' })}
    >
      ${(['adam', 'sgd'] as const).map(
        (one) =>
          html`<option value=${one} .selected=${live(one === room.settings.method)}>
            ${messages.plain(`learning.method.${one}`)}
          </option>`,
      )}
    </select>
  </label>`;
}

function seed(view: View, room: Room): TemplateResult {
  const set = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const typed = input.valueAsNumber;
    if (Number.isInteger(typed) && typed >= 0 && typed < 2 ** 31) room.set({ seed: typed });
    else input.value = String(room.settings.seed);
  };
  return html`<label
    ><span>${view.messages.plain('learning.setting.seed')}</span>
    <input
      type="number"
      min="0"
      max=${2 ** 31 - 1}
      step="1"
      data-setting="seed"
      ?disabled=${view.locked('sliders')}
      .value=${fieldValue(String(room.settings.seed))}
      @change=${set}
    />
  </label>`;
}

/** Which senses are trained on. */
function senses(view: View, room: Room): TemplateResult {
  const { library, settings } = room;
  const { messages } = view;
  const toggle = (id: string, isIn: boolean) =>
    room.set({
      without: isIn ? settings.without.filter((one) => one !== id) : [...settings.without, id],
    });
  return html`<details class="senses" ?open=${settings.without.length > 0}>
    <summary>${messages.plain('learning.senses', { count: settings.without.length })}</summary>
    <div class="sense-grid" lang="en">
      ${library?.known.words.map(
        (word) =>
          html`<div role="group" aria-label=${word}>
            <span class="name">${word}</span>
            ${library
              .sensesOf(word)
              .map(
                ({ id, name }) =>
                  html`<label class="check"
                    ><input
                      type="checkbox"
                      data-sense=${id}
                      .checked=${live(!settings.without.includes(id))}
                      ?disabled=${view.locked('sliders')}
                      @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
                    />${name}</label
                  >`,
              )}
          </div>`,
      )}
    </div>
  </details>`;
}

/** What is trained, and how: each change starts the run anew. */
export function settingsForm(view: View, room: Room): TemplateResult | typeof nothing {
  if (view.hidden('sliders')) return nothing;
  const { messages } = view;
  return html`<section class="settings ui" aria-labelledby="learning-settings">
    <h3 id="learning-settings">${messages.plain('learning.settings')}</h3>
    <p class="quiet">${messages.plain('learning.settings.note')}</p>
    <div class="fields">
      ${select(view, room, 'rate', offered.rate)} ${select(view, room, 'rank', offered.rank)}
      ${select(view, room, 'heads', [1, 2])} ${select(view, room, 'batch', offered.batch)}
      ${select(view, room, 'contexts', offered.contexts)} ${method(view, room)} ${seed(view, room)}
    </div>
    ${senses(view, room)}
  </section>`;
}
