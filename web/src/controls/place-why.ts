const gap = 10;

/** Below this the panel rather covers what was asked than to be read through a slit. */
const leastHeight = 220;

function clamped(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Puts the panel beside the table or picture of what was asked, else below or above the number
 * itself: inside the stage and, as far as it goes, inside the window, which limits its height.
 */
export function placeWhy(panel: HTMLElement, root: ShadowRoot, asker: Element | null): void {
  const stage = root.querySelector('.stage');
  if (!stage) return;
  const frame = stage.getBoundingClientRect();
  const asked = (asker?.isConnected ? asker : panel).getBoundingClientRect();
  const around = asker?.closest('.scroll, table, svg, ul')?.getBoundingClientRect();
  const bar = root.querySelector('.step-bar')?.getBoundingClientRect();
  const top = gap;
  const bottom = Math.min(globalThis.innerHeight, bar?.top ?? Infinity, frame.bottom) - gap;
  const room = Math.max(leastHeight, bottom - top);
  panel.style.maxHeight = `${room}px`;
  const width = panel.offsetWidth;
  const put = (left: number, from: number, most: number) => {
    panel.style.maxHeight = `${most}px`;
    panel.style.left = `${clamped(left, frame.left + gap, frame.right - width - gap) - frame.left}px`;
    panel.style.top = `${Math.max(gap, from - frame.top)}px`;
  };
  const height = panel.offsetHeight;
  if (around && around.right + width + gap * 2 <= frame.right) {
    put(around.right + gap, clamped(asked.top - 40, top, Math.max(top, bottom - height)), room);
    return;
  }
  const below = bottom - asked.bottom - gap;
  const above = asked.top - gap - top;
  const isBelow = below >= Math.min(height, Math.max(above, leastHeight));
  const most = isBelow ? below : Math.max(above, leastHeight);
  const from = isBelow ? asked.bottom + gap : asked.top - gap - Math.min(height, most);
  put(asked.left, from, most);
}
