// @ts-check
// The page complains of nothing and asks for nothing beyond its own files, in any folder.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSteps, drawn, ready, useBrowser } from './lesson.mjs';
import { record } from './recorder.mjs';

const root = await useBrowser();
const sites = [root, await useBrowser('/lessons/attention/')];

/** Uses a bit of everything on every step. @param {import('playwright-core').Page} page */
async function useAll(page, steps = allSteps) {
  for (const step of steps) {
    await page.locator(`[data-step="${step}"]`).click();
    await drawn(page);
    for (const choice of await page.locator('[data-switch] [data-choice]').all()) {
      if (await choice.isVisible()) await choice.click();
    }
    for (const box of await page.locator('input[type="checkbox"][data-switch]').all()) {
      await box.check();
      await box.uncheck();
    }
    const slider = page.locator('.editor input[type="range"]').first();
    if ((await slider.count()) > 0) await slider.press('ArrowRight');
    const number = page.locator('.body .num[data-quantity]').first();
    if ((await number.count()) > 0) {
      await number.press('Enter');
      await page.locator('[data-why="close"]').click();
    }
    const answer = page.locator('[data-answer]').first();
    if ((await answer.count()) > 0) await answer.click();
    const play = page.locator('[data-player="play"]');
    if ((await play.count()) > 0) await play.first().click();
  }
  for (const tool of ['undo', 'redo', 'reset']) {
    const button = page.locator(`[data-tool="${tool}"]`);
    if (await button.isEnabled()) await button.click();
  }
  for (let turn = 0; turn < 3; turn += 1) await page.locator('[data-tool^="theme."]').click();
  await drawn(page);
}

for (const own of sites) {
  test(`served from ${new URL(own.url).pathname}: no complaint, no request outside, no policy broken`, async () => {
    const page = await own.fresh({ reducedMotion: 'no-preference' });
    const { complaints, requests } = await record(page);
    await page.goto(own.url);
    await ready(page);
    await useAll(page, own === root ? allSteps : ['gravity', 'softmax', 'playground']);
    assert.deepEqual(complaints, []);
    const outside = requests.filter((url) => !url.startsWith(own.url) && !url.startsWith('blob:'));
    assert.deepEqual(outside, []);
    const title = await page.title();
    assert.match(title, /attention/i);
  });
}

test('a policy that is broken would be seen', async () => {
  const page = await root.fresh();
  const { complaints } = await record(page);
  await page.goto(root.url);
  await ready(page);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  const isSeen = () => complaints.some((complaint) => complaint.startsWith('policy: style-src'));
  const deadline = Date.now() + 8000;
  while (!isSeen() && Date.now() < deadline) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  assert.ok(isSeen(), complaints.join('\n'));
});

test('the page declares its policy itself', async () => {
  const page = await root.fresh();
  await page.goto(root.url);
  const content = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  assert.match(content ?? '', /default-src 'none'/);
  assert.doesNotMatch(content ?? '', /unsafe-inline|'unsafe-eval'|\*/);
});
