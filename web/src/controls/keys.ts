/** Elements in which the arrow keys already have a meaning. */
const ownArrows =
  'input, select, textarea, [role="slider"], [contenteditable], [data-arrows], .why';

/** One step back or on for an arrow key that nothing else uses; 0 otherwise. */
export function turnOf(event: KeyboardEvent, rightToLeft: boolean): 1 | -1 | 0 {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return 0;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(ownArrows)) return 0;
  if (event.key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (event.key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return 0;
}

/**
 * −1 for undo, 1 for redo, by the keys that every editor has; 0 otherwise. A text field takes back
 * what is typed in it by itself, unless `evenInText`.
 */
export function undoOf(event: KeyboardEvent, evenInText = false): 1 | -1 | 0 {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return 0;
  const [target] = event.composedPath();
  if (!evenInText && target instanceof HTMLInputElement && target.type === 'text') return 0;
  const key = event.key.toLowerCase();
  if (key === 'y') return 1;
  if (key !== 'z') return 0;
  return event.shiftKey ? 1 : -1;
}
