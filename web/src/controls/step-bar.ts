import { css, html, type TemplateResult } from 'lit';
import { stepNames, type StepName } from '../state/state';
import type { View } from '../lesson/view';

export function neighbourStep(step: StepName, by: 1 | -1): StepName | undefined {
  return stepNames[stepNames.indexOf(step) + by];
}

/** All steps at the foot: jump anywhere, or one back and one on. */
export function stepBar(view: View): TemplateResult {
  const { messages, state, act } = view;
  const title = (name: StepName) => messages.plain(`step.${name}.short`);
  const turn = (by: 1 | -1, key: string) => {
    const target = neighbourStep(state.step, by);
    return html`<button
      type="button"
      class="pill turn"
      data-turn=${key}
      ?disabled=${!target}
      @click=${() => target && act.go(target)}
    >
      ${messages.plain(`steps.${key}`)}
    </button>`;
  };
  const dots = stepNames.map((name, i) => {
    const number = name === 'playground' ? '✎' : String(i + 1);
    return html`<li>
      <button
        type="button"
        class="dot"
        data-step=${name}
        aria-current=${name === state.step ? 'step' : 'false'}
        aria-label=${messages.plain('steps.go', { number: i + 1, title: title(name) })}
        @click=${() => act.go(name)}
      >
        <span class="digit">${number}</span> <span class="title">${title(name)}</span>
      </button>
    </li>`;
  });
  return html`<nav class="step-bar" aria-label=${messages.plain('steps.label')}>
    ${turn(-1, 'previous')}
    <ol>
      ${dots}
    </ol>
    ${turn(1, 'next')}
  </nav>`;
}

export const stepBarStyles = css`
  .step-bar {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    margin-top: 28px;
    padding-top: 12px;
    border-top: 1px solid var(--rule);
  }
  .step-bar ol {
    display: flex;
    flex: 1;
    justify-content: space-between;
    margin: 0;
    padding: 0;
    list-style: none;
    min-width: 0;
  }
  .dot {
    display: grid;
    justify-items: center;
    gap: 3px;
    min-width: 24px;
    min-height: 44px;
    padding: 4px;
    font: 400 12px/1.2 var(--sans);
    color: var(--muted);
  }
  .dot .digit {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 1px solid var(--rule);
    border-radius: 50%;
    font-size: 13px;
  }
  .dot:hover {
    color: var(--ink);
  }
  .dot:hover .digit {
    border-color: var(--ink);
  }
  .dot[aria-current='step'] {
    color: var(--ink);
    font-weight: 600;
  }
  .dot[aria-current='step'] .digit {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  .turn {
    min-height: 40px;
    flex: none;
  }
  .turn[data-turn='next'] {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  @container (max-width: 979px) {
    .dot .title {
      display: none;
    }
  }
  @container (max-width: 559px) {
    .step-bar {
      flex-wrap: wrap;
    }
    .step-bar ol {
      order: 3;
      flex-basis: 100%;
    }
    .dot {
      padding: 4px 0;
    }
  }
`;
