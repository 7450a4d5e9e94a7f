// @ts-check
// Where WebAssembly cannot run, the page says so in words and still shows the text of the lesson.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import axe from 'axe-core';
import { root } from '../../scripts/setup/root.mjs';
import { lessonSteps, useBrowser } from './lesson.mjs';

const site = await useBrowser();

const folder = join(root, 'web/src/i18n/en');
/** @type {Record<string, string>} */
const messages = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);

/** Ways in which it can be missing, each run before the page's own scripts. */
const ways = {
  'there is none': () => {
    // @ts-expect-error it is always there for TypeScript
    delete globalThis.WebAssembly;
  },
  'it may not compile': () => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError('blocked by the policy'));
    WebAssembly.compile = refuse;
    WebAssembly.instantiate = refuse;
    WebAssembly.instantiateStreaming = refuse;
    WebAssembly.Module = /** @type {any} */ (
      function Module() {
        throw new WebAssembly.CompileError('blocked by the policy');
      }
    );
  },
};

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: it is said, and all nine lessons stand in words`, async () => {
    const page = await site.fresh();
    await page.addInitScript(way);
    await page.addInitScript(() => {
      addEventListener('attention-error', (event) => {
        /** @type {any} */ (globalThis).told = /** @type {CustomEvent} */ (event).detail.message;
      });
    });
    await page.goto(site.url);
    const notice = page.locator('.notice');
    await notice.waitFor();
    assert.match(await notice.innerText(), /could not start/i);
    assert.equal(await notice.getAttribute('role'), 'alert');
    const text = (await page.locator('.stage').innerText()).replace(/\s+/g, ' ');
    for (const step of lessonSteps) {
      assert.ok(text.includes(messages[`step.${step}.title`] ?? '?'), step);
      // The first words of each paragraph, up to what is live or stressed.
      for (const [key, message] of Object.entries(messages)) {
        if (!new RegExp(`^step\\.${step}\\.(text|reveal)\\.\\d+$`).test(key)) continue;
        const [start = ''] = message.replaceAll("''", "'").split(/[{<]/);
        assert.ok(text.includes(start.trim()), `${key}: ${start}`);
      }
    }
    assert.doesNotMatch(text, /NaN|undefined|\[object|\[[a-z-]+\.[\w.-]+\]/);
    assert.ok(await page.evaluate(() => /** @type {any} */ (globalThis).told));
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await /** @type {any} */ (globalThis).axe.run(document);
      return found.violations.map((/** @type {any} */ { id }) => id);
    });
    assert.deepEqual(violations, []);
    await page.context().close();
  });
}

test('without JavaScript the page says what it needs', async () => {
  const page = await site.fresh({ javaScriptEnabled: false });
  await page.goto(site.url);
  assert.match(await page.locator('body').innerText(), /needs JavaScript/);
  await page.context().close();
});
