/** The grounds of all explainers on the page. */
const grounds = new Set<HTMLElement>();

/**
 * Explainers on one page do not slow each other: from two on, the browser skips what is drawn of those out of
 * sight. A frame has only one, and tells its height while nobody sees it, so one alone is never skipped.
 */
export function joinNeighbours(ground: HTMLElement, signal: AbortSignal): void {
  grounds.add(ground);
  signal.addEventListener('abort', () => grounds.delete(ground));
}

/** May be skipped from now on: its height is known, so that nothing moves when it comes into sight. */
export function maySkip({ style }: HTMLElement, height: number): void {
  if (grounds.size < 2 || height === 0) return;
  style.setProperty('contain-intrinsic-block-size', `auto ${height}px`);
  style.setProperty('content-visibility', 'auto');
}
