import { css } from '../styles/css';

export const projectionStyles = css`
  .projections {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
  }
  .projections > section {
    position: relative;
    flex: 0 1 auto;
    min-width: 0;
  }
  .projections .reset {
    position: absolute;
    inset: -6px 0 auto auto;
  }
  .projections .reset:disabled {
    visibility: hidden;
  }
  .projection-box {
    overflow: auto clip;
  }
  .projection {
    table-layout: fixed;
    width: 0;
    border-collapse: collapse;
    line-height: 1.2;
    color: var(--ink);
    --tone: var(--query);
  }
  .projection.k {
    --tone: var(--key);
  }
  .projection caption {
    padding-bottom: 6px;
    text-align: start;
    font-size: 15px;
  }
  .projection th {
    padding: 0;
    font-weight: 400;
    font-size: 13px;
    text-align: center;
  }
  .projection thead th {
    height: 26px;
    font-size: 12px;
    color: var(--muted);
    white-space: nowrap;
  }
  .projection th:first-child {
    padding-inline-end: 4px;
    text-align: start;
  }
  .projection tr {
    height: 42px;
  }
  .projection thead tr {
    height: 26px;
  }
  .projection .feature {
    display: block;
    font-size: 12px;
    color: var(--muted);
  }
  .projection tbody th .num {
    display: inline-block;
    min-width: 24px;
    min-height: 24px;
    text-align: start;
    font-size: 15px;
  }
  .projection td {
    position: relative;
    height: 42px;
    padding: 0 1px;
    text-align: center;
  }
  .projection tbody td {
    background: color-mix(in oklab, var(--tone) calc(var(--heat, 0) * 20%), transparent);
    border: 1px solid var(--paper);
  }
  .projection tbody td.at {
    box-shadow:
      inset 1px 0 var(--tone),
      inset -1px 0 var(--tone);
  }
  .projection input[type='number'] {
    width: 100%;
    min-height: 30px;
    padding: 0;
    text-align: center;
    appearance: textfield;
    border: 0;
    border-bottom: 1px solid var(--rule);
    border-radius: 0;
  }
  .projection input[type='number']::-webkit-inner-spin-button {
    appearance: none;
  }
  .projection input[type='number']:hover {
    border-bottom-color: var(--ink);
  }
  .projection input.edited {
    font-weight: 700;
    border-bottom: 2px solid var(--ink);
  }
  .projection tfoot th,
  .projection tfoot td {
    border-top: 2px solid var(--tone);
    font-weight: 600;
    color: var(--tone);
  }
  .projection tfoot th {
    font-size: 15px;
  }
  .projection tfoot .num {
    display: inline-block;
    min-width: 24px;
    min-height: 28px;
    font-size: 16px;
  }
  .projection .away > .num,
  .projection .not-yet .num {
    visibility: hidden;
  }
  .traveller {
    position: absolute;
    z-index: 2;
    inset: 0;
    display: grid;
    place-items: center;
    pointer-events: none;
  }
  .traveller > span {
    min-width: 34px;
    padding: 1px 4px;
    border: 1px solid var(--mark);
    border-radius: 999px;
    background: var(--paper);
    font-size: 15px;
    font-weight: 600;
  }
  .traveller .num {
    text-decoration: none;
  }
  .projections .said {
    min-height: 2.7em;
    margin-top: 8px;
    font: italic 400 17px/1.35 var(--serif);
  }
  .projections .said.not-yet {
    visibility: hidden;
  }
  .all-words {
    margin-top: 12px;
  }
  .all-words summary {
    min-height: 28px;
    cursor: pointer;
  }
`;
