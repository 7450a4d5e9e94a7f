import { css } from '../styles/css';

/** Bars of shares, a row for each: its name, the bar, its number. */
export const shareBarStyles = css`
  .share-bars {
    display: grid;
    grid-template-columns: auto minmax(40px, 1fr) auto;
    gap: 2px 10px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    max-width: 420px;
  }
  .share-bars li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    min-height: 24px;
  }
  .share-bars .num {
    min-height: 24px;
    text-align: end;
  }
  .share-bars .bar {
    height: 9px;
    width: calc(var(--share) * 100%);
    min-width: 1px;
    background: var(--ink);
    print-color-adjust: exact;
  }
`;
