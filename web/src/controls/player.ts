import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../lesson/view';

/** Play, pause and scrub a step's motion; not there under reduced motion. */
export function player(view: View, stages: readonly string[]): TemplateResult | typeof nothing {
  if (view.still || view.hidden('player')) return nothing;
  const { messages, phase, playing, act } = view;
  const stage = stages[Math.min(stages.length - 1, Math.floor(phase * stages.length))] ?? '';
  const stageText = messages.plain(stage);
  return html`<div class="player ui ${phase < 1 ? 'moving' : ''}">
    <button
      type="button"
      class="pill"
      ?disabled=${view.locked('player')}
      data-player=${playing ? 'pause' : 'play'}
      @click=${() => (playing ? act.pause() : act.play())}
    >
      ${messages.plain(playing ? 'player.pause' : 'player.play')}
    </button>
    <input
      type="range"
      class="scrubber"
      min="0"
      max="1"
      step="0.01"
      ?disabled=${view.locked('player')}
      aria-label=${messages.plain('player.scrub')}
      aria-valuetext=${stageText}
      .value=${String(phase)}
      @input=${(event: Event) => act.scrub((event.target as HTMLInputElement).valueAsNumber)}
    />
    <span class="quiet stage-name">${stageText}</span>
  </div>`;
}
