import { html, type TemplateResult } from 'lit';
import { matrixTable } from '../figures/matrix-table';
import { projection } from '../figures/projection';
import { nothingAtAll, saidOf } from '../figures/said-of';
import { matrixOf } from '../lesson/lookup';
import type { View } from '../lesson/view';
import type { Step } from './step';
import { wordOf } from '../lesson/label';

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
  const key = said === '' ? `said.${quantity}.nothing` : `said.${quantity}`;
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
    <p class="said ${share < 1 ? 'not-yet' : ''}">
      ${messages.rich(key, { word: wordOf(word), said })}
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

/** The feature that tells most: the largest entry of the word's query, or of its key if it asks nothing. */
function tellingFeature(view: View, head: string, word: string): string {
  const { trace } = view.shown;
  const at = trace.labels.indexOf(word);
  for (const quantity of quantities) {
    const named = matrixOf(trace, { quantity, head });
    const width = named?.matrix.columns ?? 0;
    const sizes = [...(named?.matrix.data ?? [])].slice(at * width, (at + 1) * width).map(Math.abs);
    const most = Math.max(...sizes);
    if (most > nothingAtAll) return named?.columns?.[sizes.indexOf(most)] ?? '';
  }
  return trace.parameters.heads.find(({ name }) => name === head)?.queryFeatures[0] ?? '';
}

/** Step 4: a word's embedding becomes its query and its key, through two matrices. */
export const queryKey: Step = {
  name: 'query-key',
  opensOn: 'A',
  words: true,
  controls: ['head'],
  motion: { seconds: 12, stages: ['projection.stage.query', 'projection.stage.key'] },
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
    const row = view.wordIn(shown.trace);
    const column = tellingFeature(view, head, row);
    const of = (quantity: 'queries' | 'keys') =>
      view.number.html(shown, { quantity, head, row, column }, { class: tones[quantity] });
    return {
      word: wordOf(row),
      head: head.replace('-', ' '),
      feature: column,
      count: shown.trace.parameters.features.length,
      query: of('queries'),
      key: of('keys'),
    };
  },
};
