import { css } from '../styles/css';

export const matchingContentStyles = css`
  .key-value td.k {
    --tone: var(--key);
  }
  .key-value td.v {
    --tone: var(--value);
  }
  .key-value tbody td {
    min-width: 40px;
    padding-inline: 2px;
  }
  .key-value th {
    padding-inline: 2px;
  }
  .key-value .space {
    padding-bottom: 4px;
    font-size: 14px;
    font-weight: 600;
    text-align: start;
  }
  .key-value tr > .first:not(:nth-child(2)) {
    border-inline-start: 10px solid transparent;
    background-clip: padding-box;
  }
  .key-value.tight {
    border-spacing: 1px;
    font-size: 13px;
  }
  .key-value.tight tbody td {
    min-width: 34px;
  }
  .key-value.tight thead th:not(.space) {
    font-size: 12px;
  }
  .key-value.tight tfoot :is(th, td) {
    font-size: 12px;
    padding-inline: 1px;
    white-space: normal;
  }
  .key-value .highlight td {
    box-shadow: inset 0 -2px var(--tone);
  }
  .key-value tfoot th,
  .key-value tfoot td {
    padding: 6px 2px 2px;
    font-size: 13px;
    text-align: center;
  }
  .key-value tfoot th {
    text-align: end;
    white-space: nowrap;
    color: var(--muted);
  }
  .matching-panel {
    min-width: 0;
  }
  .matching-panel .panel-name {
    font: 600 14px/1.4 var(--sans);
  }
  .matching-panel .experiment {
    margin: 18px 0 6px;
    font: 600 17px/1.4 var(--serif);
  }
  .verdict {
    margin-bottom: 14px;
  }
  .carried-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 270px), 1fr));
    gap: 8px 24px;
    align-items: start;
  }
  .carried.k {
    --tone: var(--key);
  }
  .carried.v {
    --tone: var(--value);
  }
  .carried line {
    stroke: var(--tone);
    stroke-width: 1.5;
    stroke-dasharray: 3 4;
  }
  .carried.now line {
    stroke-width: 2.5;
    stroke-dasharray: none;
  }
  .carried circle {
    fill: var(--tone);
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .next-words thead th.k {
    color: var(--key);
  }
  .next-words thead th.v {
    color: var(--value);
  }
  .carried-bar {
    display: block;
    width: calc(var(--share) * 100%);
    min-width: 1px;
    height: 7px;
    background: currentcolor;
    border-radius: 0 2px 2px 0;
    print-color-adjust: exact;
  }
  .carried-bar + .carried-bar {
    margin-top: 1px;
  }
`;
