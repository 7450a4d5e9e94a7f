// @ts-check
// Runs inside the page (it is sent there as text): times what follows an input event of a slider.

/**
 * Puts `sliderTimes` on the page, `sliderPainted()` to wait for the next, and `sliderBox()` that finds the
 * first slider.
 *
 * A range input dragged with the mouse: the browser holds the moves back to the next frame, hands the
 * last one to the page (`pointermove`, then `input`), runs animation frames, style, layout and paint.
 * - `work`: from the first listener for that input event to the end of the frame's painting. The end is
 *   seen by a message posted from an animation frame: such a message is a task of its own, and the next
 *   one comes only after the rendering steps of that frame. This is what the page answers for.
 * - `latency`: from the move's own time stamp (when the browser got it) to the same end: with it the
 *   wait for the next frame, which no page can shorten.
 */
export function watchSlider() {
  const page = /** @type {any} */ (globalThis);
  page.sliderTimes = [];
  let stamp = 0;
  let waiting = () => {};
  /** Resolves to how many inputs are painted, as soon as they are more than were seen. */
  page.sliderPainted = (/** @type {number} */ seen) =>
    new Promise((resolve) => {
      waiting = () => resolve(page.sliderTimes.length);
      if (page.sliderTimes.length > seen) waiting();
      setTimeout(waiting, 1000);
    });
  addEventListener('pointermove', (event) => (stamp = event.timeStamp), { capture: true });
  addEventListener(
    'input',
    () => {
      const begin = performance.now();
      const came = stamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const end = performance.now();
          page.sliderTimes.push({ work: end - begin, latency: end - came });
          waiting();
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  page.sliderBox = () => {
    const lesson = document.querySelector('attention-explainer');
    const sliders = lesson?.shadowRoot?.querySelectorAll('input[type=range]:not(:disabled)') ?? [];
    const slider = [...sliders].find((found) => found.checkVisibility());
    slider?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = slider?.getBoundingClientRect() ?? new DOMRect();
    return slider ? { x, y, width, height } : null;
  };
}
