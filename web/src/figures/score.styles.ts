import { css } from '../styles/css';

export const scoreStyles = css`
  .slide-box,
  .terms-box {
    overflow: auto clip;
  }
  .slide-table {
    width: 100%;
    max-width: 620px;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .slide-table th,
  .slide-table td {
    padding: 6px 2px;
    text-align: center;
    font-weight: 400;
  }
  .slide-table thead th {
    padding: 0 2px 4px;
    border-bottom: 1px solid var(--mark);
  }
  .slide-table thead button {
    width: 100%;
    min-height: 44px;
    border-radius: 4px;
  }
  .slide-table thead button:hover .word-of {
    text-decoration: underline;
  }
  .slide-table .word-of {
    display: block;
    font: 600 clamp(14px, 2cqi, 18px) / 1.25 var(--serif);
    text-transform: capitalize;
  }
  .slide-table .colour {
    display: block;
    font-size: 12px;
    line-height: 1.2;
  }
  .slide-table tbody th {
    padding-inline-end: 8px;
    text-align: start;
  }
  .slide-table tbody td {
    height: 60px;
    cursor: pointer;
  }
  .slide-table tbody .num {
    font: 400 clamp(20px, 3.2cqi, 30px) / 1.2 var(--serif);
    text-decoration-thickness: 1px;
    text-underline-offset: 5px;
  }
  .slide-table .long .num {
    font-size: clamp(13px, 2cqi, 22px);
  }
  .slide-table td.of-column .num {
    font-weight: 700;
  }
  .slide-table td.of-column {
    box-shadow: inset 0 -3px var(--ink);
  }
  .slide-box .formula {
    max-width: 620px;
    margin: 10px 0 0;
    font: italic 400 clamp(18px, 2.4cqi, 22px) / 1.3 var(--serif);
    text-align: center;
  }
  .scores + .scores {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--rule);
  }
  .scores .matrix tbody td,
  .all-scores .matrix tbody td {
    min-width: 51px;
    cursor: pointer;
  }
  .scores .matrix .num,
  .all-scores .matrix .num {
    min-width: 24px;
    min-height: 24px;
  }
  .scores .matrix thead th,
  .all-scores .matrix thead th {
    color: var(--key);
  }
  .scores .matrix tbody th,
  .all-scores .matrix tbody th {
    color: var(--query);
  }
  .scores .matrix th[scope='row'],
  .all-scores .matrix th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    background: var(--paper);
  }
  .score-terms {
    table-layout: fixed;
    width: 0;
    margin-top: 16px;
    border-collapse: collapse;
    line-height: 1.25;
  }
  .score-terms caption {
    padding-bottom: 4px;
    text-align: start;
    white-space: nowrap;
    font: 600 17px/1.3 var(--serif);
  }
  .score-terms th,
  .score-terms td {
    position: relative;
    height: 30px;
    padding: 0;
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  .score-terms th:first-child {
    text-align: start;
  }
  .score-terms thead th {
    height: 24px;
    font-size: 13px;
    border-bottom: 1px solid var(--rule);
  }
  .score-terms thead th:last-child {
    padding-inline-start: 14px;
    text-align: start;
  }
  .score-terms tfoot th,
  .score-terms tfoot td {
    height: 38px;
    border-top: 2px solid var(--ink);
    font-weight: 600;
  }
  .score-terms tfoot .num {
    font-size: 18px;
  }
  .score-terms td .num {
    display: inline-block;
    min-width: 24px;
    min-height: 24px;
    line-height: 24px;
  }
  .score-terms .by::before,
  .score-terms .is::before {
    position: absolute;
    left: -0.4em;
    top: 50%;
    transform: translateY(-50%);
    color: var(--muted);
    content: '×' / '';
  }
  .score-terms .is::before {
    content: '=' / '';
  }
  .score-terms .not-yet > .num {
    visibility: hidden;
  }
  .score-terms .meeting > span {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-weight: 600;
  }
  .score-terms .meeting > span > span {
    padding-inline: 5px;
    min-width: 28px;
    border: 1px solid var(--mark);
    border-radius: 999px;
    background: var(--paper);
  }
  .score-terms .meeting .num {
    visibility: visible;
    text-decoration: none;
  }
  .score-terms .track {
    position: absolute;
    inset: 0;
    direction: ltr;
  }
  .score-terms .track > * {
    position: absolute;
    left: 0;
    print-color-adjust: exact;
  }
  .score-terms .zero {
    top: 0;
    bottom: 0;
    width: 1px;
    background: var(--mark);
  }
  .score-terms .bar {
    top: 10px;
    height: 10px;
    background: var(--ink);
  }
  .score-terms .bar.total {
    top: 11px;
    height: 16px;
  }
  .score-terms .bar.negative {
    background: repeating-linear-gradient(-45deg, var(--ink) 0 2px, transparent 2px 5px);
    box-shadow: inset 0 0 0 1px var(--ink);
  }
  .scores .matrix .corner,
  .all-scores .matrix .corner {
    width: min-content;
    white-space: normal;
  }
  @container (max-width: 519px) {
    .scores .matrix,
    .all-scores .matrix {
      font-size: 13px;
      border-spacing: 1px;
    }
    .scores .matrix :is(th, td),
    .all-scores .matrix :is(th, td) {
      padding-inline: 2px;
    }
    .scores .matrix tbody td,
    .all-scores .matrix tbody td {
      min-width: 32px;
    }
    .slide-table .letter {
      display: block;
    }
  }
  @container (max-width: 339px) {
    :is(.scores, .all-scores) .matrix :is(th, td) {
      padding-inline: 1px;
    }
    :is(.scores, .all-scores) .matrix thead :is(th, td) {
      font-size: 11px;
    }
    :is(.scores, .all-scores) .matrix tbody td {
      min-width: 26px;
    }
  }
  :is(.scores, .all-scores) .matrix-box,
  .terms-box {
    --edge: linear-gradient(to left, color-mix(in oklab, var(--ink) 28%, transparent), transparent);
    background:
      linear-gradient(to left, var(--paper) 40%, transparent) right / 28px 100% no-repeat local,
      var(--edge) right / 10px 100% no-repeat scroll;
  }
  .score-terms.narrow {
    font-size: 13px;
  }
  .score-terms.narrow thead th {
    font-size: 12px;
  }
  .score-terms.narrow tfoot .num {
    font-size: 16px;
  }
  .score-masked {
    max-width: 44em;
    margin-top: 16px;
    min-height: 60px;
  }
  .all-scores {
    margin-top: 12px;
  }
  .all-scores summary {
    min-height: 28px;
    cursor: pointer;
  }
`;
