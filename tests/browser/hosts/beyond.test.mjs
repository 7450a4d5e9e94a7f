// @ts-check
// The parts beyond the lesson, wherever the explainer stands: what they need comes when they are opened.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../../scripts/setup/root.mjs';
import { record } from '../recorder.mjs';
import { useFrames } from './frames.mjs';
import { allDrawn } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

const { hosts, frame, visit } = await useFrames();
const wasmForbidden = `script-src 'self' 'unsafe-inline'`;

/** Waits until a part shows numbers, and gives how many of them are no numbers. @param {Page | Frame} page @param {string} part */
async function strange(page, part) {
  await page.locator(`[data-figure="${part}"] .num`).first().waitFor({ timeout: 30000 });
  const shown = await page.locator('.num').allTextContents();
  return shown.filter((text) => /NaN|undefined|Infinity/.test(text)).length;
}

/** @param {Page | Frame} page @param {string} step */
const open = (page, step) => page.locator(`[data-step="${step}"]`).click();

for (const part of ['cost', 'real-words', 'learning']) {
  const training = part === 'learning' ? '&training=updates%3A20' : '';

  test(`${part}: in a frame without an origin, from a server without CORS`, async () => {
    const { page, frames, complaints } = await visit(frame(`?step=${part}${training}`));
    const [inside] = frames;
    assert.ok(inside);
    assert.equal(await strange(inside, part), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test(`${part}: in the one file, opened as a file`, async () => {
    const page = await hosts.tab({ offline: true });
    const { complaints } = await record(page);
    await page.goto(
      `${pathToFileURL(join(root, 'dist/apple.html'))}#step=${part}${decodeURIComponent(training)}`,
    );
    assert.equal(await strange(page, part), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test(`${part}: as an element from another origin, under a strict policy`, async () => {
    const page = await hosts.tab();
    const { complaints } = await record(page);
    const policy = `default-src 'none'; script-src ${hosts.cdn.url} 'wasm-unsafe-eval'; style-src 'self'; img-src data:`;
    const body = `<script type="module" src="${hosts.cdn.url}/attention-explainer.js"></script>
      <attention-explainer step="${part}" training="updates:20"></attention-explainer>`;
    await page.goto(hosts.page({ body, policy }));
    assert.equal(await strange(page, part), 0);
    // A worker of another origin is not to be had, and is not asked for twice.
    assert.deepEqual(
      complaints.filter((one) => !/worker/i.test(one)),
      [],
    );
    await page.context().close();
  });

  test(`${part}: where WebAssembly is forbidden, the same C++ runs as JavaScript`, async () => {
    const page = await hosts.tab();
    const body = `<script type="module" src="/attention-explainer.js"></script>
      <attention-explainer step="${part}" training="updates:5"></attention-explainer>`;
    await page.goto(hosts.page({ body, policy: wasmForbidden }));
    assert.equal(await strange(page, part), 0);
    await page.context().close();
  });
}

test('nothing of them is loaded before one is opened; then once for all explainers of a page', async () => {
  const page = await hosts.tab();
  const { requests } = await record(page);
  const one = '<attention-explainer></attention-explainer>';
  const body = `<script type="module" src="/attention-explainer.js"></script>${one}${one}`;
  await page.goto(hosts.page({ body }));
  await allDrawn(page, 2);
  const ofWords = () => requests.filter((url) => /\/words\/|beyond|parts\//.test(url));
  assert.deepEqual(ofWords(), []);
  for (const at of [0, 1]) {
    const element = page.locator('attention-explainer').nth(at);
    await element.locator('[data-step="real-words"]').click();
    await element.locator('[data-figure="real-words"] .num').first().waitFor();
  }
  const slices = ofWords().filter((url) => /\/words\/\d\.js$/.test(url));
  assert.equal(slices.length, 8);
  assert.equal(new Set(slices).size, 8);
  await page.context().close();
});

test('a copy without the real words says so, and the lesson goes on', async () => {
  const page = await hosts.tab();
  const widget = readFileSync(join(root, 'dist/widget.mjs'), 'utf8');
  hosts.own.put('/widget-copy.mjs', widget);
  const body = `<div id="here"></div><script type="module">
    import widget from '/widget-copy.mjs';
    const state = {};
    const model = { get: (name) => state[name], set: (name, value) => { state[name] = value; },
      save_changes() {}, on() {}, off() {}, send() {} };
    await widget.render({ model, el: document.getElementById('here') });
  </script>`;
  await page.goto(hosts.page({ body }));
  await allDrawn(page);
  await open(page, 'real-words');
  await page.locator('[role="alert"]', { hasText: /real words/i }).waitFor();
  await open(page, 'score');
  await page.locator('[data-figure="score"] .num').first().waitFor();
  await page.context().close();
});

test('a slice that does not come is told, and can be asked for again', async () => {
  const page = await hosts.tab();
  await page.route('**/words/3.js', (route) => route.abort());
  const body = `<script type="module" src="/attention-explainer.js"></script>
    <attention-explainer step="real-words"></attention-explainer>`;
  await page.goto(hosts.page({ body }));
  await page.locator('[role="alert"]').waitFor();
  await page.unroute('**/words/3.js');
  await page.locator('[data-real="again"]').click();
  assert.equal(await strange(page, 'real-words'), 0);
  await page.context().close();
});
