import { css } from '../styles/css';

export const pullStyles = css`
  .pull {
    stroke: var(--mark);
    stroke-linecap: round;
    opacity: 0.55;
  }
  .pull-number {
    font-size: 17px;
  }
  .journey line {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .journey path,
  .journey circle {
    fill: var(--ink);
  }
  .side-by-side {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    gap: 20px;
  }
  .panel-name {
    margin-bottom: 8px;
    font: 600 14px/1.4 var(--sans);
  }
`;
