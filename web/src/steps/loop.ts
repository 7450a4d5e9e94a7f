import type { HeadTrace } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { headTable } from '../figures/head-table';
import { loopFormula } from '../figures/loop-formula';
import { loopProgress, loopStages } from '../figures/loop-stages';
import { embeddingUpdate, headOutput } from '../figures/loop-vectors';
import { axesOf } from '../figures/map';
import { pullMap } from '../figures/pull-map';
import type { MessageValues } from '../i18n/messages';
import type { TraceOf, View } from '../lesson/view';
import type { Step } from './step';

const gap = 28;

interface Place {
  /** Of each column. */
  readonly width: number;
  readonly columns: number;
  /** Whether only the chosen row is shown. */
  readonly alone: boolean;
}

function result(view: View, of: TraceOf, { width, alone }: Place): TemplateResult {
  const row = view.wordIn(of.trace);
  const { normalise, update } = loopProgress(view.phase);
  return html`<div class="loop-result">
    <div class=${`${normalise < 1 ? 'not-mixed' : ''} ${update > 0 ? '' : 'not-moved'}`}>
      ${pullMap(view, of, { width, moves: true, share: update })}
    </div>
    ${embeddingUpdate(view, of, { row, alone })}
  </div>`;
}

/** One sentence on its way through the layer: its heads, then what they make of its words. */
function layer(view: View, of: TraceOf, place: Place): TemplateResult {
  const row = view.wordIn(of.trace);
  const { width, alone } = place;
  const longest = Math.max(
    ...view.compared.flatMap(({ trace }) => trace.written.map((word) => word.length)),
  );
  const head = (one: HeadTrace) =>
    html`<div class="loop-head">
      ${headTable(view, of, one, { width, row, longest, alone })} ${headOutput(view, of, one, row)}
    </div>`;
  return html`<div class="loop-heads">${of.trace.heads.map(head)}</div>
    ${result(view, of, place)}`;
}

function compared(view: View, place: Place): TemplateResult {
  return html`<div class="loop-compared" .style=${`--columns: ${place.columns}`}>
    ${view.compared.map(
      (of) =>
        html`<div data-sentence-panel=${of.sentence}>
          <h3>${view.messages.plain('sentence.label', { sentence: of.sentence })}</h3>
          ${layer(view, of, place)}
        </div>`,
    )}
  </div>`;
}

function indexOfLargest(values: Float32Array): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);
}

/** Whether one word is as good as the other: all that are in sight have one weight. */
function isAlike(weights: Float32Array): boolean {
  const seen = weights.filter((weight) => weight > 0);
  return seen.length > 1 && seen.every((weight) => weight === seen[0]);
}

/** The four sentences of the loop, for the chosen word and the head that is shown with it. */
function loopValues(view: View): MessageValues {
  const { shown: of } = view;
  const { trace } = of;
  const row = view.wordIn(trace);
  const i = trace.labels.indexOf(row);
  const name = view.headFor(of.sentence);
  const head = trace.heads.find((one) => one.name === name);
  const made = trace.parameters.heads.find((one) => one.name === name);
  if (!head || !made) return {};
  const rowOf = ({ columns, data }: HeadTrace['weights']) =>
    data.subarray(i * columns, (i + 1) * columns);
  const column = trace.labels[indexOfLargest(rowOf(head.weights))] ?? '';
  const names = trace.parameters.content === 'keys' ? made.queryFeatures : made.valueFeatures;
  const feature = names[indexOfLargest(rowOf(head.output))] ?? '';
  const axis = trace.parameters.features[indexOfLargest(rowOf(trace.update).map(Math.abs))] ?? '';
  const at = (quantity: 'embeddings' | 'update' | 'output') =>
    view.number.html(of, { quantity, row, column: axis });
  return {
    word: trace.words[i] ?? row,
    alike: isAlike(rowOf(head.weights)) ? 'yes' : 'no',
    winner: column.split('@')[0] ?? '',
    head: name.replace('-', ' '),
    score: view.number.html(of, { quantity: 'scores', head: name, row, column }),
    weight: view.number.html(
      of,
      { quantity: 'weights', head: name, row, column },
      { format: 'share' },
    ),
    feature,
    amount: view.number.html(of, { quantity: 'output', head: name, row, column: feature }),
    axis,
    before: at('embeddings'),
    update: at('update'),
    after: at('output'),
  };
}

/** What the mask and the second head are for, told by the lesson's own two sentences. */
function pairValues(view: View): MessageValues {
  const names = Object.keys(view.scenario.sentences).slice(0, 2);
  const [first, second] = names;
  if (first === undefined || second === undefined) return {};
  const neighbourOf = (name: string) =>
    (view.scenario.sentences[name]?.neighbour ?? '').toLowerCase();
  const focusRow = ({ trace }: TraceOf) => trace.labels[trace.focus] ?? '';
  const [a, b] = [view.of(first), view.of(second)];
  const other = view.scenario.sentences[first]?.head ?? '';
  const own = view.scenario.sentences[second]?.head ?? '';
  const score = (head: string) =>
    view.number.html(b, {
      quantity: 'scores',
      head,
      row: focusRow(b),
      column: b.trace.labels[b.trace.words.indexOf(neighbourOf(second))] ?? '',
    });
  const [x, y] = axesOf(view);
  const lands = (of: TraceOf, column: string) =>
    view.number.html(of, { quantity: 'output', row: focusRow(of), column });
  return {
    focus: view.scenario.focus,
    first,
    second,
    neighbourA: neighbourOf(first),
    neighbourB: neighbourOf(second),
    other: other.replace('-', ' '),
    own: own.replace('-', ' '),
    otherScore: score(other),
    ownScore: score(own),
    x,
    y,
    ax: lands(a, x),
    ay: lands(a, y),
    bx: lands(b, x),
    by: lands(b, y),
    causal: view.state.causal ? 'on' : 'off',
  };
}

/** Step 9: identify, normalise, extract, update; both heads, all rows, one formula. */
export const loop: Step = {
  name: 'loop',
  opensOn: 'A',
  compare: true,
  words: true,
  controls: ['causal'],
  motion: { seconds: 9, stages: loopStages.map((stage) => `loop.stage.${stage}`) },
  figure: (view) => {
    const { figureWidth } = view;
    const columns = figureWidth >= 580 ? 2 : 1;
    const width = columns === 2 ? Math.floor((figureWidth - gap) / 2) : figureWidth;
    const many = view.compared.length > 1;
    const place = { width, columns, alone: many };
    return html`${loopFormula(view)}
    ${
      many
        ? compared(view, place)
        : html`<div .style=${`--columns: ${columns}`}>${layer(view, view.shown, place)}</div>`
    }
    ${
      view.state.causal
        ? html`<p class="ui quiet loop-note">${view.messages.plain('loop.masked')}</p>`
        : nothing
    }`;
  },
  values: (view) => ({ ...loopValues(view), ...pairValues(view) }),
};
