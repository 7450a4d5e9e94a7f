// @ts-check
import { movesIn } from './input-wishes.mjs';
import { freshPage } from './site.mjs';

// Code is compiled and parts are loaded ahead in these: what they leave is no leak.
const warmUpMoves = 2000;

/** @param {import('playwright-core').CDPSession} session */
async function memoryOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    heap: of('JSHeapUsedSize') / 1024,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Moves the first slider so often, a frame for each. @param {import('playwright-core').Page} page @param {number} count */
const moved = (page, count) =>
  page.evaluate(async (moves) => {
    const lesson = document.querySelector('attention-explainer');
    const slider = /** @type {HTMLInputElement} */ (
      lesson?.shadowRoot?.querySelector('input[type=range]')
    );
    for (let i = 0; i < moves; i += 1) {
      slider.value = String((i % 200) / 40 - 2.5);
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await new Promise(requestAnimationFrame);
    }
    slider.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }, count);

/**
 * What 10,000 moves leave behind: JavaScript heap after collecting garbage, nodes and listeners.
 * @param {{ url: string, browser: import('playwright-core').Browser }} site
 * @param {import('./input-wishes.mjs').Narrowed} narrowed
 */
export async function longRun({ url, browser }, { step: steps = 'loop', moves: given }) {
  const moves = movesIn(given, 10_000);
  const [step] = steps.split(',');
  const { page, session, close } = await freshPage(browser, 1);
  try {
    await page.goto(`${url}#step=${step}`);
    await page.waitForFunction(() =>
      document.querySelector('attention-explainer')?.shadowRoot?.querySelector('input[type=range]'),
    );
    await session.send('Performance.enable');
    await moved(page, warmUpMoves);
    const before = await memoryOf(session);
    await moved(page, moves);
    const after = await memoryOf(session);
    const name = (/** @type {string} */ what) => `${what} grown in ${moves} moves (${step})`;
    return {
      rows: [
        { when: `after ${warmUpMoves} moves`, ...before },
        { when: `after ${moves} more`, ...after },
      ],
      goals: [
        { name: name('heap'), value: after.heap - before.heap, goal: 256, unit: 'KiB' },
        { name: name('nodes'), value: after.nodes - before.nodes, goal: 0, unit: '' },
        { name: name('listeners'), value: after.listeners - before.listeners, goal: 0, unit: '' },
      ],
    };
  } finally {
    await close();
  }
}
