import { html, nothing, type TemplateResult } from 'lit';
import { cartesianOf, polarFields, polarOf, type Polar } from '../controls/polar';
import { axesOf, placesOf } from '../figures/map';
import { pullMap } from '../figures/pull-map';
import { weightBars } from '../figures/weight-bars';
import type { TraceOf, View } from '../lesson/view';
import type { Step } from './step';

function neighbourOf(view: View, { sentence, trace }: TraceOf): string | undefined {
  const named = view.scenario.sentences[sentence]?.neighbour.toLowerCase();
  return trace.words.find((word) => word.toLowerCase() === named);
}

function placeOf(view: View, of: TraceOf, word: string): Polar {
  const place = placesOf(view, [of]).find((candidate) => candidate.word === word);
  return polarOf(place?.x ?? 0, place?.y ?? 0);
}

/** Turn the neighbour, or put it nearer or farther out. */
function turning(view: View, of: TraceOf): TemplateResult | typeof nothing {
  const word = neighbourOf(view, of);
  if (word === undefined) return nothing;
  const [xFeature, yFeature] = axesOf(view);
  const polar = placeOf(view, of, word);
  const set = (next: Polar) => {
    const [x, y] = cartesianOf(next);
    view.act.editAll({ [`${word}.${xFeature}`]: x, [`${word}.${yFeature}`]: y }, `turn ${word}`);
  };
  const farther = () => {
    set({ ...polar, length: Math.max(0.5, polar.length) * 2 });
    view.act.settle();
  };
  const back = () => {
    view.act.reset(`${word}.`);
  };
  return html`<div class="turning">
    ${polarFields(view, word, polar, set)}
    <p class="row">
      <button type="button" class="pill" data-farther @click=${farther}>
        ${view.messages.plain('gravity.farther', { word })}
      </button>
      <button type="button" class="pill" @click=${back}>
        ${view.messages.plain('editor.reset.word', { word })}
      </button>
    </p>
  </div>`;
}

function panel(view: View, of: TraceOf, width: number): TemplateResult {
  const row = of.trace.labels[of.trace.focus] ?? '';
  const head = view.headFor(of.sentence);
  return html`<div>
    <p class="panel-name">
      ${view.messages.plain('sentence.head', { sentence: of.sentence, head: head.replace('-', ' ') })}
    </p>
    ${pullMap(view, of, { width })} ${turning(view, of)} ${weightBars(view, of, head, row)}
  </div>`;
}

/** Step 2: the neighbour pulls, as strongly as the head's weight says. */
export const gravity: Step = {
  name: 'gravity',
  opensOn: 'A',
  compare: true,
  words: true,
  controls: ['head'],
  figure: (view) => {
    const many = view.compared.length > 1 && view.figureWidth >= 520;
    const width = many ? Math.floor((view.figureWidth - 20) / 2) : view.figureWidth;
    return html`<div class="side-by-side">
      ${view.compared.map((of) => panel(view, of, width))}
    </div>`;
  },
  values: (view) => {
    const { shown } = view;
    const row = shown.trace.labels[shown.trace.focus] ?? '';
    const neighbour = neighbourOf(view, shown) ?? row;
    const column = shown.trace.labels[shown.trace.words.indexOf(neighbour)] ?? row;
    const head = view.headFor(shown.sentence);
    return {
      focus: view.scenario.focus,
      neighbour,
      head: head.replace('-', ' '),
      length: view.formats.number(placeOf(view, shown, neighbour).length),
      weight: view.number.html(shown, { quantity: 'weights', head, row, column }),
      output: view.number.html(shown, { quantity: 'output', row, column: axesOf(view)[0] }),
    };
  },
};
