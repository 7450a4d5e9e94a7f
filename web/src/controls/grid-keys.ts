const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Arrow keys move between the numbers of a table; number fields keep up and down for themselves. */
export function gridKeys(event: KeyboardEvent): void {
  const move = moves[event.key];
  const target = event.target as HTMLElement;
  if (!move || target instanceof HTMLInputElement) return;
  const cell = target.closest('td');
  const row = cell?.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])];
  const [down, right] = move;
  const next =
    rows[rows.indexOf(row as Element) + down]?.children[
      [...(row?.children ?? [])].indexOf(cell as Element) + right
    ];
  const number = next?.querySelector<HTMLElement>('.num, input');
  if (!number) return;
  event.preventDefault();
  number.focus();
}
