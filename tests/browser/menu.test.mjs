// @ts-check
// The menu: what opens it, its keys, the choice of languages, and the snippets.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { root } from '../../scripts/setup/root.mjs';
import { apple } from './expected.mjs';
import { drawn, ready, stateOf, useBrowser } from './lesson.mjs';
import { changed, menuAt, openMenu, saved, shownText, snippet } from './menu.mjs';

const site = await useBrowser();
const page = await site.open();

test('nothing of the menu is loaded before it is asked for', async () => {
  const fresh = await site.fresh();
  /** @type {string[]} */
  const asked = [];
  fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await fresh.goto(site.url);
  await ready(fresh);
  assert.ok(!asked.some((path) => path.endsWith('/parts/menu.js')));
  await openMenu(fresh);
  assert.equal(asked.filter((path) => path.endsWith('/parts/menu.js')).length, 1);
});

test('where its file is missing, the reader is told and the lesson goes on', async () => {
  const bare = await site.fresh();
  await bare.route('**/parts/menu.js', (route) => route.abort());
  await bare.goto(site.url);
  await ready(bare);
  await bare.locator('[data-tool="menu"]').click();
  assert.match(String(await bare.locator('.notice').textContent()), /menu/);
  assert.equal(await bare.locator('.figure').count(), 1);
});

test('by keyboard: opens, holds the focus, keeps its keys, closes and gives the focus back', async () => {
  const narrow = await site.open('step=score', { viewport: { width: 320, height: 640 } });
  const button = narrow.locator('[data-tool="menu"]');
  await button.focus();
  const before = await narrow.evaluate(() => scrollY);
  await button.press('Enter');
  await narrow.locator('dialog.menu[open]').waitFor();
  const focused = () =>
    narrow.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement;
      return {
        inside: Boolean(active?.closest('dialog.menu')),
        tool: /** @type {any} */ (active)?.dataset.tool,
      };
    });
  for (let i = 0; i < 6; i += 1) {
    assert.equal((await focused()).inside, true);
    await narrow.keyboard.press('Tab');
  }
  await narrow.locator('select[name="embed"]').focus();
  await narrow.keyboard.press('ArrowRight');
  await narrow.keyboard.press('ArrowLeft');
  assert.equal((await stateOf(narrow)).step, 'score');
  assert.equal(await narrow.evaluate(() => scrollY), before);
  const { wide, outside } = await narrow.locator('dialog.menu').evaluate((menu) => {
    const { left, right, top, bottom } = menu.getBoundingClientRect();
    return {
      wide: menu.scrollWidth - menu.clientWidth,
      outside: left < 0 || top < 0 || right > innerWidth || bottom > innerHeight,
    };
  });
  assert.equal(wide, 0);
  assert.equal(outside, false);
  await narrow.keyboard.press('Escape');
  await narrow.locator('dialog.menu').waitFor({ state: 'detached' });
  assert.equal((await focused()).tool, 'menu');
});

test('what opens in the menu does not push it out of the window', async () => {
  const low = await site.open('step=loop', { viewport: { width: 768, height: 760 } });
  await openMenu(low);
  await snippet(low, 'notebook');
  await shownText(low, 'tex');
  const bottom = await low
    .locator('dialog.menu')
    .evaluate((menu) => menu.getBoundingClientRect().bottom);
  assert.ok(bottom <= 760, `${bottom}`);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in the open menu, ${colorScheme}`, async () => {
    const own = await site.open('step=softmax', { colorScheme });
    await own.evaluate(axe.source);
    await openMenu(own);
    await shownText(own, 'tex');
    const violations = await own.evaluate(async () => {
      const { violations: found } = await /** @type {any} */ (globalThis).axe.run(document, {
        resultTypes: ['violations'],
      });
      return found.map(
        (/** @type {any} */ { id, nodes }) => `${id} ${nodes[0].target.flat().at(-1)}`,
      );
    });
    assert.deepEqual(violations, []);
  });
}

test('targets are at least 24 px, at 320 px too', async () => {
  const narrow = await site.open('', { viewport: { width: 320, height: 640 } });
  await openMenu(narrow);
  const small = await narrow
    .locator('dialog.menu')
    .evaluate((menu) =>
      [...menu.querySelectorAll('button, select, textarea, label.answers')]
        .filter(
          (target) =>
            Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width) <
            24,
        )
        .map((target) => target.outerHTML),
    );
  assert.deepEqual(small, []);
});

test('another language is chosen without losing the state', async () => {
  const own = await site.open('step=score&orange.fruit=2');
  await openMenu(own);
  const names = await own.locator('select[name="lang"] option').allTextContents();
  for (const name of ['English', 'español', '简体中文', '한국어', 'العربية', 'Deutsch']) {
    assert.ok(
      names.some((shown) => shown.trim() === name),
      `${name} in ${names}`,
    );
  }
  await own.locator('select[name="lang"]').selectOption('de');
  const { lang, step, edits } = await stateOf(own);
  assert.deepEqual(
    { lang, step, edits },
    { lang: 'de', step: 'score', edits: { 'orange.fruit': 2 } },
  );
  assert.equal(await own.locator('dialog.menu[open]').count(), 1);
});

test('what a host hides and locks holds in the menu', async () => {
  const own = await site.open();
  await own.evaluate(() => {
    document.querySelector('attention-explainer')?.setAttribute('hide', 'language');
    document.querySelector('attention-explainer')?.setAttribute('lock', 'lesson');
  });
  await openMenu(own);
  assert.equal(await own.locator('select[name="lang"]').count(), 0);
  assert.equal(await own.locator('select[name="scenario"]').isDisabled(), true);
  assert.match(await snippet(own, 'element'), / hide="language" lock="lesson"/);
});

/** Puts markup into an empty page the way a host would, so that its scripts run. @param {string} markup */
async function pasted(markup) {
  const host = await site.fresh({ reducedMotion: 'reduce' });
  await host.goto(`${site.url}blank`);
  await host.evaluate((text) => {
    document.body.append(document.createRange().createContextualFragment(text));
  }, markup);
  await ready(host);
  return host;
}

test('the snippets bring the same state back', async () => {
  await menuAt(page, changed);
  const state = await stateOf(page);
  const element = await pasted(await snippet(page, 'element'));
  assert.deepEqual(await stateOf(element), state);
  const linked = await site.fresh();
  await linked.goto(await snippet(page, 'link'));
  await ready(linked);
  assert.deepEqual(await stateOf(linked), state);
  const [, source = ''] = /src="([^"]*)"/.exec(await snippet(page, 'frame')) ?? [];
  const [hash] = [new URL(await snippet(page, 'link')).hash.slice(1)];
  assert.equal(new URL(source.replaceAll('&amp;', '&')).search.slice(1), hash);
  assert.match(await snippet(page, 'node'), /"temperature": 0\.5/);
  assert.match(await snippet(page, 'notebook'), /causal = traitlets\.Any\(True\)/);
  assert.ok((await snippet(page, 'file')).endsWith(`apple.html#${hash}`));
});

/** A page with markup in it, under no policy. @param {string} markup */
async function hosted(markup) {
  const host = await site.fresh({ reducedMotion: 'reduce' });
  const address = `${site.url}host`;
  await host.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${markup}` }),
  );
  await host.goto(address);
  return host;
}

test('the frame’s snippet: sealed off, of its own height, under the same state', async () => {
  await menuAt(page, changed);
  const state = await stateOf(page);
  const host = await hosted(await snippet(page, 'frame'));
  const [, frame] = host.frames();
  assert.ok(frame);
  await frame.waitForSelector('.step-bar');
  const inside = await frame.evaluate(() => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    return { state: lesson.state, origin: globalThis.origin };
  });
  assert.deepEqual(inside, { state, origin: 'null' });
  await host.waitForFunction(() => document.querySelector('iframe')?.height !== '900');
  // Nothing can be saved from here: what was made is shown.
  await frame.locator('[data-tool="menu"]').click();
  await frame.locator('[data-take="csv"]').click();
  const csv = frame.locator('.to-copy[data-text$=".csv"] textarea');
  assert.match(await csv.inputValue(), /quantity,head,row,column,value/);
  assert.equal(
    await frame.locator('.to-copy[data-text="snippet"] textarea').inputValue(),
    await snippet(page, 'element'),
  );
});

test('the one file opens with the state after its #', async () => {
  await menuAt(page, changed);
  const file = await site.fresh({ reducedMotion: 'reduce' });
  const { hash, pathname } = new URL(await snippet(page, 'file'));
  // Opened from a disk: the test's server forbids what a single file has to do.
  await file.goto(pathToFileURL(join(root, 'dist', pathname)).href + hash);
  await ready(file);
  assert.deepEqual(await stateOf(file), await stateOf(page));
});

test('the element’s snippet carries a lesson of the host’s own', async () => {
  const own = await site.open();
  await own.evaluate(
    (lesson) => {
      /** @type {any} */ (document.querySelector('attention-explainer')).lesson = lesson;
    },
    { ...apple, id: 'mine', title: 'Mine </script><b>' },
  );
  await own.waitForFunction(
    () =>
      /** @type {any} */ (document.querySelector('attention-explainer')).state.scenario === 'mine',
  );
  await drawn(own);
  await openMenu(own);
  const host = await pasted(await snippet(own, 'element'));
  assert.equal((await stateOf(host)).scenario, 'mine');
  const link = await snippet(own, 'link');
  assert.match(link, /&lesson=/);
  const linked = await site.fresh();
  await linked.goto(link);
  await linked.waitForFunction(
    () =>
      /** @type {any} */ (document.querySelector('attention-explainer')).state.scenario === 'mine',
  );
  assert.equal(await host.evaluate(() => document.querySelector('attention-explainer b')), null);
});

test('copying: the clipboard where it may, the selected text where not', async () => {
  const own = await site.open();
  await openMenu(own);
  await own.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        async writeText(/** @type {string} */ text) {
          Object.assign(globalThis, { copied: text });
        },
      },
    });
  });
  const text = await snippet(own, 'link');
  await own.locator('[data-menu="copy"]').click();
  await own.getByText('Copied', { exact: true }).waitFor();
  assert.equal(await own.evaluate(() => /** @type {any} */ (globalThis).copied), text);
  await own.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await own.locator('[data-menu="copy"]').click();
  await own.getByText('The text is selected').waitFor();
  const selected = await own
    .locator('.to-copy textarea')
    .evaluate((/** @type {HTMLTextAreaElement} */ field) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  assert.equal(selected, text);
});

test('nothing breaks a strict policy, and nothing is stored', async () => {
  const own = await site.fresh({ reducedMotion: 'reduce' });
  /** @type {string[]} */
  const said = [];
  own.on('console', (message) => said.push(message.text()));
  own.on('pageerror', (error) => said.push(error.message));
  await own.goto(site.url);
  await ready(own);
  await openMenu(own);
  for (const kind of ['svg', 'png', 'csv', 'html']) await saved(own, kind);
  for (const kind of ['tex', 'mml', 'bib']) await shownText(own, kind);
  assert.deepEqual(said, []);
  assert.equal(await own.evaluate(() => localStorage.length + sessionStorage.length), 0);
});
