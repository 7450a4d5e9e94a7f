// @ts-check
import { browserName } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ x: number, y: number }} Point */

/** The middle of what a selector finds, on the screen. @param {Page} page @param {string} selector */
export async function middleOf(page, selector) {
  const found = page.locator(selector).first();
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points on the way, so that a drag is a drag. @param {Point} from @param {Point} to */
function way(from, to, stops = 4) {
  return Array.from({ length: stops }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / stops,
    y: from.y + ((to.y - from.y) * (i + 1)) / stops,
  }));
}

/** Drags with the mouse. @param {Page} page @param {Point} from @param {Point} to */
export async function mouseDrag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of way(from, to)) await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Whether this browser can be touched by a test. */
export const canTouch = browserName === 'chromium';

/** Drags with one finger. @param {Page} page @param {Point} from @param {Point} to */
export async function touchDrag(page, from, to) {
  const session = await page.context().newCDPSession(page);
  /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {Point[]} touchPoints */
  const send = (type, touchPoints) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  for (const point of way(from, to)) await send('touchMove', [point]);
  await send('touchEnd', []);
  await session.detach();
}
