import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { drawn, memoryFact, predictedFact, say, wayName, type Scene } from '../facts';
import { sign } from '../figures/chart';
import { ways, type Way } from '../run/protocol';
import { lengthLimits, named } from '../settings';
import { unitsOf } from '../units';

const [shortest, longest] = lengthLimits;
/** Places of the slider: twenty to each power of ten. */
const stops = 100;
const decades = Math.log10(longest / shortest);

/** The length at a place of the slider, in two digits. */
const lengthAt = (place: number) =>
  Number((shortest * 10 ** ((place / stops) * decades)).toPrecision(2));

const placeOf = (words: number) => Math.round((Math.log10(words / shortest) / decades) * stops);

/** The name of a length that has one. */
function nameOf(scene: Scene, words: number): string {
  const [name] = Object.entries(named).find(([, value]) => value === words) ?? [];
  const written = say(scene, 'count', { words });
  if (words === named.million) return say(scene, 'length.million');
  return name ? `${say(scene, `length.${name}`)}, ${written}` : written;
}

function chosen(scene: Scene): TemplateResult {
  const { room, view } = scene;
  const { words } = room.settings;
  const set = (value: number) => {
    if (Number.isInteger(value) && value >= shortest && value <= longest)
      room.set({ words: value }, 'cost');
  };
  const input = (event: Event) => event.target as HTMLInputElement;
  return html`<div class="row" role="group" aria-label=${say(scene, 'length')}>
      ${Object.entries(named).map(
        ([name, value]) =>
          html`<button
            type="button"
            class="pill"
            data-length=${value}
            aria-pressed=${value === words ? 'true' : 'false'}
            @click=${() => room.set({ words: value })}
          >
            ${say(scene, `length.${name}`)}
          </button>`,
      )}
    </div>
    <div class="slide">
      <input
        type="range"
        min="0"
        max=${stops}
        step="1"
        data-setting="words"
        aria-label=${say(scene, 'length')}
        aria-valuetext=${nameOf(scene, words)}
        .value=${live(String(placeOf(words)))}
        @input=${(event: Event) => set(lengthAt(input(event).valueAsNumber))}
        @change=${() => view.act.settle()}
      />
      <label
        ><input
          type="number"
          min=${shortest}
          max=${longest}
          step="1"
          data-setting="words-number"
          .value=${live(String(words))}
          @change=${(event: Event) => {
            set(input(event).valueAsNumber);
            view.act.settle();
            room.redraw();
          }}
        />
        ${say(scene, 'words')}</label
      >
    </div>`;
}

/** What a text of that length takes, one way. */
function row(scene: Scene, way: Way): TemplateResult {
  const { room, counts } = scene;
  const { words } = room.settings;
  const isTooMuch = !counts.fits(way, words);
  return html`<tr data-way=${way}>
    <th scope="row">${sign(way)} ${wayName(scene, way)}</th>
    <td>${drawn(scene, predictedFact(scene, way, words))}</td>
    <td class=${isTooMuch ? 'too-much' : ''}>
      ${drawn(scene, memoryFact(scene, way, words))}
      ${isTooMuch ? html`<span class="quiet">${say(scene, 'too-much')}</span>` : nothing}
    </td>
  </tr>`;
}

/** How long is your text? And what it would take, by the lines through what was measured. */
export function textLength(scene: Scene): TemplateResult {
  const { room, view } = scene;
  const { words } = room.settings;
  const { furthest } = room.results;
  const units = unitsOf(view);
  const isFitted = room.fit('time', 'streaming') !== undefined;
  const isBeyond = words > furthest;
  return html`<section class="length ui" aria-labelledby="cost-length">
    <h3 id="cost-length">${say(scene, 'length')}</h3>
    ${chosen(scene)}
    <p class="yours-is" id="cost-yours">
      <strong>${nameOf(scene, words)}</strong> ${
        isFitted
          ? html`<em
              >${say(scene, isBeyond ? 'beyond' : 'within', { n: units.whole(furthest) })}</em
            >`
          : nothing
      }
    </p>
    <table
      class="predicted"
      aria-labelledby="cost-yours"
      data-extrapolated=${isFitted && isBeyond ? 'true' : 'false'}
    >
      <thead>
        <tr>
          <td></td>
          <th scope="col">${say(scene, 'time')}</th>
          <th scope="col">${say(scene, 'memory')}</th>
        </tr>
      </thead>
      <tbody>
        ${ways.map((way) => row(scene, way))}
      </tbody>
    </table>
    <p class="quiet">
      ${isFitted ? say(scene, 'one-head') : say(scene, 'fit.first')}
      ${isFitted && room.results.isNoisy ? say(scene, 'noisy') : nothing}
    </p>
  </section>`;
}
