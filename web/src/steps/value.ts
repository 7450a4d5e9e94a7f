import { html, nothing, type TemplateResult } from 'lit';
import { wayOf } from '../figures/landing';
import { wordMap } from '../figures/map';
import { eased } from '../figures/motion';
import { nextWordBars } from '../figures/next-word-bars';
import { journey } from '../figures/pull-map';
import { updateSum } from '../figures/update-sum';
import { valueStack } from '../figures/value-stack';
import { inSight } from '../lesson/in-sight';
import { headName, nameOf, sentenceName } from '../lesson/label';
import { neighbourOf } from '../lesson/neighbour';
import { hides } from '../lesson/standing';
import type { TraceOf, View } from '../lesson/view';
import { plans } from './plans';
import { sideBySide } from './side-by-side';
import type { Step } from './step';
import { valueValues } from './value-values';

const stages = plans.value.motion?.stages ?? [];

/** How far stage 1, 2 or 3 has come, 0 to 1, eased; each rests a little before the next. */
function progress({ phase, still }: View, stage: 1 | 2 | 3): number {
  const from = (stage - 1) / stages.length;
  return still ? 1 : eased(phase, from, from + 0.8 / stages.length);
}

const focusOf = (view: View, { trace }: TraceOf) => nameOf(view, trace.labels[trace.focus] ?? '');

/** The focus word on its way from its embedding to its output. */
function travelMap(view: View, of: TraceOf, width: number, share: number): TemplateResult {
  const { sentence } = of;
  const way = wayOf(view, of);
  return wordMap(view, [of], {
    width,
    height: Math.min(width * 0.86, 340),
    label: view.messages.plain('value.map', { sentence, focus: focusOf(view, of) }),
    draggable: true,
    include: way ? [way.to.x, way.to.y] : [],
    layer: (frame) => journey(view, of, frame, share),
  });
}

/** The room of the next words beside the map. */
const besideMap = 272;

function panel(view: View, of: TraceOf, width: number): TemplateResult {
  const { messages } = view;
  const { sentence } = of;
  const head = view.headFor(sentence);
  const wide = width >= 560;
  const focus = focusOf(view, of);
  const neighbour = neighbourOf(view, of);
  const travelled = progress(view, 3);
  const title = messages.plain('sentence.head', {
    sentence: sentenceName(view, sentence),
    head: headName(view, head),
  });
  return html`<section class="value-panel ${wide ? 'wide' : ''}">
    ${view.compared.length > 1 ? html`<p class="panel-name">${title}</p>` : nothing}
    <div class="whole-width">
      ${valueStack(view, of, {
        width,
        head,
        weighed: progress(view, 1),
        added: progress(view, 2),
      })}
      ${
        hides(of, of.trace.labels[of.trace.focus] ?? '', neighbour)
          ? html`<p class="ui">
              ${messages.plain('value.masked', { focus, neighbour: nameOf(view, neighbour) })}
            </p>`
          : nothing
      }
    </div>
    <div class="whole-width">${inSight(view, () => updateSum(view, of, travelled, wide))}</div>
    <div>
      ${inSight(view, () => travelMap(view, of, wide ? width - besideMap - 24 : width, travelled))}
    </div>
    ${nextWordBars(view, of, { phase: travelled })}
  </section>`;
}

/** Step 8: what is carried along the weights adds up to an update, and the word moves. */
export const value: Step = {
  figure: (view) => sideBySide(view, panel),
  values: valueValues,
};
