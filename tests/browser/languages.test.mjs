// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { buildElement } from '../../scripts/builds/element.mjs';
import { isSpoken } from '../../scripts/messages/files.mjs';
import { directionOf, languages as named } from '../../web/src/i18n/languages.mjs';
import { expectedValue } from './expected.mjs';
import {
  allSteps,
  drawn,
  partsBeyond,
  read,
  ready,
  setState,
  stateOf,
  useBrowser,
} from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();
const languages = named.filter(isSpoken);

/** Resolves when the words of a language are there. @param {Page} page @param {string} language */
async function spoken(page, language) {
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector('attention-explainer')
        ?.shadowRoot?.querySelector('.stage')
        ?.getAttribute('lang') === wanted,
    language,
  );
  await drawn(page);
}

/** @param {Page} page */
const stageOf = (page) =>
  page.evaluate(() => {
    const stage = document
      .querySelector('attention-explainer')
      ?.shadowRoot?.querySelector('.stage');
    return { lang: stage?.getAttribute('lang'), dir: stage?.getAttribute('dir') };
  });

for (const language of languages) {
  test(`${language}: every step has its words, its direction and the engine’s numbers; one file is loaded for it`, async () => {
    const page = await site.fresh({ reducedMotion: 'reduce' });
    /** @type {string[]} */
    const loaded = [];
    page.on('request', (request) => {
      const [, file] = /\/(languages\/.*)$/.exec(request.url()) ?? [];
      if (file) loaded.push(file);
    });
    await page.goto(`${site.url}#lang=${language}&compare=1`);
    await ready(page);
    await spoken(page, language);
    assert.deepEqual(loaded, language === 'en' ? [] : [`languages/${language}.js`]);
    assert.deepEqual(await stageOf(page), { lang: language, dir: directionOf(language) });
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    for (const step of allSteps) {
      await setState(page, { step, lang: language });
      const { state, shown, text } = await read(page);
      assert.doesNotMatch(text, /\[[a-z]+(\.[\w-]+)+\]|NaN|undefined|\{\w+\}/, step);
      for (const one of shown) assert.equal(one.value, expectedValue(state, one), step);
    }
    await page.context().close();
  });
}

test('a language is changed without losing state, and the numbers stay', async () => {
  const page = await site.open('step=softmax&orange.fruit=2.5&word=orange&temperature=2');
  const before = await read(page);
  for (const language of [...languages.slice(1), 'en']) {
    await page.evaluate(
      (wanted) => document.querySelector('attention-explainer')?.setAttribute('lang', wanted),
      language,
    );
    await spoken(page, language);
    const { state, shown } = await read(page);
    assert.deepEqual({ ...state, lang: '' }, { ...before.state, lang: '' }, language);
    const values = (/** @type {typeof shown} */ all) => all.map(({ value }) => value).sort();
    assert.deepEqual(values(shown), values(before.shown), language);
  }
  await page.context().close();
});

test('the language is the attribute’s, else the nearest that the host names, else the browser’s', async () => {
  const page = await site.fresh({ locale: 'ar-EG', reducedMotion: 'reduce' });
  await page.goto(site.url);
  await ready(page);
  await spoken(page, 'ar');
  await page.evaluate(() => {
    const host = document.createElement('section');
    host.lang = 'zh-TW';
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).append(document.createElement('attention-explainer'));
    host.append(inner);
    document.body.append(host);
  });
  const langOf = (/** @type {string} */ attribute) =>
    page.waitForFunction((wanted) => {
      const explainer = document
        .querySelector('section div')
        ?.shadowRoot?.querySelector('attention-explainer');
      return (
        explainer?.shadowRoot?.querySelector('.stage .step-bar') &&
        explainer.shadowRoot.querySelector('.stage')?.getAttribute('lang') === wanted
      );
    }, attribute);
  await langOf('zh-Hans');
  await page.evaluate(() =>
    document
      .querySelector('section div')
      ?.shadowRoot?.querySelector('attention-explainer')
      ?.setAttribute('lang', 'en-GB'),
  );
  await langOf('en');
  await page.context().close();
});

test('a language that cannot be loaded leaves the lesson in English', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.route('**/languages/ar.js', (route) => route.abort());
  await page.goto(`${site.url}#lang=ar`);
  await ready(page);
  assert.equal((await stageOf(page)).lang, 'en');
  assert.equal((await stateOf(page)).lang, 'ar');
  await page.context().close();
});

/** Texts that leave the stage, or their button, at the page's width. @param {Page} page */
const tooWide = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const stage = root?.querySelector('.stage');
    if (!root || !stage) return ['nothing is drawn'];
    const frame = stage.getBoundingClientRect();
    const found = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !parent || parent.closest('svg, .scroll, .visually-hidden, dialog'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = parent.closest('button, label')?.getBoundingClientRect() ?? frame;
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        if (rect.left < box.left - 1.5 || rect.right > box.right + 1.5) {
          found.push(`${text.slice(0, 50)} (${Math.round(rect.left)}–${Math.round(rect.right)})`);
        }
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return [...new Set(found)];
  });

for (const language of languages) {
  test(`${language}: no text is wider than its room at 320 px`, async () => {
    const page = await site.open(`lang=${language}`, { viewport: { width: 320, height: 800 } });
    await spoken(page, language);
    for (const step of allSteps) {
      await setState(page, { step, lang: language });
      assert.deepEqual(await tooWide(page), [], step);
    }
    await page.context().close();
  });
}

for (const language of languages) {
  test(`${language}: nor is it in the parts beyond the lesson, where no message is missing`, async () => {
    const page = await site.open(`lang=${language}`, { viewport: { width: 320, height: 800 } });
    await spoken(page, language);
    for (const step of partsBeyond) {
      await setState(page, { step, training: 'updates:5', lang: language });
      const figure = page.locator(`[data-figure="${step}"]`);
      await figure.locator('.num').first().waitFor({ timeout: 20000 });
      const { text: told } = await read(page);
      assert.deepEqual(told.match(/\[[a-z-]+\.[\w.-]+\]/g) ?? [], [], step);
      assert.deepEqual(await tooWide(page), [], step);
    }
    await setState(page, { step: 'gravity', arrows: 'weight', lang: language });
    await page.locator('[data-fact]').first().waitFor();
    assert.deepEqual(await tooWide(page), [], 'the arrows');
    await page.context().close();
  });
}

test('in the pseudo-locale nothing is left in plain letters: no word was missed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
  await buildElement(folder, { pseudo: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      const host = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script type="module" src="attention-explainer.js"></script><attention-explainer lang="en-XA"></attention-explainer>`;
      response.writeHead(200, { 'content-type': 'text/html' }).end(host);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(readFileSync(join(folder, pathname)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.goto(`http://127.0.0.1:${port}/`);
  await ready(page);
  await spoken(page, 'en-XA');
  for (const step of allSteps) {
    for (const state of [
      { step },
      { step, compare: true },
      { step, causal: true, content: 'keys' },
    ]) {
      await setState(page, { ...state, lang: 'en-XA' });
      const { text } = await read(page);
      const missed = text.match(/[A-Za-z]{3,}/g) ?? [];
      // What formulas are made of; and what Intl joins lists with.
      const left = missed.filter((word) => !['softmax', 'QKT', 'and'].includes(word));
      assert.deepEqual(left, [], step);
    }
  }
  await page.context().close();
});
