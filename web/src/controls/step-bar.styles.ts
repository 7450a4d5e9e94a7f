import { css } from '../styles/css';

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
  @container (max-width: 679px) {
    .dot {
      padding-inline: 0;
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
