import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../lesson/view';
import type { Part, PartMaker, PartSurroundings } from '../part';
import { textLength } from './controls/length';
import { running } from './controls/running';
import { explainFact, say, timeFact, type Scene } from './facts';
import { charts } from './figures/charts';
import { measuredTable } from './figures/table';
import { Room } from './room';
import { costStyles } from './styles';
import { intro, rest } from './text';
import { unitsOf } from './units';

/** The part on what attention costs, measured in the reader's own browser. */
class CostPart implements Part {
  readonly styles = costStyles;
  readonly #room: Room;

  constructor(around: PartSurroundings) {
    this.#room = new Room(around);
  }

  #scene(view: View): Scene | undefined {
    const { counts } = this.#room;
    return counts && { view, room: this.#room, counts };
  }

  template(view: View): TemplateResult {
    this.#room.follow(view);
    const scene = this.#scene(view);
    const { results, isMeasuring } = this.#room;
    return html`<div
      class="body cost"
      data-doing=${isMeasuring ? 'measuring' : 'standing'}
      data-furthest=${results.furthest}
    >
      ${intro(view)}
      ${
        view.hidden('figure')
          ? nothing
          : html`<figure
              class="figure"
              part="figure"
              data-figure="cost"
              aria-label=${view.messages.plain('step.cost.short')}
            >
              ${this.#problems(view)} ${scene ? this.#figure(scene) : this.#coming(view)}
            </figure>`
      }
      ${rest(view)}
    </div>`;
  }

  #figure(scene: Scene): TemplateResult {
    return html`${running(scene)} ${charts(scene)} ${textLength(scene)} ${measuredTable(scene)}`;
  }

  #coming(view: View): TemplateResult | typeof nothing {
    if (this.#room.trouble === undefined)
      return html`<p class="ui" role="status">${view.messages.plain('beyond.loading')}</p>`;
    return html`<button type="button" class="pill" @click=${() => void this.#room.load()}>
      ${say({ view }, 'try-again')}
    </button>`;
  }

  #problems(view: View): TemplateResult | typeof nothing {
    const { problems, trouble } = this.#room;
    if (problems.length === 0 && trouble === undefined) return nothing;
    return html`<div class="notice" role="alert">
      ${problems.map(
        ({ setting, expected, values, received }) =>
          html`<p>
            ${say({ view }, 'problem', {
              setting,
              expected: say({ view }, `expected.${expected}`, values),
              received,
            })}
          </p>`,
      )}
      ${trouble === undefined ? nothing : html`<p>${say({ view }, 'trouble', { reason: trouble })}</p>`}
    </div>`;
  }

  asked(view: View): View {
    const scene = this.#scene(view);
    return scene ? { ...view, fact: (id) => explainFact(scene, id) } : view;
  }

  live(view: View): string {
    const scene = this.#scene(view);
    const { hasCome, results } = this.#room;
    if (!scene || !hasCome) return '';
    const n = results.furthest;
    const seconds = (way: 'at-once' | 'streaming') => timeFact(scene, way, n)?.shown ?? '–';
    return say(scene, 'live', {
      n: unitsOf(view).whole(n),
      atOnce: seconds('at-once'),
      streaming: seconds('streaming'),
    });
  }

  leave(): void {
    this.#room.stop();
  }
}

export const cost: PartMaker = (around) => new CostPart(around);
