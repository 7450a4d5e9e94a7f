import { css, html, nothing, type TemplateResult } from 'lit';
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

export const stepBarStyles = css`
  .step-bar {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    margin: 28px calc(-1 * var(--pad)) 0;
    padding: 6px var(--pad);
    border-top: 1px solid var(--rule);
    background: var(--paper);
  }
  @media (min-height: 560px) {
    .step-bar {
      position: sticky;
      bottom: 0;
      z-index: 4;
    }
    /* Where the figure above grows or shrinks meanwhile, WebKit repaints a sticky bar in the wrong
       place, and the step before would stay marked. What is a layer of its own is repainted right. */
    .dot,
    .turn {
      will-change: transform;
    }
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
    padding: 2px 4px;
    align-content: center;
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
    display: flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    min-height: 40px;
    min-width: 28px;
    flex: none;
  }
  .turn:disabled {
    visibility: hidden;
  }
  .turn[data-turn='next'] {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  @container (max-width: 1079px) {
    .dot .title {
      display: none;
    }
  }
  @container (max-width: 559px) {
    .step-bar {
      gap: 0;
    }
    .turn {
      width: clamp(28px, 50cqi - 132px, 44px);
      padding: 0;
    }
    .turn > :not([aria-hidden]) {
      display: none;
    }
    /* Two rows of seven, so that each has room for a finger. */
    .step-bar ol {
      display: grid;
      grid-template-columns: repeat(7, 1fr);
      justify-items: center;
    }
    .dot {
      min-height: 28px;
      padding: 0;
    }
  }
`;
