import { html, nothing, type TemplateResult } from 'lit';
import { question } from '../controls/question';
import type { Messages, MessageValues, Rendered } from '../i18n/messages';
import { inSight } from '../lesson/in-sight';
import { keptRoom } from '../lesson/kept-room';
import { stillWhile } from '../lesson/still';
import type { View } from '../lesson/view';
import type { Step } from '../steps/step';
import { lessonSteps, type StepName } from '../state/state';

/** The paragraphs of a text, with live numbers or, without values, with ellipses. */
function paragraphs(messages: Messages, stem: string, values?: MessageValues): Rendered[] {
  const found: Rendered[] = [];
  for (let n = 1; messages.has(`${stem}.${n}`); n += 1) {
    const key = `${stem}.${n}`;
    const part = (values ? messages.rich(key, values) : messages.bare(key)) as Rendered;
    // What is not true of this state is left out.
    if (part !== '') found.push(part);
  }
  return found;
}

function heading(messages: Messages, step: StepName): TemplateResult {
  return html`<h2 id="title-${step}">${messages.plain(`step.${step}.title`)}</h2>
    <p class="goal">
      ${messages.plain(`step.${step}.goal`)}
      <span class="unbroken"
        >${messages.plain('step.minutes', {
          minutes: Number(messages.plain(`step.${step}.minutes`)),
        })}</span
      >
    </p>`;
}

/** The parts of a step's text that stand before and after its figure where it is narrow. */
export interface TextParts {
  readonly intro: TemplateResult;
  readonly rest: TemplateResult;
}

/** What stands after the figure where the page is narrow. */
function afterwards(
  view: View,
  step: StepName,
  aside: Step['aside'],
  live: (part: 'text' | 'reveal') => readonly Rendered[],
): TemplateResult {
  const { messages } = view;
  const told = !view.hidden('text');
  const open = view.printing || view.revealed.has(step);
  const others = live('text').slice(1);
  const reveal = live('reveal');
  return html`${told ? others.map((part) => html`<p ${keptRoom(view)}>${part}</p>`) : nothing}
  ${stillWhile(view, [step, view.answers, view.texts, view.state.sentence], () => question(view, step))}
  ${
    reveal.length === 0 || !told
      ? nothing
      : open
        ? html`<div class="reveal">
            ${reveal.map((part) => html`<p ${keptRoom(view)}>${part}</p>`)}
          </div>`
        : html`<button
            type="button"
            class="pill reveal-button"
            @click=${() => view.act.reveal(step)}
          >
            ${messages.plain('step.reveal')}
          </button>`
  }
  ${(!view.hidden('figure') && aside?.(view)) || nothing}`;
}

/**
 * Title and first paragraph; then the rest of the text, the question, and what it was about, once it
 * is answered right or asked for.
 */
export function textParts(
  view: View,
  step: StepName,
  { values: valuesOf, aside }: Step,
): TextParts {
  const { messages } = view;
  let values: MessageValues | undefined;
  const live = (part: 'text' | 'reveal') =>
    paragraphs(messages, `step.${step}.${part}`, (values ??= valuesOf(view)));
  const told = !view.hidden('text');
  const first = () => html`<p ${keptRoom(view)}>${live('text')[0]}</p>`;
  const intro = html`<div class="text intro" part="text">
    ${view.hidden('title') ? nothing : heading(messages, step)}
    ${told ? inSight(view, first) : nothing}
  </div>`;
  const rest = html`<div class="text rest" part="text">
    ${inSight(view, () => afterwards(view, step, aside, live))}
  </div>`;
  return { intro, rest };
}

/** Whether the figure stands alone, because a host hides all text. */
export const isAlone = (hidden: View['hidden']): boolean =>
  hidden('title') && hidden('text') && hidden('question');

/** The lesson in words alone, where the engine cannot run: live numbers become an ellipsis. */
export function textOnly(messages: Messages): TemplateResult {
  // Where the later steps could not be had, their words are not there.
  const told = lessonSteps.filter((name) => messages.has(`step.${name}.goal`));
  return html`${told.map(
    (name) =>
      html`<section class="printed" aria-labelledby="title-${name}">
        <div class="text">
          ${heading(messages, name)}
          ${paragraphs(messages, `step.${name}.text`).map((p) => html`<p>${p}</p>`)}
          ${paragraphs(messages, `step.${name}.reveal`).map((p) => html`<p>${p}</p>`)}
        </div>
      </section>`,
  )}`;
}
