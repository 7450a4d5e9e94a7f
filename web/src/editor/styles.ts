import { css } from '../styles/css';

/** The editor around its tables: type and rules, no boxes. */
export const editorStyles = css`
  :host {
    container-type: inline-size;
  }
  .stage.editor {
    --base: 16px;
    display: grid;
    gap: 14px;
    grid-template-columns: minmax(0, 1fr);
  }
  h3 {
    font-size: 17px;
    line-height: 1.3;
    margin-block-start: 10px;
  }
  .panel {
    display: grid;
    gap: 14px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .panel > p {
    max-width: 65ch;
  }
  .tools .state {
    margin-inline-start: auto;
    color: var(--muted);
  }
  .tools .state.wrong,
  .problem,
  .verdict.fails {
    color: var(--query);
  }
  .check {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 32px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 3px;
    accent-color: var(--ink);
  }
  .notices:not(:has(p)) {
    position: absolute;
  }
  .notices p {
    font: 400 14px/1.45 var(--sans);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 5px;
    border-block-end: 1px solid var(--rule);
  }
  .tabs button {
    font: 500 14px/1.2 var(--sans);
    min-height: 36px;
    padding: 8px 4px;
    margin-block-end: -1px;
    color: var(--muted);
    border-block-end: 2px solid transparent;
  }
  .tabs button:hover {
    color: var(--ink);
  }
  .tabs button[aria-selected='true'] {
    color: var(--ink);
    border-block-end-color: var(--ink);
  }
  .tabs .count {
    margin-inline-start: 5px;
    font-weight: 700;
    color: var(--query);
  }
  .problems {
    border-inline-start: 3px solid var(--query);
    padding-inline-start: 12px;
    overflow-wrap: anywhere;
  }
  .problems > p {
    font-weight: 600;
  }
  .problems ul,
  .outcome ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .problems li,
  .outcome li {
    padding-block: 3px;
  }
  .outcome {
    display: grid;
    gap: 8px;
    border-inline-start: 3px solid var(--rule);
    padding-inline-start: 12px;
  }
  .outcome li {
    font: 400 14px/1.4 var(--sans);
  }
  .link {
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .problem,
  .doubt {
    font: 400 14px/1.45 var(--sans);
  }
  .doubt .pill {
    margin: 2px 0 2px 6px;
  }
  .primary {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
    padding-inline: 18px;
  }
  .field {
    display: grid;
    gap: 2px;
    max-width: 34em;
  }
  .head {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: 1px solid var(--rule);
    padding-block-start: 10px;
  }
  .head input.text {
    width: 12em;
  }
  .matrices {
    display: flex;
    flex-wrap: wrap;
    gap: 14px 18px;
  }
  .matrices > * {
    max-width: 100%;
  }
  .matrices input.number {
    width: 3em;
    padding-inline: 2px;
  }
  .matrices th[scope='row'] {
    padding-inline-end: 8px;
  }
  .verdict {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .verdict.holds {
    color: var(--value);
  }
  .verdict .now {
    color: var(--ink);
  }
  .answer {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr) minmax(0, 1fr) 24px;
    gap: 4px 8px;
    align-items: start;
  }
  .answer .right {
    display: flex;
    align-items: center;
  }
  .of-step {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
  }
  .question {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
  }
  .way {
    display: grid;
    gap: 2px 12px;
    grid-template-columns: 15.5em minmax(0, 1fr);
    align-items: center;
  }
  .file-text {
    font-family: ui-monospace, monospace;
    font-size: 13px;
  }
  summary {
    font: 500 14px/1.4 var(--sans);
    min-height: 24px;
    cursor: pointer;
  }
  details form {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  ::file-selector-button {
    font: 500 14px/1 var(--sans);
    color: inherit;
    padding: 8px 12px;
    min-height: 32px;
    margin-inline: 6px 8px;
    background: none;
    border: 1px solid var(--rule);
    border-radius: 999px;
    cursor: pointer;
  }
  input[type='file'] {
    font: 400 14px/1.4 var(--sans);
    max-width: 100%;
  }
  :is(label, .field) select {
    border-color: var(--rule);
  }
  @container (max-width: 520px) {
    .answer {
      grid-template-columns: 5em minmax(0, 1fr) 24px;
    }
    .answer > :nth-child(3) {
      grid-column: 2;
    }
    .answer > :nth-child(4) {
      grid-column: 3;
      grid-row: 1;
    }
    .way {
      grid-template-columns: minmax(0, 1fr);
    }
    .tools .state {
      margin: 0;
    }
    table.plan tbody th {
      width: 6em;
    }
  }
`;
