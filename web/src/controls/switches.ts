import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../scenarios/parts.mjs';
import { headName } from '../lesson/label';
import type { View } from '../lesson/view';

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

/** One of a few, as a group of radio buttons drawn as pills; its name is that of its part. */
export function choice<T>(
  view: View,
  label: string,
  name: Part,
  choices: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult | typeof nothing {
  if (view.hidden(name)) return nothing;
  return html`<div class="switch ui" role="group" aria-label=${label} data-switch=${name}>
    <span class="quiet" aria-hidden="true">${label}</span>
    ${choices.map(
      ({ value, label: text }) =>
        html`<button
          type="button"
          class="pill"
          data-choice=${String(value)}
          aria-pressed=${value === chosen ? 'true' : 'false'}
          ?disabled=${view.locked(name)}
          @click=${() => choose(value)}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

/** A and B, both, the slide's four words where the step opens on them, and the reader's own. */
export function sentenceSwitch(
  view: View,
  kinds: { readonly slide: boolean; readonly compare: boolean },
): TemplateResult | typeof nothing {
  const { messages, state, act } = view;
  const names = Object.keys(view.scenario.sentences).filter(
    (name) => kinds.slide || name !== 'slide' || name === view.shown.sentence,
  );
  const [first = '', second = ''] = names;
  const both = '\u0000both';
  const choices: Choice<string>[] = names.map((name) => ({
    value: name,
    label: messages.has(`sentence.${name}`) ? messages.plain(`sentence.${name}`) : name,
  }));
  if (!names.includes(view.shown.sentence)) {
    choices.push({ value: view.shown.sentence, label: messages.plain('sentence.own') });
  }
  if (kinds.compare)
    choices.push({ value: both, label: messages.plain('sentence.both', { first, second }) });
  const chosen = kinds.compare && state.compare ? both : view.shown.sentence;
  return choice(view, messages.plain('switch.sentence'), 'sentence', choices, chosen, (value) =>
    act.change(value === both ? { compare: true } : { sentence: value, compare: false }),
  );
}

/** Which head is looked at. */
export function headSwitch(view: View): TemplateResult | typeof nothing {
  const { messages, scenario, act } = view;
  // Side by side, each sentence shows its own head.
  if (scenario.heads.length < 2 || (view.compared.length > 1 && view.state.head === null)) {
    return nothing;
  }
  const choices = scenario.heads.map(({ name }) => ({
    value: name,
    label: headName(view, name),
  }));
  return choice(
    view,
    messages.plain('switch.head'),
    'head',
    choices,
    view.headFor(view.shown.sentence),
    (head) => act.change({ head }),
  );
}

export function causalSwitch(view: View): TemplateResult | typeof nothing {
  const { messages, state, act } = view;
  if (view.hidden('causal')) return nothing;
  return html`<label class="check"
    ><input
      type="checkbox"
      data-switch="causal"
      .checked=${state.causal}
      ?disabled=${view.locked('causal')}
      @change=${(event: Event) =>
        act.change({ causal: (event.target as HTMLInputElement).checked })}
    />${messages.plain('switch.causal')}</label
  >`;
}

export function contentSwitch(view: View): TemplateResult | typeof nothing {
  const { messages, state, act } = view;
  const choices = (['values', 'keys'] as const).map((value) => ({
    value,
    label: messages.plain(`content.${value}`),
  }));
  return choice(
    view,
    messages.plain('switch.content'),
    'content',
    choices,
    state.content,
    (content) => act.change({ content }),
  );
}
