// @ts-check
// What does not follow a moving slider is left alone: nothing is written, moved or left behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSteps, drawn, useBrowser } from './lesson.mjs';

const site = await useBrowser();

/** What no slider of a word changes. */
const untouched =
  '.step-bar, .words, [data-switch], .question, h2, .goal, .tick, .axis-name, .formula, .equation, style';

/**
 * Moves the step's first slider through some values, a frame for each.
 * @param {import('playwright-core').Page} page @param {readonly number[]} values
 */
const move = (page, values) =>
  page.evaluate(async (wanted) => {
    const lesson = document.querySelector('attention-explainer');
    const slider = /** @type {HTMLInputElement} */ (
      lesson?.shadowRoot?.querySelector('input[type="range"]:not(:disabled)')
    );
    for (const value of wanted) {
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await new Promise(requestAnimationFrame);
    }
  }, values);

const some = Array.from({ length: 24 }, (_, i) => 0.3 + i / 10);

/** Watches what is written into the last element of the page. @param {import('playwright-core').Page} page @param {string} apart */
const watch = (page, apart) =>
  page.evaluate((selector) => {
    const root = [...document.querySelectorAll('attention-explainer')].at(-1)?.shadowRoot;
    const found = {
      all: 0,
      same: /** @type {string[]} */ ([]),
      apart: /** @type {string[]} */ ([]),
    };
    const told = (/** @type {Node} */ node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return `${element?.localName}.${element?.getAttribute('class') ?? ''}`;
    };
    new MutationObserver((records) => {
      found.all += records.length;
      for (const { target, type, attributeName, oldValue } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest(selector)) found.apart.push(`${type} of ${told(target)}`);
        const name = attributeName ?? '';
        const isSame =
          type === 'attributes'
            ? /** @type {Element} */ (target).getAttribute(name) === oldValue
            : type === 'characterData' && /** @type {Text} */ (target).data === oldValue;
        if (isSame) found.same.push(`${type} ${name} of ${told(target)}`);
      }
    }).observe(/** @type {ShadowRoot} */ (root), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    });
    /** @type {any} */ (globalThis).written = found;
  }, apart);

/** @param {import('playwright-core').Page} page */
const written = (page) => page.evaluate(() => /** @type {any} */ (globalThis).written);

for (const step of allSteps) {
  test(`${step}: a moving slider writes what has changed, and nothing else`, async () => {
    const page = await site.open(`step=${step}`);
    await move(page, [0.2]);
    await drawn(page);
    await watch(page, untouched);
    for (const value of some) await move(page, [value]);
    const { all, same, apart } = await written(page);
    assert.ok(all > 0, 'what shows the value is written');
    assert.deepEqual(same, [], 'what stays as it is is not written again');
    assert.deepEqual(apart, [], 'what does not follow the slider is left alone');
  });
}

/** Where everything below a live text stands, in each frame of these moves. @param {import('playwright-core').Page} page @param {readonly number[]} values */
const placesIn = (page, values) =>
  page.evaluate(async (wanted) => {
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const slider = /** @type {HTMLInputElement} */ (
      root?.querySelector('input[type="range"]:not(:disabled)')
    );
    const top = () => root?.querySelector('.stage')?.getBoundingClientRect().top ?? 0;
    /** @type {Set<string>} */
    const seen = new Set();
    for (const value of wanted) {
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const below = [...(root?.querySelectorAll('.text > *, .figure > *') ?? [])];
      seen.add(below.map((one) => (one.getBoundingClientRect().top - top()).toFixed(1)).join(' '));
    }
    return [...seen];
  }, values);

for (const step of allSteps) {
  test(`${step}: what has grown for a slider stays, so that nothing goes up and down`, async () => {
    const page = await site.open(`step=${step}`);
    await drawn(page);
    const all = Array.from({ length: 49 }, (_, i) => i / 4 - 6);
    await move(page, [...all, ...all.toReversed()]);
    const places = await placesIn(page, all);
    assert.deepEqual(places, places.slice(0, 1));
  });
}

test('of two elements on a page, the one that is not moved is left alone', async () => {
  const page = await site.open('step=loop');
  await page.evaluate(async () => {
    const other = /** @type {any} */ (document.createElement('attention-explainer'));
    other.setAttribute('step', 'loop');
    const isReady = new Promise((resolve) => other.addEventListener('attention-ready', resolve));
    document.body.append(other);
    await isReady;
    while (!(await other.updateComplete));
  });
  // What it says of itself when it has come is said.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('attention-explainer')].every(
      (one) => one.shadowRoot?.querySelector('[data-live]')?.textContent !== '',
    ),
  );
  await watch(page, untouched);
  await move(page, some);
  assert.equal((await written(page)).all, 0);
});

test('moves leave no nodes and no listeners behind', async () => {
  const page = await site.open('step=value');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const left = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) =>
      metrics.find((one) => one.name === name)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const [there, back] = [[...some].reverse(), some];
  await move(page, [...there, ...back]);
  const before = await left();
  for (let i = 0; i < 11; i += 1) await move(page, [...there, ...back]);
  const after = await left();
  assert.equal(after.listeners, before.listeners);
  // What is said to a screen reader comes and goes: a text or two, but none for each of 528 moves.
  assert.ok(after.nodes <= before.nodes + 8, `${before.nodes} nodes before, ${after.nodes} after`);
});
