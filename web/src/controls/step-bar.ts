import { html, nothing, type TemplateResult } from 'lit';
import { stepNames, type StepName } from '../state/state';
import type { Messages } from '../i18n/messages';
import type { View } from '../lesson/view';

export function neighbourStep(step: StepName, by: 1 | -1): StepName | undefined {
  return stepNames[stepNames.indexOf(step) + by];
}

/** What stands for the parts that have no number. */
const signs: Partial<Record<StepName, string>> = {
  playground: '✎',
  cost: '∝',
  'real-words': '≈',
  learning: '∇',
};

/** What a step is called as a place to go to; what comes after the nine has no number. */
export function stepCalled(messages: Messages, name: StepName, kind: 'short' | 'title'): string {
  if (signs[name]) return messages.plain(`step.${name}.title`);
  const title = messages.plain(`step.${name}.${kind}`);
  return messages.plain('steps.go', { number: stepNames.indexOf(name) + 1, title });
}

/** All steps at the foot: jump anywhere, or one back and one on. */
export function stepBar(view: View): TemplateResult | typeof nothing {
  if (view.hidden('steps')) return nothing;
  const { messages, state, act } = view;
  const title = (name: StepName) => messages.plain(`step.${name}.short`);
  const turn = (by: 1 | -1, key: string) => {
    const target = neighbourStep(state.step, by);
    const name = messages.plain(`steps.${key}`);
    const parts = [
      html`<span aria-hidden="true">${by < 0 === (view.direction === 'ltr') ? '←' : '→'}</span>`,
      html`<span>${name}</span>`,
    ];
    return html`<button
      type="button"
      class="pill turn"
      data-turn=${key}
      aria-label=${name}
      ?disabled=${!target || view.locked('steps')}
      @click=${() => target && act.go(target)}
    >
      ${by < 0 ? parts : parts.reverse()}
    </button>`;
  };
  const dots = stepNames.map((name, i) => {
    const number = signs[name] ?? String(i + 1);
    return html`<li>
      <button
        type="button"
        class="dot"
        data-step=${name}
        aria-current=${name === state.step ? 'step' : 'false'}
        aria-label=${stepCalled(messages, name, 'short')}
        ?disabled=${view.locked('steps') && name !== state.step}
        @click=${() => act.go(name)}
      >
        <span class="digit">${number}</span> <span class="title">${title(name)}</span>
      </button>
    </li>`;
  });
  return html`<nav class="step-bar" part="step-bar" aria-label=${messages.plain('steps.label')}>
    ${turn(-1, 'previous')}
    <ol>
      ${dots}
    </ol>
    ${turn(1, 'next')}
  </nav>`;
}
