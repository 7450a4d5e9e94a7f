import { html, nothing, type TemplateResult } from 'lit';
import { drawn, memoryFact, predictedFact, say, type Scene } from '../facts';
import { firstSize, sizes } from '../settings';
import { unitsOf } from '../units';

/** How far a run has come, in lengths. */
function progress(scene: Scene): TemplateResult {
  const { doing, settings } = scene.room;
  if (!doing) return html``;
  const first = sizes.indexOf(firstSize);
  const done = sizes.indexOf(doing.n) - first + doing.round / Math.max(1, doing.rounds + 1);
  const n = unitsOf(scene.view).whole(doing.n);
  return html`<progress
      max=${sizes.indexOf(settings.to) - first + 1}
      .value=${done}
      aria-label=${say(scene, 'progress')}
    ></progress>
    <span class="at"
      >${
        doing.round === 0
          ? say(scene, 'preparing', { n })
          : say(scene, 'doing', { n, round: doing.round, rounds: doing.rounds })
      }</span
    >`;
}

/** What comes next, and what it will take: said before it is begun. */
function ahead(scene: Scene, next: number): TemplateResult {
  const { room, view } = scene;
  const { messages } = view;
  const units = unitsOf(view);
  const n = units.whole(next);
  if (room.results.furthest === 0) return html`${say(scene, 'ahead.first')}`;
  const memory = drawn(scene, memoryFact(scene, 'at-once', next));
  const streaming = drawn(scene, predictedFact(scene, 'streaming', next));
  const limit = units.bytes(scene.counts.limit);
  return room.goesTo('at-once', next)
    ? html`${messages.rich('cost.ahead', { n, streaming, memory, atOnce: drawn(scene, predictedFact(scene, 'at-once', next)) })}`
    : html`${messages.rich('cost.ahead.streaming', { n, streaming, memory, limit })}`;
}

/** Where all at once will end, or has. */
function limits(scene: Scene): string {
  const { room, counts, view } = scene;
  const units = unitsOf(view);
  const end = room.results.ends['at-once'];
  if (end) return say(scene, 'ended', { n: units.whole(end.n) });
  const first = sizes.find((n) => !counts.fits('at-once', n));
  if (first === undefined) return '';
  const values = {
    n: units.whole(first),
    memory: units.bytes(counts.memory('at-once', first).total),
    limit: units.bytes(counts.limit),
    last: units.whole(sizes[sizes.indexOf(first) - 1] ?? first),
  };
  return say(scene, 'limit', values);
}

/** Start, stop, go on; how far it is, and what comes next. */
export function running(scene: Scene): TemplateResult | typeof nothing {
  const { view, room, counts } = scene;
  if (view.hidden('player')) return nothing;
  const { next, isMeasuring, results } = room;
  const locked = view.locked('player');
  const units = unitsOf(view);
  const button = (name: string, text: string, act: () => void, isMain = false) =>
    html`<button
      type="button"
      class="pill ${isMain ? 'main' : ''}"
      data-run=${name}
      ?disabled=${locked}
      @click=${act}
    >
      ${text}
    </button>`;
  const goesOn = next !== undefined && !room.isCut;
  const main = isMeasuring
    ? button('stop', say(scene, 'stop'), () => room.stop(), true)
    : goesOn
      ? button(
          results.furthest === 0 ? 'start' : 'on',
          say(scene, results.furthest === 0 ? 'start' : 'on', { n: units.whole(next) }),
          () => room.measure(next, false),
          true,
        )
      : nothing;
  return html`<div class="player running" role="group" aria-label=${say(scene, 'run')}>
      ${main}
      ${
        !isMeasuring && results.furthest > 0
          ? button('again', say(scene, 'again'), () => room.measure(room.settings.to, true))
          : nothing
      }
      ${progress(scene)}
    </div>
    ${
      isMeasuring
        ? nothing
        : html`<p class="ui quiet ahead">
            ${goesOn ? ahead(scene, next) : nothing} ${limits(scene)}
            ${counts.isJavaScript ? say(scene, 'javascript') : nothing}
            ${room.isOnPage ? say(scene, room.isCut ? 'cut' : 'on-page') : nothing}
          </p>`
    }`;
}
