import { css } from '../styles/css';

export const wordEditorStyles = css`
  .editor {
    margin-top: 8px;
    padding: 4px 0;
    border-block: 1px solid var(--rule);
  }
  .editor .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .editor .values {
    min-width: 0;
  }
  .editor .fold {
    color: var(--ink);
    text-decoration: underline;
  }
  .editor .word-reset {
    margin-inline-start: auto;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(128px, 1fr));
    gap: 2px clamp(12px, 2.5cqi, 32px);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 24px;
    align-items: center;
    gap: 0 4px;
    font: 400 14px/1.3 var(--sans);
  }
  .field [type='number'] {
    grid-column: 2 / -1;
    width: 5.5em;
    padding-inline: 3px;
    appearance: textfield;
  }
  .field ::-webkit-inner-spin-button {
    appearance: none;
    margin: 0;
  }
  .field .slider {
    grid-area: 2 / 1 / auto / 3;
  }
  .field .reset {
    grid-area: 2 / 3;
    min-width: 24px;
    padding: 0;
  }
  .field .reset:disabled,
  .editor .word-reset:disabled {
    visibility: hidden;
  }
  .polar .slider {
    grid-column: 1 / -1;
  }
  .field > span:not(.name) {
    display: none;
  }
  @container (min-width: 1040px) {
    .editor {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      align-items: start;
    }
    .editor .head {
      display: grid;
      grid-template-columns: auto 1fr;
      justify-items: start;
      gap: 0;
    }
    .editor .word-reset {
      margin: 0;
    }
    .asks {
      grid-column: 1 / -1;
      margin-inline-start: -8px;
    }
  }
  @container (max-width: 1039px) {
    .fields {
      column-gap: 12px;
    }
    .editor .field,
    .editor .field [type='number'] {
      font-size: 13px;
      column-gap: 2px;
    }
  }
  @container (max-width: 759px) {
    .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .fields.polar {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 519px) {
    .fields,
    .fields.polar,
    .softness > .field {
      grid-template-columns: auto minmax(0, 1fr) auto 24px;
    }
    .fields > .field {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .field [type='number'] {
      grid-area: 1 / 3;
    }
    .polar [type='number'] {
      grid-column: 3 / -1;
    }
    .field .slider {
      grid-area: 1 / 2;
    }
    .field .reset {
      grid-area: 1 / 4;
    }
  }
`;
