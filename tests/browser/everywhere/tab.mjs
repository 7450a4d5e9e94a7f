// @ts-check
import { launch } from '../browser.mjs';
import { startWebKit } from './webdriver.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

/**
 * What these tests ask of a browser: little enough that each can do it.
 * @typedef {object} Tab
 * @property {import('playwright-core').Page['evaluate']} evaluate runs a function, or a script, in the
 *   page, or in the frame that was entered
 * @property {(url: string) => Promise<unknown>} goto
 * @property {(...keys: string[]) => Promise<unknown>} press one after another; `Shift+Tab` together
 * @property {(at: number) => Promise<unknown>} enterFrame
 * @property {() => Promise<unknown>} leaveFrame
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {() => Promise<Buffer>} screenshot what the window shows
 * @property {() => Promise<string[]>} complaints what only the browser itself hears
 * @property {() => Promise<unknown>} close
 */

/** @param {import('playwright-core').Browser} browser @returns {Promise<Tab>} */
async function openTab(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15000);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  /** @type {import('playwright-core').Page | import('playwright-core').Frame} */
  let place = page;
  return {
    evaluate: (/** @type {any} */ task, /** @type {any} */ given) => place.evaluate(task, given),
    goto(url) {
      place = page;
      return page.goto(url);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async enterFrame(at) {
      const handle = await page.locator('iframe').nth(at).elementHandle();
      place = (await handle?.contentFrame()) ?? page;
    },
    leaveFrame: async () => (place = page),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    complaints: async () => complaints.splice(0),
    close: () => context.close(),
  };
}

/**
 * Starts a browser, without motion.
 * @param {BrowserName} name
 * @returns {Promise<{ open: () => Promise<Tab>, close: () => Promise<void> }>}
 */
export async function start(name) {
  if (name === 'webkit') return startWebKit();
  const browser = await launch(name, { still: true });
  return { open: () => openTab(browser), close: () => browser.close() };
}
