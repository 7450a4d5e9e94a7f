import { css } from '../../styles/css';

/** What this part has beside the lesson's own styles. */
export const styles = css`
  /* English words run from left to right in every language. */
  :is(span, strong, h4, th, input, select)[lang='en'] {
    direction: ltr;
    unicode-bidi: isolate;
  }
  :dir(rtl) :is(h4, th, input)[lang='en'] {
    text-align: end;
  }
  .real-words {
    --side-0: light-dark(#9a4a00, #f2a65a);
    --side-1: light-dark(#00636f, #5fc9d6);
  }
  .real-words .body + .body {
    margin-top: 26px;
    padding-top: 22px;
    border-top: 1px solid var(--rule);
  }
  .real-words h3 {
    font: 600 20px/1.25 var(--serif);
    text-wrap: balance;
    margin-bottom: 6px;
  }
  .real-words .question + h3 {
    margin-top: 24px;
  }
  .real-words .question {
    margin-top: 6px;
  }
  .real-words h4 {
    margin: 16px 0 4px;
    font-weight: 600;
  }
  .real-words .rest .pill {
    margin-top: 12px;
  }
  .real-loading {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .real-loading progress {
    width: min(100%, 320px);
    accent-color: var(--ink);
  }
  .real-field {
    display: grid;
    gap: 6px;
  }
  .real-field input {
    width: 100%;
    max-width: 420px;
    min-height: 34px;
    padding: 4px 8px;
    font: 400 16px/1.3 var(--sans);
    background: transparent;
    border: 1px solid var(--mark);
    border-radius: 4px;
  }
  .real-field .row {
    gap: 6px;
  }
  .real-field .pill {
    padding: 6px 10px;
    min-height: 30px;
    line-height: 1.2;
    border-radius: 15px;
    text-align: start;
  }
  .real-problem:empty {
    display: none;
  }
  .real-problem {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--query);
    overflow-wrap: anywhere;
  }
  .cosine-bars {
    margin-block-start: 12px;
  }
  .cosine-bars li {
    min-height: 26px;
  }
  .cosine-bars .name,
  .sense-table th {
    overflow-wrap: anywhere;
  }
  .cosine-bars .look {
    min-height: 24px;
    min-width: 24px;
    text-align: start;
  }
  .cosine-bars .look:hover {
    text-decoration: underline;
  }
  .cosine-bars .bar.side-0 {
    background: var(--side-0);
  }
  .cosine-bars .bar.side-1 {
    background: var(--side-1);
  }
  .real-words .sign {
    display: inline-block;
    vertical-align: -2px;
    margin-inline-end: 4px;
  }
  .real-words svg .side-0 {
    fill: var(--side-0);
  }
  .real-words svg .side-1 {
    fill: var(--side-1);
  }
  .real-words svg .itself {
    fill: var(--ink);
  }
  .real-words .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 8px;
  }
  .cloud .strong {
    font-weight: 700;
  }
  .real-words .axis-name {
    margin-top: 6px;
  }
  .real-words details {
    margin-top: 8px;
  }
  .real-words summary {
    min-height: 28px;
    cursor: pointer;
  }
  .cloud-table {
    border-collapse: collapse;
  }
  .cloud-table th,
  .cloud-table td {
    padding: 2px 12px 2px 0;
    text-align: start;
    font-weight: 400;
  }
  .cloud-table thead th {
    color: var(--muted);
    vertical-align: bottom;
  }
  .cloud-table tr > :nth-child(n + 3),
  .sense-table td,
  .sense-table thead th {
    text-align: end;
  }
  .real-sentence {
    margin-top: 12px;
  }
  .real-sentence .unknown {
    color: var(--muted);
  }
  .sense-table {
    margin-top: 16px;
    border-collapse: collapse;
  }
  .sense-table caption {
    padding-bottom: 2px;
    font-weight: 600;
    text-align: start;
  }
  .sense-table th {
    padding: 2px 12px 2px 0;
    font-weight: 400;
    text-align: start;
  }
  .sense-table td,
  .sense-table thead th {
    padding: 2px 0 2px 16px;
  }
  .sense-table thead th {
    color: var(--muted);
  }
  .sense-table .num {
    min-height: 24px;
  }
  .real-source {
    margin-top: 26px;
    padding-block-start: 14px;
    padding-inline-end: max(0px, 100% - 62em);
    border-top: 1px solid var(--rule);
  }
  @media (forced-colors: active) {
    .real-words {
      --side-0: CanvasText;
      --side-1: CanvasText;
    }
  }
  @media print {
    .real-words .real-field .row,
    .real-words [data-real='learning'] {
      display: none;
    }
    .real-words .body + .body {
      break-before: auto;
    }
    .sense-table {
      break-inside: avoid;
    }
  }
`;
