import { css } from '../styles/css';

export const sentenceRowStyles = css`
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.05em;
    margin: 0;
    padding: 0;
    list-style: none;
    font: 400 clamp(21px, 3.2cqi, 31px) / 1.3 var(--serif);
  }
  .gloss {
    margin: 0;
  }
  .word {
    min-width: 26px;
    min-height: 36px;
    padding: 0 0.16em;
    border-bottom: 2px solid transparent;
  }
  .word.focus {
    font-weight: 700;
  }
  .word:hover {
    border-bottom-color: var(--rule);
  }
  .word[aria-pressed='true'] {
    border-bottom-color: var(--ink);
  }
`;
