// @ts-check
// The built site, served, and a browser to open it: what the parts that measure the page share.
import { join } from 'node:path';
import { buildElement } from '../scripts/builds/element.mjs';
import { buildSite as buildPages } from '../scripts/builds/site.mjs';
import { root } from '../scripts/setup/root.mjs';
import { host } from './host.mjs';
import { launchChromium } from './launch.mjs';

/** Where the site is built for measuring, source maps beside it; dist/ stays as it is. */
export const folder = join(root, 'build/bench');

/** @type {Promise<unknown> | undefined} */
let built;

/** Builds the page as `npm run build` does, once. */
export function buildSite() {
  built ??= buildPages(folder).then(() => buildElement(folder, { sourcemap: 'hidden' }));
  return built;
}

/**
 * @template T
 * @param {(site: { url: string, browser: import('playwright-core').Browser }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSite(use) {
  await buildSite();
  const site = await host(folder);
  try {
    const browser = await launchChromium();
    try {
      return await use({ url: site.url, browser });
    } finally {
      await browser.close();
    }
  } finally {
    site.close();
  }
}

/**
 * A page without cache or history, its processor slowed.
 * @param {import('playwright-core').Browser} browser
 * @param {number} slowdown
 */
export async function freshPage(browser, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session, close: () => context.close() };
}
