import { html, nothing, type TemplateResult } from 'lit';
import { cartesianOf, polarFields, polarOf, type Polar } from '../controls/polar';
import { axesOf } from '../figures/map';
import { pullMap } from '../figures/pull-map';
import { weightBars } from '../figures/weight-bars';
import { headName, saidName, sentenceName, wordOf } from '../lesson/label';
import { neighbourOf } from '../lesson/neighbour';
import type { TraceOf, View } from '../lesson/view';
import { gravityValues, placeOf, twiceAsFar } from './gravity-values';
import { sideBySide } from './side-by-side';
import type { Step } from './step';

/** Turn the neighbour, or put it nearer or farther out. */
function turning(view: View, of: TraceOf): TemplateResult | typeof nothing {
  const label = neighbourOf(view, of);
  if (label === of.trace.labels[of.trace.focus] || view.hidden('sliders')) return nothing;
  const locked = view.locked('sliders');
  const word = wordOf(label);
  const [xFeature, yFeature] = axesOf(view);
  const set = (next: Polar) => {
    const [x, y] = cartesianOf(next);
    view.act.editAll({ [`${word}.${xFeature}`]: x, [`${word}.${yFeature}`]: y }, `turn ${word}`);
  };
  const twice = twiceAsFar(view, of, label);
  const farther = () => {
    if (twice) view.act.editAll(twice);
  };
  const edited = Object.keys(view.state.edits).some((path) => path.startsWith(`${word}.`));
  // The sliders of the chosen word have the same button; the room stays so that nothing jumps.
  const chosen = wordOf(view.wordIn(view.shown.trace)) === word;
  return html`<div class="turning">
    ${polarFields(view, view.names.shown(word), polarOf(...placeOf(view, of, label)), 'sliders', set)}
    <p class="row">
      <button
        type="button"
        class="pill"
        data-farther
        ?disabled=${!twice || locked}
        @click=${farther}
      >
        ${view.messages.plain('gravity.farther', { word: saidName(view, word) })}
      </button>
      <button
        type="button"
        class="pill"
        .style=${chosen ? 'visibility: hidden' : ''}
        ?disabled=${!edited || locked}
        @click=${() => view.act.reset(`${word}.`)}
      >
        ${view.messages.plain('editor.reset.word', { word: saidName(view, word) })}
      </button>
    </p>
  </div>`;
}

function panel(view: View, of: TraceOf, width: number): TemplateResult {
  const row = of.trace.labels[of.trace.focus] ?? '';
  const head = view.headFor(of.sentence);
  return html`<div>
    <p class="panel-name">
      ${view.messages.plain('sentence.head', {
        sentence: sentenceName(view, of.sentence),
        head: headName(view, head),
      })}
    </p>
    ${pullMap(view, of, { width })} ${turning(view, of)} ${weightBars(view, of, head, row)}
  </div>`;
}

/** Step 2: the neighbour pulls, as strongly as the head's weight says. */
export const gravity: Step = {
  figure: (view) => sideBySide(view, panel),
  values: gravityValues,
};
