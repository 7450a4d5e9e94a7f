import { css } from '../styles/css';

export const temperatureStyles = css`
  .softness {
    display: grid;
    grid-template-columns: minmax(180px, 300px) auto;
    gap: 8px 32px;
    align-items: center;
    margin-bottom: 12px;
  }
  .playground > * + * {
    margin-top: 20px;
  }
  .own-sentence {
    display: grid;
    gap: 6px;
  }
  .own-sentence input {
    font: 400 18px/1.4 var(--serif);
    width: 100%;
    padding: 8px 10px;
    background: transparent;
    border: 1px solid var(--mark);
    border-radius: 6px;
  }
  #own-sentence-problem:empty {
    display: none;
  }
  #own-sentence-problem {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--query);
  }
  .own-sentence [aria-invalid='true'] {
    border-color: var(--query);
  }
  .results {
    margin-top: 22px;
  }
  .results .matrix th {
    padding-inline: 2px;
  }
  .results .matrix tbody th {
    position: sticky;
    left: 0;
    background: var(--paper);
  }
  .results .matrix tbody td {
    padding-inline: 0;
  }
  .matrices summary {
    min-height: 32px;
    cursor: pointer;
    font-weight: 600;
  }
  .matrices .matrix-box {
    margin-top: 12px;
  }
  .turning,
  .probe-sliders {
    margin-top: 16px;
  }
  .turning .row {
    margin-top: 8px;
  }
  .extremes {
    margin-top: 12px;
    font-weight: 600;
  }
  .reveal {
    margin-top: 14px;
  }
  .reveal-button {
    margin-top: 12px;
  }
  @container (max-width: 519px) {
    .softness {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
