import { html, nothing, type TemplateResult } from 'lit';
import { wayOf } from '../figures/landing';
import { axesOf, wordMap } from '../figures/map';
import { nextWordBars } from '../figures/next-word-bars';
import { journey } from '../figures/pull-map';
import { updateSum } from '../figures/update-sum';
import { valueStack } from '../figures/value-stack';
import { sentenceName } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import type { TraceOf, View } from '../lesson/view';
import type { Step } from './step';

const stages = ['value.stage.weigh', 'value.stage.add', 'value.stage.travel'] as const;

/** How far stage 1, 2 or 3 has come, 0 to 1, eased; each rests a little before the next. */
function progress({ phase, still }: View, stage: 1 | 2 | 3): number {
  if (still) return 1;
  const passed = Math.min(1, Math.max(0, (phase * stages.length - (stage - 1)) / 0.8));
  return passed * passed * (3 - 2 * passed);
}

function hides({ trace }: TraceOf, label: string): boolean {
  const at = trace.focus * trace.labels.length + trace.labels.indexOf(label);
  return trace.masked.data[at] === 1;
}

/** The focus word on its way from its embedding to its output. */
function travelMap(view: View, of: TraceOf, width: number, share: number): TemplateResult {
  const { sentence } = of;
  const way = wayOf(view, of);
  return wordMap(view, [of], {
    width,
    height: Math.min(width * 0.86, 440),
    label: view.messages.plain('value.map', { sentence, focus: view.scenario.focus }),
    draggable: true,
    include: way ? [way.to.x, way.to.y] : [],
    layer: (frame) => journey(view, of, frame, share),
  });
}

function panel(view: View, of: TraceOf, width: number): TemplateResult {
  const { messages } = view;
  const { sentence } = of;
  const head = view.headFor(sentence);
  const wide = width >= 560;
  const half = wide ? Math.floor((width - 24) / 2) : width;
  const neighbour = neighbourOf(view, of);
  const travelled = progress(view, 3);
  const title = messages.plain('sentence.head', {
    sentence: sentenceName(view, sentence),
    head: head.replace('-', ' '),
  });
  const masked = messages.plain('value.masked', { focus: view.scenario.focus, neighbour });
  return html`<section class="value-panel ${wide ? 'wide' : ''}">
    ${view.compared.length > 1 ? html`<p class="panel-name">${title}</p>` : nothing}
    <div class="whole-width">
      ${valueStack(view, of, {
        width,
        head,
        weighed: progress(view, 1),
        added: progress(view, 2),
      })}
      ${hides(of, neighbour) ? html`<p class="ui">${masked}</p>` : nothing}
    </div>
    <div class="way">
      ${updateSum(view, of, travelled)}
      <div>${travelMap(view, of, half, travelled)}</div>
    </div>
    ${nextWordBars(view, of, { phase: travelled })}
  </section>`;
}

/** A column of another head that carries something for some word: what the neighbour lacks there. */
function elsewhere(of: TraceOf, head: string): { head: string; column: string } | undefined {
  const { trace } = of;
  const other = trace.heads.find(({ name }) => name !== head)?.name;
  const quantity = trace.parameters.content;
  const named = other === undefined ? undefined : matrixOf(trace, { quantity, head: other });
  if (other === undefined || !named?.columns) return undefined;
  const { columns, data } = named.matrix;
  const column = named.columns.find((_, j) => data.some((v, i) => i % columns === j && v !== 0));
  return { head: other, column: column ?? named.columns[0] ?? '' };
}

/** The axis of the map along which the focus word moves most. */
function mostMoved(view: View, { trace }: TraceOf): string {
  const { columns, data } = trace.update;
  const size = (feature: string) =>
    Math.abs(data[trace.focus * columns + trace.parameters.features.indexOf(feature)] ?? 0);
  const [first, second] = axesOf(view);
  return size(second) > size(first) ? second : first;
}

/** Step 8: what is carried along the weights adds up to an update, and the word moves. */
export const value: Step = {
  name: 'value',
  opensOn: 'A',
  compare: true,
  words: true,
  controls: ['head', 'content', 'causal'],
  motion: { seconds: 7, stages },
  figure: (view) => {
    const many = view.compared.length > 1 && view.figureWidth >= 520;
    const width = many ? Math.floor((view.figureWidth - 20) / 2) : view.figureWidth;
    return html`<div class="side-by-side">
      ${view.compared.map((of) => panel(view, of, width))}
    </div>`;
  },
  values: (view) => {
    const { shown, scenario, number } = view;
    const { trace } = shown;
    const row = trace.labels[trace.focus] ?? '';
    const own = scenario.sentences[shown.sentence]?.head ?? view.headFor(shown.sentence);
    const neighbour = neighbourOf(view, shown);
    const feature = mostMoved(view, shown);
    const at = (quantity: 'embeddings' | 'update' | 'output', of = row) =>
      number.html(shown, { quantity, row: of, column: feature });
    const other = elsewhere(shown, own) ?? { head: own, column: '' };
    const quantity = trace.parameters.content;
    const seen = { head: other.head, row, column: neighbour };
    return {
      focus: scenario.focus,
      neighbour,
      share: number.html(
        shown,
        { quantity: 'weights', head: own, row, column: neighbour },
        { format: 'share' },
      ),
      other: other.head.replace('-', ' '),
      weight: number.html(shown, { quantity: 'weights', ...seen }),
      column: other.column,
      amount: number.html(
        shown,
        { quantity, head: other.head, row: neighbour, column: other.column },
        { class: quantity === 'keys' ? 'k' : 'v' },
      ),
      part: number.term(shown, {
        quantity: 'output',
        head: other.head,
        row,
        column: other.column,
        term: neighbour,
      }),
      feature,
      before: at('embeddings'),
      update: at('update'),
      after: at('output'),
      reach: at('embeddings', neighbour),
    };
  },
};
