import type { HeadTrace } from 'attention-explainer/engine';
import { axesOf } from '../figures/map';
import type { MessageValues } from '../i18n/messages';
import type { TraceOf, View } from '../lesson/view';

function indexOfLargest(values: Float32Array): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);
}

/** Whether one word is as good as the other: all that are in sight have one weight. */
function isAlike(weights: Float32Array): boolean {
  const seen = weights.filter((weight) => weight > 0);
  return seen.length > 1 && seen.every((weight) => weight === seen[0]);
}

/** The four sentences of the loop, for the chosen word and the head that is shown with it. */
function rowValues(view: View): MessageValues {
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

/** The live numbers of step 9's text. */
export function loopValues(view: View): MessageValues {
  return { ...rowValues(view), ...pairValues(view) };
}
