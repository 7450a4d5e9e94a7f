import { html, nothing, type TemplateResult } from 'lit';
import { writtenName } from '../lesson/label';
import { strongestOf } from '../lesson/strongest';
import type { TraceOf, View } from '../lesson/view';
import { axesOf } from './map';
import { loopProgress, loopStages, runningStage, type LoopStage } from './loop-stages';
import { precise, updateTerms } from './update-terms';

/** The whole formula; each factor belongs to the stage that it is lit in. */
function equation(view: View): TemplateResult {
  const { messages, state, phase } = view;
  const running = runningStage(phase);
  const part = (stage: LoopStage, content: unknown) =>
    html`<span class="part ${running === stage ? 'lit' : ''}" data-part=${stage}>${content}</span>`;
  const root = html`√<span class="radicand">d<sub>k</sub></span>`;
  const product = html`<span class="q">Q</span><span class="k">K<sup>T</sup></span>`;
  const carried =
    state.content === 'keys' ? html`<span class="k">K</span>` : html`<span class="v">V</span>`;
  const bracket = (sign: string) => part('normalise', html`<span class="tall">${sign}</span>`);
  return html`<p
    class="equation ${running ? 'running' : ''}"
    role="img"
    aria-label=${messages.plain('loop.formula', { content: state.content })}
  >
    ${part('update', html`x′ = x +`)}<span class="per-head"
      ><span class="factors"
        >${part('normalise', html`<b>softmax</b>`)}${bracket('(')}<span class="fraction"
          >${part('identify', product)}${part('normalise', root)}</span
        >${bracket(')')}${part('extract', carried)}</span
      ><span class="ui quiet">${messages.plain('loop.each.head')}</span></span
    >${part('update', html`W<sub>O</sub>`)}
  </p>`;
}

/** What a number of the update is made of: what each head hands over, times W_O. */
function madeOf(
  view: View,
  of: TraceOf,
  update: { quantity: 'update'; row: string; column: string },
): TemplateResult | typeof nothing {
  const terms = updateTerms(view, of, update);
  if (terms.length === 0) return nothing;
  const told = terms.map((term, i) => html`${i > 0 ? ' + ' : ''}${term}`);
  return html`<span>${view.number.html(of, update, precise)} = ${told}</span>`;
}

/** The formula in numbers, for one feature of the chosen word: that which moves most. */
function inNumbers(view: View, of: TraceOf): TemplateResult {
  const row = view.wordIn(of.trace);
  const [column = ''] = strongestOf(of, { quantity: 'update', row });
  const feature = column === '' ? axesOf(view)[0] : column;
  const update = { quantity: 'update', row, column: feature } as const;
  const at = (quantity: 'embeddings' | 'output') =>
    view.number.html(of, { quantity, row, column: feature }, precise);
  const come = loopProgress(view.phase).update >= 0.5;
  const name = writtenName(of, of.trace.labels.indexOf(row));
  return html`<p class="ui in-numbers ${come ? '' : 'not-yet'}">
    <span
      >${view.compared.length > 1 ? `${of.sentence} · ` : ''}<strong>${name}</strong>,
      ${view.names.shown(feature)}: ${at('output')} = ${at('embeddings')} +
      ${view.number.html(of, update, precise)}</span
    >
    ${madeOf(view, of, update)}
  </p>`;
}

/** The four stages under the formula: how far each has come, and a way to play on from it. */
function stageList(view: View): TemplateResult {
  const { messages, act, still, phase } = view;
  const progress = loopProgress(phase);
  const running = runningStage(phase);
  return html`<ol class="loop-stages ui ${view.figureWidth < 460 ? 'narrow' : ''}">
    ${loopStages.map((stage, i) => {
      const name = html`<span class="name">${i + 1} ${messages.plain(`loop.stage.${stage}`)}</span>
        <span class="quiet what">${messages.plain(`loop.what.${stage}`)}</span>`;
      const from = () => {
        act.scrub(i / loopStages.length + 0.001);
        act.play();
      };
      return html`<li
        class=${running === stage ? 'lit' : ''}
        .style=${`--come: ${progress[stage]}`}
        aria-current=${running === stage ? 'step' : 'false'}
      >
        ${
          still
            ? html`<span class="from">${name}</span>`
            : html`<button type="button" class="from" data-play-from=${stage} @click=${from}>
                ${name}
              </button>`
        }
      </li>`;
    })}
  </ol>`;
}

export function loopFormula(view: View): TemplateResult {
  return html`<div class="loop-formula">
    ${equation(view)} ${view.compared.map((of) => inNumbers(view, of))} ${stageList(view)}
  </div>`;
}
