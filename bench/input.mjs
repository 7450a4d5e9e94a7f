// @ts-check
import { goals, slowdowns } from './goals.mjs';
import { freshPage, withSite } from './site.mjs';
import { median, p99 } from './statistics.mjs';
import { watchSlider } from './watch-slider.mjs';

// As in web/src/state/state.ts, which Node 20 cannot read.
const stepNames = [
  'paradox',
  'gravity',
  'dot-product',
  'query-key',
  'score',
  'softmax',
  'matching-content',
  'value',
  'loop',
  'playground',
];
const moves = 100;
const warmUpMoves = 20;

/** @typedef {{ work: number, latency: number }} Time */

/**
 * Drags the slider to and fro with the mouse, one move at a time, each awaited until it is painted.
 * @param {import('playwright-core').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @returns {Promise<Time[]>}
 */
async function dragged(page, { x, y, width, height }) {
  const middle = y + height / 2;
  const span = width / 2;
  await page.mouse.move(x + width / 4, middle);
  await page.mouse.down();
  let seen = 0;
  for (let i = 0; i < moves + warmUpMoves; i += 1) {
    const turn = ((i + 1) * 7) % (2 * span);
    await page.mouse.move(x + width / 4 + (turn < span ? turn : 2 * span - turn), middle);
    seen = await page.evaluate((n) => /** @type {any} */ (globalThis).sliderPainted(n), seen);
  }
  await page.mouse.up();
  const times = await page.evaluate(() => /** @type {any} */ (globalThis).sliderTimes);
  return times.slice(warmUpMoves);
}

/**
 * @param {{ url: string, browser: import('playwright-core').Browser }} site
 * @param {string} step
 * @param {number} slowdown
 */
async function timesOf({ url, browser }, step, slowdown) {
  const { page, close } = await freshPage(browser, slowdown);
  try {
    await page.addInitScript(watchSlider);
    await page.goto(`${url}#step=${step}`);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).sliderBox?.());
    const box = await page.evaluate(() => /** @type {any} */ (globalThis).sliderBox());
    return await dragged(page, box);
  } finally {
    await close();
  }
}

/** From moving a slider to the frame that shows what followed. */
export const part = {
  name: 'input',
  title: 'From slider input to the painted frame (ms)',
  method: `Real Chromium, the step's first slider dragged with the mouse through the browser's own input, ${moves} moves, each awaited. work: from the page hearing of the move to the end of that frame's style, layout and paint (a message posted from the animation frame has come back): what the goal holds. latency: from the move's time stamp, so with the browser's wait for the next frame.`,
  async run() {
    const rows = await withSite(async (site) => {
      /** @type {{ cpu: string, step: string, moves: number, median: number, p99: number, latency: number, 'latency p99': number }[]} */
      const found = [];
      for (const slowdown of slowdowns) {
        for (const step of stepNames) {
          const times = await timesOf(site, step, slowdown);
          const [work, latency] = [times.map((t) => t.work), times.map((t) => t.latency)];
          found.push({
            cpu: `1/${slowdown}`,
            step,
            moves: times.length,
            median: median(work),
            p99: p99(work),
            latency: median(latency),
            'latency p99': p99(latency),
          });
        }
      }
      return found;
    });
    return {
      rows,
      goals: rows.flatMap((row) =>
        /** @type {const} */ (['median', 'p99']).map((name) => ({
          name: `${row.step}, ${row.cpu} CPU, ${name}`,
          value: row[name],
          goal: goals.inputMilliseconds,
          unit: 'ms',
        })),
      ),
    };
  },
};
