// @ts-check
import { setTimeout } from 'node:timers/promises';
import { launchChromium } from '../launch.mjs';
import { serveRepository } from '../server.mjs';

/** @typedef {import('./node.mjs').Task} Task */
/** @typedef {import('./node.mjs').Answer} Answer */

/** Milliseconds for which a browser that was just started is busy with itself, on all processors. */
const settling = 2000;

/** Chromium, started anew for each task; what memory its processes take is not read. */
export async function openChromium() {
  const { url, close } = await serveRepository();
  const browser = await launchChromium();
  const version = browser.version();
  await browser.close();
  return {
    id: 'chromium',
    name: 'Chromium',
    version,
    flags: [],
    /** @param {Task} task @returns {Promise<Answer>} */
    async run(task) {
      const fresh = await launchChromium();
      try {
        const page = await fresh.newPage();
        await page.goto(url);
        await setTimeout(settling);
        const result = await page.evaluate(async (wanted) => {
          const path = '/bench/task.mjs';
          const { runTask } = await import(path);
          return runTask(wanted);
        }, task);
        return { result, megabytes: NaN };
      } catch (error) {
        return {
          error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
          megabytes: NaN,
        };
      } finally {
        await fresh.close();
      }
    },
    close: async () => close(),
  };
}
