// @ts-check
// Runs inside the page (it is sent there as text): times what follows a reader's input.

/**
 * Puts on the page `inputTimes`; `inputPainted(seen)` to wait for the next; `watchFor(kind)` that chooses
 * what is timed and finds where to press; and `layoutShifts`.
 *
 * The browser holds the moves of a pointer back to the next frame, hands the last one to the page, runs
 * animation frames, style, layout and paint.
 * - `work`: from the first listener for the event to the end of that frame's painting. The end is seen by a
 *   message posted from an animation frame: such a message is a task of its own, and the next one comes
 *   only after the rendering steps of that frame. This is what the page answers for.
 * - `latency`: from the event's own time stamp (when the browser got it) to the same end: with it the
 *   wait for the next frame, which no page can shorten.
 */
export function watchInput() {
  const page = /** @type {any} */ (globalThis);
  const kinds = {
    slider: { event: 'input', target: 'input[type=range]:not(:disabled)' },
    drag: { event: 'pointermove', target: '.draggable .touch, .tip circle' },
    typing: { event: 'keydown', target: 'input[type=number]:not(:disabled)' },
  };
  page.inputTimes = [];
  page.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.layoutShifts.push(/** @type {any} */ (entry).value);
  }).observe({ type: 'layout-shift' });
  let timed = '';
  let stamp = 0;
  let isPending = false;
  let waiting = () => {};
  /** Resolves to how many inputs are painted, as soon as they are more than were seen. */
  page.inputPainted = (/** @type {number} */ seen) =>
    new Promise((resolve) => {
      waiting = () => resolve(page.inputTimes.length);
      if (page.inputTimes.length > seen) waiting();
      setTimeout(waiting, 1000);
    });
  const painted = (/** @type {number} */ begin, /** @type {number} */ came) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const end = performance.now();
      isPending = false;
      page.inputTimes.push({ work: end - begin, latency: end - came });
      waiting();
    };
    port2.postMessage(null);
  };
  const heard = (/** @type {Event} */ event) => {
    if (event.type !== 'input') stamp = event.timeStamp;
    const isDrag = event instanceof PointerEvent && event.buttons > 0;
    if (event.type !== timed || isPending || (timed === 'pointermove' && !isDrag)) return;
    isPending = true;
    const begin = performance.now();
    requestAnimationFrame(() => painted(begin, stamp));
  };
  for (const name of ['pointermove', 'keydown', 'input']) {
    addEventListener(name, heard, { capture: true });
  }
  page.watchFor = (/** @type {keyof typeof kinds} */ kind) => {
    timed = kinds[kind].event;
    const lesson = document.querySelector('attention-explainer');
    const targets = lesson?.shadowRoot?.querySelectorAll(kinds[kind].target) ?? [];
    const target = [...targets].find((found) => found.checkVisibility());
    target?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return target ? { x, y, width, height } : null;
  };
}
