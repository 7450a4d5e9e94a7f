import { html, nothing, type TemplateResult } from 'lit';
import { partQuestion } from '../part-question';
import type { View } from '../../lesson/view';
import { width } from './run/protocol';

/** Title, goal and first paragraph. */
export function intro(view: View): TemplateResult {
  const { messages } = view;
  return html`<div class="text intro" part="text">
    ${
      view.hidden('title')
        ? nothing
        : html`<h2 id="title-cost">${messages.plain('step.cost.title')}</h2>
            <p class="goal">
              ${messages.rich('step.cost.goal')}
              <span class="unbroken"
                >${messages.plain('step.minutes', {
                  minutes: Number(messages.plain('step.cost.minutes')),
                })}</span
              >
            </p>`
    }
    ${view.hidden('text') ? nothing : html`<p>${messages.rich('step.cost.text.1')}</p>`}
  </div>`;
}

/** The question and the paragraphs after the first. */
export function rest(view: View): TemplateResult {
  return html`<div class="text rest" part="text">
    ${partQuestion(view, { step: 'cost', messages: 'cost', right: 1 })}
    ${
      view.hidden('text')
        ? nothing
        : [2, 3, 4, 5].map(
            (n) => html`<p>${view.messages.rich(`step.cost.text.${n}`, { width })}</p>`,
          )
    }
  </div>`;
}
