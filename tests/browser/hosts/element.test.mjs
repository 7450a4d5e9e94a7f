// @ts-check
// The element in other people's pages: each condition that a host can set alone, then all of them together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedValue } from '../expected.mjs';
import { read } from '../lesson.mjs';
import { record } from '../recorder.mjs';
import { allDrawn, useHosts } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./hosts.mjs').HostPage} HostPage */

const hosts = await useHosts();

const element = '<attention-explainer lang="en" step="score"></attention-explainer>';
const own = '<script type="module" src="/attention-explainer.js"></script>';
const others = `<script type="module" src="${hosts.cdn.url}/attention-explainer.js"></script>`;

hosts.own.put('/hostile.css', '* { all: unset; font-size: 40px; letter-spacing: 9px }');
hosts.own.put(
  '/odd.css',
  `div, section, p, svg { display: none !important }
   button, input, table, attention-explainer *, .stage, .body { position: fixed !important; color: red !important }
   body { text-transform: uppercase; text-align: right; line-height: 4; white-space: pre; cursor: wait;
     font: italic 900 40px monospace; color: red; word-spacing: 1em; text-indent: 5em; direction: ltr }
   attention-explainer { font-size: 60px; columns: 1; container-type: normal; color: lime }`,
);
const hostile = ['hostile', 'odd']
  .map((name) => `<link rel="stylesheet" href="/${name}.css">`)
  .join('');

/**
 * Nothing is allowed that the element does not need.
 * @param {string} from @param {string} [more] @param {string} [wasm]
 */
const strict = (from, more = '', wasm = "'wasm-unsafe-eval'") =>
  `default-src 'none'; script-src ${from} ${wasm}; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; ${more}`;
const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";

/** @type {Record<string, HostPage & { count?: number }>} */
const conditions = {
  'another origin, allowed by name': { body: element + others, policy: strict(hosts.cdn.url) },
  'files of its own under a strict policy': { body: element + own, policy: strict("'self'") },
  'Trusted Types required': { body: element + own, policy: strict("'self'", trusted) },
  'WebAssembly forbidden': { body: element + own, policy: strict("'self'", '', '') },
  'hostile style sheets': { head: hostile, body: element + own },
  'written from right to left': { html: 'lang="ar" dir="rtl"', body: element + own },
  'twenty on one page': { body: element.repeat(20) + own, count: 20 },
  'all of it together': {
    html: 'lang="ar" dir="rtl"',
    head: hostile,
    body: element.repeat(20) + others,
    policy: strict(hosts.cdn.url, trusted, ''),
    count: 20,
  },
};

/** Each thing in the last shadow root: where it is in it, and how it looks. @param {Page} page */
const looks = (page) =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('attention-explainer')].at(-1);
    const from = host?.shadowRoot?.firstElementChild?.getBoundingClientRect();
    return [...(host?.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((one) => one.localName !== 'style')
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        const isThere = width > 0 || height > 0;
        const place = isThere && [x - (from?.x ?? 0), y - (from?.y ?? 0), width, height];
        const look = ['display', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'color'];
        const text = ['letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'textIndent'];
        const seen = [...look, ...text, 'backgroundColor', 'direction', 'cursor', 'whiteSpace'];
        return [
          one.localName,
          ...(place || []).map(Math.round),
          ...seen.map((name) => style[/** @type {any} */ (name)]),
        ];
      });
  });

/** @param {HostPage & { count?: number }} condition */
async function visit({ count = 1, ...host }) {
  // High enough for the whole step, so that the bar at its foot is where it is when nothing scrolls.
  const page = await hosts.tab({ viewport: { width: 1280, height: 1600 } });
  const { complaints } = await record(page);
  await page.goto(hosts.page(host));
  await allDrawn(page, count);
  // The same room for all: what is around the element is the host's.
  await page.evaluate(() => {
    const room = document.createElement('main');
    room.style.cssText = 'display: block !important; width: 900px !important';
    room.append(...document.querySelectorAll('attention-explainer'));
    document.body.prepend(room);
  });
  await page.evaluate(async () => {
    for (const one of document.querySelectorAll('attention-explainer')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      while (!(await /** @type {any} */ (one).updateComplete));
    }
    document.querySelector('main')?.lastElementChild?.scrollIntoView({ block: 'center' });
    // What was out of sight is drawn in the next frame.
    for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
  });
  return { page, complaints };
}

const { page: plainPage } = await visit({ body: element + own });
const plain = await looks(plainPage);
await plainPage.context().close();

for (const [name, condition] of Object.entries(conditions)) {
  test(`${name}: the lesson works, looks as it does, and breaks no rule`, async () => {
    const { page, complaints } = await visit(condition);
    const { state, shown } = await read(page);
    assert.equal(state.step, 'score');
    assert.ok(shown.length > 20);
    for (const one of shown) assert.equal(one.value, expectedValue(state, one));
    assert.deepEqual(await looks(page), plain);

    const first = page.locator('attention-explainer').first();
    await first.locator('[data-step="gravity"]').click();
    await first.locator('.body .num[data-quantity]').first().press('Enter');
    await first.locator('[data-why="close"]').click();
    const after = await read(page);
    assert.equal(after.state.step, 'gravity');
    for (const one of after.shown) assert.equal(one.value, expectedValue(after.state, one));
    const rest = await page.evaluate(() =>
      [...document.querySelectorAll('attention-explainer')]
        .slice(1)
        .map((one) => /** @type {any} */ (one).state.step),
    );
    assert.ok(rest.every((step) => step === 'score'));
    // Whether WebAssembly may run can be found out by asking alone; the browser notes the refusal.
    const isForbidden = !condition.policy?.includes('wasm') && condition.policy !== undefined;
    const refusal = /^policy: script-src wasm-eval$|WebAssembly/;
    assert.deepEqual(
      complaints.filter((one) => !(isForbidden && refusal.test(one))),
      [],
    );
    await page.context().close();
  });
}

test('on a page from right to left the element has the direction of its own language', async () => {
  const page = await hosts.tab({ locale: 'en-GB' });
  const english = '<div lang="en"><attention-explainer></attention-explainer></div>';
  await page.goto(hosts.page({ html: 'dir="rtl" lang="fa"', body: english + own }));
  await allDrawn(page);
  const found = await page.evaluate(() => {
    const stage = document
      .querySelector('attention-explainer')
      ?.shadowRoot?.querySelector('.stage');
    return stage && [stage.getAttribute('lang'), getComputedStyle(stage).direction];
  });
  assert.deepEqual(found, ['en', 'ltr']);
  await page.context().close();
});

test('it is hidden where the host hides it, by the attribute, by what it stands in, and unseen with it', async () => {
  const page = await hosts.tab();
  const body = `<attention-explainer hidden></attention-explainer>
    <div hidden><attention-explainer></attention-explainer></div>
    <div style="visibility: hidden"><attention-explainer></attention-explainer></div>${own}`;
  await page.goto(hosts.page({ body }));
  await page.waitForFunction(() => customElements.get('attention-explainer'));
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('attention-explainer')].map((one) =>
      one.shadowRoot?.querySelector('.stage')?.checkVisibility({ visibilityProperty: true }),
    ),
  );
  assert.deepEqual(seen, [false, false, false]);
  await page.context().close();
});
