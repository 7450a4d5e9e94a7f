import { css } from 'lit';

/** The one stage: words on top, the figure with its text beside it, the step bar at the foot. */
export const stage = css`
  .stage {
    position: relative;
    padding: 20px clamp(12px, 3cqi, 40px) 12px;
  }
  .top {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px var(--gap);
    align-items: center;
  }
  .tools {
    display: flex;
    gap: 4px;
  }
  .tool {
    font: 400 14px/1 var(--sans);
    min-width: 32px;
    min-height: 32px;
    padding: 6px 8px;
    color: var(--muted);
    border-radius: 6px;
  }
  .tool:hover:not(:disabled) {
    color: var(--ink);
    background: var(--raised);
  }
  .sentences {
    grid-column: 1 / -1;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 58fr) minmax(0, 42fr);
    gap: clamp(24px, 4cqi, 56px);
    margin-top: 20px;
    align-items: start;
  }
  .figure {
    margin: 0;
    min-width: 0;
  }
  .text {
    max-width: 34em;
    min-width: 0;
  }
  .text h2 {
    font: 600 var(--title) / 1.2 var(--serif);
    letter-spacing: -0.01em;
    margin-bottom: 4px;
    text-wrap: balance;
  }
  .text .goal {
    font: 400 14px/1.45 var(--sans);
    color: var(--muted);
    margin-bottom: 14px;
  }
  .text p + p {
    margin-top: 0.7em;
  }
  .notice {
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--query);
    font: 400 14px/1.45 var(--sans);
  }
  .printed + .printed {
    break-before: page;
    margin-top: 32px;
  }
  @container (max-width: 759px) {
    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }
    .text {
      max-width: none;
    }
  }
`;
