import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../lesson/view';
import type { Part, PartMaker, PartSurroundings } from '../part';
import { chooseSentence, chooseWord } from './controls/choose-pair';
import { OwnData, readTyped, trySentence } from './controls/own-sentences';
import { playing } from './controls/playing';
import { settingsForm } from './controls/settings-form';
import { explainFact, type Scene } from './facts';
import { sentenceFigure } from './figures/attends';
import { byWord } from './figures/by-word';
import { curves } from './figures/curves';
import { planeFigure } from './figures/plane-figure';
import { studyTable } from './figures/study-table';
import { Lessons, pairOf } from './look';
import { Planes } from './plane';
import { Room } from './room';
import type { Library } from './setup/sentences';
import { learningStyles } from './styles';
import { explanation, intro, madeSentences, remark } from './text';

/** The part on how the matrices of attention are learned. */
class LearningPart implements Part {
  readonly styles = learningStyles;
  readonly #around: PartSurroundings;
  readonly #room: Room;
  readonly #own: OwnData;
  #kept:
    { readonly library: Library; readonly lessons: Lessons; readonly planes: Planes } | undefined;

  constructor(around: PartSurroundings) {
    this.#around = around;
    this.#room = new Room(around);
    this.#own = new OwnData(this.#room);
  }

  /** What is looked at, once the words are there. */
  #scene(view: View): Scene | undefined {
    const { library } = this.#room;
    if (!library) return undefined;
    if (this.#kept?.library !== library) {
      const lessons = new Lessons(this.#around.engine, library);
      const planes = new Planes(this.#around.engine, library, lessons);
      this.#kept = { library, lessons, planes };
    }
    const { lessons, planes } = this.#kept;
    return { view, room: this.#room, pair: pairOf(library, this.#room.settings), lessons, planes };
  }

  template(view: View): TemplateResult {
    this.#room.follow(view);
    const scene = this.#scene(view);
    const { opened } = this.#room;
    const values = {
      train: opened?.counts.train ?? '…',
      words: this.#room.library?.known.words.length ?? '…',
    };
    return html`<div
      class="body learning"
      data-doing=${this.#room.doing}
      data-updates=${this.#room.shown?.updates ?? 0}
    >
      ${intro(view, values)}
      ${
        view.hidden('figure')
          ? nothing
          : html`<figure
              class="figure"
              part="figure"
              data-figure="learning"
              aria-label=${view.messages.plain('step.learning.short')}
            >
              ${scene ? this.#figure(scene) : this.#coming(view)}
            </figure>`
      }
      ${scene ? this.#rest(scene) : nothing}
    </div>`;
  }

  #coming(view: View): TemplateResult {
    const { messages, formats } = view;
    const { trouble, share } = this.#room;
    if (!trouble) {
      return html`<p class="ui" role="status">
        ${messages.plain('learning.loading', { share: formats.share(share) })}
      </p>`;
    }
    const again = () => void this.#room.load();
    return html`<div class="ui" role="alert">
      <p>
        ${
          trouble.kind === 'none'
            ? messages.plain('learning.no-words')
            : messages.plain('learning.no-load', { reason: trouble.reason })
        }
      </p>
      ${
        trouble.kind === 'none'
          ? nothing
          : html`<button type="button" class="pill" @click=${again}>
              ${messages.plain('learning.try-again')}
            </button>`
      }
    </div>`;
  }

  #figure(scene: Scene): TemplateResult {
    const { view, room, pair, lessons } = scene;
    const { messages } = view;
    const { shown } = room;
    if (shown) lessons.of(shown).add(pair.word, pair.texts);
    const said = remark(view, room);
    return html`${this.#problems(view)} ${playing(view, room)}
      <p class="ui extremes" role="status">${said}</p>
      ${
        shown
          ? html`${curves(scene)}
              <div class="looked-at ui">
                <h3>${messages.plain('learning.look')}</h3>
                ${chooseWord(view, room)}
              </div>
              <div class="pair">
                ${([0, 1] as const).map(
                  (place) =>
                    html`<div class="one">
                      <div class="ui">${chooseSentence(view, room, place)}</div>
                      ${sentenceFigure(scene, pair.texts[place], pair.senses)}
                    </div>`,
                )}
              </div>
              <h3 class="ui">${messages.plain('learning.moves', { word: pair.word })}</h3>
              ${planeFigure(scene)} ${byWord(scene)}`
          : room.refused === undefined
            ? html`<p class="ui" role="status">${messages.plain('learning.opening')}</p>`
            : nothing
      }`;
  }

  #problems({ messages }: View): TemplateResult | typeof nothing {
    const { problems, refused } = this.#room;
    if (problems.length === 0 && refused === undefined) return nothing;
    return html`<div class="notice" role="alert">
      ${problems.map(
        ({ setting, expected, received }) =>
          html`<p>
            ${messages.plain('learning.problem', {
              setting,
              expected: messages.plain(`learning.expected.${expected.key}`, expected.values),
              received,
            })}
          </p>`,
      )}
      ${refused === undefined ? nothing : html`<p>${messages.plain('learning.refused', { reason: refused })}</p>`}
    </div>`;
  }

  #rest(scene: Scene): TemplateResult {
    const { view, room } = scene;
    return html`<div class="text rest" part="text">
      ${explanation(scene)} ${settingsForm(view, room)} ${this.#own.template(view)}
      ${trySentence(scene)} ${view.hidden('text') ? nothing : studyTable(scene)}
      ${view.hidden('text') ? nothing : madeSentences(scene)}
    </div>`;
  }

  asked(view: View): View {
    const scene = this.#scene(view);
    const { shown } = this.#room;
    if (!scene || !shown) return view;
    const { pair, lessons } = scene;
    const shownLessons = lessons.of(shown);
    shownLessons.add(pair.word, pair.texts);
    const typed = this.#room.settings.try;
    const read = typed === '' ? undefined : readTyped(view, scene.room.library as Library, typed);
    if (read?.text && read.word) shownLessons.add(read.word, [read.text]);
    const over = shownLessons.viewOf(view, pair.texts[0]);
    return { ...over, fact: (id) => explainFact(scene, id) };
  }

  live(view: View): string {
    const { shown, doing, hasCome } = this.#room;
    if (!shown || doing !== 'standing' || !hasCome) return '';
    const said = view.messages.plain('learning.live', {
      updates: shown.updates,
      accuracy: view.formats.percent(shown.heldOut.accuracy ?? 0),
      loss: view.formats.number(shown.heldOut.loss),
    });
    return `${said} ${remark(view, this.#room)}`.trim();
  }

  leave(): void {
    this.#room.leave();
  }
}

export const learning: PartMaker = (around) => new LearningPart(around);
