// @ts-check
// While a slider moves, what stands beside a live number does not go to and fro.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { middleOf } from './gestures.mjs';
import { drawn, stateOf, useBrowser } from './lesson.mjs';

const site = await useBrowser();

test('a number that gets shorter keeps its room until the slider is let go', async () => {
  const page = await site.open('step=paradox');
  const found = await page.evaluate(() => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    const root = /** @type {ShadowRoot} */ (lesson.shadowRoot);
    const slider = /** @type {HTMLInputElement} */ (root.querySelector('[type=range]'));
    const number = /** @type {HTMLElement} */ (root.querySelector('.text p .num'));
    const seen = [];
    for (const value of ['-0.2', '-0.25', '-0.3', '3', '2']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      lesson.performUpdate();
      seen.push({ text: number.innerText, width: number.offsetWidth });
    }
    slider.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    return { seen, after: number.offsetWidth, kept: root.querySelectorAll('[data-room]').length };
  });
  const [, longest, ...shorter] = found.seen;
  assert.equal(longest?.text, '−0.25');
  assert.deepEqual(shorter.at(-1), { text: '2', width: longest?.width });
  assert.ok(found.after < (longest?.width ?? 0), 'let go, it takes the room that it needs');
  assert.equal(found.kept, 0);
  await page.context().close();
});

for (const step of ['paradox', 'query-key', 'score', 'playground']) {
  test(`${step}: nearly nothing shifts by itself while a slider is dragged`, async () => {
    const page = await site.open(`step=${step}`);
    await page.evaluate(() => {
      const page = /** @type {any} */ (globalThis);
      page.shifted = 0;
      const add = (/** @type {PerformanceEntryList} */ entries) => {
        for (const one of entries) page.shifted += /** @type {any} */ (one).value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      page.all = () => {
        add(observer.takeRecords());
        return page.shifted;
      };
    });
    const { x, y } = await middleOf(page, '.editor input[type="range"]');
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 100; i += 1) {
      await page.mouse.move(x + 60 * Math.sin(i), y);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    assert.ok((await page.locator('[data-room]').count()) > 0, 'numbers keep room meanwhile');
    await page.mouse.up();
    await drawn(page);
    assert.equal(await page.locator('[data-room]').count(), 0);
    assert.notDeepEqual((await stateOf(page)).edits, {}, 'the slider has moved');
    const shifted = await page.evaluate(() => /** @type {any} */ (globalThis).all());
    assert.ok(shifted < 0.1, `layout shift ${shifted}; up to 0.1 is called good`);
    await page.context().close();
  });
}
