// @ts-check
import { chromium, firefox } from 'playwright-core';
import { chromiumPath, firefoxPath } from '../../scripts/setup/system.mjs';

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
  // Firefox as it is sold, by WebDriver BiDi, through which a context cannot ask for less motion.
  firefox: (/** @type {{ still?: boolean }} */ { still = false }) =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath: firefoxPath(),
      firefoxUserPrefs: { 'ui.prefersReducedMotion': Number(still) },
    }),
};

/** The engine to test in, by BROWSER: chromium (the default) or firefox. */
export const browserName = /** @type {keyof typeof engines} */ (
  process.env['BROWSER'] ?? 'chromium'
);

/**
 * Starts a browser: the one that BROWSER names, unless another is named.
 * @param {keyof typeof engines} [name] @param {{ still?: boolean }} [options]
 */
export function launch(name = browserName, options = {}) {
  const start = engines[name];
  if (!start) {
    throw new Error(
      `BROWSER is one of ${Object.keys(engines)}, not “${name}”; WebKitGTK has its tests in tests/browser/everywhere.`,
    );
  }
  return start(options);
}
