import { css } from '../styles/css';

export const styles = css`
  .asks[aria-pressed='true'] {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .field .arrow {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
  }
  .field .arrow svg {
    flex: 0 1 80px;
    min-width: 32px;
    height: 12px;
  }
  .field .arrow .num {
    min-width: 24px;
    min-height: 24px;
    text-align: start;
  }
  /* A slider's larger values lie to the left there. */
  .stage[dir='rtl'] .arrow svg {
    transform: scaleX(-1);
  }
  .arrow .shaft {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .arrow .tip {
    fill: var(--ink);
  }
  .editor .arrows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 6px;
  }
  .arrows .follow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .arrows label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-width: 0;
  }
  .arrows select {
    min-width: 0;
    max-width: 100%;
    min-height: 32px;
    padding: 2px 6px;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .arrows :is(.follow, .steepest, .outcome) .num {
    min-height: 24px;
  }
  .arrows .win {
    justify-self: start;
    height: auto;
    white-space: normal;
    line-height: 1.2;
    text-align: start;
  }
  .arrows .outcome:empty {
    display: none;
  }
  @container (min-width: 1040px) {
    .editor .arrows {
      grid-area: 2 / 2;
    }
  }
  @container (max-width: 519px) {
    .fields > .field .arrow {
      grid-area: 2 / 1 / auto / -1;
    }
    .fields > .field:has(.arrow) {
      padding-block-end: 2px;
    }
  }
`;
