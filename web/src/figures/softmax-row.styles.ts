import { css } from '../styles/css';

export const softmaxStyles = css`
  .softmax-row {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    line-height: 1.25;
  }
  .softmax-row caption {
    padding-bottom: 8px;
    text-align: start;
  }
  .softmax-row th,
  .softmax-row td {
    padding: 4px 0 4px var(--column-gap);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .softmax-row th:first-child {
    padding-inline-start: 0;
  }
  .softmax-row thead th {
    padding-bottom: 8px;
    border-bottom: 1px solid var(--rule);
    font-weight: 600;
    overflow-wrap: break-word;
  }
  .softmax-row .how,
  .softmax-row .under {
    display: block;
    font-size: 13px;
    font-weight: 400;
    color: var(--muted);
  }
  .softmax-row tbody tr {
    height: 42px;
  }
  .softmax-row tbody th,
  .softmax-row tfoot :is(th, td) {
    line-height: 24px;
  }
  .softmax-row th.strong {
    font-weight: 700;
  }
  .softmax-row .masked .k {
    color: var(--muted);
  }
  .softmax-row .num {
    min-width: 24px;
    min-height: 24px;
    text-align: start;
  }
  .softmax-row .coming > :not(.track),
  .whole.coming p,
  .told.coming {
    opacity: 0.2;
  }
  .softmax-row tfoot th,
  .softmax-row tfoot td {
    border-top: 1px solid var(--rule);
  }
  .softmax-row .track {
    display: block;
    position: relative;
    height: 9px;
    direction: ltr;
  }
  .softmax-row .track > * {
    position: absolute;
    left: 0;
    print-color-adjust: exact;
  }
  .softmax-row .zero {
    top: -2px;
    width: 1px;
    height: 13px;
    background: var(--mark);
  }
  .softmax-row .bar {
    min-width: 1px;
    height: 9px;
    background: var(--ink);
  }
  .softmax-row .ghost {
    height: 9px;
    border: 1px solid var(--rule);
    border-inline-start: 0;
  }
  .whole {
    margin-top: 8px;
  }
  .whole-bar {
    position: relative;
    container-type: inline-size;
    height: 26px;
    clip-path: inset(0 calc((1 - var(--filled)) * 100%) 0 0);
  }
  .whole-bar > span {
    position: absolute;
    inset-inline-start: 0;
    width: calc(var(--share) * 100cqi);
    min-width: 1px;
    height: 26px;
    translate: calc(var(--from) * var(--toward, 1) * 100cqi);
    overflow: hidden;
    background: var(--ink);
    color: var(--paper);
    font: 400 14px/26px var(--sans);
    text-align: center;
    white-space: nowrap;
    print-color-adjust: exact;
  }
  .whole-bar > span + span {
    border-inline-start: 1px solid var(--paper);
  }
  [dir='rtl'] .whole-bar {
    --toward: -1;
  }
  .whole p {
    margin-top: 4px;
  }
  .told {
    margin-top: 14px;
    font: italic 400 clamp(20px, 3cqi, 26px) / 1.35 var(--serif);
    text-wrap: balance;
  }
`;
