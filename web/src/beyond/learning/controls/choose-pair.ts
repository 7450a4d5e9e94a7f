import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../../../lesson/view';
import type { Room } from '../room';

function select(
  view: View,
  {
    name,
    label,
    options,
    chosen,
    choose,
  }: {
    name: string;
    label: string;
    options: readonly string[];
    chosen: number;
    choose: (place: number) => void;
  },
): TemplateResult {
  return html`<label
    ><span>${label}</span>
    <select
      lang="en"
      data-setting=${name}
      ?disabled=${view.locked('sentence')}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}
    >
      ${options.map(
        (text, i) => html`<option value=${i} .selected=${live(i === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** The ambiguous word that is looked at. */
export function chooseWord(view: View, room: Room): TemplateResult {
  const words = room.library?.known.words ?? [];
  return select(view, {
    name: 'word',
    label: view.messages.plain('learning.look.word'),
    options: words,
    chosen: words.indexOf(room.settings.word),
    choose: (place) => room.set({ word: words[place] ?? '', first: 1, second: 1 }),
  });
}

/** Which of a sense's sentences is looked at. */
export function chooseSentence(view: View, room: Room, place: 0 | 1): TemplateResult {
  const { library, settings } = room;
  const sense = library?.sensesOf(settings.word)[place];
  if (!library || !sense) return html``;
  const setting = place === 0 ? 'first' : 'second';
  const texts = library.shownOf(sense).map(({ text }) => text);
  return select(view, {
    name: setting,
    label: view.messages.plain('learning.look.sentence', {
      word: settings.word,
      sense: sense.name,
    }),
    options: texts,
    chosen: Math.min(settings[setting], texts.length) - 1,
    choose: (i) => room.set({ [setting]: i + 1 }),
  });
}
