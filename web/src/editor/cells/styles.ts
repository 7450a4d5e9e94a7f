import { css } from '../../styles/css';

/** Tables to type in: rules between rows, no boxes; a field shows its edge when it is come to. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    padding: 2px;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 4px;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th,
  .corner {
    font-size: 13px;
    color: var(--muted);
    vertical-align: bottom;
  }
  tbody tr:not(.beneath) > *,
  tfoot tr:not(.beneath) > * {
    border-block-start: 1px solid var(--rule);
  }
  th,
  td {
    padding: 1px 2px;
  }
  tr.focus input.name {
    font-weight: 700;
  }
  .beneath td {
    padding: 0 4px 6px;
    white-space: normal;
    max-width: 0;
  }
  input[type='text'],
  textarea,
  select {
    font: 400 14px/1.35 var(--sans);
    min-height: 30px;
    padding: 3px 5px;
    background: transparent;
    border: 1px solid transparent;
    border-radius: 4px;
  }
  select {
    field-sizing: content;
    max-width: 14em;
    appearance: none;
    padding-inline-end: 17px;
    background:
      linear-gradient(45deg, transparent 50%, var(--mark) 50%) right 9px center / 4px 4px no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--mark) 50%) right 5px center / 4px 4px no-repeat;
  }
  [dir='rtl'] select {
    background-position:
      left 5px center,
      left 9px center;
  }
  option {
    background: var(--paper);
  }
  [dir='rtl'] input.number {
    direction: ltr;
    text-align: left;
  }
  input.number {
    width: 3.9em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  input.name {
    field-sizing: content;
    width: 6.6em;
    min-width: 4em;
    max-width: 9em;
  }
  tbody input.name {
    min-width: 6em;
  }
  @supports (field-sizing: content) {
    input.name {
      width: auto;
    }
  }
  input.short {
    width: 4em;
  }
  input.text,
  textarea {
    width: 100%;
    border-color: var(--rule);
  }
  textarea {
    field-sizing: content;
    resize: vertical;
    color: inherit;
  }
  .text::placeholder {
    color: var(--muted);
    font-style: italic;
    opacity: 1;
  }
  td.wide {
    min-width: 15em;
    width: 60%;
  }
  :is(td, th) > :is(input[type='text'], select):hover {
    border-color: var(--mark);
  }
  [aria-invalid='true'] {
    border-color: var(--query) !important;
  }
  .remove {
    inline-size: 24px;
    block-size: 24px;
    line-height: 22px;
    font-size: 16px;
    color: var(--muted);
    border-radius: 4px;
  }
  .remove:hover {
    color: var(--ink);
    background: var(--raised);
  }
  thead th {
    white-space: nowrap;
  }
  .numbers td:not([colspan]) {
    text-align: end;
  }
  .numbers thead th {
    text-align: end;
    padding-inline-end: 6px;
  }
  .numbers thead input.name {
    min-width: 2.6em;
    padding-inline: 2px 0;
    text-align: end;
  }
  .numbers thead .remove {
    display: block;
    margin-inline-start: auto;
  }
  table.plan {
    width: 100%;
  }
  table.plan th {
    padding: 7px 8px 4px 0;
    font-size: 14px;
    color: var(--ink);
    vertical-align: top;
    white-space: normal;
  }
  table.plan th[scope='col'] {
    padding-inline-start: 4px;
    color: var(--muted);
  }
  table.plan tbody th {
    width: 8.5em;
  }
  table.plan tr:not(.beneath) > * {
    border: 0;
  }
  table.plan td {
    padding: 3px 4px;
  }
  table.plan textarea {
    display: block;
    resize: none;
  }
  table.plan select {
    width: 100%;
    max-width: none;
    border-color: var(--rule);
  }
`;
