import { html, type TemplateResult } from 'lit';
import type { Draft } from '../data/draft';
import type { Desk } from '../desk';
import { chooseAll, tableKeys } from './keys';
import { pasteBlock } from './paste';

/** A table to type in: arrow keys go from cell to cell, a block of a spreadsheet can be pasted. */
export function table(
  desk: Desk,
  name: string,
  caption: string | TemplateResult,
  rows: TemplateResult,
  grow?: (draft: Draft) => Draft,
): TemplateResult {
  return html`<div class="scroll">
    <table
      data-table=${name}
      @keydown=${tableKeys}
      @focusin=${chooseAll}
      @paste=${pasteBlock(desk, grow)}
    >
      <caption>
        ${caption}
      </caption>
      ${rows}
    </table>
  </div>`;
}
