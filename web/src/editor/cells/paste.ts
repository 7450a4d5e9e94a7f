import { withCell } from '../data/set-cell';
import type { Draft } from '../data/draft';
import type { Desk } from '../desk';
import { gridOf } from './keys';

/** Rows and columns of a text as a spreadsheet copies it; null where it is a single cell. */
export function blockIn(text: string): readonly (readonly string[])[] | null {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  const block = lines.map((line) => line.split('\t'));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : null;
}

/** The address of the same cell some rows on. */
const lower = (address: string, rows: number) =>
  address.replace(/\d+/u, (place) => String(Number(place) + rows));

/** What a cell takes of a text: a choice by its name. */
function taken(field: Element | undefined, text: string): string | undefined {
  if (!(field instanceof HTMLSelectElement)) return text;
  return [...field.options].find(
    ({ text: shown, value }) => shown.trim() === text || value === text,
  )?.value;
}

/**
 * Pastes a block of cells into a table, from the cell that has the focus on; `grow` adds a row where
 * the block is longer than the table. What finds no room is told.
 */
export const pasteBlock =
  (desk: Desk, grow?: (draft: Draft) => Draft) =>
  (event: ClipboardEvent): void => {
    const field = event.target as HTMLElement;
    const block = blockIn(event.clipboardData?.getData('text/plain') ?? '');
    const body = field.closest('tbody, thead, tfoot');
    if (!block || !body || !field.dataset['cell']) return;
    event.preventDefault();
    const rows = gridOf(body);
    const top = rows.findIndex((row) => row.includes(field as HTMLInputElement));
    const left = rows[top]?.indexOf(field as HTMLInputElement) ?? 0;
    const grows = grow !== undefined && body.hasAttribute('data-grows');
    let { draft } = desk;
    let unplaced = 0;
    for (let extra = top + block.length - rows.length; grows && extra > 0; extra -= 1)
      draft = grow(draft);
    for (const [i, line] of block.entries()) {
      const beyond = Math.max(0, top + i - (rows.length - 1));
      const row = rows[top + i - beyond] ?? [];
      for (const [j, text] of line.entries()) {
        const there = row[left + j];
        const value = taken(there, text);
        const address = there?.dataset['cell'];
        if (address === undefined || value === undefined || (beyond > 0 && !grows)) unplaced += 1;
        else draft = withCell(draft, lower(address, beyond), value);
      }
    }
    desk.change(draft);
    if (unplaced > 0) desk.say(desk.t('paste.left-out', { count: unplaced }));
  };
