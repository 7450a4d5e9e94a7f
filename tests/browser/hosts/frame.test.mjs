// @ts-check
// The frame in other people's pages: of no origin, from a plain server of another one; who is heard in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { apple } from 'attention-explainer/scenarios';
import { expectedValue } from '../expected.mjs';
import { read } from '../lesson.mjs';
import { record } from '../recorder.mjs';
import { forget, growing, heard, listening, message, post, stateIn, useFrames } from './frames.mjs';
import { allDrawn } from './hosts.mjs';

/** @typedef {import('playwright-core').Frame} Frame */

const { hosts, url, frame, visit } = await useFrames();

test('of no origin, from a server without CORS headers: the lesson works and complains of nothing', async () => {
  const { page, frames, complaints, requests } = await visit(frame('?step=score') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  assert.equal(await inner.evaluate(() => origin), 'null');
  const { state, shown } = await read(/** @type {any} */ (inner));
  assert.equal(state.step, 'score');
  assert.ok(shown.length > 20);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one));
  await inner.locator('[data-turn="next"]').click();
  assert.equal((await message(page, 'attention-explainer:step')).state.step, 'softmax');
  assert.equal((await message(page, 'attention-explainer:change')).state.step, 'softmax');
  assert.deepEqual(complaints, []);
  const outside = requests.filter((one) => !one.startsWith(hosts.plain.url));
  assert.deepEqual(
    outside.filter((one) => !/host-\d+\.html$|^data:/.test(one)),
    [],
  );
  await page.context().close();
});

test('of no origin and without WebAssembly: the engine comes as a classic script', async () => {
  const page = await hosts.tab();
  const { complaints } = await record(page);
  await page.addInitScript(() => {
    // @ts-expect-error it is always there for TypeScript
    delete globalThis.WebAssembly;
  });
  await page.goto(hosts.page({ body: frame('?step=score') }));
  const inner = /** @type {Frame} */ (page.frames()[1]);
  await inner.waitForURL(/embed\.html/);
  await allDrawn(inner);
  const { state, shown } = await read(/** @type {any} */ (inner));
  assert.ok(shown.length > 20);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('what it loads on demand comes as classic scripts: another lesson, another language', async () => {
  const { page, frames, complaints } = await visit(frame('?lang=de&scenario=bank') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  assert.equal((await stateIn(page)).scenario, 'bank');
  const words = await inner.locator('.words').first().innerText();
  assert.match(words, /bank/i);
  const lang = await inner.evaluate(() => [
    document.documentElement.lang,
    document
      .querySelector('attention-explainer')
      ?.shadowRoot?.querySelector('.stage')
      ?.getAttribute('lang'),
  ]);
  assert.equal(lang[0], lang[1]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the query and the hash have the names of the attributes; the last of two counts', async () => {
  const query =
    '?step=score&hide=steps+tools&lock=sliders#step=gravity&sentence=B&phone.tech=1.5&theme=dark';
  const { page, frames } = await visit(frame(query) + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  const { step, sentence, edits, theme } = await stateIn(page);
  assert.deepEqual(
    { step, sentence, edits, theme },
    {
      step: 'gravity',
      sentence: 'B',
      edits: { 'phone.tech': 1.5 },
      theme: 'dark',
    },
  );
  assert.equal(await inner.locator('.step-bar').count(), 0);
  assert.equal(await inner.locator('.tools').count(), 0);
  const ground = await inner.evaluate(() => [
    getComputedStyle(document.documentElement).colorScheme,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  assert.deepEqual(ground, ['dark', 'rgb(22, 23, 27)']);
  await page.context().close();
});

/** A lesson as links have it. @param {unknown} lesson */
const packed = (lesson) => deflateRawSync(JSON.stringify(lesson)).toString('base64url');

test('a lesson of the host’s own comes after the #, with the state that is asked for', async () => {
  const lesson = { ...apple, id: 'mine' };
  const { page, frames, complaints } = await visit(
    frame(`?step=value#lesson=${packed(lesson)}&sentence=B&hide=tools`) + listening,
  );
  const [inner] = /** @type {[Frame]} */ (frames);
  await inner.locator('[data-figure="value"]').waitFor();
  const { scenario, step, sentence } = await stateIn(page);
  assert.deepEqual([scenario, step, sentence], ['mine', 'value', 'B']);
  assert.equal(await inner.locator('.tools').count(), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [name, wrong] of Object.entries({
  'that cannot be unpacked': 'AAAA',
  'that is no lesson': packed({ version: 2, words: 7 }),
  'that is too long': 'A'.repeat(70_000),
})) {
  test(`a lesson ${name} is told to the host and the reader, and apple is shown`, async () => {
    const { page, frames } = await visit(frame(`?step=score#lesson=${wrong}`) + listening);
    const [inner] = /** @type {[Frame]} */ (frames);
    const { argument, expected, received } = await message(page, 'attention-explainer:error');
    assert.match(argument, /^lesson/);
    assert.ok(expected && received);
    await inner.locator('.notice').waitFor();
    const { scenario, step } = await stateIn(page);
    assert.deepEqual([scenario, step], ['apple', 'score']);
    await page.context().close();
  });
}

test('its parent’s messages are done: a state, a lesson, and back', async () => {
  const { page, frames } = await visit(frame() + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  await post(page, { type: 'attention-explainer:set', state: { step: 'value', sentence: 'B' } });
  const { step, sentence } = await stateIn(page);
  assert.deepEqual([step, sentence], ['value', 'B']);
  const lesson = { ...apple, id: 'mine' };
  await post(page, { type: 'attention-explainer:lesson', lesson });
  const own = () => /** @type {any} */ (document.querySelector('attention-explainer')).lesson?.id;
  await inner.waitForFunction(own);
  assert.equal((await stateIn(page)).step, 'value');
  await post(page, { type: 'attention-explainer:lesson', lesson: null });
  await inner.waitForFunction(
    () => /** @type {any} */ (document.querySelector('attention-explainer')).lesson === null,
  );
  await page.context().close();
});

test('what is wrong in a message is answered, and nothing of it done', async () => {
  const { page, frames, complaints } = await visit(frame('?step=score&sentence=B') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  const before = await stateIn(page);
  const type = 'attention-explainer:set';
  const wrong = [
    { type },
    { type, state: null },
    { type, state: 'score' },
    { type, state: { step: 'value', temperature: -1 } },
    { type, state: { step: 'value', edits: { 'orange.frut': 1 } } },
    { type, state: { step: 'value', edits: { 'orange.fruit': 'much' } } },
    { type, state: { step: 'value', colour: 'red' } },
    { type: 'attention-explainer:lesson' },
    { type: 'attention-explainer:lesson', lesson: { version: 2, words: 7 } },
    { type: 'attention-explainer:lesson', lesson: 'apple' },
    { type: 'attention-explainer:explode' },
  ];
  for (const [i, one] of wrong.entries()) {
    await forget(page);
    await post(page, one);
    const { argument, expected, received } = await message(page, 'attention-explainer:error');
    assert.ok(argument && expected && received, JSON.stringify(wrong[i]));
    assert.deepEqual(await stateIn(page), before, JSON.stringify(wrong[i]));
  }
  await forget(page);
  for (const noise of [
    null,
    7,
    'text',
    [],
    {},
    { type: 7 },
    { type: 'other' },
    { message: 'ready' },
  ])
    await post(page, noise);
  assert.deepEqual(await stateIn(page), before);
  assert.ok((await heard(page)).every(({ data }) => data?.type !== 'attention-explainer:error'));
  assert.equal(await inner.locator('.body').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('nobody but the parent is heard: not a frame beside it, of the same origin or none, nor itself', async () => {
  const speech = `<script>
    for (const at of [0, 1, 2]) {
      parent.frames[at].postMessage({ type: 'attention-explainer:set', state: { step: 'loop' } }, '*');
      parent.frames[at].postMessage({ type: 'attention-explainer:lesson', lesson: null }, '*');
      parent.frames[at].postMessage({ type: 'attention-explainer:ask' }, '*');
    }
    parent.postMessage('spoken', '*');
  </script>`;
  const stranger = hosts.plain.put('/stranger.html', `<!doctype html><title>x</title>${speech}`);
  const two = frame('?step=score', '') + frame('?step=gravity');
  const { page, frames } = await visit(two + frame('?step=value') + listening);
  await page.evaluate((src) => {
    const one = document.createElement('iframe');
    one.src = src;
    document.body.append(one);
  }, stranger);
  await page.waitForFunction(() =>
    /** @type {any} */ (globalThis).heard.some((/** @type {any} */ one) => one.data === 'spoken'),
  );
  for (const inner of frames) {
    await inner.evaluate(() =>
      postMessage({ type: 'attention-explainer:set', state: { step: 'loop' } }, '*'),
    );
  }
  const steps = [];
  for (const at of [0, 1, 2]) steps.push((await stateIn(page, at)).step);
  assert.deepEqual(steps, ['score', 'gravity', 'value']);
  await page.context().close();
});

test('it takes no focus, scrolls nothing, stores nothing, and writes no address', async () => {
  const tall = '<p style="height: 1500px">Above</p>';
  const { page, frames } = await visit(tall + frame('?step=loop', '') + listening + growing);
  const [inner] = /** @type {[Frame]} */ (frames);
  await message(page, 'attention-explainer:height');
  assert.deepEqual(
    await page.evaluate(() => [scrollY, document.activeElement === document.body, history.length]),
    [0, true, 2],
  );
  const stored = await inner.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    focus: document.activeElement === document.body,
    hash: location.hash,
  }));
  assert.deepEqual(stored, {
    local: 0,
    session: 0,
    cookies: '',
    databases: 0,
    focus: true,
    hash: '',
  });
  await page.context().close();
});

test('opened by itself the frame’s page is the lesson, and speaks to nobody', async () => {
  const page = await hosts.tab();
  const { complaints } = await record(page);
  await page.goto(`${url}?step=score`);
  await allDrawn(page);
  await page.evaluate(() => postMessage({ type: 'attention-explainer:set', state: {} }, '*'));
  const step = await page.evaluate(
    () => /** @type {any} */ (document.querySelector('attention-explainer')).state.step,
  );
  assert.equal(step, 'score');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
