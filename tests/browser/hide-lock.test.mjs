// @ts-check
import assert from 'node:assert/strict';
import test from 'node:test';
import { hideable, lockable } from 'attention-explainer/scenarios';
import { allSteps, drawn, setState, stateOf, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();

/** @param {Page} page @param {string} name @param {string} value */
async function attribute(page, name, value) {
  await page.evaluate(
    ([attributeName, names]) =>
      document
        .querySelector('attention-explainer')
        ?.setAttribute(String(attributeName), String(names)),
    [name, value],
  );
  await drawn(page);
}

/** Where each part is seen: a step that has it, and what is gone when it is hidden. @type {Record<string, [string, string]>} */
const places = {
  steps: ['paradox', '.step-bar'],
  title: ['paradox', 'h2'],
  text: ['paradox', '.reveal-button'],
  question: ['paradox', '.question'],
  figure: ['paradox', 'figure'],
  sentence: ['paradox', '[data-switch="sentence"]'],
  words: ['paradox', '.words'],
  sliders: ['paradox', '.editor'],
  matrices: ['playground', '.matrices'],
  'own-sentence': ['playground', '.own-sentence'],
  head: ['softmax', '[data-switch="head"]'],
  causal: ['softmax', '[data-switch="causal"]'],
  content: ['value', '[data-switch="content"]'],
  scale: ['softmax', '[data-switch="scale"]'],
  temperature: ['softmax', '.softness .field'],
  probe: ['dot-product', '[data-preset]'],
  tools: ['paradox', '.tools'],
  undo: ['paradox', '[data-tool="undo"]'],
  reset: ['paradox', '[data-tool="reset"]'],
  theme: ['paradox', '[data-tool^="theme"]'],
};

test('what a host hides is gone, and nothing else', async () => {
  const page = await site.open();
  for (const [part, [step, selector]] of Object.entries(places)) {
    assert.ok(hideable.includes(part), part);
    await setState(page, { step });
    await attribute(page, 'hide', '');
    assert.ok((await page.locator(selector).count()) > 0, `${part} is there`);
    await attribute(page, 'hide', part);
    assert.equal(await page.locator(selector).count(), 0, `${part} is gone`);
    assert.ok(await page.locator('.body').isVisible());
  }
  await page.context().close();
});

test('with all text hidden the figure has the whole width', async () => {
  const page = await site.open('step=softmax');
  const width = () => page.locator('figure').evaluate((figure) => figure.clientWidth);
  const before = await width();
  await attribute(page, 'hide', 'title, text question');
  assert.ok((await width()) > before * 1.4);
  await page.context().close();
});

test('a player is hidden and locked, and numbers that are not to be asked answer nothing', async () => {
  const page = await site.open('step=softmax', { reducedMotion: 'no-preference' });
  await attribute(page, 'lock', 'player');
  assert.ok(await page.locator('.player button').isDisabled());
  await attribute(page, 'hide', 'player why');
  assert.equal(await page.locator('.player').count(), 0);
  await page.locator('.softmax-row .num, table .num').first().click();
  await drawn(page);
  assert.equal(await page.locator('.why').count(), 0);
  await page.context().close();
});

/** What a reader would do, and the part that forbids it. @type {[string, string, (page: Page) => Promise<unknown>][]} */
const deeds = [
  ['steps', 'paradox', (page) => page.keyboard.press('ArrowRight')],
  ['sentence', 'paradox', (page) => press(page, '[data-choice="B"]')],
  ['words', 'paradox', (page) => press(page, '[data-word="orange"]')],
  ['sliders', 'paradox', (page) => page.locator('[data-point="orange"]').press('ArrowUp')],
  ['head', 'softmax', (page) => press(page, '[data-choice="tech-head"]')],
  ['causal', 'softmax', (page) => press(page, '[data-switch="causal"]')],
  ['scale', 'softmax', (page) => press(page, '[data-switch="scale"] [data-choice="1"]')],
  ['content', 'value', (page) => press(page, '[data-choice="keys"]')],
  ['probe', 'dot-product', (page) => press(page, '[data-preset="zero"]')],
  ['theme', 'paradox', (page) => press(page, '[data-tool^="theme"]')],
];

/** Presses what may be disabled. @param {Page} page @param {string} selector */
const press = (page, selector) => page.locator(selector).first().click({ force: true });

test('what is locked is shown, a reader cannot change it, and the host can', async () => {
  const page = await site.open();
  for (const [part, step, deed] of deeds) {
    assert.ok(lockable.includes(part), part);
    await attribute(page, 'lock', part);
    await setState(page, { step });
    const before = await stateOf(page);
    await deed(page);
    await drawn(page);
    assert.deepEqual(await stateOf(page), before, `${part} is locked`);
    await attribute(page, 'lock', '');
    await deed(page);
    await drawn(page);
    assert.notDeepEqual(await stateOf(page), before, `${part} is free`);
  }
  await attribute(page, 'lock', 'steps sliders');
  await setState(page, { step: 'value', edits: { 'orange.fruit': 2 } });
  assert.equal((await stateOf(page)).edits['orange.fruit'], 2);
  await page.context().close();
});

test('a host’s edits stay where sliders are locked, whatever is put back', async () => {
  const page = await site.open('orange.fruit=2&causal=1');
  await attribute(page, 'lock', 'sliders');
  await page.locator('[data-tool="reset"]').click();
  await drawn(page);
  const { edits, causal } = await stateOf(page);
  assert.deepEqual([edits, causal], [{ 'orange.fruit': 2 }, false]);
  await page.context().close();
});

test('an unknown name is told, and the known ones hold', async () => {
  const page = await site.open();
  await attribute(page, 'hide', 'footer steps');
  assert.equal(await page.locator('.step-bar').count(), 0);
  assert.match(await page.locator('.notice').innerText(), /hide.*footer/);
  await page.context().close();
});

test('everything hidden or locked at once leaves every step standing', async () => {
  const page = await site.open();
  for (const [name, names] of /** @type {const} */ ([
    ['lock', lockable],
    ['hide', hideable],
  ])) {
    await attribute(page, name, names.join(' '));
    for (const step of allSteps) {
      await setState(page, { step });
      const { text } = await page.evaluate(() => ({
        text: document.querySelector('attention-explainer')?.shadowRoot?.textContent ?? '',
      }));
      assert.doesNotMatch(text, /NaN|undefined/, `${name} ${step}`);
      assert.equal(await page.locator('.notice').count(), 0, step);
    }
  }
  await page.context().close();
});
