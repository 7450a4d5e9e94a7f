// @ts-check
import { chromium, firefox, webkit } from 'playwright-core';
import { chromiumPath } from '../../scripts/setup/system.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const engines = {
  chromium: () => chromium.launch({ executablePath: chromiumPath(), args: quiet }),
  // Playwright's own builds, or one named by FIREFOX or WEBKIT.
  firefox: () => firefox.launch({ executablePath: process.env['FIREFOX'] }),
  webkit: () => webkit.launch({ executablePath: process.env['WEBKIT'] }),
};

/** The engine to test in, by BROWSER: chromium (the default), firefox or webkit. */
export const browserName = /** @type {keyof typeof engines} */ (
  process.env['BROWSER'] ?? 'chromium'
);

/** Starts the browser that BROWSER names. */
export function launch() {
  const start = engines[browserName];
  if (!start) throw new Error(`BROWSER is one of ${Object.keys(engines)}, not “${browserName}”.`);
  return start();
}
