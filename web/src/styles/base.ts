import { css } from './css';

/** Elements as they look everywhere: numbers, buttons, fields, tables, SVG text. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.4;
  }
  :focus-visible {
    outline: 2px solid var(--focus-ring);
    outline-offset: 2px;
    border-radius: 3px;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
    /* In its parts: WebKit does not know the shorthand with more than the line. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--mark);
    text-underline-offset: 3px;
    /* Digits have nothing below the line; looking for it takes time. */
    text-decoration-skip-ink: none;
    white-space: nowrap;
    cursor: help;
  }
  /* The cells of these have room, and no more of it. */
  .num[data-room]:not(.value-stack *, .head-table *)::before {
    content: attr(data-room);
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
  p .num[data-room] {
    text-align: start;
  }
  .unbroken {
    white-space: nowrap;
  }
  :is(td, dd, li) > .num {
    min-width: 24px;
    min-height: 24px;
  }
  /* A shade at the edge beyond which there is more to scroll to. */
  .scroll {
    position: relative;
    --shade: light-dark(rgb(60 50 30 / 0.28), rgb(0 0 0 / 0.8));
    background:
      linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 28px 100% no-repeat local,
      linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 28px 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) 0 0 / 12px 100% no-repeat scroll,
      linear-gradient(to left, var(--shade), transparent) 100% 0 / 12px 100% no-repeat scroll;
  }
  .num:hover {
    text-decoration-line: underline;
    text-decoration-style: solid;
  }
  .num.none {
    text-decoration: none;
    cursor: auto;
  }
  .num.strong,
  .strong {
    font-weight: 700;
  }
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  svg text {
    font-family: var(--sans);
    font-size: 13px;
    fill: var(--ink);
  }
  svg .num {
    text-decoration: none;
  }
  svg .num:hover,
  svg .num:focus-visible {
    text-decoration: underline;
  }
  svg .quiet {
    fill: var(--muted);
  }
  svg .halo {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .axis {
    stroke: var(--rule);
    stroke-width: 1;
  }
  .ui,
  label,
  figcaption,
  table {
    font-family: var(--sans);
    font-size: 14px;
    line-height: 1.4;
  }
  .quiet {
    color: var(--muted);
  }
  .maths {
    font-style: italic;
  }
  sub {
    font-size: 0.72em;
    line-height: 0;
  }
  .pill {
    font: 500 14px/1 var(--sans);
    padding: 8px 12px;
    min-height: 32px;
    border: 1px solid var(--rule);
    border-radius: 999px;
  }
  .pill:hover:not(:disabled) {
    border-color: var(--ink);
  }
  .pill[aria-pressed='true'],
  .pill[aria-checked='true'] {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  input[type='number'] {
    width: 5.2em;
    min-height: 28px;
    padding: 2px 4px;
    font: 400 14px/1.3 var(--sans);
    font-variant-numeric: tabular-nums;
    text-align: end;
    background: transparent;
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  input[type='range'] {
    width: 100%;
    min-height: 24px;
    margin: 0;
    accent-color: var(--ink);
    cursor: ew-resize;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
