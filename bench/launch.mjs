// @ts-check
import { chromium } from 'playwright-core';
import { chromiumPath } from '../scripts/setup/system.mjs';

/** A fresh Chromium, as all parts of the benchmark start it. */
export function launchChromium() {
  const executablePath = chromiumPath();
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ ...(executablePath && { executablePath }), args });
}
