/** The grounds of all explainers on the page, and how each is measured anew. */
const grounds = new Map<HTMLElement, () => void>();

/** Is drawn wherever it stands, as long as it has another height than was known. */
export function neverSkip({ style }: HTMLElement): void {
  style.removeProperty('content-visibility');
}

/**
 * Explainers on one page do not slow each other: from two on, the browser skips what is drawn of those out of
 * sight. A frame has only one, and tells its height while nobody sees it, so one alone is never skipped.
 */
export function joinNeighbours(
  ground: HTMLElement,
  measure: () => void,
  signal: AbortSignal,
): void {
  // Who was alone until now was not skipped; of more, each has been.
  if (grounds.size === 1) for (const again of grounds.values()) again();
  grounds.set(ground, measure);
  signal.addEventListener('abort', () => {
    grounds.delete(ground);
    neverSkip(ground);
    if (grounds.size === 1) for (const one of grounds.keys()) neverSkip(one);
  });
}

/** May be skipped from now on: its height is known, so that nothing moves when it comes into sight. */
export function maySkip({ style }: HTMLElement, height: number): void {
  if (grounds.size < 2 || height === 0) return;
  style.setProperty('contain-intrinsic-block-size', `auto ${height}px`);
  style.setProperty('content-visibility', 'auto');
}
