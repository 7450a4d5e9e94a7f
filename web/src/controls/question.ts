import type { LocalText } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { StepName } from '../state/state';
import { lessonValues, localText } from '../lesson/texts';
import type { View } from '../lesson/view';

/** One question before the reveal: an answer is marked at once and can be tried again. */
export function question(view: View, step: StepName): TemplateResult | typeof nothing {
  const asked = view.scenario.questions?.[step];
  if (!asked || view.hidden('question')) return nothing;
  const path = `questions.${step}`;
  const values = lessonValues(view);
  const told = (text: LocalText, at: string) => localText(view, text, `${path}.${at}`, values);
  const chosen = view.answers[step];
  const answer = chosen === undefined ? undefined : asked.answers[chosen];
  const options = asked.answers.map((option, i) => {
    const isChosen = i === chosen;
    const verdict = !isChosen ? '' : option.right ? 'right' : 'wrong';
    return html`<li>
      <button
        type="button"
        class="answer ${verdict}"
        data-answer=${i}
        ?disabled=${view.locked('question')}
        aria-pressed=${isChosen ? 'true' : 'false'}
        @click=${() => view.act.answer(step, i)}
      >
        <span class="sign" aria-hidden="true"
          >${verdict === 'right' ? '✓' : verdict === 'wrong' ? '✗' : '○'}</span
        ><span>${told(option.text, `answers.${i}.text`)}</span>
      </button>
    </li>`;
  });
  return html`<section
    class="question"
    part="question"
    aria-label=${view.messages.plain('question.label')}
  >
    <p class="asked">${told(asked.text, 'text')}</p>
    <ol>
      ${options}
    </ol>
    <p class="because ui" role="status">
      ${
        answer
          ? html`<strong
                >${view.messages.plain(answer.right ? 'question.right' : 'question.wrong')}</strong
              >
              ${told(answer.because, `answers.${chosen}.because`)}`
          : nothing
      }
    </p>
  </section>`;
}
