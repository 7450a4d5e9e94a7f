/**
 * Brings the begin of a step that was gone to into view, at once; the focus stays on what was
 * pressed, or goes to the step's own button where that is gone.
 */
export function showStep(host: Element, root: ShadowRoot): void {
  const title = root.querySelector('h2')?.getBoundingClientRect();
  const above = host.getBoundingClientRect().top < 0;
  if (above || (title && title.bottom > globalThis.innerHeight)) {
    host.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
  if (root.activeElement?.matches(':disabled')) {
    root.querySelector<HTMLElement>('[aria-current="step"]')?.focus({ preventScroll: true });
  }
}
