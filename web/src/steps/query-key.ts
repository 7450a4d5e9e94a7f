import { html, type TemplateResult } from 'lit';
import { matrixTable } from '../figures/matrix-table';
import { projection } from '../figures/projection';
import { entriesOf, hasProducts, saidOf, silentWords } from '../figures/said-of';
import type { MessageValues } from '../i18n/messages';
import { keptRoom } from '../lesson/kept-room';
import type { View } from '../lesson/view';
import type { Step } from './step';
import { headName, listOf, nameOf, quoted, wordOf } from '../lesson/label';

const quantities = ['queries', 'keys'] as const;
const matrices = { queries: 'W_Q', keys: 'W_K' } as const;
const tones = { queries: 'q', keys: 'k' } as const;

/** Between the two tables, in pixels, and the least that one needs. */
const gap = 24;
const narrowest = 280;

function panel(view: View, quantity: 'queries' | 'keys', width: number): TemplateResult {
  const { shown, messages, phase, act } = view;
  const head = view.headFor(shown.sentence);
  const word = view.wordIn(shown.trace);
  const share = Math.min(1, Math.max(0, phase * 2 - quantities.indexOf(quantity)));
  const said = saidOf(view, shown, { quantity, head, row: word });
  const path = `${head}.${matrices[quantity]}.`;
  const edited = Object.keys(view.state.edits).some((name) => name.startsWith(path));
  const reset = messages.plain('projection.reset', { matrix: matrices[quantity] });
  return html`<section .style=${`width: ${width}px`}>
    <button
      type="button"
      class="tool reset"
      ?disabled=${!edited}
      aria-label=${reset}
      title=${reset}
      @click=${() => act.reset(path)}
    >
      ↺
    </button>
    ${projection(view, shown, { quantity, head, word, width, phase: share })}
    <p class="said ${share < 1 ? 'not-yet' : ''}" ${keptRoom(view)}>
      ${messages.rich(`said.${quantity}`, { word: nameOf(view, wordOf(word)), ...said })}
    </p>
  </section>`;
}

function allWords(view: View): TemplateResult {
  const { shown, messages } = view;
  const head = view.headFor(shown.sentence);
  return html`<details class="all-words">
    <summary class="ui">${messages.plain('projection.all')}</summary>
    ${quantities.map((quantity) =>
      matrixTable(view, shown, {
        quantity,
        head,
        tone: tones[quantity],
        caption: messages.plain(`projection.all.${quantity}`),
        highlightRow: view.wordIn(shown.trace),
      }),
    )}
  </details>`;
}

/** What the word asks and wears: the number that tells most of each, in the query’s own place. */
function wordValues(view: View, head: string, row: string): MessageValues {
  const { shown } = view;
  const [query, key] = quantities.map((quantity) => entriesOf(shown, { quantity, head, row }));
  const own = shown.trace.parameters.heads.find(({ name }) => name === head)?.queryFeatures[0];
  const column = query?.[0]?.name ?? key?.[0]?.name ?? own ?? '';
  const of = (quantity: 'queries' | 'keys') =>
    view.number.html(shown, { quantity, head, row, column }, { class: tones[quantity] });
  return {
    word: quoted(view, nameOf(view, wordOf(row))),
    head: headName(view, head),
    feature: view.names.shown(column),
    asks: query?.length === 0 ? (key?.length === 0 ? 'neither' : 'no') : 'yes',
    query: of('queries'),
    key: of('keys'),
  };
}

/** The words here that are found without asking, and those of them whose products cancel. */
function silentValues(view: View, head: string): MessageValues {
  const { shown } = view;
  const silent = silentWords(shown, head);
  const columns = shown.trace.parameters.heads.find(({ name }) => name === head)?.queryFeatures;
  const cancels = silent.filter((row) =>
    columns?.some((column) => hasProducts(view, shown, { quantity: 'queries', head, row, column })),
  );
  const list = (labels: readonly string[]) =>
    listOf(
      view,
      labels.map((one) => quoted(view, nameOf(view, wordOf(one)))),
    );
  return {
    silentCount: silent.length,
    silent: list(silent),
    cancelCount: cancels.length,
    cancels: list(cancels),
  };
}

/** Step 4: a word's embedding becomes its query and its key, through two matrices. */
export const queryKey: Step = {
  figure: (view) => {
    const beside = view.figureWidth >= 2 * narrowest + gap;
    const width = Math.min(
      beside ? Math.floor((view.figureWidth - gap) / 2) : view.figureWidth,
      420,
    );
    return html`<div class="projections">
        ${quantities.map((quantity) => panel(view, quantity, width))}
      </div>
      ${allWords(view)}`;
  },
  values: (view) => {
    const { shown } = view;
    const head = view.headFor(shown.sentence);
    return {
      ...wordValues(view, head, view.wordIn(shown.trace)),
      ...silentValues(view, head),
      count: shown.trace.parameters.features.length,
    };
  },
};
