import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../lesson/view';
import type { BeyondName } from './part';

interface Asked {
  readonly step: BeyondName;
  /** What its messages begin with. */
  readonly messages: string;
  /** The answer that holds, of three. */
  readonly right: number;
}

/** One question before the pictures, marked at once. */
export function partQuestion(
  view: View,
  { step, messages: prefix, right }: Asked,
): TemplateResult | typeof nothing {
  if (view.hidden('question')) return nothing;
  const { messages, act, answers } = view;
  const chosen = answers[step];
  return html`<section
    class="question"
    part="question"
    aria-label=${messages.plain('question.label')}
  >
    <p class="asked">${messages.rich(`${prefix}.question`)}</p>
    <ol>
      ${[0, 1, 2].map((i) => {
        const verdict = i !== chosen ? '' : i === right ? 'right' : 'wrong';
        return html`<li>
          <button
            type="button"
            class="answer ${verdict}"
            data-answer=${i}
            ?disabled=${view.locked('question')}
            aria-pressed=${i === chosen ? 'true' : 'false'}
            @click=${() => act.answer(step, i)}
          >
            <span class="sign" aria-hidden="true"
              >${verdict === 'right' ? '✓' : verdict === 'wrong' ? '✗' : '○'}</span
            ><span>${messages.plain(`${prefix}.answer.${i + 1}`)}</span>
          </button>
        </li>`;
      })}
    </ol>
    <p class="because ui" role="status">
      ${
        chosen === undefined
          ? nothing
          : html`<strong
                >${messages.plain(chosen === right ? 'question.right' : 'question.wrong')}</strong
              >
              ${messages.rich(`${prefix}.because.${chosen + 1}`)}`
      }
    </p>
  </section>`;
}
