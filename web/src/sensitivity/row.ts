import type { Sensitivity } from 'attention-explainer/learning';
import { html, nothing, type TemplateResult } from 'lit';
import { factNumber } from '../beyond/facts';
import { nameOf, saidName } from '../lesson/label';
import type { View } from '../lesson/view';
import { isNothing } from './arrow';
import { derivativeNumber } from './facts';
import type { Choice, Followed } from './followed';
import type { Move, Outcome } from './winning';

/** The path of the value of the sentence's words that the number depends on most, and how. */
export function steepest(
  { shown }: View,
  { words, features, embeddings }: Sensitivity,
): { readonly path: string; readonly value: number } | undefined {
  const inSentence = words.flatMap((word, row) =>
    shown.trace.words.includes(word)
      ? features.map((feature, j) => ({
          path: `${word}.${feature}`,
          value: embeddings.data[row * embeddings.columns + j] ?? 0,
        }))
      : [],
  );
  const [first, ...others] = inSentence;
  if (!first) return undefined;
  const most = others.reduce(
    (best, one) => (Math.abs(one.value) > Math.abs(best.value) ? one : best),
    first,
  );
  return isNothing(most.value) ? undefined : most;
}

/** A value as it is spoken of: “orange’s fruit”. */
function spoken(view: View, path: string): string {
  const [word = '', feature = ''] = path.split('.');
  return view.messages.plain('sensitivity.value', {
    word: saidName(view, word),
    feature: view.names.shown(feature),
  });
}

/** What the steepest slider is, in words for the screen or, without a way to ask, for the live region. */
export function steepestSaid(view: View, followed: Followed, sensitivity: Sensitivity) {
  const { messages, formats } = view;
  const found = steepest(view, sensitivity);
  const { name } = followed;
  if (!found) {
    const said = messages.plain('sensitivity.nothing', { name });
    return { said, shown: said };
  }
  const direction = found.value > 0 ? 'up' : 'down';
  const values = { direction, value: spoken(view, found.path), name };
  const rate = derivativeNumber(view, followed, found.path, found.value);
  return {
    said: messages.plain('sensitivity.steepest', { ...values, rate: formats.number(found.value) }),
    shown: messages.rich('sensitivity.steepest', { ...values, rate }),
  };
}

/** The select of the number that is followed, with its value. */
function follow(view: View, { groups, followed }: Choice): TemplateResult {
  const { messages, act, number, shown } = view;
  return html`<p class="follow">
    <label
      >${messages.plain('sensitivity.follow')}
      <select
        name="arrows"
        @change=${({ target }: Event) =>
          act.change({ arrows: (target as HTMLSelectElement).value })}
      >
        ${groups.map(
          ({ label, choices }) =>
            html`<optgroup label=${label}>
              ${choices.map(
                ({ text, name }) =>
                  html`<option value=${text} .selected=${text === followed.text}>${name}</option>`,
              )}
            </optgroup>`,
        )}
      </select></label
    >
    <span>= ${number.html(shown, followed.reference)}</span>
  </p>`;
}

const moveTitle = (view: View, path: string) =>
  view.messages.plain('sensitivity.move', { path: nameOf(view, path) });

export const moveNumber = (view: View, { path, by }: Move): TemplateResult =>
  factNumber(view, {
    id: `move:${path}`,
    quantity: 'move',
    value: by,
    title: moveTitle(view, path),
  });

export const lengthNumber = (view: View, { length }: Outcome): TemplateResult =>
  factNumber(view, {
    id: 'length',
    quantity: 'length',
    value: length,
    title: view.messages.plain('sensitivity.length'),
  });

function told(view: View, { row, column, reference }: Followed, outcome: Outcome) {
  const { messages, number, shown } = view;
  const [most] = outcome.moves;
  return messages.rich(`sensitivity.${outcome.kind}`, {
    row: saidName(view, row),
    column: saidName(view, column),
    weight: number.html(shown, reference),
    count: outcome.moves.length,
    length: lengthNumber(view, outcome),
    value: most ? spoken(view, most.path) : '',
    by: most ? moveNumber(view, most) : '',
  });
}

/** The button that makes the word win whose weight is followed, and what came of it. */
function win(
  view: View,
  followed: Followed,
  state: { readonly isPlaying: boolean; readonly outcome: Outcome | undefined },
  press: () => void,
): TemplateResult {
  const { messages } = view;
  const column = saidName(view, followed.column);
  const key = state.isPlaying ? 'sensitivity.stop' : 'sensitivity.win';
  const button = html`<button
    type="button"
    class="pill win"
    ?disabled=${view.locked('sliders')}
    @click=${press}
  >
    ${messages.plain(key, { column })}
  </button>`;
  return html`${followed.kind === 'weight' ? button : nothing}
    <p class="outcome" role="status">
      ${state.outcome ? told(view, followed, state.outcome) : nothing}
    </p>`;
}

function trouble({ messages }: View, { problem, followed }: Choice) {
  if (!problem) return nothing;
  const said = messages.plain(`sensitivity.${problem.key}`, {
    asked: problem.asked,
    column: problem.asked.split(':')[1] ?? '',
    name: followed.name,
  });
  return html`<p class="trouble" role="alert">${said}</p>`;
}

/** What stands below the sliders: what is followed, which slider matters most, and the way to win. */
export function row(
  view: View,
  choice: Choice,
  sensitivity: Sensitivity,
  state: { readonly isPlaying: boolean; readonly outcome: Outcome | undefined },
  press: () => void,
): TemplateResult {
  const { followed } = choice;
  return html`${trouble(view, choice)} ${follow(view, choice)}
    <p class="steepest">${steepestSaid(view, followed, sensitivity).shown}</p>
    <p class="quiet">${view.messages.plain('sensitivity.legend', { kind: followed.kind })}</p>
    ${win(view, followed, state, press)}`;
}
