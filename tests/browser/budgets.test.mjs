// @ts-check
// What a reader downloads: each part within its budget, the sums within what the project promises.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadedWith, overweight, stages, weigh } from '../../bench/budgets.mjs';
import { root } from '../../scripts/setup/root.mjs';
import { allSteps, drawn, ready, useBrowser } from './lesson.mjs';

const dist = join(root, 'dist');
const site = await useBrowser();

test('no part has grown over its budget', () => {
  assert.deepEqual(overweight(weigh(dist)), []);
});

test('what is over is told: which part, by how much, and what to do', () => {
  const weights = weigh(dist);
  const files = { ...weights.files, 'index.html': 9000 };
  const [told = '', ...others] = overweight({ ...weights, files });
  assert.match(told, /^index\.html is 9000 bytes of gzip, \d+ over its budget of \d+: .*bench/);
  assert.deepEqual(others, []);
});

test('the element is one file, for pages that name it', () => {
  const element = join(dist, 'attention-explainer.js');
  assert.deepEqual(loadedWith(element), [element]);
});

test('walking through all steps, and asking, loads what the sums count and nothing else', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  /** @type {Set<string>} */
  const asked = new Set();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  const beforehand = loadedWith(join(dist, 'index.html')).map((file) =>
    file.slice(dist.length + 1),
  );
  await page.goto(site.url);
  await ready(page);
  const files = () => [...asked].filter((file) => file !== '').sort();
  /** @param {number} count */
  const counted = (count) =>
    [...beforehand, ...stages.slice(0, count).flatMap((stage) => stage.files)]
      .filter((file) => file !== 'index.html')
      .sort();
  assert.deepEqual(files(), counted(1));
  for (const step of allSteps) {
    await page.locator(`[data-step="${step}"]`).click();
    await drawn(page);
    const slider = page.locator('.editor input[type="range"]').first();
    await slider.press('ArrowRight');
  }
  assert.deepEqual(
    files().filter((file) => !file.endsWith('why-panel.js')),
    counted(2),
  );
  await page.locator('.figure .num').first().click();
  await page.locator('.why').waitFor();
  assert.deepEqual(files(), counted(3));
});
