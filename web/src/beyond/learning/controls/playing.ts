import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../../../lesson/view';
import type { Room } from '../room';
import { mostUpdates } from '../run/protocol';
import { offered } from '../setup/settings';

/** Play, one update on, back to the start, and a slider over the updates so far. */
export function playing(view: View, room: Room): TemplateResult | typeof nothing {
  if (view.hidden('player')) return nothing;
  const { messages } = view;
  const { shown, settings, doing } = room;
  const updates = shown?.updates ?? 0;
  const isPlaying = doing === 'playing';
  const locked = view.locked('player') || !shown || room.refused !== undefined;
  const isThere = updates >= settings.goal || shown?.hasDiverged;
  const press = () => (isPlaying ? room.pause() : room.play());
  const button = (name: string, off: boolean, act: () => void) =>
    html`<button
      type="button"
      class="pill"
      data-run=${name}
      ?disabled=${locked || off}
      @click=${act}
    >
      ${messages.plain(`learning.run.${name}`)}
    </button>`;
  const furthest = Math.max(room.history.furthest, updates);
  return html`<div
    class="player learning-player ui"
    role="group"
    aria-label=${messages.plain('learning.run')}
  >
    <button
      type="button"
      class="pill"
      data-run=${isPlaying ? 'pause' : 'play'}
      ?disabled=${locked}
      @click=${press}
    >
      ${messages.plain(`learning.run.${isPlaying ? 'pause' : isThere ? 'again' : updates > 0 ? 'on' : 'play'}`)}
    </button>
    ${button('step', isPlaying || updates >= mostUpdates || shown?.hasDiverged === true, () => room.go(updates + 1))}
    ${button('back', isPlaying || updates === 0, () => room.go(0))}
    <label class="goal-choice"
      >${messages.plain('learning.goal')}
      <select
        data-setting="goal"
        ?disabled=${locked}
        @change=${(event: Event) => room.set({ goal: Number((event.target as HTMLSelectElement).value) })}
      >
        ${withOwn(offered.goal, settings.goal).map(
          (goal) =>
            html`<option value=${goal} .selected=${live(goal === settings.goal)}>${goal}</option>`,
        )}
      </select>
    </label>
    <label class="scrub"
      ><span class="at">${messages.plain('learning.at', { updates })}</span>
      <input
        type="range"
        class="scrubber"
        min="0"
        max=${Math.max(1, furthest)}
        step="1"
        ?disabled=${locked || furthest === 0}
        aria-label=${messages.plain('learning.scrub')}
        aria-valuetext=${messages.plain('learning.at', { updates })}
        .value=${live(String(updates))}
        @input=${(event: Event) => room.go((event.target as HTMLInputElement).valueAsNumber)}
        @change=${() => view.act.settle()}
      />
    </label>
  </div>`;
}

/** What is offered, with what a link has asked for instead. */
export const withOwn = (list: readonly number[], own: number): readonly number[] =>
  list.includes(own) ? list : [...list, own].sort((a, b) => a - b);
