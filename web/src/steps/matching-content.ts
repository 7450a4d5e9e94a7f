import { html, type TemplateResult } from 'lit';
import { carriedMap } from '../figures/carried-map';
import { carriedNext } from '../figures/carried-next';
import { keyValueTable } from '../figures/key-value-table';
import { madeInto } from '../figures/made-into';
import { likeliestNext } from '../figures/next-word-bars';
import { sentenceName } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import type { TraceOf, View } from '../lesson/view';
import type { Step } from './step';

/** A chance above this belongs to a word that stands out. */
const clear = 0.3;

/** The word whose two rows are told: the reader's, else the neighbour. */
function toldWord(view: View, of: TraceOf): string {
  return view.state.word === null ? neighbourOf(view, of) : view.wordIn(of.trace);
}

/** The traces with values and with keys; with values alone where the widths differ. */
function bothOf(view: View, { sentence }: TraceOf): readonly TraceOf[] {
  return (['values', 'keys'] as const)
    .map((content) => view.carrying(content, sentence))
    .filter((of) => of !== undefined);
}

type Outcome = 'right' | 'wrong' | 'unclear';

function outcomeOf(view: View, traces: readonly TraceOf[]): Outcome {
  const standsOut = traces.every(({ trace }) => Math.max(...trace.nextWord.probabilities) > clear);
  const senses = new Set(traces.map((of) => likeliestNext(view, of).sense));
  if (!standsOut) return 'unclear';
  return senses.size > 1 ? 'wrong' : 'right';
}

/** The column in which a row of a head's matrix is largest, either way. */
function loudest({ trace }: TraceOf, quantity: 'keys' | 'values', head: string, row: string) {
  const named = matrixOf(trace, { quantity, head });
  if (!named?.columns) return { column: '', at: 0 };
  const { columns, data } = named.matrix;
  const start = trace.labels.indexOf(row) * columns;
  const sizes = [...data.subarray(start, start + columns)].map(Math.abs);
  const at = sizes.indexOf(Math.max(...sizes));
  return { column: named.columns[at] ?? '', at };
}

function verdict(view: View, traces: readonly TraceOf[]): TemplateResult {
  const [values, keys] = traces;
  if (!values || !keys) return html``;
  const said = (of: TraceOf) => {
    const { word, sense } = likeliestNext(view, of);
    return html`<strong>${word}</strong> (${sense})`;
  };
  return html`<p class="verdict">
    ${view.messages.rich('matching.verdict', {
      focus: view.scenario.focus,
      values: said(values),
      keys: said(keys),
      outcome: outcomeOf(view, traces),
    })}
  </p>`;
}

function panel(view: View, of: TraceOf, width: number): TemplateResult {
  const { messages, compared } = view;
  const { sentence } = of;
  const head = view.headFor(sentence);
  const many = compared.length > 1;
  const traces = bothOf(view, of);
  const name = head.replace('-', ' ');
  const rows = [of.trace.labels[of.trace.focus] ?? '', neighbourOf(view, of), toldWord(view, of)];
  const half = width >= 560 ? Math.floor((width - 24) / 2) : width;
  return html`<section class="matching-panel">
    <p class="panel-name">
      ${many ? messages.plain('sentence.head', { sentence: sentenceName(view, sentence), head: name }) : messages.plain('matching.table', { head: name })}
    </p>
    ${keyValueTable(view, of, {
      width,
      head,
      highlightRow: toldWord(view, of),
      ...(many ? { rows } : {}),
    })}
    <p class="experiment">${messages.plain('matching.experiment')}</p>
    ${verdict(view, traces)}
    <div class="carried-pair">
      <div>${carriedMap(view, traces, of, half)}</div>
      ${carriedNext(view, traces)}
    </div>
  </section>`;
}

/** Step 7: what makes words match is not what tells the next word. */
export const matchingContent: Step = {
  name: 'matching-content',
  opensOn: 'B',
  compare: true,
  words: true,
  controls: ['head', 'content'],
  figure: (view) => {
    const many = view.compared.length > 1 && view.figureWidth >= 520;
    const width = many ? Math.floor((view.figureWidth - 20) / 2) : view.figureWidth;
    return html`<div class="side-by-side">
      ${view.compared.map((of) => panel(view, of, width))}
    </div>`;
  },
  values: (view) => {
    const { shown, scenario, number } = view;
    const head = view.headFor(shown.sentence);
    const word = toldWord(view, shown);
    const asKey = loudest(shown, 'keys', head, word).column;
    const asValue = loudest(shown, 'values', head, word).column;
    const own = scenario.sentences[shown.sentence]?.head ?? head;
    const neighbour = neighbourOf(view, shown);
    const { column, at } = loudest(shown, 'keys', own, neighbour);
    const names = matrixOf(shown.trace, { quantity: 'values', head: own })?.columns;
    return {
      word,
      asKey,
      asValue,
      key: number.html(shown, { quantity: 'keys', head, row: word, column: asKey }, { class: 'k' }),
      value: number.html(
        shown,
        { quantity: 'values', head, row: word, column: asValue },
        { class: 'v' },
      ),
      neighbour,
      head: own.replace('-', ' '),
      column,
      loud: number.html(
        shown,
        { quantity: 'keys', head: own, row: neighbour, column },
        { class: 'k' },
      ),
      instead: names?.[at] ?? '',
      made: madeInto(shown.trace, own)[at]?.join(' + ') ?? '',
      outcome: outcomeOf(view, bothOf(view, shown)),
    };
  },
};
