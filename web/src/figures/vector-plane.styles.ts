import { css } from '../styles/css';

export const planeStyles = css`
  .vector {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .vector.b,
  .plane .head.b {
    stroke: var(--mark);
  }
  .plane .head {
    fill: var(--ink);
  }
  .plane .head.b {
    fill: var(--mark);
  }
  .shadow {
    stroke: var(--ink);
    stroke-width: 11;
    opacity: 0.16;
  }
  .drop {
    stroke: var(--mark);
    stroke-dasharray: 3 4;
  }
  .tip circle {
    fill: transparent;
  }
  .tip {
    cursor: grab;
    touch-action: none;
  }
  .plane .letter {
    font-size: 15px;
    pointer-events: none;
  }
  .plane .tick {
    font-size: 12px;
  }
  .probe-editor {
    min-height: 102px;
  }
  .probe-editor .both {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px clamp(12px, 2.5cqi, 32px);
  }
  @container (min-width: 1040px) {
    .probe-editor {
      min-height: 75px;
    }
  }
  .sum {
    font-variant-numeric: tabular-nums lining-nums;
    margin-top: 10px;
  }
  .readout {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(108px, 1fr));
    gap: 4px 16px;
    margin: 12px 0;
  }
  .readout div {
    border-top: 1px solid var(--rule);
    padding-top: 4px;
  }
  .readout dt {
    font: 400 13px/1.3 var(--sans);
    color: var(--muted);
  }
  .readout .num {
    min-width: 24px;
    text-align: start;
  }
  .readout dd {
    margin: 0;
    font: 400 22px/1.3 var(--sans);
  }
`;
