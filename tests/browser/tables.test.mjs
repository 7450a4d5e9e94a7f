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
        const boxes = [...(root?.querySelectorAll('.scroll') ?? [])];
        const page = /** @type {any} */ (globalThis);
        page.boxes = boxes.length + (page.boxes ?? 0);
        return boxes
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => `${box.firstElementChild?.className}: ${box.scrollWidth}`);
      });
      assert.deepEqual(tooWide, [], `${step}, ${sentence}`);
    }
  }
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).boxes);
  assert.ok(seen > 40, `${seen} tables were seen`);
  await page.context().close();
});
