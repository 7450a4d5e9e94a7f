// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSteps, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();

test('at 1280 px, no table of the lesson’s own sentences has to be scrolled', async () => {
  const page = await site.open();
  for (const step of allSteps) {
    for (const sentence of ['A', 'B', 'compare']) {
      const compare = sentence === 'compare';
      await setState(page, { step, ...(compare ? { compare } : { sentence }) });
      const tooWide = await page.evaluate(() => {
        const root = document.querySelector('attention-explainer')?.shadowRoot;
        return [...(root?.querySelectorAll('.scroll') ?? [])]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => `${box.firstElementChild?.className}: ${box.scrollWidth}`);
      });
      assert.deepEqual(tooWide, [], `${step}, ${sentence}`);
    }
  }
  await page.context().close();
});
