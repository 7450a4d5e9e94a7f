import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../../lesson/view';
import { sentenceFigure } from '../figures/attends';
import type { Scene } from '../facts';
import type { Room } from '../room';
import { mostWords } from 'attention-explainer/words';
import { mostOwn } from '../setup/settings';
import type { Library } from '../setup/sentences';

/** A sentence as it was typed, read: what can be shown of it, and what is to be said of it. */
interface Reading {
  readonly text?: string;
  readonly word?: string;
  readonly problem?: string;
  readonly unknown: readonly string[];
}

/** Reads a typed sentence; `wanted` is the ambiguous word that it must have, any where that is not given. */
export function readTyped(
  { messages, formats }: View,
  library: Library,
  typed: string,
  wanted?: string,
): Reading {
  const none = { unknown: [] };
  let read;
  try {
    read = library.read(typed);
  } catch {
    return { ...none, problem: messages.plain('learning.typed.length', { most: mostWords }) };
  }
  const { words, unknown } = read;
  const choice = wanted === undefined ? library.known.words : [wanted];
  const word = words.find((one) => choice.includes(one));
  if (word === undefined) {
    return {
      unknown,
      problem: messages.plain('learning.typed.without', { words: formats.list(choice) }),
    };
  }
  return { text: words.join(' '), word, unknown };
}

const typedIn = (event: Event, name: string): HTMLInputElement | HTMLSelectElement =>
  (event.currentTarget as HTMLFormElement).elements.namedItem(name) as HTMLInputElement;

function unknownWords({ messages, formats }: View, unknown: readonly string[]): TemplateResult {
  return html`<p class="problem">
    ${messages.plain('learning.typed.unknown', { words: formats.list(unknown), count: unknown.length })}
  </p>`;
}

/** A reader's sentence, understood by what the layer has learned so far. */
export function trySentence(scene: Scene): TemplateResult | typeof nothing {
  const { view, room, lessons } = scene;
  const { library, shown } = room;
  if (view.hidden('own-sentence') || !library) return nothing;
  const { messages } = view;
  const typed = room.settings.try;
  const read = typed === '' ? undefined : readTyped(view, library, typed);
  if (read?.text && read.word && shown) lessons.of(shown).add(read.word, [read.text]);
  const send = (event: Event) => {
    event.preventDefault();
    room.set({ try: typedIn(event, 'typed').value.trim() });
  };
  return html`<section class="try" aria-labelledby="learning-try">
    <h3 id="learning-try">${messages.plain('learning.try')}</h3>
    <form class="ui" @submit=${send}>
      <label
        ><span>${messages.plain('learning.try.label')}</span>
        <input
          type="text"
          name="typed"
          lang="en"
          dir="ltr"
          autocomplete="off"
          ?disabled=${view.locked('own-sentence')}
          .value=${typed}
        />
      </label>
      <button type="submit" class="pill" ?disabled=${view.locked('own-sentence')}>
        ${messages.plain('learning.try.go')}
      </button>
    </form>
    <div role="status" class="ui">
      ${read?.problem ? html`<p class="problem">${read.problem}</p>` : nothing}
      ${read && read.unknown.length > 0 ? unknownWords(view, read.unknown) : nothing}
    </div>
    ${read?.text && read.word && shown ? sentenceFigure(scene, read.text, library.sensesOf(read.word)) : nothing}
  </section>`;
}

/** The reader's own sentences in the data, and what is wrong with the one that is typed. */
export class OwnData {
  readonly #room: Room;
  #problem = '';

  constructor(room: Room) {
    this.#room = room;
  }

  #add(view: View, event: Event): void {
    event.preventDefault();
    const { library, settings } = this.#room;
    if (!library) return;
    const field = typedIn(event, 'typed') as HTMLInputElement;
    const id = typedIn(event, 'sense').value;
    const sense = library.senses.find((one) => one.id === id);
    const read = readTyped(view, library, field.value, sense?.word);
    const { messages, formats } = view;
    this.#problem =
      read.problem ??
      (read.unknown.length > 0
        ? messages.plain('learning.typed.unknown', {
            words: formats.list(read.unknown),
            count: read.unknown.length,
          })
        : settings.own.length >= mostOwn
          ? messages.plain('learning.own.most', { count: mostOwn })
          : '');
    if (this.#problem === '') {
      this.#room.set({ own: [...settings.own, { text: read.text ?? '', sense: id }] });
      field.value = '';
    }
    this.#room.redraw();
  }

  #list({ messages, locked }: View): TemplateResult {
    const { own } = this.#room.settings;
    const remove = (at: number) => this.#room.set({ own: own.filter((_, i) => i !== at) });
    return html`<ul class="own-list">
      ${own.map(
        ({ text, sense }, i) =>
          html`<li>
            <span lang="en">${text} (${sense.replace('.', ': ')})</span>
            <button
              type="button"
              class="tool"
              ?disabled=${locked('own-sentence')}
              aria-label=${messages.plain('learning.own.remove', { text })}
              @click=${() => remove(i)}
            >
              ✕
            </button>
          </li>`,
      )}
    </ul>`;
  }

  template(view: View): TemplateResult | typeof nothing {
    const { library, settings } = this.#room;
    if (view.hidden('own-sentence') || !library) return nothing;
    const { messages } = view;
    const locked = view.locked('own-sentence');
    return html`<details class="own-data ui" ?open=${settings.own.length > 0}>
      <summary>${messages.plain('learning.own', { count: settings.own.length })}</summary>
      <form @submit=${(event: Event) => this.#add(view, event)}>
        <label
          ><span>${messages.plain('learning.own.label')}</span>
          <input
            type="text"
            name="typed"
            lang="en"
            dir="ltr"
            autocomplete="off"
            ?disabled=${locked}
          />
        </label>
        <label
          ><span>${messages.plain('learning.own.sense')}</span>
          <select name="sense" lang="en" ?disabled=${locked}>
            ${library.senses.map(
              ({ id, word, name }) => html`<option value=${id}>${word}: ${name}</option>`,
            )}
          </select>
        </label>
        <button type="submit" class="pill" ?disabled=${locked}>
          ${messages.plain('learning.own.add')}
        </button>
      </form>
      ${this.#problem ? html`<p class="problem" role="alert">${this.#problem}</p>` : nothing}
      ${settings.own.length > 0 ? this.#list(view) : nothing}
    </details>`;
  }
}
