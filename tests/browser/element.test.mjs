// @ts-check
// The lesson as an element among others: several on a page, attributes, events, removed and put back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useBrowser } from './lesson.mjs';

const site = await useBrowser();

/** Puts elements on the page by their attributes and waits for their events. */
async function place(/** @type {Record<string, string>[]} */ all) {
  const page = await site.open();
  await page.evaluate(async (wanted) => {
    const heard = /** @type {any} */ (globalThis);
    heard.events = [];
    document.querySelector('main')?.replaceChildren();
    for (const [at, attributes] of wanted.entries()) {
      const lesson = document.createElement('attention-explainer');
      for (const [name, value] of Object.entries(attributes)) lesson.setAttribute(name, value);
      for (const name of ['ready', 'step', 'change', 'answer', 'error']) {
        lesson.addEventListener(`attention-${name}`, (event) => {
          const { detail, bubbles, composed } = /** @type {CustomEvent} */ (event);
          heard.events.push({ at, name, detail, bubbles, composed });
        });
      }
      const ready = new Promise((resolve) => lesson.addEventListener('attention-ready', resolve));
      document.querySelector('main')?.append(lesson);
      await ready;
      await /** @type {any} */ (lesson).updateComplete;
    }
    const drawn = () =>
      [...document.querySelectorAll('attention-explainer')].every((lesson) =>
        lesson.shadowRoot?.querySelector('.step-bar'),
      );
    while (!drawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, all);
  const events = () => page.evaluate(() => /** @type {any} */ (globalThis).events);
  const states = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('attention-explainer')].map(
        (lesson) => /** @type {any} */ (lesson).state,
      ),
    );
  return { page, events, states };
}

test('several on one page, each with its own state', async () => {
  const { page, states } = await place([
    { step: 'gravity', sentence: 'B', theme: 'dark' },
    { step: 'softmax', 'data-host': 'blog' },
    {},
  ]);
  const [first, second, third] = await states();
  assert.deepEqual([first.step, first.sentence, first.theme], ['gravity', 'B', 'dark']);
  assert.deepEqual([second.step, second.sentence, second.theme], ['softmax', null, 'auto']);
  assert.equal(third.step, 'paradox');
  await page
    .locator('attention-explainer')
    .nth(2)
    .locator('[data-point="orange"]')
    .press('ArrowUp');
  await page.locator('attention-explainer').nth(1).locator('[data-turn="next"]').click();
  const after = await states();
  assert.deepEqual(after[0], first);
  assert.deepEqual(after[1], { ...second, step: 'matching-content' });
  assert.equal(after[2].edits['orange.tech'], 0.1);
  const schemes = await page.evaluate(() =>
    [...document.querySelectorAll('attention-explainer')].map(
      (lesson) => getComputedStyle(lesson).colorScheme,
    ),
  );
  assert.deepEqual(schemes, ['dark', 'light dark', 'light dark']);
  await page.context().close();
});

test('of several, those out of sight are skipped, keep their height, and are there when scrolled to', async () => {
  const { page } = await place(Array.from({ length: 5 }, () => ({ step: 'gravity' })));
  const isSkipped = (/** @type {number} */ at, /** @type {boolean} */ wanted) =>
    page.waitForFunction(([n, skipped]) => {
      const lesson = document.querySelectorAll('attention-explainer')[Number(n)];
      const stage = lesson?.shadowRoot?.querySelector('.stage');
      return stage?.checkVisibility({ contentVisibilityAuto: true }) === !skipped;
    }, /** @type {const} */ ([at, wanted]));
  const heights = () =>
    page.evaluate(() => [
      document.documentElement.scrollHeight,
      ...[...document.querySelectorAll('attention-explainer')].map((one) => one.offsetHeight),
    ]);
  await isSkipped(4, true);
  await isSkipped(0, false);
  const before = await heights();
  assert.equal(new Set(before.slice(1)).size, 1);
  const last = page.locator('attention-explainer').nth(4);
  await last.evaluate((one) => one.scrollIntoView());
  await isSkipped(4, false);
  await isSkipped(0, true);
  assert.deepEqual(await heights(), before);
  await page.setViewportSize({ width: 700, height: 900 });
  await isSkipped(0, true);
  const narrow = (await heights()).slice(1);
  assert.equal(new Set(narrow).size, 1, 'with another width, too');
  assert.ok((narrow[0] ?? 0) > (before[1] ?? 0));
  await last.locator('[data-point="orange"]').press('ArrowUp');
  assert.equal(
    await last.evaluate((one) => /** @type {any} */ (one).state.edits['orange.tech']),
    0.1,
  );
  await page.context().close();
});

test('one alone is never skipped: a frame tells its height where nobody sees it', async () => {
  const { page } = await place([{ step: 'gravity' }]);
  const visibility = await page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    const ground = document.querySelector('attention-explainer')?.shadowRoot?.firstElementChild;
    return ground && getComputedStyle(ground).contentVisibility;
  });
  assert.equal(visibility, 'visible');
  await page.context().close();
});

test('ids are the element’s own: none leaks into the page, none is doubled within it', async () => {
  const { page } = await place([{ step: 'playground' }, { step: 'playground' }]);
  const ids = await page.evaluate(() => ({
    outside: document.querySelectorAll('[id]').length,
    inside: [...document.querySelectorAll('attention-explainer')].map((lesson) => {
      const all = [...(lesson.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
      return all.length - new Set(all).size;
    }),
  }));
  assert.deepEqual(ids, { outside: 0, inside: [0, 0] });
  await page.context().close();
});

test('events tell what happened, with the state', async () => {
  const { page, events } = await place([{ step: 'gravity' }]);
  await page.locator('[data-answer="1"]').click();
  await page.locator('[data-turn="next"]').click();
  await page.evaluate(() =>
    document.querySelector('attention-explainer')?.setAttribute('temperature', '-1'),
  );
  const all = await events();
  for (const { detail, bubbles, composed, name } of all) {
    assert.ok(detail.state.step, name);
    assert.ok(bubbles && composed, name);
  }
  const names = all.map((/** @type {any} */ { name }) => name);
  for (const name of ['ready', 'answer', 'step', 'change', 'error'])
    assert.ok(names.includes(name), name);
  const one = (/** @type {string} */ wanted) =>
    all.filter((/** @type {any} */ { name }) => name === wanted).at(-1).detail;
  assert.equal(one('answer').step, 'gravity');
  assert.equal(one('answer').choice, 1);
  assert.equal(one('step').state.step, 'dot-product');
  assert.equal(one('error').argument, 'temperature');
  assert.match(one('error').received, /-1/);
  assert.ok(one('error').expected);
  await page.context().close();
});

test('attributes set later are taken over; a bad one is told and changes nothing', async () => {
  const { page, states, events } = await place([{ step: 'nine', theme: 'dark', sentence: 'A' }]);
  const [first] = await states();
  assert.deepEqual([first.step, first.theme, first.sentence], ['paradox', 'dark', 'A']);
  const errors = (await events()).filter((/** @type {any} */ { name }) => name === 'error');
  assert.ok(errors.some((/** @type {any} */ { detail }) => detail.argument === 'step'));
  await page.evaluate(() => {
    const lesson = document.querySelector('attention-explainer');
    lesson?.setAttribute('step', 'score');
    lesson?.setAttribute('sentence', 'no such words');
    lesson?.setAttribute('causal', '');
  });
  const [after] = await states();
  assert.deepEqual([after.step, after.causal, after.theme], ['score', true, 'dark']);
  await page.context().close();
});

test('an attribute that is removed has its default again', async () => {
  const { page, states } = await place([
    { step: 'score', causal: '1', sentence: 'B', temperature: '2', theme: 'dark' },
  ]);
  await page.evaluate(() => {
    const lesson = document.querySelector('attention-explainer');
    for (const name of ['step', 'causal', 'sentence', 'theme']) lesson?.removeAttribute(name);
  });
  const [{ step, causal, sentence, theme, temperature }] = await states();
  assert.deepEqual(
    { step, causal, sentence, theme, temperature },
    { step: 'paradox', causal: false, sentence: null, theme: 'auto', temperature: 2 },
  );
  assert.equal(await page.locator('.notice').count(), 0);
  await page.context().close();
});

test('any lang is taken, and the words are marked as what they are', async () => {
  for (const [lang = '', words] of [
    ['', 'en'],
    ['de-AT', 'de'],
    ['en-GB-oxendict', 'en'],
    ['x'.repeat(60), 'en'],
  ]) {
    const { page, states } = await place([{ lang }]);
    assert.equal((await states())[0].lang, lang);
    assert.equal(await page.locator('.notice').count(), 0, lang);
    assert.equal(await page.locator('.stage').getAttribute('lang'), words);
    await page.context().close();
  }
});

test('ready comes first, and a change only where something is another than before', async () => {
  const { page, events } = await place([{ step: 'gravity', sentence: 'B' }]);
  const names = async () => (await events()).map((/** @type {any} */ { name }) => name);
  assert.deepEqual(await names(), ['ready']);
  await page.locator('[data-step="gravity"]').click();
  await page.evaluate(() => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    lesson.state = structuredClone(lesson.state);
    lesson.setAttribute('sentence', 'B');
  });
  assert.deepEqual(await names(), ['ready']);
  await page.locator('[data-step="score"]').click();
  assert.deepEqual(await names(), ['ready', 'step', 'change']);
  await page.context().close();
});

const wrongState = {
  step: 'nope',
  edits: { 'orange.fruit': 'much', 'phone.round': 0.5 },
  temperature: 1000,
  probe: { a: [1] },
  colour: 'red',
  causal: true,
};
const wrongNames = ['step', 'edits.orange.fruit', 'temperature', 'probe', 'colour'];

test('a state that cannot be used is told, throws nothing, and what is right in it stands', async () => {
  const { page, states, events } = await place([{ step: 'score' }]);
  await page.evaluate((wanted) => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    lesson.state = wanted;
  }, wrongState);
  const [state] = await states();
  assert.deepEqual(Object.keys(state).includes('colour'), false);
  assert.deepEqual(
    [state.step, state.edits, state.temperature, state.probe, state.causal],
    ['paradox', { 'phone.round': 0.5 }, 1, { a: [3, 1], b: [1, 2] }, true],
  );
  const errors = (await events()).filter((/** @type {any} */ { name }) => name === 'error');
  const told = errors.map((/** @type {any} */ { detail }) => detail.argument);
  assert.deepEqual(told, wrongNames);
  assert.equal(await page.locator('.notice p').count(), wrongNames.length);
  for (const given of [null, 7, { edits: null }]) {
    await page.evaluate((wanted) => {
      const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
      lesson.state = wanted;
    }, given);
    assert.deepEqual((await states())[0].edits, {});
    assert.equal(await page.locator('.notice p').count(), 1);
  }
  await page.context().close();
});

test('a wrong state set before the element is on the page does not keep the lesson away', async () => {
  const { page } = await place([]);
  const told = await page.evaluate(async (wanted) => {
    const lesson = /** @type {any} */ (document.createElement('attention-explainer'));
    lesson.state = wanted;
    /** @type {string[]} */
    const heard = [];
    lesson.addEventListener('attention-error', (/** @type {any} */ { detail }) =>
      heard.push(detail.argument),
    );
    const ready = new Promise((resolve) => lesson.addEventListener('attention-ready', resolve));
    document.querySelector('main')?.append(lesson);
    await ready;
    return heard;
  }, wrongState);
  assert.deepEqual(told, wrongNames);
  await page.locator('.step-bar').waitFor();
  assert.equal(await page.locator('[data-figure="paradox"]').count(), 1);
  await page.context().close();
});

test('the playground is called so, without a number', async () => {
  const { page } = await place([{ step: 'loop' }]);
  const button = page.locator('[data-step="playground"]');
  assert.equal(await button.getAttribute('aria-label'), 'The playground');
  await button.click();
  await page.locator('[data-live]', { hasText: /^The playground$/ }).waitFor({ state: 'attached' });
  await page.context().close();
});

test('taken out and put back it goes on as it was', async () => {
  const { page, states } = await place([{ step: 'softmax' }]);
  await page.locator('.editor input[type="range"]').first().press('ArrowRight');
  const before = await states();
  await page.evaluate(async () => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    lesson.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector('main')?.append(lesson);
    await lesson.updateComplete;
  });
  assert.deepEqual(await states(), before);
  await page.locator('.editor input[type="range"]').first().press('ArrowRight');
  await page.locator('[data-step="paradox"]').focus();
  await page.keyboard.press('ArrowRight');
  const [after] = await states();
  assert.notDeepEqual(after.edits, before[0].edits);
  assert.equal(after.step, 'matching-content', 'keys work once, not twice');
  await page.locator('[data-step="paradox"]').click();
  const from = page.locator('[data-point="orange"]');
  const box = await from.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 40, box.y + 60, { steps: 3 });
  await page.mouse.up();
  assert.ok('orange.fruit' in (await states())[0].edits, 'points can still be dragged');
  await page.context().close();
});

test('a removed element listens no more: no update, no motion, no print', async () => {
  const { page } = await place([{ step: 'softmax' }]);
  const updates = await page.evaluate(async () => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    await lesson.updateComplete;
    lesson.remove();
    let count = 0;
    lesson.requestUpdate = () => (count += 1);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    document.documentElement.style.setProperty('--probe', '1');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return count;
  });
  assert.equal(updates, 0);
  await page.context().close();
});

test('what cannot be drawn is told, the words stand, and the next state is drawn again', async () => {
  const { page, events } = await place([{ step: 'gravity' }]);
  await page.evaluate(async () => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    Object.defineProperty(lesson, 'canUndo', {
      configurable: true,
      get: () => {
        throw new Error('spilt ink');
      },
    });
    lesson.requestUpdate();
    await lesson.updateComplete;
  });
  assert.match(await page.locator('.notice').innerText(), /spilt ink/);
  assert.equal(await page.locator('.printed h2').count(), 9);
  assert.equal((await events()).at(-1).detail.message, 'spilt ink');
  await page.evaluate(() => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    delete lesson.canUndo;
    lesson.setAttribute('step', 'score');
  });
  await page.locator('[data-figure="score"]').waitFor();
  assert.equal(await page.locator('.notice').count(), 0);
  await page.context().close();
});

test('theme and language of the page are left alone', async () => {
  const { page } = await place([{ theme: 'dark' }]);
  await page.locator('[data-tool^="theme."]').click();
  const page_ = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    styles: document.querySelectorAll('style').length,
    globals: Object.keys(globalThis).filter((name) =>
      /attention|lit(?!Html|Element|Issued|Versions)/i.test(name),
    ),
  }));
  assert.equal(page_.lang, 'en');
  assert.equal(page_.styles, 0);
  await page.context().close();
});
