/** Puts the panel beside what was asked, inside the stage, and never above its top. */
export function placeWhy(panel: HTMLElement, stage: Element, asked: Element | null): void {
  const frame = stage.getBoundingClientRect();
  const from = (asked ?? stage).getBoundingClientRect();
  const gap = 10;
  const widest = frame.width - panel.offsetWidth - gap;
  const left = Math.max(gap, Math.min(from.left - frame.left, widest));
  const below = from.bottom - frame.top + gap;
  const above = from.top - frame.top - panel.offsetHeight - gap;
  const fitsBelow = from.bottom + panel.offsetHeight + gap < globalThis.innerHeight;
  panel.style.left = `${left}px`;
  panel.style.top = `${fitsBelow || above < 0 ? below : above}px`;
}
