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
/** @typedef {{ cpu: string, step: string, moves: number, median: number, p99: number, latency: number, 'latency p99': number, busy: number }} Row */

/** @param {import('playwright-core').Page} page @returns {Promise<number>} */
const paintedSoFar = (page) =>
  page.evaluate(() => /** @type {any} */ (globalThis).sliderTimes.length);

/**
 * Drags the slider to and fro with the mouse, one move at a time, each awaited until it is painted.
 * @param {import('playwright-core').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {number} count
 * @returns {Promise<Time[]>} of every move so far
 */
async function dragged(page, { x, y, width, height }, count) {
  const middle = y + height / 2;
  const span = width / 2;
  await page.mouse.move(x + width / 4, middle);
  await page.mouse.down();
  let seen = await paintedSoFar(page);
  for (let i = 0; i < count; i += 1) {
    const turn = ((i + 1) * 7) % (2 * span);
    await page.mouse.move(x + width / 4 + (turn < span ? turn : 2 * span - turn), middle);
    seen = await page.evaluate((n) => /** @type {any} */ (globalThis).sliderPainted(n), seen);
  }
  await page.mouse.up();
  return page.evaluate(() => /** @type {any} */ (globalThis).sliderTimes);
}

/** Processor time of the page's main thread so far, in ms. @param {import('playwright-core').CDPSession} session */
async function busyTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
}

/**
 * @param {{ url: string, browser: import('playwright-core').Browser }} site
 * @param {string} step
 * @param {number} slowdown
 */
async function timesOf({ url, browser }, step, slowdown) {
  const { page, session, close } = await freshPage(browser, slowdown);
  try {
    await page.addInitScript(watchSlider);
    await page.goto(`${url}#step=${step}`);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).sliderBox?.());
    const box = await page.evaluate(() => /** @type {any} */ (globalThis).sliderBox());
    await session.send('Performance.enable');
    await dragged(page, box, warmUpMoves);
    const [warm, before] = [await paintedSoFar(page), await busyTime(session)];
    const all = await dragged(page, box, moves);
    const times = all.slice(warm);
    return { times, busy: ((await busyTime(session)) - before) / times.length };
  } finally {
    await close();
  }
}

/** From moving a slider to the frame that shows what followed. */
export const part = {
  name: 'input',
  title: 'From slider input to the painted frame (ms)',
  method: `Real Chromium, the step's first slider dragged with the mouse through the browser's own input, ${moves} moves, each awaited. work: from the page hearing of the move to the end of that frame's style, layout and paint (a message posted from the animation frame has come back): what the goal holds. latency: from the move's time stamp, so with the browser's wait for the next frame. busy: processor time of the page's main thread a move (mean), which other programs on the machine hardly change (with a slowed processor it contains the slowing itself).`,
  async run() {
    /** @type {Row[]} */
    const rows = await withSite(async (site) => {
      /** @type {Row[]} */
      const found = [];
      for (const slowdown of slowdowns) {
        for (const step of stepNames) {
          const { times, busy } = await timesOf(site, step, slowdown);
          const [work, latency] = [times.map((t) => t.work), times.map((t) => t.latency)];
          found.push({
            cpu: `1/${slowdown}`,
            step,
            moves: times.length,
            median: median(work),
            p99: p99(work),
            latency: median(latency),
            'latency p99': p99(latency),
            busy,
          });
        }
      }
      return found;
    });
    return {
      rows,
      goals: slowdowns.flatMap((slowdown) =>
        /** @type {const} */ (['median', 'p99']).map((name) => {
          const [worst] = rows
            .filter(({ cpu }) => cpu === `1/${slowdown}`)
            .sort((a, b) => b[name] - a[name]);
          return {
            name: `input to paint, ${name}, 1/${slowdown} CPU, slowest step (${worst?.step})`,
            value: worst?.[name] ?? NaN,
            goal: goals.inputMilliseconds,
            unit: 'ms',
          };
        }),
      ),
    };
  },
};
