import { css } from '../styles/css';
import { onlyOnScreen } from '../styles/print';

/** The menu, and the place beside the lesson where a figure is drawn to be taken away. */
export const menuStyles = css`
  .menu {
    position: fixed;
    inset: 8px 8px auto;
    box-sizing: border-box;
    width: min(560px, calc(100vw - 16px));
    max-height: min(720px, calc(100dvh - 16px));
    margin: 0 auto;
    padding: 12px 20px 20px;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--mark);
    border-radius: 8px;
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
    font: 400 14px/1.45 var(--sans);
    text-align: start;
  }
  .menu::backdrop {
    background: rgb(0 0 0 / 0.24);
  }
  .menu header {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    margin-inline-end: -8px;
  }
  .menu h2 {
    font: 600 20px/1.3 var(--serif);
  }
  .menu section {
    margin-top: 18px;
    padding-top: 14px;
    border-top: 1px solid var(--rule);
  }
  .menu h3 {
    font: 600 16px/1.35 var(--serif);
  }
  .menu .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    margin-top: 10px;
  }
  .menu .choices .choice {
    flex: 1 1 200px;
  }
  .menu .choice > span {
    display: block;
    color: var(--muted);
  }
  .menu section > .choice {
    display: block;
    margin-top: 10px;
  }
  .menu select {
    width: 100%;
    min-height: 32px;
    padding: 2px 6px;
    background: var(--paper);
    border: 1px solid var(--mark);
    border-radius: 4px;
  }
  .menu option {
    color: var(--ink);
    background: var(--paper);
  }
  .menu textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin: 10px 0 8px;
    padding: 8px 10px;
    resize: vertical;
    color: var(--ink);
    background: var(--raised);
    border: 1px solid var(--rule);
    border-radius: 4px;
    font:
      400 12.5px/1.5 ui-monospace,
      'Liberation Mono',
      monospace;
    text-align: left;
    overflow-wrap: anywhere;
  }
  .menu .takes {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .menu .takes li {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    padding: 4px 0;
    line-height: 32px;
  }
  .menu .answers {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 24px;
  }
  .menu .answers input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--ink);
  }
  .menu [role='status']:empty {
    display: none;
  }
  .menu canvas {
    display: block;
    width: 100%;
    height: auto;
    margin-top: 8px;
    border: 1px solid var(--rule);
  }
  .printing-frame {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .taking {
    position: absolute;
    inset: 0 auto auto 0;
    width: 690px;
    container-type: inline-size;
  }
  .taking .stage {
    padding: 0 16px;
  }
  .taking .body {
    display: block;
    margin: 0;
  }
  .taking .figure {
    margin: 0;
  }
  .taking :is(${onlyOnScreen}) {
    display: none;
  }
  /* All rows, as on paper. */
  .taking .value-stack .folded {
    display: table-row-group;
  }
  .taking .real-before::before,
  .taking .real-after::after {
    content: none;
  }
  .taking .value-stack .fold {
    display: none;
  }
  .taking .num {
    text-decoration: none;
  }
`;
