// @ts-check
// What a page may say of the element's looks, and what it may not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useBrowser } from './lesson.mjs';

const site = await useBrowser();

/**
 * A page of another host with a style sheet of its own.
 * @param {string} css @param {string} [body]
 */
async function host(
  css,
  body = '<attention-explainer step="score" lang="en"></attention-explainer>',
) {
  // High enough that the step bar stands at the foot, wherever the page puts the element.
  const viewport = { width: 1280, height: 1600 };
  const page = await site.fresh({ reducedMotion: 'reduce', bypassCSP: true, viewport });
  await page.goto(`${site.url}blank`);
  await page.evaluate(
    async ([rules, html]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(String(rules));
      document.adoptedStyleSheets = [sheet];
      document.body.innerHTML = String(html);
      await import(`${location.origin}/attention-explainer.js`);
    },
    [css, body],
  );
  // It comes last.
  await page.locator('.step-bar').first().waitFor({ state: 'attached' });
  return page;
}

/** @param {import('playwright-core').Page} page @param {string} selector @param {string} property */
const styleOf = (page, selector, property) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, name) => getComputedStyle(one).getPropertyValue(String(name)), property);

/** The size and place of all that is drawn. @param {import('playwright-core').Page} page */
const drawing = (page) =>
  page.evaluate(() => {
    const ground = document.querySelector('attention-explainer')?.shadowRoot?.firstElementChild;
    const from = ground?.getBoundingClientRect();
    return [...(ground?.querySelectorAll('*') ?? [])].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const place = [x - (from?.x ?? 0), y - (from?.y ?? 0), width, height].map(Math.round);
      return `${one.localName}.${one.getAttribute('class')} ${place}`;
    });
  });

test('custom properties set colours, type and sizes, each by its name', async () => {
  const page = await host(`attention-explainer {
    --attention-paper: rgb(1, 2, 3); --attention-ink: rgb(4, 5, 6); --attention-query: rgb(7, 8, 9);
    --attention-text-font: monospace; --attention-text-size: 19px; --attention-title-size: 33px;
  }`);
  assert.equal(await styleOf(page, '.stage', 'background-color'), 'rgb(1, 2, 3)');
  assert.equal(await styleOf(page, '.stage', 'color'), 'rgb(4, 5, 6)');
  assert.equal(await styleOf(page, '.text .q', 'color'), 'rgb(7, 8, 9)');
  assert.equal(await styleOf(page, '.text.rest', 'font-family'), 'monospace');
  assert.equal(await styleOf(page, '.text.rest', 'font-size'), '19px');
  assert.equal(await styleOf(page, '.text h2', 'font-size'), '33px');
  await page.context().close();
});

test('parts can be styled from the page', async () => {
  const parts = ['stage', 'sentence', 'tools', 'text', 'question', 'figure', 'step-bar'];
  const rules = parts.map((part) => `attention-explainer::part(${part}) { outline: 3px solid }`);
  const page = await host(rules.join('\n'));
  for (const part of parts) {
    assert.equal(await styleOf(page, `[part="${part}"]`, 'outline-width'), '3px', part);
  }
  await page.context().close();
});

const plain = await host('body { margin: 0 }');
const usual = await drawing(plain);
await plain.context().close();

/** @type {Record<string, string>} */
const pages = {
  'everything unset and large': '* { all: unset; font-size: 40px }',
  'an odd root': ':root { font-size: 31px; letter-spacing: 0.2em } body { margin: 0; zoom: 1 }',
  'what is inherited': `body { margin: 0; text-align: right; text-transform: uppercase; white-space: pre;
    line-height: 3; word-spacing: 1em; font: italic 700 30px fantasy; text-indent: 3em; direction: rtl }`,
  'rules for everything': `body { margin: 0 } * { box-sizing: content-box !important;
    color: red !important; letter-spacing: 0.3em !important; --paper: red; --sans: fantasy }`,
  'a grid that centres': 'body { margin: 0; display: grid; place-items: center }',
};

for (const [name, css] of Object.entries(pages)) {
  test(`it is drawn as ever on a page with ${name}`, async () => {
    const page = await host(css);
    assert.deepEqual(await drawing(page), usual);
    await page.context().close();
  });
}

test('the page still says whether it is seen: by an attribute, a class or its visibility', async () => {
  const one = '<attention-explainer step="score"';
  const page = await host(
    '.off { display: none } .unseen { visibility: hidden }',
    `${one}></attention-explainer>${one} hidden></attention-explainer>
     ${one} class="off"></attention-explainer>
     <div class="unseen">${one}></attention-explainer></div>`,
  );
  const seen = await page
    .locator('.stage')
    .evaluateAll((all) => all.map((stage) => stage.checkVisibility({ visibilityProperty: true })));
  assert.deepEqual(seen, [true, false, false, false]);
  await page.context().close();
});
