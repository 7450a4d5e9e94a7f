// @ts-check
// Every step by axe, light and dark, and what opens on it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addAxe, violations } from './axe.mjs';
import { allSteps, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();
// High enough that the step bar covers nothing: what it covers can be scrolled, which axe cannot know.
const page = await site.open('', { viewport: { width: 1280, height: 4000 } });
await addAxe(page);

for (const theme of ['light', 'dark']) {
  for (const step of allSteps) {
    test(`${step}, ${theme}: without violations`, async () => {
      await setState(page, { step, theme });
      assert.deepEqual(await violations(page), []);
    });
  }
  test(`what opens, ${theme}: answers, reveal, “why?”, notice, side by side`, async () => {
    await setState(page, { step: 'gravity', theme, compare: true });
    await page.locator('[data-answer]').first().click();
    await page.locator('.body .num[data-quantity="weights"]').first().press('Enter');
    assert.deepEqual(await violations(page), []);
    await setState(page, { step: 'softmax', theme, causal: true, edits: { 'none.such': 1 } });
    await page.locator('[data-answer]').last().click();
    assert.equal(await page.locator('.notice').count(), 1);
    assert.deepEqual(await violations(page), []);
    await setState(page, { step: 'playground', theme, edits: { 'orange.fruit': 1 } });
    await page.locator('.matrices summary').click();
    assert.deepEqual(await violations(page), []);
  });
}

test('at 320 px and with motion, without violations', async () => {
  const narrow = await site.open('step=softmax', {
    viewport: { width: 320, height: 6000 },
    reducedMotion: 'no-preference',
  });
  await addAxe(narrow);
  for (const step of allSteps) {
    await setState(narrow, { step });
    assert.deepEqual(await violations(narrow), [], step);
  }
});
