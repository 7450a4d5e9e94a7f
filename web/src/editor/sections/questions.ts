import { html, nothing, type TemplateResult } from 'lit';
import { beneath } from '../cells/beneath';
import { tableKeys } from '../cells/keys';
import { cell, remover } from '../cells/cell';
import type { DraftQuestion } from '../data/draft';
import { withQuestion } from '../data/shape';
import { askingSteps } from '../data/steps';
import type { Desk } from '../desk';
import type { StepName } from '../../state/state';

/** What a step can ask of any lesson, to begin with; empty where that is left to the teacher. */
function proposed(desk: Desk, step: StepName): DraftQuestion {
  const empty = { text: '', right: false, because: '' };
  return desk.general[step] ?? { text: '', answers: [{ ...empty, right: true }, empty] };
}

function answerRow(desk: Desk, step: StepName, question: DraftQuestion, at: number) {
  const address = `questions.${step}.answers.${at}`;
  const place = at + 1;
  const { answers } = question;
  const setRight = () =>
    desk.change(
      withQuestion(desk.draft, step, {
        ...question,
        answers: answers.map((answer, i) => ({ ...answer, right: i === at })),
      }),
    );
  const remove = () =>
    desk.change(
      withQuestion(desk.draft, step, { ...question, answers: answers.filter((_, i) => i !== at) }),
    );
  return html`<div class="answer">
      <label class="right">
        <input
          type="radio"
          name="right-${step}"
          data-right=${address}
          .checked=${answers[at]?.right ?? false}
          @change=${setRight}
        />
        ${desk.t('questions.right')}
      </label>
      ${cell(desk, `${address}.text`, {
        label: desk.t('questions.answer', { place }),
        className: 'text',
        long: true,
      })}
      ${cell(desk, `${address}.because`, {
        label: desk.t('questions.because', { place }),
        className: 'text',
        long: true,
      })}
      ${
        answers.length > 2
          ? remover(desk, desk.t('questions.answer', { place }), remove)
          : html`<span></span>`
      }
    </div>
    ${beneath(desk, address)}`;
}

function questionPart(desk: Desk, step: StepName, question: DraftQuestion): TemplateResult {
  const empty = { text: '', right: false, because: '' };
  const add = () =>
    desk.change(
      withQuestion(desk.draft, step, { ...question, answers: [...question.answers, empty] }),
    );
  const address = `questions.${step}`;
  return html`<div class="question" @keydown=${tableKeys}>
    <p class="ui quiet">${desk.t('questions.text')}</p>
    ${cell(desk, `${address}.text`, {
      label: desk.t('questions.text'),
      className: 'text',
      long: true,
    })}
    ${beneath(desk, `${address}.text`)}
    <div class="answer ui quiet" aria-hidden="true">
      <span></span><span>${desk.t('questions.answers')}</span>
      <span>${desk.t('questions.why')}</span><span></span>
    </div>
    ${question.answers.map((_, i) => answerRow(desk, step, question, i))}
    <p class="row">
      ${
        question.answers.length < 4
          ? html`<button type="button" class="pill" data-do="add-answer" @click=${add}>
              ${desk.t('questions.add-answer')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="pill"
        data-do="remove-question"
        @click=${() => desk.change(withQuestion(desk.draft, step, undefined))}
      >
        ${desk.t('questions.remove')}
      </button>
    </p>
  </div>`;
}

/** What each step asks. */
export function questionsSection(desk: Desk): TemplateResult {
  const one = (step: StepName) => {
    const question = desk.draft.questions[step];
    const add = () =>
      desk.change(withQuestion(desk.draft, step, proposed(desk, step)), `questions.${step}`);
    return html`<section class="of-step" aria-label=${desk.stepName(step)}>
      <h3>${desk.stepName(step)}</h3>
      ${
        question
          ? questionPart(desk, step, question)
          : html`<p class="row">
              <button
                type="button"
                class="pill"
                data-do="add-question"
                data-of=${step}
                @click=${add}
              >
                ${desk.t('questions.add')}
              </button>
            </p>`
      }
    </section>`;
  };
  return html`<p>${desk.t('questions.about')}</p>
    ${askingSteps.map(one)}`;
}
