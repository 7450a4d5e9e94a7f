import { html, type TemplateResult } from 'lit';
import { fieldValue } from '../controls/field-value';
import { matrixTable } from '../figures/matrix-table';
import { nextWordBars } from '../figures/next-word-bars';
import { pullMap } from '../figures/pull-map';
import { temperatureFields } from '../controls/temperature';
import type { View } from '../lesson/view';
import type { Step } from './step';

/** The reader's own sentence of the lesson's words; what is not known is told and changes nothing. */
function ownSentence(view: View): TemplateResult {
  const { messages, shown, act } = view;
  const written = shown.trace.written.join(' ');
  const set = (text: string) => act.change({ sentence: text.trim(), compare: false });
  const words = Object.keys(view.scenario.words);
  return html`<form
    class="own-sentence ui"
    @submit=${(event: Event) => {
      event.preventDefault();
      set(new FormData(event.target as HTMLFormElement).get('sentence') as string);
    }}
  >
    <label for="own-sentence">${messages.plain('playground.sentence')}</label>
    <input
      type="text"
      id="own-sentence"
      name="sentence"
      maxlength="400"
      autocomplete="off"
      .value=${fieldValue(written)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
    <p class="row" role="group" aria-label=${messages.plain('playground.words')}>
      <span class="quiet">${messages.plain('playground.words')}</span>
      ${words.map(
        (word) =>
          html`<button type="button" class="pill" @click=${() => set(`${written} ${word}`)}>
            + ${word}
          </button>`,
      )}
      <button
        type="button"
        class="pill"
        ?disabled=${shown.trace.written.length < 2}
        @click=${() => set(shown.trace.written.slice(0, -1).join(' '))}
      >
        ${messages.plain('playground.shorter')}
      </button>
    </p>
  </form>`;
}

function matrices(view: View): TemplateResult {
  const { messages, shown } = view;
  const head = view.headFor(shown.sentence);
  const kinds = [
    ['W_Q', 'q'],
    ['W_K', 'k'],
    ['W_V', 'v'],
    ['W_O', 'v'],
  ] as const;
  return html`<details class="matrices">
    <summary class="ui">
      ${messages.plain('playground.matrices', { head: head.replace('-', ' ') })}
    </summary>
    ${kinds.map(([quantity, tone]) =>
      matrixTable(view, shown, {
        quantity,
        head,
        tone,
        editable: true,
        caption: messages.plain(`quantity.${quantity}`),
      }),
    )}
  </details>`;
}

/** After the ninth step: everything editable at once, on the reader's own sentence. */
export const playground: Step = {
  name: 'playground',
  opensOn: 'A',
  slide: true,
  words: true,
  controls: ['head', 'causal', 'content'],
  figure: (view) => {
    const { messages, shown } = view;
    const head = view.headFor(shown.sentence);
    const row = view.wordIn(shown.trace);
    return html`<div class="playground">
      ${ownSentence(view)} ${temperatureFields(view)}
      ${pullMap(view, shown, { width: view.figureWidth, moves: true })}
      ${matrixTable(view, shown, {
        quantity: 'weights',
        head,
        caption: messages.plain('playground.weights', { head: head.replace('-', ' ') }),
        corner: messages.plain('matrix.corner'),
        highlightRow: row,
      })}
      ${nextWordBars(view, shown)} ${matrices(view)}
    </div>`;
  },
  values: (view) => {
    const { shown } = view;
    const row = shown.trace.labels[shown.trace.focus] ?? '';
    const [first, second] = view.scenario.senses;
    const at = (column: string) => view.number.html(shown, { quantity: 'output', row, column });
    return {
      focus: row,
      first: first.feature,
      second: second.feature,
      x: at(first.feature),
      y: at(second.feature),
    };
  },
};
