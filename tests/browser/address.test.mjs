// @ts-check
// The whole state is in the address: link, reload, back and forward restore it; nothing is stored.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, read, ready, setState, stateOf, useBrowser } from './lesson.mjs';

const site = await useBrowser();

const full = {
  scenario: 'apple',
  step: 'softmax',
  sentence: 'apple and orange and phone',
  compare: false,
  word: 'and@4',
  key: 'phone',
  head: 'tech-head',
  causal: true,
  content: 'keys',
  scale: 1,
  temperature: 2.5,
  probe: { a: [-1.25, 0.5], b: [2, 3] },
  // Those of the parts beyond the lesson have links of their own to stand in.
  arrows: null,
  cost: null,
  real: null,
  near: null,
  analogy: null,
  training: null,
  lang: '',
  theme: 'dark',
  edits: { 'orange.fruit': -2.35, 'fruit-head.W_Q.colour.fruit': 1e-7, 'phone.tech': 1e6 },
};

test('a reload and a copied link restore the full state exactly, with the same numbers', async () => {
  const page = await site.open();
  await setState(page, full);
  const before = await read(page);
  assert.deepEqual(before.state, full);
  const link = page.url();
  assert.ok(link.length < 400, 'the address is short');

  await page.reload();
  await ready(page);
  const reloaded = await read(page);
  assert.deepEqual(reloaded.state, full);
  assert.deepEqual(reloaded.shown, before.shown);
  assert.equal(page.url(), link);

  const other = await site.fresh({ reducedMotion: 'reduce' });
  await other.goto(link);
  await ready(other);
  const copied = await read(other);
  assert.deepEqual(copied.state, full);
  assert.deepEqual(copied.shown, before.shown);
  await other.context().close();
  await page.context().close();
});

test('a step’s address restores it; the first one needs none', async () => {
  const page = await site.open();
  assert.equal(page.url(), site.url);
  for (const step of ['gravity', 'score', 'playground', 'paradox']) {
    await page.locator(`[data-step="${step}"]`).click();
    const state = await stateOf(page);
    await page.reload();
    await ready(page);
    assert.deepEqual(await stateOf(page), state);
  }
  await page.context().close();
});

test('parameters work as a query too, and the same names in the hash', async () => {
  const page = await site.fresh();
  await page.goto(`${site.url}?step=gravity&sentence=B&orange.fruit=1.5`);
  await ready(page);
  const { step, sentence, edits } = await stateOf(page);
  assert.deepEqual(
    { step, sentence, edits },
    { step: 'gravity', sentence: 'B', edits: { 'orange.fruit': 1.5 } },
  );
  await page.context().close();
});

test('a query that is not the lesson’s stays, the lesson’s own goes to the hash', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.goto(`${site.url}?utm=a%20b&step=gravity&phone.tech=1&q#causal=1`);
  await ready(page);
  const url = `${site.url}?utm=a%20b&q#step=gravity&causal=1&phone.tech=1`;
  assert.equal(page.url(), url);
  await page.locator('[data-step="score"]').click();
  assert.equal(page.url(), url.replace('gravity', 'score'));
  await page.context().close();
});

test('an address that is typed makes one entry, however it has to be put right', async () => {
  const page = await site.open();
  const length = await page.evaluate(() => history.length);
  await page.evaluate(() => (location.hash = 'step=gravity&temperature=0'));
  await page.waitForURL(/#step=gravity$/);
  assert.equal(await page.evaluate(() => history.length), length + 1);
  await page.goBack();
  await page.waitForURL(site.url);
  assert.equal((await stateOf(page)).step, 'paradox');
  await page.context().close();
});

test('names of a link are taken without regard to case and kept in the lesson’s spelling', async () => {
  const page = await site.open(
    'step=score&word=Orange&key=AN@3&head=Tech-Head&Orange.FRUIT=1&orange.fruit=2' +
      '&Fruit-head.w_v.FRUIT.Eat=0.5&TECH-head.W_o.TAP.Tech=3',
  );
  assert.equal(await page.locator('.notice').count(), 0);
  const { word, key, head, edits } = await stateOf(page);
  assert.deepEqual([word, key, head], ['orange', 'an@3', 'tech-head']);
  assert.deepEqual(edits, {
    'orange.fruit': 2,
    'fruit-head.W_V.fruit.eat': 0.5,
    'tech-head.W_O.tap.tech': 3,
  });
  assert.ok(await page.locator('[data-tool="reset"]').isEnabled());
  await page.context().close();
});

test('a word of the lesson that the sentence lacks stays chosen in silence', async () => {
  const page = await site.open('step=score&sentence=A&word=phone&key=unveiled');
  assert.equal(await page.locator('.notice').count(), 0);
  const { word, key } = await stateOf(page);
  assert.deepEqual([word, key], ['phone', 'unveiled']);
  await page.context().close();
});

test('back and forward go through steps and sentences, with all edits', async () => {
  const page = await site.open();
  const states = [await stateOf(page)];
  const visit = async (/** @type {() => Promise<unknown>} */ act) => {
    await act();
    await drawn(page);
    states.push(await stateOf(page));
  };
  await visit(() => page.locator('[data-step="gravity"]').click());
  await page.locator('[data-point="orange"]').press('ArrowUp');
  states[1] = await stateOf(page);
  await visit(() => page.locator('[data-switch="sentence"] [data-choice="B"]').click());
  await visit(() => page.locator('[data-step="softmax"]').click());
  for (const at of [2, 1, 0]) {
    await page.goBack();
    await page.waitForFunction(
      (step) =>
        /** @type {any} */ (document.querySelector('attention-explainer')).state.step === step,
      states[at].step,
    );
    assert.deepEqual(await stateOf(page), states[at], `back to ${at}`);
  }
  for (const at of [1, 2, 3]) {
    await page.goForward();
    await page.waitForFunction(
      (wanted) => {
        const { step, sentence } = /** @type {any} */ (
          document.querySelector('attention-explainer')
        ).state;
        return step === wanted.step && sentence === wanted.sentence;
      },
      { step: states[at].step, sentence: states[at].sentence },
    );
    assert.deepEqual(await stateOf(page), states[at], `forward to ${at}`);
  }
  await page.context().close();
});

test('moving a slider makes no entry in the history', async () => {
  const page = await site.open();
  const length = await page.evaluate(() => history.length);
  for (let i = 0; i < 5; i += 1) await page.locator('[data-point="orange"]').press('ArrowUp');
  assert.equal(await page.evaluate(() => history.length), length);
  await page.waitForURL(/orange\.tech=0\.5/);
  assert.equal(await page.evaluate(() => history.length), length);
  await page.context().close();
});

/** Parameters that cannot be used, and what stands in their place. */
const bad = [
  ['step=nine', 'step', 'paradox'],
  ['temperature=0', 'temperature', 1],
  ['temperature=hot', 'temperature', 1],
  ['scale=-1', 'scale', null],
  ['causal=perhaps', 'causal', false],
  ['content=queries', 'content', 'values'],
  ['probe=1,2,3', 'probe', { a: [3, 1], b: [1, 2] }],
  ['head=third-head', 'head', null],
  [`sentence=${'plum+'.repeat(33)}`, 'sentence', null],
  ['sentence=%3F!', 'sentence', null],
  ['scenario=pear', 'scenario', 'apple'],
  ['orange.fruit=much', 'edits', {}],
  ['orange.fruit=1e7', 'edits', {}],
  ['orange.smell=1', 'edits', {}],
  ['pear.fruit=1', 'edits', {}],
  ['theme=sepia', 'theme', 'auto'],
  ['word=zebra', 'word', null],
  ['word=apple@first', 'word', null],
  ['key=zebra@2', 'key', null],
];

test('a bad parameter is told, has its default, and nothing else is lost', async () => {
  const page = await site.open();
  for (const [parameter, name, value] of bad) {
    await page.evaluate((hash) => (location.hash = hash), `${parameter}&phone.round=0.5&compare=1`);
    await page.waitForFunction((hash) => {
      const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
      return lesson.state.compare && location.hash !== hash;
    }, `#${parameter}&phone.round=0.5&compare=1`);
    await drawn(page);
    const state = await stateOf(page);
    const { 'phone.round': kept, ...others } = state.edits;
    const found = name === 'edits' ? others : state[/** @type {string} */ (name)];
    assert.deepEqual(found, value, /** @type {string} */ (parameter));
    assert.equal(kept, 0.5, `${parameter}: the other edit stays`);
    assert.equal(state.compare, true);
    const notice = await page.locator('.notice').innerText();
    const [path = ''] = String(parameter).split('=');
    assert.ok(notice.includes(path), `${parameter}: “${notice}”`);
    assert.doesNotMatch(notice, /““|””/);
    assert.ok(await page.locator('.body').isVisible());
  }
  await page.locator('.notice button').click();
  assert.equal(await page.locator('.notice').count(), 0);
  await page.context().close();
});

test('several bad parameters at load are each told, and the good ones stand', async () => {
  const page = await site.open(
    'step=nine&scenario=pear&temperature=0&sentence=A+pear!&orange.smell=1&phone.round=0.5',
  );
  const { step, scenario, temperature, sentence, edits } = await stateOf(page);
  assert.deepEqual(
    { step, scenario, temperature, sentence, edits },
    {
      step: 'paradox',
      scenario: 'apple',
      temperature: 1,
      sentence: 'A pear',
      edits: { 'phone.round': 0.5 },
    },
  );
  const told = await page.locator('.notice p').allInnerTexts();
  assert.equal(told.length, 4, told.join('\n'));
  await page.context().close();
});

test('a parameter that the lesson does not know is passed over in silence', async () => {
  const page = await site.open('utm_source=blog&step=gravity');
  assert.equal(await page.locator('.notice').count(), 0);
  assert.equal((await stateOf(page)).step, 'gravity');
  await page.context().close();
});

test('nothing is stored: no cookie, no storage, no database, no cache', async () => {
  const page = await site.open();
  await setState(page, full);
  await page.locator('[data-step="gravity"]').click();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
  assert.deepEqual(stored, {
    local: 0,
    session: 0,
    cookie: '',
    databases: 0,
    workers: 0,
    caches: 0,
  });
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
});

test('loading takes no focus and scrolls nothing', async () => {
  const page = await site.fresh({ viewport: { width: 1280, height: 500 } });
  await page.addInitScript(() => {
    const moved = /** @type {any} */ (globalThis);
    moved.moves = [];
    addEventListener('scroll', () => moved.moves.push('scroll'), true);
    addEventListener('focusin', () => moved.moves.push('focus'), true);
  });
  for (const step of ['paradox', 'softmax', 'loop', 'playground']) {
    await page.goto('about:blank');
    await page.goto(`${site.url}#step=${step}`);
    await ready(page);
    const found = await page.evaluate(() => ({
      moves: /** @type {any} */ (globalThis).moves,
      focus: document.activeElement?.localName,
      top: scrollY,
    }));
    assert.deepEqual(found, { moves: [], focus: 'body', top: 0 }, step);
  }
  await page.context().close();
});
