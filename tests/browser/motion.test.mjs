// @ts-check
// Motion explains a change and stops: played, paused, scrubbed; the layout keeps its size meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedValue } from './expected.mjs';
import { drawn, lessonSteps, read, ready, setState, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();

/** The steps whose change is explained by motion. */
const moving = ['query-key', 'score', 'softmax', 'value', 'loop'];

/** A page whose clock the test holds. */
async function withClock(hash = '') {
  const page = await site.fresh({ reducedMotion: 'no-preference' });
  await page.clock.install({ time: 0 });
  await page.goto(`${site.url}${hash}`);
  await ready(page);
  await page.clock.pauseAt(60_000);
  return page;
}

const scrubber = '.player input[type="range"]';
/** @param {Page} page */
const phaseOf = async (page) => Number(await page.locator(scrubber).inputValue());

/** @param {Page} page */
const figureSize = (page) =>
  page.locator('.figure').evaluate((figure) => {
    const { width, height } = figure.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  });

test('the steps that change something have a motion, and the others none', async () => {
  const page = await withClock();
  for (const step of lessonSteps) {
    await setState(page, { step });
    const players = await page.locator('.player').count();
    assert.equal(players, moving.includes(step) ? 1 : 0, step);
  }
  await page.context().close();
});

for (const step of moving) {
  test(`${step}: play, pause, scrub, and the end stands`, async () => {
    const page = await withClock(`#step=${step}`);
    assert.equal(await phaseOf(page), 1, 'a link shows the end');
    const end = await read(page);
    await page.locator('[data-player="play"]').click();
    await page.clock.runFor(1500);
    await drawn(page);
    const middle = await phaseOf(page);
    assert.ok(middle > 0 && middle < 1, `${middle}`);
    await page.locator('[data-player="pause"]').click();
    await drawn(page);
    const paused = await phaseOf(page);
    await page.clock.runFor(3000);
    await drawn(page);
    assert.equal(await phaseOf(page), paused, 'paused, it stands');
    await page.locator('[data-player="play"]').click();
    await page.clock.runFor(200);
    await drawn(page);
    assert.ok((await phaseOf(page)) >= paused, 'it goes on from there');
    await page.clock.runFor(30_000);
    await drawn(page);
    assert.equal(await phaseOf(page), 1);
    assert.equal(await page.locator('[data-player="play"]').count(), 1, 'it stops by itself');
    assert.deepEqual((await read(page)).shown, end.shown);
    await page.context().close();
  });

  test(`${step}: scrubbed, the numbers are the engine’s and the layout keeps its size`, async () => {
    const page = await withClock(`#step=${step}`);
    const size = await figureSize(page);
    const stages = new Set();
    for (const phase of ['0', '0.2', '0.45', '0.7', '0.95', '1']) {
      await page.locator(scrubber).fill(phase);
      await drawn(page);
      assert.equal(await phaseOf(page), Number(phase));
      const { state, shown } = await read(page);
      for (const one of shown) assert.equal(one.value, expectedValue(state, one));
      assert.deepEqual(await figureSize(page), size, `at ${phase}`);
      stages.add(await page.locator('.stage-name').innerText());
    }
    assert.ok(stages.size > 1, 'the stages have names');
    await page.context().close();
  });
}

test('going to a step plays its motion once; a change by the reader plays none', async () => {
  const page = await withClock();
  await page.locator('[data-step="softmax"]').click();
  await page.clock.runFor(300);
  await drawn(page);
  assert.ok((await phaseOf(page)) < 1);
  await page.clock.runFor(30_000);
  await drawn(page);
  assert.equal(await phaseOf(page), 1);
  await page.locator('.editor input[type="range"]').first().press('ArrowRight');
  await page.clock.runFor(100);
  await drawn(page);
  assert.equal(await phaseOf(page), 1, 'a slider shows its result at once');
  await page.context().close();
});

test('leaving a step ends its motion', async () => {
  const page = await withClock();
  await page.locator('[data-step="softmax"]').click();
  await page.clock.runFor(300);
  await page.locator('[data-step="paradox"]').click();
  await page.clock.runFor(300);
  await page.goBack();
  await page.locator('.player').waitFor();
  assert.equal(await phaseOf(page), 1);
  await page.context().close();
});

test('nothing stands before it is computed, and what flies can be read', async () => {
  const page = await withClock('#step=softmax');
  const scrub = async (/** @type {string} */ phase) => {
    await page.locator(scrubber).fill(phase);
    await drawn(page);
  };
  const bars = (/** @type {number} */ column) =>
    page.locator(`.softmax-row tbody td:nth-of-type(${column}) .bar`).count();
  await scrub('0.2');
  assert.deepEqual(await Promise.all([2, 3, 4].map(bars)), [4, 0, 0]);
  assert.equal(await page.locator('.told.coming').count(), 1);
  await scrub('0.6');
  assert.deepEqual(await Promise.all([2, 3, 4].map(bars)), [4, 4, 0]);
  await scrub('1');
  assert.equal(await page.locator('.coming').count(), 0);
  await setState(page, { step: 'score' });
  await scrub('0.05');
  const flying = page.locator('.meeting .num');
  assert.equal(await flying.count(), 2);
  for (const number of await flying.all()) assert.ok(await number.isVisible());
  const first = page.locator('.score-terms tbody .bar').first();
  assert.equal((await first.evaluate((bar) => bar.getBoundingClientRect().width)) > 0, false);
  await page.context().close();
});
