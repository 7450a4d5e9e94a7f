// @ts-check
// Where WebAssembly cannot run, the same lesson is computed in JavaScript, loaded only then. Where that
// cannot run, either, the page says so and still shows the text of the lesson.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { root } from '../../scripts/setup/root.mjs';
import { expectedValue } from './expected.mjs';
import { allSteps, drawn, lessonSteps, read, ready, setState, useBrowser } from './lesson.mjs';
import { record } from './recorder.mjs';
import { policyWithoutWasm } from './server.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();
const forbidding = await useBrowser('/', policyWithoutWasm);

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
  'it compiles and does not start': () => {
    WebAssembly.instantiate = /** @type {any} */ (
      () => Promise.reject(new WebAssembly.LinkError('no memory'))
    );
  },
};

/** The engine as JavaScript, as a module and as a classic script. */
const inJavaScript = /attention-engine-js/;

/** Every number on the screen is the engine's own. @param {Page} page */
async function assertNumbers(page) {
  const { state, shown } = await read(page);
  assert.ok(shown.length > 0, state.step);
  for (const one of shown) {
    const expected = Number(expectedValue(state, one));
    const room = 1e-6 * Math.max(1, Math.abs(expected));
    const what = `${state.step}: ${one.quantity} ${one.row} ${one.column} ${one.value}`;
    assert.ok(Math.abs(Number(one.value) - expected) <= room, what);
  }
}

/** The whole lesson, live: all steps, a slider, a “why?”. @param {Page} page */
async function assertLive(page) {
  assert.equal(await page.locator('.notice').count(), 0);
  for (const step of allSteps) {
    await setState(page, { step });
    await assertNumbers(page);
  }
  await setState(page, { step: 'score', word: 'orange' });
  const before = (await read(page)).shown.map(({ value }) => value);
  await page.locator('.editor input[type="range"]').first().press('ArrowRight');
  await drawn(page);
  assert.notDeepEqual(
    (await read(page)).shown.map(({ value }) => value),
    before,
  );
  await assertNumbers(page);
  await page.locator('.body .num[data-quantity]').first().press('Enter');
  await page.locator('[data-why="close"]').waitFor();
  await assertNumbers(page);
}

/** What a page complains of beyond the WebAssembly that its host forbids. @param {string[]} complaints */
const unexpected = (complaints) =>
  complaints.filter((complaint) => !/wasm-eval|WebAssembly/.test(complaint));

test('a host’s policy forbids it: the whole lesson is live, in JavaScript', async () => {
  for (const file of ['', 'embed.html']) {
    const page = await forbidding.fresh({ reducedMotion: 'reduce' });
    const { complaints, requests } = await record(page);
    await page.goto(`${forbidding.url}${file}`);
    await ready(page);
    await assertLive(page);
    assert.equal(requests.filter((url) => inJavaScript.test(url)).length, 1);
    assert.deepEqual(unexpected(complaints), []);
    assert.ok(complaints.length <= 2, complaints.join('\n'));
    await page.context().close();
  }
});

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: the whole lesson is live, in JavaScript`, async () => {
    const page = await site.fresh({ reducedMotion: 'reduce' });
    await page.addInitScript(way);
    const { complaints, requests } = await record(page);
    await page.goto(site.url);
    await ready(page);
    await assertLive(page);
    assert.ok(requests.some((url) => inJavaScript.test(url)));
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('the one file has it inside', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.addInitScript(ways['there is none']);
  const { complaints } = await record(page);
  await page.goto(pathToFileURL(join(root, 'dist/apple.html')).href);
  await ready(page);
  await assertLive(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('where WebAssembly runs, the JavaScript is not loaded', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  const { requests } = await record(page);
  for (const file of ['', 'embed.html']) {
    await page.goto(`${site.url}${file}`);
    await ready(page);
    await assertNumbers(page);
  }
  assert.deepEqual(
    requests.filter((url) => inJavaScript.test(url)),
    [],
  );
  await page.context().close();
});

for (const [name, way] of Object.entries(ways)) {
  test(`${name}, and no JavaScript in its place: it is said, and all nine lessons stand in words`, async () => {
    const page = await site.fresh();
    await page.addInitScript(way);
    await page.route(inJavaScript, (route) => route.abort());
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
    const told = await page.evaluate(() => /** @type {any} */ (globalThis).told);
    assert.match(told, /as WebAssembly: .+; as JavaScript: .+/);
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
