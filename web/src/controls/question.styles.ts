import { css } from '../styles/css';

export const questionStyles = css`
  .question {
    margin-top: 18px;
    padding-top: 14px;
    border-top: 1px solid var(--rule);
  }
  .question .asked {
    font-weight: 600;
    margin-bottom: 6px;
  }
  .question ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .answer {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    width: 100%;
    min-height: 36px;
    padding: 5px 6px;
    text-align: start;
    line-height: 1.4;
    border-radius: 6px;
  }
  .answer:hover {
    background: var(--raised);
  }
  .answer .sign {
    color: var(--muted);
  }
  .answer.right,
  .answer.wrong {
    background: var(--raised);
    font-weight: 600;
  }
  .because:empty {
    display: none;
  }
  .because {
    padding: 6px 6px 0 calc(1.6em + 6px);
  }
`;
