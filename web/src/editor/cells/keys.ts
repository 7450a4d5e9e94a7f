type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

/** The cells of a table, row by row; a row without any is none. */
export function gridOf(part: ParentNode): readonly (readonly Field[])[] {
  return [...part.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<Field>('[data-cell]:not(:disabled)')])
    .filter((row) => row.length > 0);
}

/** Whether the caret stands where an arrow key has nothing more to do in the field itself. */
function isAtEdge(field: Field, right: number): boolean {
  if (field instanceof HTMLSelectElement) return true;
  const { selectionStart, selectionEnd, value } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return isWhole || (right < 0 ? selectionEnd === 0 : selectionStart === value.length);
}

/** The column of a cell as it is seen: in a row with fewer cells they stand to the end. */
function below(row: readonly Field[], from: readonly Field[], at: number): Field | undefined {
  return row[at + row.length - from.length] ?? row[at];
}

/** Goes where an arrow key or Enter leads in a table, as in a spreadsheet; Escape gives up what was typed. */
export function tableKeys(event: KeyboardEvent): void {
  const field = event.target as Field;
  if (!field.dataset['cell'] || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.isComposing) return;
  if (event.key === 'Escape' && field instanceof HTMLInputElement) {
    field.value = field.getAttribute('data-before') ?? field.value;
    field.select();
    return;
  }
  const [down, right] = moves[event.key] ?? [0, 0];
  if (down === 0 && right === 0) return;
  // Where several lines are shown, arrow keys are the text's own, and so is a new line with Shift.
  if (field instanceof HTMLTextAreaElement && (event.key !== 'Enter' || event.shiftKey)) return;
  if (field instanceof HTMLSelectElement && down !== 0) return;
  const isRightToLeft = getComputedStyle(field).direction === 'rtl';
  const along = isRightToLeft ? -right : right;
  if (along !== 0 && !isAtEdge(field, along)) return;
  const rows = gridOf(event.currentTarget as ParentNode);
  const i = rows.findIndex((row) => row.includes(field));
  const row = rows[i] ?? [];
  const j = row.indexOf(field);
  const next = down === 0 ? row[j + along] : below(rows[i + down] ?? [], row, j);
  event.preventDefault();
  if (next) next.focus();
  else if (event.key === 'Enter') {
    // Leaving a field is what makes it say that it has changed.
    field.blur();
    field.focus();
  }
}

/** The whole of a cell is chosen when one comes to it, so that typing replaces it. */
export function chooseAll(event: FocusEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.dataset['cell']) return;
  field.setAttribute('data-before', field.value);
  field.select();
}
