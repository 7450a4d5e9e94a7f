// @ts-check
// The part “What it costs”: the page measures, and what it counts and fits is what the engine gives in Node.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadStreaming } from 'attention-explainer/streaming';
import { addAxe, violations } from './axe.mjs';
import { drawn, stateOf, useBrowser } from './lesson.mjs';
import { record } from './recorder.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();
const engine = await loadStreaming();
const ways = ['at-once', 'streaming'];
const sizes = [16, 32, 64, 128, 256, 512, 1024];
const sizesOf = (/** @type {number} */ n) => ({ n_q: n, n_k: n, d_k: 64, d_v: 64 });

/** The page with this part. @param {string} [cost] @param {object} [options] */
async function open(cost = '', options = {}) {
  const page = await site.open(`step=cost${cost === '' ? '' : `&cost=${cost}`}`, options);
  await page.locator('.cost .running').waitFor();
  return page;
}

/** Measures up to a length. @param {Page} page @param {number} to @param {string} [button] */
async function measure(page, to, button = 'start') {
  await page.locator(`[data-run="${button}"]`).click();
  await page
    .locator(`.cost[data-doing="standing"][data-furthest="${to}"]`)
    .waitFor({ timeout: 60_000 });
  await drawn(page);
}

/** All numbers of the part by the names that they carry. @param {Page} page @returns {Promise<Record<string, number>>} */
const numbers = (page) =>
  page.locator('.cost').evaluate((part) =>
    Object.fromEntries(
      [...part.querySelectorAll('[data-fact]')].map((number) => {
        const { fact, value } = /** @type {HTMLElement} */ (number).dataset;
        return [fact, Number(value)];
      }),
    ),
  );

/** What “why?” has open: its number, and the numbers of its terms. @param {Page} page */
const why = async (page) => {
  await drawn(page);
  return page.locator('.why').evaluate((panel) => {
    const value = (/** @type {Element} */ one) =>
      Number(/** @type {HTMLElement} */ (one).dataset['value']);
    return {
      text: panel.textContent ?? '',
      result: value(/** @type {Element} */ (panel.querySelector('.result .num'))),
      terms: [...panel.querySelectorAll('tbody .num')].map(value),
    };
  });
};

/** @param {number | undefined} found @param {number} wanted @param {string} name */
const near = (found, wanted, name) =>
  assert(Math.abs((found ?? NaN) / wanted - 1) < 1e-9, `${name}: ${found}, not ${wanted}`);

test('measures both ways; dots, table and “why?” have the same numbers, counted and fitted by the engine', async () => {
  const page = await open('to:1024');
  const { complaints, requests } = await record(page);
  assert.equal(await page.locator('[data-dot]').count(), 0);
  await measure(page, 1024);
  const shown = await numbers(page);
  const dots = await page.locator('[data-chart="time"] [data-dot]').evaluateAll((all) =>
    all.map((one) => {
      const { dot, n, at } = /** @type {SVGElement} */ (one).dataset;
      return /** @type {const} */ ([`time:${dot}:${n}`, Number(at)]);
    }),
  );
  assert.equal(dots.length, sizes.length * ways.length);
  for (const [name, seconds] of dots) {
    assert(seconds > 0 && seconds < 60);
    assert.equal(shown[name], seconds);
  }
  for (const n of sizes) {
    const { totalAtOnce, totalStreaming } = engine.memory(sizesOf(n));
    assert.equal(shown[`multiplications:${n}`], engine.multiplications(sizesOf(n)).total);
    assert.equal(shown[`memory:at-once:${n}`], totalAtOnce);
    assert.equal(shown[`memory:streaming:${n}`], totalStreaming);
  }
  const fitted = sizes.filter((n) => n >= 256);
  for (const way of ways) {
    const law = engine.fitPowerLaw(
      fitted,
      fitted.map((n) => shown[`time:${way}:${n}`] ?? NaN),
    );
    near(shown[`exponent:time:${way}`], law.exponent, way);
    near(shown[`predicted:${way}:100000`], engine.evaluatePowerLaw(law, 100_000), way);
  }
  assert.deepEqual(complaints, []);
  assert(requests.every((address) => address.startsWith(site.url)));
  await page.context().close();
});

test('“Why?” leads from a time to its runs, to the multiplications, and down to n · n · d', async () => {
  const page = await open('to:64');
  await measure(page, 64);
  await page.locator('[data-fact="time:streaming:64"]').press('Enter');
  const time = await why(page);
  assert.match(time.text, /The one in the middle of 7 runs/);
  await page.locator('.why [data-quantity="rate"]').press('Enter');
  const rate = await why(page);
  const [count = NaN, seconds = NaN] = rate.terms;
  near(rate.result, count / seconds, 'the rate');
  assert.equal(seconds, time.result);
  await page.locator('.why [data-quantity="multiplications"]').press('Enter');
  const all = await why(page);
  assert.equal(
    all.terms.reduce((a, b) => a + b),
    all.result,
  );
  await page.locator('.why tbody .num').first().press('Enter');
  const scores = await why(page);
  assert.equal(scores.result, 64 * 64 * 64);
  await page.keyboard.press('Escape');
  await page.locator('.measured [data-fact="memory:at-once:64"]').press('Enter');
  const held = await why(page);
  assert.equal(
    held.terms.reduce((a, b) => a + b),
    held.result,
  );
  assert.equal(held.terms[0], 64 * 64 * 4);
  await page.context().close();
});

test('every number of the part can be asked', async () => {
  const page = await open('to:1024,words:500');
  await measure(page, 1024);
  const all = page.locator('.cost .num');
  const count = await all.count();
  assert(count > 40);
  for (let i = 0; i < count; i += 1) {
    await all
      .nth(i)
      .evaluate((number) =>
        /** @type {HTMLElement} */ (number).dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true }),
        ),
      );
    const { result, text } = await why(page);
    assert.equal(String(result), await all.nth(i).getAttribute('data-value'));
    assert.doesNotMatch(text, /NaN|undefined|Infinity|\[cost\./);
  }
  await page.context().close();
});

test('the page answers while it measures, and stop stops; what was measured stays', async () => {
  const page = await open('to:131072');
  await page.locator('[data-run="start"]').click();
  await page.locator('.measured [data-row="64"]').waitFor();
  await page.locator('[data-length="500"]').click();
  await drawn(page);
  assert.equal((await stateOf(page)).cost, 'words:500,to:131072');
  assert.equal(await page.locator('.cost').getAttribute('data-doing'), 'measuring');
  await page.locator('[data-run="stop"]').press('Enter');
  await page.locator('.cost[data-doing="standing"]').waitFor();
  const rows = await page.locator('.measured [data-row]').count();
  assert(rows >= 3 && rows < 14);
  await page.locator('[data-run="on"]').waitFor();
  await page.context().close();
});

test('a run ends with its part out of sight', async () => {
  const page = await open('to:131072');
  await page.locator('[data-run="start"]').click();
  await page.locator('.measured [data-row="64"]').waitFor();
  await page.locator('[data-step="loop"]').click();
  await page.locator('[data-figure="loop"]').waitFor();
  await page.locator('[data-step="cost"]').click();
  await page.locator('.cost[data-doing="standing"]').waitFor();
  assert((await page.locator('.measured [data-row]').count()) >= 3);
  await page.context().close();
});

test('going on measures the next length alone, and the link says how far; measured again, it begins anew', async () => {
  const page = await open('to:32');
  await measure(page, 32);
  const before = await numbers(page);
  await measure(page, 64, 'on');
  const after = await numbers(page);
  assert.equal(after['time:streaming:16'], before['time:streaming:16']);
  assert.equal((await stateOf(page)).cost, 'to:64');
  await page.locator('[data-run="again"]').click();
  await page.locator('.cost[data-doing="standing"][data-furthest="64"]').waitFor();
  await page.reload();
  await page.locator('[data-run="start"]').waitFor();
  assert.match((await page.locator('[data-run="start"]').textContent()) ?? '', /64 words/);
  assert.equal(await page.locator('.measured').count(), 0);
  await page.context().close();
});

test('the text is as long as the link says, the slider and the field follow, and what is extrapolated is marked', async () => {
  const page = await open('to:1024,words:500');
  assert.equal(await page.locator('[data-length="500"]').getAttribute('aria-pressed'), 'true');
  await measure(page, 1024);
  const predicted = page.locator('.predicted');
  assert.equal(await predicted.getAttribute('data-extrapolated'), 'false');
  assert.equal(await page.locator('g[data-extrapolated]').count(), 0);
  await page.locator('[data-length="1000000"]').press('Enter');
  await drawn(page);
  assert.equal(await predicted.getAttribute('data-extrapolated'), 'true');
  assert.equal(await page.locator('g[data-extrapolated]').count(), 4);
  assert.match(
    (await page.locator('.cost .length').textContent()) ?? '',
    /extrapolated from up to 1,024/,
  );
  const shown = await numbers(page);
  assert.equal(shown['memory:at-once:1000000'], engine.memory(sizesOf(1e6)).totalAtOnce);
  assert.match((await page.locator('[data-way="at-once"]').textContent()) ?? '', /TB/);
  await page.locator('[data-setting="words"]').focus();
  await page.keyboard.press('ArrowLeft');
  assert.equal((await stateOf(page)).cost, 'words:890000,to:1024');
  await page.locator('[data-setting="words-number"]').fill('777');
  await page.locator('[data-setting="words-number"]').press('Enter');
  assert.equal((await stateOf(page)).cost, 'words:777,to:1024');
  await page.locator('[data-setting="words-number"]').fill('-3');
  await page.locator('[data-setting="words-number"]').press('Enter');
  assert.equal((await stateOf(page)).cost, 'words:777,to:1024');
  assert.equal(await page.locator('[data-setting="words-number"]').inputValue(), '777');
  await page.context().close();
});

test('what is wrong in a link is told, and the rest holds', async () => {
  const page = await open('to:100,words:500,bogus:1,words:9');
  const said = (await page.locator('.cost [role="alert"]').textContent()) ?? '';
  assert.match(said, /to: expected a power of two from 16 to 131,072, but got “to:100”/);
  assert.match(said, /bogus: expected one of words, to, once/);
  assert.match(said, /words: expected one of words, to, once, but got “words:9”/);
  assert.equal(await page.locator('[data-setting="words-number"]').inputValue(), '500');
  await page.context().close();
});

test('without a worker the page measures by itself, and says so', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(`${site.url}#step=cost&cost=to:64`);
  await page.locator('[data-run="start"]').waitFor();
  await measure(page, 64);
  assert.match(
    (await page.locator('.cost .ahead').textContent()) ?? '',
    /the page itself has to measure/,
  );
  await page.context().close();
});

test('where a worker is forbidden, the page measures by itself', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.route('**/measuring-worker.js', (route) => route.abort());
  await page.goto(`${site.url}#step=cost&cost=to:32`);
  await page.locator('[data-run="start"]').waitFor();
  await measure(page, 32);
  await page.context().close();
});

for (const [name, options] of /** @type {const} */ ([
  // So high that nothing lies half under the bar of steps.
  ['wide and light', { viewport: { width: 1280, height: 3000 } }],
  ['dark', { viewport: { width: 1280, height: 3000 }, colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 320, height: 5000 } }],
])) {
  test(`${name}: nothing to complain of, and nothing wider than the page`, async () => {
    const page = await open('to:1024', options);
    await measure(page, 1024);
    await addAxe(page);
    assert.deepEqual(await violations(page), []);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(tooWide, 0);
    await page.context().close();
  });
}
