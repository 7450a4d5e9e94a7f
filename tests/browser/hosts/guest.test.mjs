// @ts-check
// The element as a guest: what it leaves behind, and what it does not do to the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserName } from '../browser.mjs';
import { record } from '../recorder.mjs';
import { allDrawn, useHosts } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */

const hosts = await useHosts();
const script = '<script type="module" src="/attention-explainer.js"></script>';

/** Adds, uses, moves and removes an element, some times. @param {Page} page @param {number} times */
async function comeAndGo(page, times) {
  await page.evaluate(async (turns) => {
    const seen = /** @type {any} */ (globalThis);
    seen.guests ??= [];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let turn = 0; turn < turns; turn += 1) {
      const one = /** @type {any} */ (document.createElement('attention-explainer'));
      seen.guests.push(new WeakRef(one));
      one.setAttribute('step', turn % 2 ? 'playground' : 'loop');
      const ready = new Promise((resolve) => one.addEventListener('attention-ready', resolve));
      document.querySelector('#left')?.append(one);
      await ready;
      await frame();
      one.state = { ...one.state, step: 'score', edits: { 'orange.fruit': turn } };
      await one.updateComplete;
      one.shadowRoot.querySelector('.num[data-quantity="scores"]')?.click();
      await one.updateComplete;
      document.querySelector('#right')?.append(one);
      await frame();
      await one.updateComplete;
      const { step, edits } = one.state;
      if (step !== 'score' || edits['orange.fruit'] !== turn) throw new Error('lost its state');
      one.remove();
      await frame();
    }
  }, times);
}

/**
 * What is alive after everything that can go has gone.
 * @param {Page} page @param {import('playwright-core').CDPSession} session
 */
async function alive(page, session) {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const elements = await page.evaluate(
    () =>
      /** @type {any} */ (globalThis).guests.filter((/** @type {WeakRef<object>} */ one) =>
        one.deref(),
      ).length,
  );
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, elements, usedSize };
}

test(
  'added, moved and removed twenty times, nothing of it stays',
  { skip: browserName !== 'chromium' },
  async () => {
    const page = await hosts.tab();
    const { complaints } = await record(page);
    const body = `<div id="left"></div><div id="right"></div>${script}`;
    await page.goto(hosts.page({ body }));
    const session = await page.context().newCDPSession(page);
    await comeAndGo(page, 4);
    const before = await alive(page, session);
    await comeAndGo(page, 20);
    const after = await alive(page, session);
    // The one drawn last may still be held by the browser, as the target of a click.
    assert.ok(after.elements <= 1, `${after.elements} elements live`);
    assert.ok(after.nodes - before.nodes < 200, `${before.nodes} → ${after.nodes} nodes`);
    assert.ok(
      after.listeners - before.listeners < 20,
      `${before.listeners} → ${after.listeners} listeners`,
    );
    const grown = (after.usedSize - before.usedSize) / 2 ** 20;
    assert.ok(grown < 1, `${grown.toFixed(2)} MiB more in use`);
    assert.deepEqual(complaints, []);
    await page.context().close();
  },
);

test('on load it takes no focus, scrolls nothing, stores nothing and leaves the page’s address alone', async () => {
  const page = await hosts.tab();
  const { requests } = await record(page);
  await page.addInitScript(() => {
    const seen = /** @type {any} */ (globalThis);
    seen.happened = [];
    for (const name of ['focusin', 'scroll', 'hashchange', 'popstate'])
      addEventListener(name, () => seen.happened.push(name), true);
  });
  const tall = '<p style="height: 1500px"><a href="#x">Above</a></p>';
  const element = '<attention-explainer step="loop" sentence="B"></attention-explainer>';
  const url = hosts.page({ body: `${tall}${element.repeat(2)}${tall}${script}` });
  await page.goto(url);
  await allDrawn(page, 2);
  const found = await page.evaluate(async () => ({
    happened: /** @type {any} */ (globalThis).happened,
    scrolled: [scrollX, scrollY],
    focused: document.activeElement === document.body,
    address: location.href,
    history: history.length,
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    // The style sheets, and what the page has by name, are the host's.
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    inHead: document.head.children.length,
    root: document.documentElement.getAttributeNames(),
  }));
  assert.deepEqual(found, {
    happened: [],
    scrolled: [0, 0],
    focused: true,
    address: url,
    history: 2,
    stored: [0, 0, ''],
    databases: 0,
    caches: 0,
    workers: 0,
    sheets: 0,
    inHead: 3,
    root: ['lang'],
  });
  const files = requests.map((one) => one.replace(hosts.own.url, ''));
  const known =
    /^(\/host-\d+\.html|\/attention-explainer\.js|\/parts\/later-steps\.js|data:.*|blob:.*)$/;
  assert.deepEqual(
    files.filter((one) => !known.test(one)),
    [],
  );
  await page.context().close();
});

test('it adds nothing to the page’s globals', async () => {
  const page = await hosts.tab();
  await page.goto(hosts.page({ body: '<attention-explainer></attention-explainer>' }));
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const before = await names();
  await page.addScriptTag({ url: '/attention-explainer.js', type: 'module' });
  await allDrawn(page);
  const more = (await names()).filter((name) => !before.includes(name));
  // Lit tells its versions and keeps its metadata, for those who load several.
  assert.deepEqual(
    more.filter((name) => !/^(lit|reactive)[A-Z]\w*(Versions|Metadata)$/.test(name)),
    [],
  );
  await page.context().close();
});
