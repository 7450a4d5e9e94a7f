// @ts-check
// The one file from a memory stick: opened as a file, without a network, it is the whole lesson.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { apple } from 'attention-explainer/scenarios';
import { root } from '../../../scripts/setup/root.mjs';
import { browserName, launch } from '../browser.mjs';
import { expectedValue } from '../expected.mjs';
import { allSteps, lessonSteps, read, ready, stateOf } from '../lesson.mjs';
import { record } from '../recorder.mjs';

/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */

const browser = await launch();
const stick = mkdtempSync(join(tmpdir(), 'memory stick, with a space '));
after(async () => {
  await browser.close();
  rmSync(stick, { recursive: true });
});
const built = join(root, 'dist/apple.html');
const file = join(stick, 'äpfel & birnen #1.html');
copyFileSync(built, file);

/** @param {string} [hash] @param {string} [path] @param {ContextOptions} [options] */
async function open(hash = '', path = file, options = {}) {
  const context = await browser.newContext({
    offline: true,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(10000);
  const page = await context.newPage();
  const { complaints, requests } = await record(page);
  await page.goto(`${pathToFileURL(path)}${hash}`);
  await ready(page);
  return { page, complaints, requests };
}

test('all steps work, and it asks for nothing but itself', async () => {
  const { page, complaints, requests } = await open();
  for (const step of allSteps) {
    await page.locator(`[data-step="${step}"]`).click();
    await page.locator(`[data-figure="${step}"]`).waitFor();
    const { state, shown } = await read(page);
    assert.equal(state.step, step);
    for (const one of shown) assert.equal(one.value, expectedValue(state, one));
  }
  assert.deepEqual(complaints, []);
  const others = requests.filter((url) => !/^(data|blob):/.test(url));
  assert.equal(others.length, 1, others.join('\n'));
  assert.match(others[0] ?? '', /^file:/);
  await page.context().close();
});

test('it stores nothing', async () => {
  const { page } = await open('#step=score');
  await page.locator('[data-turn="next"]').click();
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases?.().catch(() => []))?.length ?? 0,
  ]);
  assert.deepEqual(stored, [0, 0, '', 0]);
  await page.context().close();
});

test('a link into the file restores the state, and the file follows the reader', async () => {
  const { page, complaints } = await open('#step=gravity&sentence=B&phone.tech=1.5&theme=dark');
  const { step, sentence, edits, theme } = await stateOf(page);
  assert.deepEqual(
    { step, sentence, edits, theme },
    { step: 'gravity', sentence: 'B', edits: { 'phone.tech': 1.5 }, theme: 'dark' },
  );
  await page.locator('[data-step="softmax"]').click();
  await page.waitForFunction(() => location.hash.includes('step=softmax'));
  await page.reload();
  await ready(page);
  assert.equal((await stateOf(page)).step, 'softmax');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a lesson that is put into it replaces apple', async () => {
  const lesson = { ...structuredClone(apple), id: 'mine', title: 'Mine </script><b>bold</b>' };
  const json = JSON.stringify(lesson).replaceAll('<', '\\u003c');
  const block = `<script type="application/json" id="lesson">${json}</script>`;
  const page0 = readFileSync(built, 'utf8');
  const own = join(stick, 'own.html');
  writeFileSync(
    own,
    page0.replace('</head>', () => `${block}</head>`),
  );
  const { page, complaints } = await open('', own);
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('attention-explainer')).lesson?.id === 'mine',
  );
  assert.equal((await stateOf(page)).scenario, 'mine');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a lesson that is put in with a mistake is told, and apple stays', async () => {
  const own = join(stick, 'wrong.html');
  const block = '<script type="application/json" id="lesson">{"version": 2}</script>';
  writeFileSync(own, readFileSync(built, 'utf8').replace('</head>', `${block}</head>`));
  const { page } = await open('', own);
  await page.locator('.notice').waitFor();
  assert.equal((await stateOf(page)).scenario, 'apple');
  await page.context().close();
});

test('it prints all nine steps', { skip: browserName !== 'chromium' }, async () => {
  const { page } = await open();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  assert.ok(pages.length >= lessonSteps.length, `${pages.length} pages`);
  await page.context().close();
});

test('its policy allows its own script and style by their hashes, and no network', () => {
  const text = readFileSync(built, 'utf8');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'sha256-[^']+' 'wasm-unsafe-eval'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:|connect-src/);
});
