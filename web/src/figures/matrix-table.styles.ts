import { css } from '../styles/css';

export const matrixStyles = css`
  .matrix-box {
    overflow-x: auto;
    max-width: 100%;
    padding: 2px;
  }
  .matrix {
    border-collapse: separate;
    border-spacing: 2px;
    --tone: var(--mark);
    --hottest: 12%;
  }
  .matrix.q {
    --tone: var(--query);
  }
  .matrix.k {
    --tone: var(--key);
  }
  .matrix.v {
    --tone: var(--value);
    --hottest: 10%;
  }
  .matrix caption {
    text-align: start;
    padding-bottom: 4px;
    font-weight: 600;
  }
  .matrix th {
    font-weight: 400;
    padding: 2px 6px;
    text-align: end;
    white-space: nowrap;
  }
  .matrix thead th {
    text-align: center;
    font-size: 13px;
  }
  .matrix .corner {
    font-size: 13px;
    text-align: end;
    white-space: nowrap;
  }
  /* Room for the widest usual number, so that columns do not move while numbers do. */
  .matrix tbody td {
    min-width: 57px;
    height: 32px;
    padding: 2px 4px;
    text-align: center;
    border-radius: 3px;
    background: color-mix(in oklab, var(--tone) calc(var(--heat, 0) * var(--hottest)), transparent);
  }
  /* Shares of one have three digits at most; so the words of a whole sentence have room side by side. */
  .matrix[data-table='weights'] tbody td {
    min-width: 49px;
  }
  .matrix td > .num {
    display: block;
    width: 100%;
  }
  .matrix .highlight th {
    font-weight: 700;
  }
  .matrix .of-column.of-row {
    outline: 2px solid var(--ink);
  }
  .matrix .not-yet .num {
    visibility: hidden;
  }
  .matrix input[type='number'] {
    width: 3.9em;
    border-color: transparent;
    text-align: center;
    appearance: textfield;
  }
  .matrix input[type='number']:hover,
  .matrix input.edited {
    border-color: var(--mark);
  }
  .matrix input.edited {
    font-weight: 700;
  }
  .matrix .masked {
    font-size: 13px;
  }
`;
