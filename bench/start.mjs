// @ts-check
import { slowdowns } from './goals.mjs';
import { freshPage, withSite } from './site.mjs';
import { median, quantile } from './statistics.mjs';

const loads = 15;

/** Runs in the page before its own scripts. */
function watch() {
  const times = /** @type {Record<string, number>} */ ({});
  /** @type {any} */ (globalThis).startTimes = times;
  const look = () => {
    const lesson = document.querySelector('attention-explainer');
    const slider = lesson?.shadowRoot?.querySelector('input[type=range]:not(:disabled)');
    if (!slider) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (times['usable'] = performance.now());
    port2.postMessage(null);
  };
  document.addEventListener('attention-ready', () => {
    times['ready'] = performance.now();
    requestAnimationFrame(look);
  });
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {number} slowdown */
async function load(browser, url, slowdown) {
  const { page, close } = await freshPage(browser, slowdown);
  try {
    await page.addInitScript(watch);
    await page.goto(url);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).startTimes.usable > 0);
    return await page.evaluate(() => {
      const { ready, usable } = /** @type {any} */ (globalThis).startTimes;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { paint: paint?.startTime ?? NaN, ready, usable };
    });
  } finally {
    await close();
  }
}

/** How long a reader waits before the first slider answers. */
export const part = {
  name: 'start',
  title: 'Time to first interaction (ms from the start of navigation)',
  method: `Real Chromium, ${loads} cold loads each (a new browser context: no HTTP or code cache) from this machine, so without a network. ready: the event attention-ready. usable: the frame with the first slider, which already answers, is painted (a message posted from its animation frame has come back).`,
  async run() {
    const rows = await withSite(async ({ url, browser }) => {
      await load(browser, url, 1);
      const found = [];
      for (const slowdown of slowdowns) {
        const times = [];
        for (let i = 0; i < loads; i += 1) times.push(await load(browser, url, slowdown));
        for (const name of /** @type {const} */ (['paint', 'ready', 'usable'])) {
          const values = times.map((time) => time[name]);
          found.push({
            cpu: `1/${slowdown}`,
            name: name === 'paint' ? 'first contentful paint' : name,
            median: median(values),
            p90: quantile(values, 0.9),
          });
        }
      }
      return found;
    });
    return { rows, goals: [] };
  },
};
