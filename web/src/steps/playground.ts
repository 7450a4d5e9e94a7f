import { html, nothing, type TemplateResult } from 'lit';
import { fieldValue } from '../controls/field-value';
import { matrixTable } from '../figures/matrix-table';
import { nextWordBars } from '../figures/next-word-bars';
import { pullMap } from '../figures/pull-map';
import { temperatureFields } from '../controls/temperature';
import { headName, saidAsWritten } from '../lesson/label';
import { joined } from '../lesson/names';
import { stillWhile } from '../lesson/still';
import type { View } from '../lesson/view';
import type { Step } from './step';

/** What is wrong with the sentence as it was typed. */
function problemOf({ messages, draft, tell }: View): string {
  if (!draft) return '';
  const { expected, received } = draft.problem.told;
  return /[\p{L}\p{N}]/u.test(draft.text)
    ? messages.plain('playground.long', { expected: tell(expected), received: tell(received) })
    : messages.plain('playground.empty');
}

/** The words that the lesson did not have: they start with neutral values, and can be set. */
function newWords(view: View): TemplateResult | typeof nothing {
  const { words, labels } = view.shown.trace;
  const own = words.filter(
    (word, i) => words.indexOf(word) === i && !Object.hasOwn(view.scenario.words, word),
  );
  if (own.length === 0) return nothing;
  const choose = (word: string) => {
    view.act.selectWord(labels[words.indexOf(word)] ?? word);
    view.act.unfold(true);
  };
  return html`<p class="row" role="group" data-new-words>
    <span>${view.messages.plain('playground.new', { count: own.length })}</span>
    ${own.map(
      (word) =>
        html`<button type="button" class="pill" @click=${() => choose(word)}>${word}</button>`,
    )}
  </p>`;
}

/** The reader's own sentence of the lesson's words; what is not known is told right below it. */
function ownSentence(view: View): TemplateResult | typeof nothing {
  if (view.hidden('own-sentence')) return nothing;
  const { messages, shown, act, draft } = view;
  const written = joined(shown.written);
  const words = Object.keys(view.scenario.words);
  const locked = view.locked('own-sentence');
  return html`<form
    class="own-sentence ui"
    @submit=${(event: Event) => {
      event.preventDefault();
      act.write(new FormData(event.target as HTMLFormElement).get('sentence') as string);
    }}
  >
    <label for="own-sentence">${messages.plain('playground.sentence')}</label>
    <input
      type="text"
      id="own-sentence"
      name="sentence"
      maxlength="400"
      autocomplete="off"
      ?disabled=${locked}
      aria-invalid=${draft ? 'true' : 'false'}
      aria-describedby="own-sentence-problem"
      .value=${fieldValue(draft?.text ?? written)}
      @change=${(event: Event) => act.write((event.target as HTMLInputElement).value)}
    />
    <p id="own-sentence-problem" role="alert">${problemOf(view)}</p>
    ${newWords(view)}
    <p class="row" role="group" aria-label=${messages.plain('playground.words')}>
      <span class="quiet">${messages.plain('playground.words')}</span>
      ${words.map(
        (word) =>
          html`<button
            type="button"
            class="pill"
            ?disabled=${locked}
            @click=${() => act.write(`${written} ${view.names.shown(word)}`)}
          >
            + ${view.names.shown(word)}
          </button>`,
      )}
      <button
        type="button"
        class="pill"
        ?disabled=${locked || shown.written.length < 2}
        @click=${() => act.write(joined(shown.written.slice(0, -1)))}
      >
        ${messages.plain('playground.shorter')}
      </button>
    </p>
  </form>`;
}

function matrices(view: View): TemplateResult | typeof nothing {
  if (view.hidden('matrices')) return nothing;
  const { messages, shown } = view;
  const head = view.headFor(shown.sentence);
  // A head's matrices follow from the lesson and from the edits of them.
  const edits = Object.entries(view.state.edits).filter(([path]) => path.startsWith(`${head}.`));
  const edited = JSON.stringify(edits);
  const kinds = [
    ['W_Q', 'q'],
    ['W_K', 'k'],
    ['W_V', 'v'],
    ['W_O', 'v'],
  ] as const;
  return html`<details class="matrices">
    <summary class="ui">
      ${messages.plain('playground.matrices', { head: headName(view, head) })}
    </summary>
    ${stillWhile(view, [head, shown.sentence, edited], () =>
      kinds.map(([quantity, tone]) =>
        matrixTable(view, shown, {
          quantity,
          head,
          tone,
          editable: true,
          caption: messages.plain(`quantity.${quantity}`),
        }),
      ),
    )}
  </details>`;
}

/** After the ninth step: everything editable at once, on the reader's own sentence. */
export const playground: Step = {
  figure: (view) =>
    html`<div class="playground">
      ${ownSentence(view)} ${temperatureFields(view)}
      ${pullMap(view, view.shown, { width: view.figureWidth, moves: true })} ${matrices(view)}
    </div>`,
  aside: (view) => {
    const { messages, shown } = view;
    const head = view.headFor(shown.sentence);
    const row = view.wordIn(shown.trace);
    return html`<div class="playground results">
      ${matrixTable(view, shown, {
        quantity: 'weights',
        head,
        caption: messages.plain('playground.weights', { head: headName(view, head) }),
        corner: messages.plain('matrix.corner'),
        highlightRow: row,
      })}
      ${nextWordBars(view, shown)}
    </div>`;
  },
  values: (view) => {
    const { shown } = view;
    const { labels, focus } = shown.trace;
    const name = view.names.shown;
    const row = labels[focus] ?? '';
    const [first, second] = view.scenario.senses;
    const [one = '', other = ''] = Object.values(view.scenario.sentences).map(
      ({ neighbour }) => neighbour,
    );
    const at = (column: string) => view.number.html(shown, { quantity: 'output', row, column });
    return {
      focus: saidAsWritten(view, shown, focus),
      one: name(one),
      other: name(other),
      first: name(first.feature),
      second: name(second.feature),
      x: at(first.feature),
      y: at(second.feature),
    };
  },
};
