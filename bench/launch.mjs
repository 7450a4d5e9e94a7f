// @ts-check
import { chromium } from 'playwright-core';
import { chromiumPath } from '../scripts/setup/system.mjs';

/** A fresh Chromium, as all parts of the benchmark start it. @param {readonly string[]} [more] of its options */
export function launchChromium(more = []) {
  const executablePath = chromiumPath();
  const args = [...more, '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ ...(executablePath && { executablePath }), args });
}
