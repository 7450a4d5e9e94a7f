import type { HeadTrace } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { headTable } from '../figures/head-table';
import { loopFormula } from '../figures/loop-formula';
import { loopProgress } from '../figures/loop-stages';
import { embeddingUpdate, headOutput } from '../figures/loop-vectors';
import { pullMap } from '../figures/pull-map';
import { inSight } from '../lesson/in-sight';
import { sentenceName, writtenName } from '../lesson/label';
import type { TraceOf, View } from '../lesson/view';
import { loopValues } from './loop-values';
import type { Step } from './step';

const gap = 28;

/** The words of a sentence whose two tables still find room beside each other. */
const longestBeside = 8;

interface Place {
  /** Of each column. */
  readonly width: number;
  readonly columns: number;
  readonly figureWidth: number;
  /** Whether only the chosen row is shown. */
  readonly alone: boolean;
}

function result(view: View, of: TraceOf, { width, alone }: Place): TemplateResult {
  const row = view.wordIn(of.trace);
  const { normalise, update } = loopProgress(view.phase);
  return html`<div class="loop-result">
    <div class=${`${normalise < 1 ? 'not-mixed' : ''} ${update > 0 ? '' : 'not-moved'}`}>
      ${inSight(view, () => pullMap(view, of, { width, moves: true, share: update }))}
    </div>
    ${embeddingUpdate(view, of, { row, alone })}
  </div>`;
}

/** One sentence on its way through the layer: its heads, then what they make of its words. */
function layer(view: View, of: TraceOf, place: Place): TemplateResult {
  const row = view.wordIn(of.trace);
  const { columns, alone, figureWidth } = place;
  const apart = columns > 1 && (alone || of.trace.labels.length <= longestBeside);
  const width = apart || alone ? place.width : figureWidth;
  const longest = Math.max(
    ...view.compared.flatMap((one) => one.trace.labels.map((_, i) => writtenName(one, i).length)),
  );
  const head = (one: HeadTrace) =>
    html`<div class="loop-head">
      ${inSight(view, () => [
        headTable(view, of, one, { width, row, longest, alone }),
        headOutput(view, of, one, row),
      ])}
    </div>`;
  const style = alone ? '' : `--columns: ${apart ? 2 : 1}`;
  return html`<div class="loop-heads" .style=${style}>${of.trace.heads.map(head)}</div>
    ${result(view, of, place)}`;
}

function compared(view: View, place: Place): TemplateResult {
  return html`<div class="loop-compared" .style=${`--columns: ${place.columns}`}>
    ${view.compared.map(
      (of) =>
        html`<div data-sentence-panel=${of.sentence}>
          <p class="panel-name">${sentenceName(view, of.sentence)}</p>
          ${layer(view, of, place)}
        </div>`,
    )}
  </div>`;
}

/** Step 9: identify, normalise, extract, update; both heads, all rows, one formula. */
export const loop: Step = {
  figure: (view) => {
    const { figureWidth } = view;
    const columns = figureWidth >= 580 ? 2 : 1;
    const width = columns === 2 ? Math.floor((figureWidth - gap) / 2) : figureWidth;
    const many = view.compared.length > 1;
    const place = { width, columns, figureWidth, alone: many };
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
  values: loopValues,
};
