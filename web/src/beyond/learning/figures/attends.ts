import { html, nothing, type TemplateResult } from 'lit';
import type { TraceOf, View } from '../../../lesson/view';
import { nameOf } from '../../../lesson/label';
import { matrixOf } from '../../../lesson/lookup';
import { factNumber, type FactNumber } from '../../facts';
import { massFact, type Scene } from '../facts';
import type { Sense } from '../setup/sentences';
import { likeliest } from '../understood';

/** What the ambiguous word takes from each word of its sentence, in one head. */
function weights(view: View, of: TraceOf, head: string, caption: string): TemplateResult {
  const { trace } = of;
  const row = trace.labels[trace.focus] ?? '';
  const matrix = matrixOf(trace, { quantity: 'weights', head })?.matrix;
  return html`<ol class="attends ui" lang="en" dir="ltr" aria-label=${caption}>
    ${trace.labels.map((column, j) => {
      const share = matrix?.data[trace.focus * trace.labels.length + j] ?? 0;
      return html`<li
        class=${j === trace.focus ? 'focus' : ''}
        .style=${`--share: ${share.toFixed(4)}`}
      >
        <span class="bar" aria-hidden="true"><span></span></span>
        <span class="name">${nameOf(view, column)}</span>
        ${view.number.html(of, { quantity: 'weights', head, row, column })}
      </li>`;
    })}
  </ol>`;
}

const number = (scene: Scene, fact: FactNumber | undefined) =>
  fact ? factNumber(scene.view, fact) : html``;

/** The most probable next words, with the sense that each belongs to. */
function nextWords(
  scene: Scene,
  view: View,
  of: TraceOf,
  senses: readonly Sense[],
): TemplateResult {
  const { messages } = scene.view;
  const row = of.trace.labels[of.trace.focus] ?? '';
  const senseOf = (word: string) => senses.findIndex((sense) => sense.nextWords.includes(word));
  return html`<table class="likeliest">
    <caption class="visually-hidden">
      ${messages.plain('learning.next')}
    </caption>
    <tbody>
      ${likeliest(of.trace, 6).map((column) => {
        const sense = senseOf(column);
        const at = of.trace.nextWord.words.indexOf(column);
        const share = of.trace.nextWord.probabilities[at] ?? 0;
        return html`<tr class="sense-${sense + 1}" .style=${`--share: ${share.toFixed(4)}`}>
          <th scope="row" lang="en">${column}</th>
          <td class="of" lang="en">
            ${senses[sense]?.name ?? messages.plain('learning.next.other')}
          </td>
          <td class="bar" aria-hidden="true"><span></span></td>
          <td>${view.number.html(of, { quantity: 'nextWord', row, column })}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** How a sentence is understood: both senses’ next words together. */
export function verdict(
  scene: Scene,
  text: string,
  senses: readonly [Sense, Sense],
): TemplateResult {
  const [one, other] = senses.map((sense) => ({ sense, fact: massFact(scene, text, sense) }));
  if (!one?.fact || !other?.fact) return html``;
  const [more, less] = one.fact.value >= other.fact.value ? [one, other] : [other, one];
  return html`<p class="ui verdict">
    ${scene.view.messages.rich('learning.verdict', {
      sense: html`<strong lang="en">${more.sense.name}</strong>`,
      other: html`<span lang="en">${less.sense.name}</span>`,
      mass: number(scene, more.fact),
      less: number(scene, less.fact),
    })}
  </p>`;
}

/** One sentence: where its ambiguous word looks, what comes next, and how it is understood. */
export function sentenceFigure(
  scene: Scene,
  text: string,
  senses: readonly [Sense, Sense],
): TemplateResult {
  const { room, lessons } = scene;
  if (!room.shown) return html``;
  const view = lessons.of(room.shown).viewOf(scene.view, text);
  const of = view.of(text);
  const { heads } = of.trace;
  const { messages } = scene.view;
  return html`<div
    class="read ${scene.view.figureWidth >= 560 ? 'is-wide' : ''}"
    data-sentence-shown=${text}
  >
    <div>
      ${heads.map(({ name }, i) => {
        const caption = messages.plain('learning.attends', {
          word: of.trace.words[of.trace.focus] ?? '',
          text,
          head: i + 1,
          heads: heads.length,
        });
        return html`${heads.length > 1 ? html`<p class="ui quiet">${messages.plain('learning.head', { head: i + 1 })}</p>` : nothing}
        ${weights(view, of, name, caption)}`;
      })}
    </div>
    ${nextWords(scene, view, of, senses)} ${verdict(scene, text, senses)}
  </div>`;
}
