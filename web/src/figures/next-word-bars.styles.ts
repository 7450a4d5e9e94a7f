import { css } from '../styles/css';

export const nextWordStyles = css`
  .next-words {
    width: 100%;
    max-width: 420px;
    border-collapse: collapse;
    line-height: 1.25;
  }
  .next-words caption {
    padding-bottom: 2px;
    text-align: start;
  }
  .next-words th {
    padding: 2px 10px 2px 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .next-words thead th {
    padding-inline: 10px 0;
    color: var(--muted);
    font-size: 13px;
    text-align: end;
  }
  .next-words .sense {
    padding-top: 6px;
    color: var(--muted);
    font: italic 400 15px/1.2 var(--serif);
  }
  .next-words td {
    min-width: 4.4em;
    padding: 2px 0 2px 10px;
    text-align: end;
  }
  .next-words td > .num {
    display: block;
    width: 100%;
  }
  .next-words td .num {
    min-height: 24px;
    min-width: 24px;
    text-align: end;
  }
  .next-words td.coming {
    opacity: 0.25;
  }
  .next-words .bars {
    width: 100%;
    padding-inline: 0;
    border-inline-start: 1px solid var(--mark);
  }
  .next-words .was,
  .next-words .is {
    display: block;
    width: calc(var(--share) * 100%);
    min-width: 1px;
    border-radius: 0 2px 2px 0;
    print-color-adjust: exact;
  }
  .next-words .was {
    height: 4px;
    margin-bottom: 2px;
    background: var(--mark);
  }
  .next-words .is {
    height: 9px;
    background: var(--ink);
  }
`;
