import { css } from '../styles/css';

export const valueStackStyles = css`
  .value-stack,
  .update-sum {
    border-collapse: collapse;
    line-height: 1.25;
    --row: 58px;
    --unfolded: 0;
    --fold: 34px;
    --tone: var(--value);
  }
  .value-stack.carries-k {
    --tone: var(--key);
  }
  .value-stack caption,
  .update-sum caption {
    padding-bottom: 6px;
    text-align: start;
  }
  .value-stack th,
  .value-stack td,
  .update-sum th,
  .update-sum td {
    padding: 2px 0 2px 7px;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .value-stack th:first-child,
  .update-sum th:first-child {
    padding-inline-start: 0;
  }
  .value-stack thead th,
  .update-sum thead th {
    padding-bottom: 4px;
    font-size: 13px;
  }
  .value-stack thead,
  .update-sum thead {
    border-bottom: 1px solid var(--rule);
  }
  .value-stack tbody tr {
    height: var(--row);
  }
  .value-stack .num,
  .update-sum .num {
    min-width: 24px;
    min-height: 24px;
    text-align: start;
  }
  .value-stack:not(.wide),
  .update-sum {
    font-size: 13px;
  }
  .value-stack:not(.wide) :is(th, td):not(:first-child) {
    padding-inline-start: 4px;
  }
  .value-stack:not(.wide) thead th,
  .update-sum thead th {
    font-size: 12px;
  }
  .value-stack.wide {
    width: 100%;
    --row: 40px;
  }
  .update-sum.wide {
    width: 100%;
    font-size: 14px;
  }
  .wide:is(.value-stack, .update-sum) {
    table-layout: fixed;
  }
  .wide:is(.value-stack, .update-sum) thead th {
    width: 15.8%;
  }
  .wide:is(.value-stack, .update-sum) :is(th, td):not(:first-child) {
    padding-inline-start: 4px;
  }
  .wide:is(.value-stack, .update-sum) th:first-child {
    padding-inline-end: 8px;
  }
  .value-stack .folded {
    display: none;
  }
  .value-stack:has([open]) {
    --unfolded: 1;
  }
  .value-stack:has([open]) .folded {
    display: table-row-group;
  }
  .value-stack .fold tr {
    height: var(--fold);
  }
  .value-stack summary {
    min-height: 24px;
    padding-top: 3px;
    color: var(--muted);
    font-size: 14px;
    cursor: pointer;
  }
  @media print {
    .value-stack .folded {
      display: table-row-group;
    }
    .value-stack .fold {
      display: none;
    }
  }
  .value-stack .pair {
    display: flex;
    flex-direction: column;
    white-space: nowrap;
  }
  .value-stack.wide .pair {
    flex-direction: row;
    align-items: baseline;
    gap: 2px;
  }
  .value-stack.wide th .pair {
    justify-content: space-between;
  }
  .value-stack:not(.wide) .arrow {
    display: none;
  }
  .value-stack .under {
    display: block;
    font-size: 13px;
  }
  .value-stack .coming .product,
  .value-stack .coming .arrow,
  .value-stack .weight.coming,
  .update-sum .coming .num {
    opacity: 0.2;
  }
  .value-stack .track {
    display: block;
    position: relative;
    width: var(--track);
    height: 8px;
    direction: ltr;
  }
  .value-stack .track > * {
    position: absolute;
    left: 0;
    min-width: 1px;
    height: 8px;
    print-color-adjust: exact;
  }
  .value-stack .ghost {
    border: 1px solid var(--tone);
    opacity: 0.45;
  }
  .value-stack .bar {
    background: var(--tone);
  }
  .value-stack .sum .bar {
    border-inline-end: 1px solid var(--paper);
  }
  /* The bars arrive where the number will stand. */
  .value-stack tfoot .coming .num,
  .value-stack .not-yet {
    visibility: hidden;
  }
  .value-stack .sum {
    border-top: 1px solid var(--ink);
  }
  .value-stack .sum > * {
    padding-block: 6px;
  }
  .value-stack .sum th,
  .value-stack .strong,
  .update-sum .strong {
    font-weight: 700;
  }
  .value-stack .made > * {
    padding-top: 4px;
    font-size: 13px;
  }
  .value-stack .factor {
    white-space: nowrap;
  }
  .update-sum .output {
    border-top: 1px solid var(--ink);
  }
  .value-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px 24px;
    align-items: start;
    min-width: 0;
  }
  .value-panel.wide {
    grid-template-columns: minmax(0, 1fr) 272px;
  }
  .value-panel > .whole-width,
  .value-panel .panel-name {
    grid-column: 1 / -1;
  }
  .value-panel .panel-name {
    font: 600 14px/1.4 var(--sans);
  }
  .side-by-side > .value-panel:not(:only-child) {
    grid-row: span 5;
    grid-template-rows: subgrid;
  }
`;
