import { html, type TemplateResult } from 'lit';
import type { View } from '../lesson/view';
import { loopProgress, loopStages, runningStage, type LoopStage } from './loop-stages';

/** The whole formula; each factor belongs to the stage that it is lit in. */
function equation(view: View): TemplateResult {
  const running = runningStage(view.phase);
  const part = (stage: LoopStage, content: unknown) =>
    html`<span class="part ${running === stage ? 'lit' : ''}" data-part=${stage}>${content}</span>`;
  const root = html`√<span class="radicand">d<sub>k</sub></span>`;
  const product = html`<span class="q">Q</span><span class="k">K<sup>T</sup></span>`;
  return html`<p
    class="equation ${running ? 'running' : ''}"
    role="img"
    aria-label=${view.messages.plain('loop.formula')}
  >
    ${part('update', html`x′ = x +`)}${part('normalise', html`<b>softmax</b>(`)}<span
      class="fraction"
      >${part('identify', product)}${part('normalise', root)}</span
    >${part('normalise', ')')}${part('extract', html`<span class="v">V</span>`)}${part(
      'update',
      html`W<sub>O</sub>`,
    )}
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
  return html`<div class="loop-formula">${equation(view)} ${stageList(view)}</div>`;
}
