import { html, type TemplateResult } from 'lit';
import type { Draft } from '../data/draft';
import type { Desk } from '../desk';
import { chooseAll, tableKeys } from './keys';
import { pasteBlock } from './paste';

export interface TableOptions {
  /** Adds a row, where a pasted block needs more of them. */
  readonly grow?: (draft: Draft) => Draft;
  readonly className?: string;
}

/** A table to type in: arrow keys go from cell to cell, a block of a spreadsheet can be pasted. */
export function table(
  desk: Desk,
  name: string,
  caption: string | TemplateResult,
  rows: TemplateResult,
  { grow, className = '' }: TableOptions = {},
): TemplateResult {
  return html`<div class="scroll">
    <table
      class=${className}
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
