import { css } from '../styles/css';

/** The formula with its stages, the heads' tables and the vectors of the loop. */
export const loopStyles = css`
  .loop-formula {
    margin-bottom: 22px;
  }
  .equation {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.16em;
    font: italic 400 clamp(19px, 3.4cqi, 30px) / 1.2 var(--serif);
    white-space: nowrap;
    margin-bottom: 32px;
  }
  @container (max-width: 420px) {
    .equation {
      flex-wrap: wrap;
      row-gap: 1.5em;
    }
  }
  .equation b {
    font-style: normal;
    font-weight: 400;
  }
  .equation sub,
  .equation sup {
    font-size: 0.66em;
    line-height: 0;
  }
  .equation .part {
    padding: 0.1em 0.08em;
    white-space: pre;
    border-bottom: 2px solid transparent;
  }
  .equation.running .part:not(.lit) {
    opacity: 0.45;
  }
  .equation .part.lit {
    border-bottom-color: currentcolor;
  }
  .equation .fraction {
    display: inline-grid;
    justify-items: center;
  }
  .equation .fraction > :last-child {
    border-top: 1px solid currentcolor;
    padding-inline: 0.3em;
  }
  .equation .per-head,
  .equation .factors {
    display: inline-grid;
    justify-items: center;
  }
  .equation .factors {
    grid-auto-flow: column;
    align-items: center;
    gap: 0.16em;
  }
  .equation .per-head {
    position: relative;
    margin-inline: 0.1em;
  }
  .equation .per-head > .ui {
    position: absolute;
    inset: 100% 0 auto;
    height: 6px;
    padding-top: 4px;
    border: solid var(--mark);
    border-width: 0 1px 1px;
    font-style: normal;
    font-size: 12px;
    text-align: center;
  }
  .equation .tall {
    display: inline-block;
    font-style: normal;
    transform: scaleY(2.1);
  }
  .in-numbers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 18px;
    margin-top: 6px;
    text-align: center;
  }
  .in-numbers .num {
    display: inline-block;
    min-width: 24px;
    min-height: 24px;
  }
  .equation .radicand {
    border-top: 1px solid currentcolor;
  }
  .loop-stages {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 8px;
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
  }
  .loop-stages li {
    position: relative;
    border-top: 2px solid var(--rule);
  }
  .loop-stages li::before {
    content: '';
    position: absolute;
    inset: -2px auto auto 0;
    width: calc(var(--come) * 100%);
    height: 2px;
    background: var(--ink);
    print-color-adjust: exact;
  }
  .loop-stages .from {
    display: block;
    width: 100%;
    min-height: 32px;
    padding: 5px 0;
    font: 400 14px/1.3 var(--sans);
    text-align: start;
  }
  .loop-stages .name,
  .loop-stages .what {
    display: block;
  }
  .loop-stages .what {
    font-size: 13px;
  }
  .loop-stages .name {
    font-weight: 600;
  }
  .loop-stages .lit .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .loop-heads,
  .loop-result,
  .loop-compared {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    gap: 24px 28px;
    align-items: start;
  }
  .loop-result {
    margin-top: 26px;
  }
  .loop-compared .loop-heads,
  .loop-compared .loop-result {
    --columns: 1;
  }
  .not-mixed .pull,
  .not-moved .journey {
    opacity: 0;
  }
  .scroll {
    max-width: calc(100% + 6px);
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }
  .head-table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px 2px;
  }
  .head-table caption,
  .vectors caption {
    padding-bottom: 2px;
    text-align: start;
  }
  .head-table .corner {
    width: var(--names);
    height: var(--upright);
    vertical-align: bottom;
    font-size: 12px;
    line-height: 1.3;
    white-space: nowrap;
  }
  .head-table .corner span {
    display: block;
  }
  .head-table .corner .k {
    text-align: end;
    padding-inline-end: 3px;
  }
  .head-table th {
    padding: 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .head-table thead th {
    vertical-align: bottom;
    text-align: center;
  }
  .head-table thead th span {
    display: inline-block;
    padding-block: 4px;
    writing-mode: vertical-rl;
    text-orientation: sideways;
    transform: rotate(180deg);
  }
  .head-table th button {
    width: 100%;
    min-height: 24px;
    font: 400 14px/1 var(--sans);
    text-align: start;
  }
  .head-table td {
    height: 26px;
    padding: 0;
    text-align: center;
  }
  .head-table tbody td {
    background: light-dark(
      color-mix(in oklab, var(--ink) calc(var(--heat, 0) * 44%), var(--raised)),
      color-mix(in oklab, var(--ink) calc(var(--heat, 0) * 36%), var(--raised))
    );
    print-color-adjust: exact;
  }
  .head-table .num {
    display: block;
    width: 100%;
    min-height: 24px;
    font-size: 12px;
    letter-spacing: -0.01em;
    text-decoration: none;
  }
  .head-table .num:hover,
  .head-table .num:focus-visible {
    text-decoration: underline;
  }
  .head-table .chosen {
    outline: 2px solid var(--ink);
  }

  .head-table .chosen th button,
  .vectors .chosen {
    font-weight: 700;
  }
  .head-table .hidden {
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--rule) 4px 5px);
  }
  .head-table .hidden .num {
    color: var(--muted);
  }
  .head-table tfoot td,
  .head-table tfoot th {
    padding-top: 4px;
  }
  .head-table tfoot .num {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--mark);
    text-underline-offset: 3px;
  }
  .in-numbers.not-yet,
  .not-yet .num {
    visibility: hidden;
  }
  .vectors {
    width: 100%;
    max-width: 360px;
    border-collapse: collapse;
  }
  .vectors th,
  .vectors td {
    height: 26px;
    padding: 0 0 0 5px;
    font-weight: inherit;
    text-align: end;
    white-space: nowrap;
  }
  .vectors thead th {
    color: var(--muted);
    font-size: 12px;
    font-weight: 400;
  }
  .vectors td {
    min-width: 40px;
  }
  /* Where there is room for numbers of five digits and signs, columns do not move while numbers do. */
  @container (min-width: 1200px) {
    .vectors {
      width: auto;
    }
    .vectors :is(th, td) {
      padding-inline-start: 4px;
    }
    .vectors td {
      min-width: 3.3em;
    }
  }
  .vectors th[scope='row'] {
    width: 1%;
    min-width: 52px;
    padding-inline-start: 0;
    text-align: start;
  }
  .vectors .num {
    display: block;
    width: 100%;
    min-width: 24px;
    min-height: 24px;
    font-weight: inherit;
    text-align: end;
  }
  .vectors .after tr:first-child > * {
    border-top: 1px solid var(--mark);
  }
  .loop-head .vectors {
    margin-top: 4px;
  }
  .loop-embeddings {
    display: grid;
    gap: 18px;
    min-width: 0;
  }
  .loop-stages.narrow {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px 16px;
  }
  .loop-note {
    margin-top: 12px;
  }
`;
