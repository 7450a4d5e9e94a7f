// @ts-check
// The gallery: each way in has its page, what is shown there is what is offered to copy, and it works.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import axe from 'axe-core';
import { root } from '../../../scripts/setup/root.mjs';
import { record } from '../recorder.mjs';
import { allDrawn, useHosts } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */

const hosts = await useHosts();
const names = ['index', 'element', 'frame', 'one-file', 'node', 'notebook', 'experiments'];

/** @param {string} name @param {import('playwright-core').BrowserContextOptions} [options] */
async function visit(name, options = {}) {
  const page = await hosts.tab(options);
  const { complaints, requests } = await record(page);
  await page.goto(`${hosts.plain.url}/gallery/${name}.html`);
  return { page, complaints, requests };
}

for (const name of names) {
  test(`${name}: without complaint, within its own files, accessible, narrow and dark`, async () => {
    const { page, complaints, requests } = await visit(name, {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
      bypassCSP: false,
    });
    const lives = await page.locator('attention-explainer, .cell').count();
    if (lives > 0) await allDrawn(page);
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.equal(wide[0], wide[1]);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await /** @type {any} */ (globalThis).axe.run(document, {
        iframes: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      });
      return found.violations.map((/** @type {any} */ one) => [one.id, one.nodes[0].html]);
    });
    assert.deepEqual(violations, []);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((one) => !one.startsWith(hosts.plain.url)),
      [],
    );
    assert.equal(await page.locator('nav [aria-current="page"]').count(), 1);
    await page.context().close();
  });
}

test('the lesson links to it, and it back', async () => {
  const page = await hosts.tab();
  await page.goto(`${hosts.plain.url}/index.html`);
  await allDrawn(page);
  await page.locator('.colophon a[href*="gallery"]').click();
  await page.waitForURL(/gallery\/index\.html/);
  for (const name of names.slice(1)) {
    assert.equal(await page.locator(`main a[href="./${name}.html"]`).count(), 1, name);
  }
  await page.locator('nav a').first().click();
  await page.waitForURL(/\/index\.html/);
  await page.context().close();
});

/** What is offered to copy. @param {Page} page */
const snippets = (page) => page.locator('pre[data-copy] code').allTextContents();

test('the element: what is copied into an empty page is what is shown, three with states of their own', async () => {
  const { page } = await visit('element');
  await allDrawn(page, 3);
  const states = () =>
    [...document.querySelectorAll('attention-explainer')].map((one) => {
      const { scenario, step, sentence, edits } = /** @type {any} */ (one).state;
      return { scenario, step, sentence, edits };
    });
  const shown = await page.evaluate(states);
  assert.equal(new Set(shown.map(({ step }) => step)).size, 3);
  assert.deepEqual(new Set(shown.map(({ scenario }) => scenario)), new Set(['apple', 'bank']));
  const body = (await snippets(page)).join('\n').replaceAll(hosts.plain.url, hosts.cdn.url);
  assert.ok(body.includes(`${hosts.cdn.url}/attention-explainer.js`));
  const copied = await hosts.tab();
  await copied.goto(hosts.page({ body }));
  await allDrawn(copied, 3);
  assert.deepEqual(await copied.evaluate(states), shown);
  await copied.context().close();
  await page.context().close();
});

test('the frame: what is copied into an empty page grows with its content, and shows a step from its top', async () => {
  const { page } = await visit('frame');
  const [body = ''] = await snippets(page);
  await page.context().close();
  const copied = await hosts.tab();
  await copied.goto(hosts.page({ body: `<p style="height: 300px">Above</p>${body}` }));
  const inner = copied.frames()[1];
  assert.ok(inner);
  await inner.waitForURL(/embed\.html/);
  await allDrawn(inner);
  const grown = () => document.documentElement.hasAttribute('data-grown');
  await inner.waitForFunction(grown, undefined, { polling: 50 });
  await inner.locator('[data-turn="next"]').click();
  await copied.waitForFunction(() => {
    const { top } = document.querySelector('iframe')?.getBoundingClientRect() ?? { top: NaN };
    return top >= 0 && top < innerHeight / 2;
  });
  await copied.context().close();
});

test('the one file is the file', async () => {
  const { page } = await visit('one-file');
  const link = page.locator('a[download]');
  const href = await link.evaluate((one) => /** @type {HTMLAnchorElement} */ (one).href);
  assert.equal(href, `${hosts.plain.url}/apple.html`);
  const inner = page.frames()[1];
  assert.ok(inner);
  await allDrawn(inner);
  await page.context().close();
});

test('Node: the program prints what the page says it prints', async () => {
  const { page } = await visit('node');
  const code = (await snippets(page))[0] ?? '';
  const printed = await page.locator('pre:not([data-copy]) code').first().textContent();
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(printed, output.trim());
  await page.context().close();
});

test('the notebook: the widget and the model follow each other', async () => {
  const { page } = await visit('notebook');
  await allDrawn(page);
  const lesson = page.locator('attention-explainer');
  await lesson.locator('[data-step="value"]').click();
  await page.waitForFunction(
    () => /** @type {HTMLSelectElement} */ (document.querySelector('#step')).value === 'value',
  );
  await page.locator('#step').selectOption('gravity');
  await lesson.locator('[data-figure="gravity"]').waitFor();
  await lesson.locator('.editor input[type="range"]').first().press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('#edits')?.textContent !== '{}');
  const copied = (await snippets(page))[0] ?? '';
  const python = readFileSync(join(root, 'notebook/attention_explainer.py'), 'utf8');
  for (const [, trait] of copied.matchAll(/(\w+)=/g))
    assert.match(python, new RegExp(`^ {4}${trait} = `, 'm'));
  await page.context().close();
});
