// @ts-check
// How a reader moves things, through the browser's own input.

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'slider' | 'drag' | 'typing'} Kind */
/** @typedef {{ work: number, latency: number }} Time */

/** To and fro between 0 and `span`. @param {number} i @param {number} span */
function swing(i, span) {
  const turn = (i * 7) % (2 * span);
  return turn < span ? turn : 2 * span - turn;
}

/** @type {Record<Kind, { begin(page: Page, box: Box): Promise<unknown>, move(page: Page, box: Box, i: number): Promise<unknown>, end(page: Page): Promise<unknown> }>} */
const ways = {
  slider: {
    begin: async (page, { x, y, width, height }) => {
      await page.mouse.move(x + width / 4, y + height / 2);
      await page.mouse.down();
    },
    move: (page, { x, y, width, height }, i) =>
      page.mouse.move(x + width / 4 + swing(i, width / 2), y + height / 2),
    end: (page) => page.mouse.up(),
  },
  drag: {
    begin: async (page, { x, y, width, height }) => {
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
    },
    move: (page, { x, y, width, height }, i) =>
      page.mouse.move(x + width / 2 + swing(i, 60), y + height / 2 - swing(i, 44)),
    end: (page) => page.mouse.up(),
  },
  typing: {
    begin: (page, { x, y, width, height }) => page.mouse.click(x + width / 2, y + height / 2),
    move: (page, _, i) => page.keyboard.press(i % 40 < 20 ? 'ArrowUp' : 'ArrowDown'),
    end: () => Promise.resolve(),
  },
};

/** @param {Page} page @returns {Promise<number>} */
const paintedSoFar = (page) =>
  page.evaluate(() => /** @type {any} */ (globalThis).inputTimes.length);

/**
 * Makes so many moves, each awaited until it is painted.
 * @param {Page} page
 * @param {Kind} kind
 * @param {Box} box
 * @param {number} count
 * @returns {Promise<Time[]>}
 */
export async function movesOf(page, kind, box, count) {
  const way = ways[kind];
  await way.begin(page, box);
  const before = await paintedSoFar(page);
  let seen = before;
  for (let i = 1; i <= count; i += 1) {
    await way.move(page, box, i);
    seen = await page.evaluate((n) => /** @type {any} */ (globalThis).inputPainted(n), seen);
  }
  await way.end(page);
  return page.evaluate((n) => /** @type {any} */ (globalThis).inputTimes.slice(n), before);
}

/**
 * Where a kind of input begins on the page; null where the page has no such thing. Times it from now on.
 * @param {Page} page
 * @param {Kind} kind
 * @returns {Promise<Box | null>}
 */
export async function placeFor(page, kind) {
  await page.waitForFunction(() => /** @type {any} */ (globalThis).watchFor?.('slider'));
  return page.evaluate((one) => /** @type {any} */ (globalThis).watchFor(one), kind);
}
