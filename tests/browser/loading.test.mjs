// @ts-check
// What is loaded when: the first step at once, the others ahead of their reader, “why?” when it is near.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ready, stateOf, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();
const later = '**/parts/later-steps.js';

/** The parts that a page asks for. @param {Page} page @returns {string[]} */
function asked(page) {
  /** @type {string[]} */
  const parts = [];
  page.on('request', (request) => {
    const found = /\/parts\/(.+)\.js$/.exec(new URL(request.url()).pathname);
    if (found) parts.push(found[1] ?? '');
  });
  return parts;
}

/** The keys of words that are not there: they stand in brackets, in texts or in names. @param {Page} page */
const missing = (page) =>
  page.locator('.stage').evaluate((stage) => {
    const names = ['aria-label', 'title', 'aria-valuetext'];
    const labels = [...stage.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    );
    return [stage.textContent, ...labels].flatMap(
      (text) => text.match(/\[[\w-]+(\.[\w-]+)+\]/g) ?? [],
    );
  });

/** @param {Page} page */
const title = (page) => page.locator('.text h2').textContent();

test('the first step is whole by itself, and moves, before anything else is loaded', async () => {
  const page = await site.fresh();
  const parts = asked(page);
  await page.route(later, () => undefined);
  await page.goto(site.url);
  await ready(page);
  assert.deepEqual(parts, []);
  assert.deepEqual(await missing(page), []);
  await page.locator('[data-path="apple.fruit"] .slider').fill('2');
  await page.locator('[data-choice="B"]').click();
  await page.locator('.words .word').first().click();
  assert.deepEqual(await missing(page), []);
  assert.equal((await stateOf(page)).sentence, 'B');
});

test('the others come ahead, once for all explainers, after the first thing that is done', async () => {
  const page = await site.fresh();
  const parts = asked(page);
  await page.goto(site.url);
  await ready(page);
  const loaded = page.waitForResponse(later);
  await page.locator('.figure').hover();
  await loaded;
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('attention-explainer')),
  );
  await page.locator('.step-bar button').last().click();
  await page.locator('[data-figure="gravity"]').waitFor();
  assert.equal(parts.filter((part) => part === 'later-steps').length, 1);
});

/** Keeps the later steps back until what it gives is called. @param {Page} page */
async function held(page) {
  /** @type {() => void} */
  let release = () => undefined;
  const wait = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(later, async (route) => {
    await wait;
    await route.continue();
  });
  return release;
}

test('until a step has come, the one before stays as it was; then it is there at one stroke', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  const release = await held(page);
  await page.goto(site.url);
  await ready(page);
  const before = await title(page);
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector('attention-explainer'));
    element.state = { ...element.state, step: 'softmax' };
  });
  assert.equal((await stateOf(page)).step, 'softmax');
  assert.equal(await title(page), before);
  release();
  await page.locator('[data-figure="softmax"]').waitFor();
  assert.deepEqual(await missing(page), []);
});

test('printed before they have come, the first step says so; then, and printed again, all are there', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  const release = await held(page);
  await page.goto(site.url);
  await ready(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const figures = page.locator('.printed .figure');
  assert.equal(await figures.count(), 1);
  assert.match(await page.locator('.notice').innerText(), /still being loaded/);
  release();
  await figures.nth(8).waitFor();
  assert.equal(await page.locator('.notice').count(), 0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.step-bar button').last().click();
  await page.locator('[data-figure="gravity"]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await figures.count(), 9);
  assert.equal(await page.locator('.notice').count(), 0);
});

test('where they cannot be had, the reader is told and the first step goes on; then they are had again', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.route(later, (route) => route.abort());
  await page.goto(`${site.url}#step=value`);
  await ready(page);
  assert.match(String(await page.locator('.notice').textContent()), /later-steps/);
  assert.equal((await stateOf(page)).step, 'paradox');
  assert.equal(await page.locator('[data-figure="paradox"]').count(), 1);
  await page.unroute(later);
  await page.locator('.step-bar button').last().click();
  await page.locator('[data-figure="gravity"]').waitFor();
});

test('“why?” is loaded when a number is near, and tells what keeps it from coming', async () => {
  const page = await site.open('step=score');
  const parts = asked(page);
  const loaded = page.waitForResponse('**/parts/why-panel.js');
  await page.locator('.figure .num').first().hover();
  await loaded;
  await page.locator('.figure .num').first().click();
  await page.locator('.why').waitFor();
  assert.deepEqual(await missing(page), []);
  assert.deepEqual(parts, ['why-panel']);

  const bare = await site.fresh();
  await bare.route('**/parts/why-panel.js', (route) => route.abort());
  await bare.goto(site.url);
  await ready(bare);
  await bare.locator('.text .num').first().click();
  assert.match(String(await bare.locator('.notice').textContent()), /why/);
});
