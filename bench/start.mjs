// @ts-check
import { goals, slowdowns } from './goals.mjs';
import { freshPage, withSite } from './site.mjs';
import { median, quantile } from './statistics.mjs';

const loads = 7;

const names = Object.freeze({
  paint: 'first contentful paint',
  ready: 'ready',
  usable: 'usable',
  longest: 'longest task',
});

/** What a page's line in the console begins with that tells its times. */
const mark = 'start times: ';

/** Runs in the page before its own scripts. @param {string} begin */
function watch(begin) {
  const times = /** @type {Record<string, number>} */ ({});
  const look = () => {
    const lesson = document.querySelector('attention-explainer');
    const slider = lesson?.shadowRoot?.querySelector('input[type=range]:not(:disabled)');
    if (!slider) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      times['usable'] = performance.now();
      for (const { startTime } of performance.getEntriesByName('first-contentful-paint'))
        times['paint'] = startTime;
      note(observer.takeRecords());
      console.debug(begin + JSON.stringify(times));
    };
    port2.postMessage(null);
  };
  /** @param {PerformanceEntryList} entries */
  const note = (entries) => {
    for (const { duration } of entries)
      times['longest'] = Math.max(times['longest'] ?? 0, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  document.addEventListener('attention-ready', () => {
    times['ready'] = performance.now();
    requestAnimationFrame(look);
  });
}

/** Lighthouse's slow 4G, as it is applied to each request: bytes a second, and milliseconds there and back. */
const slow4g = {
  offline: false,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
  latency: 150,
};

const networks = Object.freeze({ none: null, 'slow 4G': slow4g });

/**
 * @param {import('playwright-core').Browser} browser @param {string} url @param {number} slowdown
 * @param {typeof slow4g | null} network
 */
async function load(browser, url, slowdown, network) {
  const { page, session, close } = await freshPage(browser, slowdown);
  try {
    if (network) await session.send('Network.emulateNetworkConditions', network);
    // The page tells by itself: to ask it, Playwright would run a large script in it, in the midst of its start.
    const isTold = (/** @type {{ text(): string }} */ line) => line.text().startsWith(mark);
    await page.addInitScript(watch, mark);
    const [line] = await Promise.all([
      page.waitForEvent('console', isTold),
      page.goto(url, { waitUntil: 'commit' }),
    ]);
    const { paint = NaN, ready, usable, longest = 0 } = JSON.parse(line.text().slice(mark.length));
    return { paint, ready, usable, longest };
  } finally {
    await close();
  }
}

/** How long a reader waits before the first slider answers. */
export const part = {
  name: 'start',
  title: 'Time to first interaction (ms from the start of navigation)',
  method: `Real Chromium, ${loads} cold loads each (a new browser context: no HTTP or code cache) from this machine, without a network to speak of and over Lighthouse's slow 4G (150 ms there and back, 1.6 Mbit/s). ready: the event attention-ready. usable: the frame with the first slider, which already answers, is painted (a message posted from its animation frame has come back). longest task: the longest that blocked the page until then, 0 where none took 50 ms.`,
  async run() {
    /** @type {{ cpu: string, net: string, name: string, median: number, p90: number }[]} */
    const rows = await withSite(async ({ url, browser }) => {
      await load(browser, url, 1, null);
      const found = [];
      for (const slowdown of slowdowns) {
        for (const [net, network] of Object.entries(networks)) {
          const times = [];
          for (let i = 0; i < loads; i += 1)
            times.push(await load(browser, url, slowdown, network));
          for (const [key, name] of Object.entries(names)) {
            const values = times.map((time) => time[/** @type {keyof typeof names} */ (key)]);
            found.push({
              cpu: `1/${slowdown}`,
              net,
              name,
              median: median(values),
              p90: quantile(values, 0.9),
            });
          }
        }
      }
      return found;
    });
    const slowest = rows.filter(({ cpu, net }) => cpu === '1/4' && net === 'slow 4G');
    /** @param {string} wanted */
    const of = (wanted) => slowest.find(({ name }) => name === wanted)?.median ?? NaN;
    return {
      rows,
      goals: [
        {
          name: 'usable, slow 4G, 1/4',
          value: of(names.usable),
          goal: goals.usableMilliseconds,
          unit: 'ms',
        },
        {
          name: 'longest task, 1/4',
          value: of(names.longest),
          goal: goals.longestTask,
          unit: 'ms',
        },
      ],
    };
  },
};
