import { css } from '../../styles/css';

export const costStyles = css`
  .cost h3 {
    margin-top: 20px;
    font: 600 16px/1.35 var(--serif);
  }
  .running {
    min-height: 40px;
    font: 400 14px/1.4 var(--sans);
  }
  .running .main {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  .running progress {
    flex: 1 1 6em;
    min-width: 4em;
    max-width: 14em;
    height: 8px;
    accent-color: var(--ink);
  }
  .running .at {
    min-width: 12em;
  }
  .cost .ahead {
    margin-top: 6px;
    max-width: 62ch;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 14px;
  }
  .sign-of {
    display: inline-block;
    vertical-align: -1px;
    margin-inline-end: 3px;
  }
  .legend .stroke {
    display: inline-block;
    width: 24px;
    margin-inline-end: 4px;
    vertical-align: middle;
    border-top: 2px solid var(--ink);
  }
  .legend .dashed {
    border-top-style: dashed;
  }
  .charts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    margin-top: 10px;
  }
  .charts .half {
    flex: 1 1 0;
    min-width: 0;
  }
  .chart-title {
    font-weight: 600;
    margin-bottom: 4px;
  }
  .growth {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-top: 4px;
    min-height: 26px;
  }
  .growth .grown {
    white-space: nowrap;
  }
  .growth sup {
    font-size: 0.85em;
    line-height: 0;
  }
  .cost :is(.point, .guess).streaming {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .cost :is(.point, .guess).at-once {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .cost .guess {
    opacity: 0.7;
  }
  .cost .spread {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .cost .fit {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .cost .fit.beyond {
    stroke-dasharray: 5 4;
  }
  .cost .end {
    stroke: var(--query);
    stroke-width: 2.5;
  }
  .cost .ceiling {
    stroke: var(--mark);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .cost .unmeasured {
    fill: var(--raised);
  }
  .cost .extrapolated {
    font-style: italic;
  }
  .cost .yours {
    stroke: var(--focus-ring);
    stroke-width: 1.5;
  }
  .cost .length .slide {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    align-items: center;
    margin-top: 8px;
  }
  .cost .length .row {
    margin-top: 6px;
  }
  .cost .slide input[type='number'] {
    width: 6.6em;
  }
  .predicted,
  .measured {
    border-collapse: collapse;
  }
  .cost .length .yours-is {
    margin-top: 10px;
  }
  .predicted th,
  .measured th {
    font-weight: 400;
    text-align: start;
  }
  .predicted tbody th {
    white-space: nowrap;
  }
  .predicted td > .quiet {
    display: block;
    font-size: 12px;
  }
  .predicted :is(th, td) {
    padding: 3px min(28px, 4cqi) 3px 0;
    vertical-align: baseline;
  }
  .predicted td .num {
    font-size: 17px;
    font-weight: 600;
  }
  .predicted[data-extrapolated='true'] td:nth-child(2) .num::before {
    content: '≈ ';
  }
  .predicted thead th,
  .measured thead th {
    color: var(--muted);
  }
  .cost .length p {
    margin-top: 4px;
    max-width: 62ch;
  }
  .cost .table-title {
    margin-top: 22px;
    font-weight: 600;
  }
  .cost > .figure > .scroll {
    margin-top: 4px;
    overflow-x: auto;
  }
  .measured {
    width: 100%;
    margin-top: 0;
  }
  .measured :is(th, td) {
    padding: 3px 0 3px 14px;
    text-align: end;
    white-space: nowrap;
  }
  .measured tbody tr > * {
    border-top: 1px solid var(--rule);
  }
  .measured .range {
    display: block;
    font-size: 12px;
  }
  @media print {
    .cost :is(.length .row, .slide, .ahead) {
      display: none;
    }
  }
`;
