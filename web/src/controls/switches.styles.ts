import { css } from '../styles/css';

export const switchStyles = css`
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    margin-bottom: 12px;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .check {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
  }
  .check input {
    flex: none;
    width: 18px;
    height: 18px;
    accent-color: var(--ink);
  }
`;
