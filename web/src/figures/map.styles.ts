import { css } from '../styles/css';

export const mapStyles = css`
  .map .tint-x {
    fill: var(--fruit-tint);
  }
  .map .tint-y {
    fill: var(--tech-tint);
  }
  .map .axis {
    stroke: var(--mark);
  }
  .map .axis-name {
    font-size: 14px;
    font-weight: 600;
  }
  .map .word-name {
    font-size: 15px;
    pointer-events: none;
  }
  .map .touch {
    fill: transparent;
  }
  .map .dot-mark {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 2;
  }
  .map .absent .dot-mark {
    fill: var(--mark);
  }
  .map .draggable {
    cursor: grab;
    touch-action: none;
  }
  .map .draggable:active {
    cursor: grabbing;
  }
  .map .selected .dot-mark {
    stroke: var(--ink);
    stroke-width: 2;
    fill: var(--paper);
  }
  .map .focus .dot-mark {
    fill: var(--ink);
  }
`;
