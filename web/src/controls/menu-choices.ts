import type { Scenario } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../i18n/languages.mjs';
import type { Messages } from '../i18n/messages';
import { localText } from '../lesson/texts';
import type { View } from '../lesson/view';
import { lessonIds } from '../load/lessons';

interface Option {
  readonly value: string;
  readonly name: string;
  readonly lang?: string;
}

/** A language by the name that its own speakers give it. */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

function select(
  name: 'scenario' | 'lang',
  label: string,
  options: readonly Option[],
  chosen: string,
  { act, locked }: View,
): TemplateResult {
  return html`<label class="choice">
    <span>${label}</span>
    <select
      name=${name}
      ?disabled=${locked(name === 'lang' ? 'language' : 'lesson')}
      @change=${({ target }: Event) => act.change({ [name]: (target as HTMLSelectElement).value })}
    >
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            lang=${option.lang ?? nothing}
            .selected=${option.value === chosen}
          >
            ${option.name}
          </option>`,
      )}
    </select>
  </label>`;
}

/** Which lesson, and in which language. */
export function choices(
  view: View,
  words: Messages,
  own: Scenario | null,
): TemplateResult | typeof nothing {
  const { state, hidden } = view;
  const titled = (id: string) =>
    words.has(`lesson.title.${id}`) ? words.plain(`lesson.title.${id}`) : id;
  const ownTitle = () => String(localText(view, view.scenario.title, 'title'));
  const lessons: Option[] = [
    ...(own
      ? [{ value: own.id, name: words.plain('menu.lesson.own', { title: ownTitle() }) }]
      : []),
    ...lessonIds.filter((id) => id !== own?.id).map((id) => ({ value: id, name: titled(id) })),
  ];
  const spoken: Option[] = [
    { value: '', name: words.plain('menu.language.auto') },
    ...languages.map((language) => ({
      value: language,
      name: ownName(language),
      lang: language,
    })),
  ];
  const shown = [
    hidden('lesson')
      ? nothing
      : select('scenario', words.plain('menu.lesson'), lessons, state.scenario, view),
    hidden('language')
      ? nothing
      : select('lang', words.plain('menu.language'), spoken, state.lang, view),
  ].filter((one) => one !== nothing);
  return shown.length === 0 ? nothing : html`<div class="choices">${shown}</div>`;
}
