// @ts-check
// The part “How it learns”: what the page shows is what the engine gives in Node for the same settings.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { loadLearning, trainingDefaults } from 'attention-explainer/learning';
import {
  asLesson,
  listSenses,
  loadPack,
  loadSentences,
  trainingData,
} from 'attention-explainer/words';
import { root } from '../../scripts/setup/root.mjs';
import { addAxe, violations } from './axe.mjs';
import { drawn, stateOf, useBrowser } from './lesson.mjs';
import { record } from './recorder.mjs';

const site = await useBrowser();
const [engine, learning] = await Promise.all([loadEngine(), loadLearning()]);
const vectors = learning.openVectors(loadPack());
const { senses, sentences } = loadSentences();
const listed = listSenses(senses);
const data = trainingData(senses, sentences);
const nextWords = [...new Set(data.senses.flatMap((sense) => sense.nextWords))];
const apple = 'i bought an apple and an orange';

/** What the engine gives in Node. @param {number} updates @param {object} [options] @param {object} [choice] */
function expected(updates, options = {}, choice = {}) {
  const run = learning.openTraining(vectors, trainingData(senses, sentences, choice), options);
  const state = run.seek(updates);
  const [heldOut, train] = [run.evaluate(true), run.evaluate(false)];
  return { ...state, heldOut, train, heads: run.heads() };
}

/** A sentence under trained matrices. @param {string} text @param {import('attention-explainer/learning').TrainedHead[]} heads */
function traced(text, heads, word = 'apple') {
  const [one, other] = listed.filter((sense) => sense.word === word);
  assert(one && other);
  const scenario = asLesson({
    vectors,
    words: text.split(' '),
    focus: word,
    nextWords,
    heads,
    length: trainingDefaults.length,
    senses: [one, other],
  });
  return engine.trace(scenario, { sentence: 'own' });
}

/** Waits until the run stands at an update. @param {import('playwright-core').Page} page @param {number} updates */
async function stands(page, updates) {
  await page.locator(`[data-doing="standing"][data-updates="${updates}"]`).waitFor();
  await drawn(page);
}

/** The page with this part. @param {string} [training] @param {object} [options] */
async function open(training = '', options = {}) {
  const field = training === '' ? '' : `&training=${encodeURIComponent(training)}`;
  const page = await site.open(`step=learning${field}`, options);
  await page.locator('.learning .standing').waitFor();
  return page;
}

/** The numbers beside the curves. @param {import('playwright-core').Page} page @returns {Promise<Record<string, number>>} */
const numbers = (page) =>
  page.locator('.standing').evaluate((table) =>
    Object.fromEntries(
      [...table.querySelectorAll('[data-fact]')].map((number) => {
        const { fact, value } = /** @type {HTMLElement} */ (number).dataset;
        return [fact, Number(value)];
      }),
    ),
  );

/** @param {import('playwright-core').Page} page @param {ReturnType<typeof expected>} wanted */
async function assertStanding(page, { heldOut, train }) {
  const shown = await numbers(page);
  const near = (/** @type {string} */ name, /** @type {number | null} */ value) =>
    assert(
      Math.abs((shown[name] ?? NaN) - (value ?? NaN)) < 1e-6,
      `${name}: ${shown[name]}, ${value}`,
    );
  near('loss:heldOut', heldOut.loss);
  near('loss:train', train.loss);
  near('accuracy:heldOut', heldOut.accuracy);
  near('accuracy:train', train.accuracy);
}

const weightsShown = (/** @type {import('playwright-core').Page} */ page, text = apple) =>
  page
    .locator(`[data-sentence-shown="${text}"] .attends .num`)
    .evaluateAll((all) =>
      all.map((one) => Number(/** @type {HTMLElement} */ (one).dataset['value'])),
    );

/** @param {number[]} shown @param {import('attention-explainer/engine').Trace} trace */
function assertWeights(shown, { heads, focus, labels }, head = 0) {
  const n = labels.length;
  const row = heads[head]?.weights.data.slice(focus * n, (focus + 1) * n) ?? [];
  assert.equal(shown.length, n);
  row.forEach((weight, j) => assert(Math.abs(weight - (shown[j] ?? NaN)) < 1e-5));
}

test('learns in front of the reader what the engine learns in Node, and its link brings it back', async () => {
  const page = await open('goal:30');
  const { complaints, requests } = await record(page);
  await stands(page, 0);
  await assertStanding(page, expected(0));
  await page.locator('[data-run="play"]').click();
  await stands(page, 30);
  const wanted = expected(30);
  await assertStanding(page, wanted);
  assertWeights(await weightsShown(page), traced(apple, wanted.heads));
  assert.equal((await stateOf(page)).training, 'goal:30,updates:30');
  await page.reload();
  await stands(page, 30);
  await assertStanding(page, wanted);
  assert.deepEqual(complaints, []);
  assert(requests.every((address) => address.startsWith(site.url)));
  await page.context().close();
});

test('one update, back, pause: each place has the numbers of its own update', async () => {
  const page = await open('updates:20');
  await stands(page, 20);
  await page.locator('[data-run="step"]').press('Enter');
  await stands(page, 21);
  await assertStanding(page, expected(21));
  await page.locator('.scrubber').focus();
  await page.keyboard.press('ArrowLeft');
  await stands(page, 20);
  await page.locator('.scrubber').fill('7');
  await stands(page, 7);
  const past = expected(7);
  await assertStanding(page, past);
  assertWeights(await weightsShown(page), traced(apple, past.heads));
  await page.locator('[data-run="play"]').click();
  await page.locator('[data-run="pause"]').click();
  await page.locator('[data-doing="standing"]').waitFor();
  const { training } = await stateOf(page);
  const [, updates] = /updates:(\d+)/.exec(training) ?? [];
  await assertStanding(page, expected(Number(updates)));
  await page.locator('[data-run="back"]').click();
  await stands(page, 0);
  assert.equal((await stateOf(page)).training, null);
  await page.context().close();
});

test('without a worker the same comes out', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(`${site.url}#step=learning&training=updates:12,goal:20`);
  await stands(page, 12);
  await assertStanding(page, expected(12));
  await page.locator('[data-run="play"]').click();
  await stands(page, 20);
  await assertStanding(page, expected(20));
  await page.context().close();
});

test('where a worker is forbidden, the page trains by itself', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  await page.route('**/training-worker.js', (route) => route.abort());
  await page.goto(`${site.url}#step=learning&training=updates:10`);
  await stands(page, 10);
  await assertStanding(page, expected(10));
  await page.context().close();
});

test('a rate that is too large is told in words, and no number is lost', async () => {
  const options = { rate: 10, method: /** @type {const} */ ('sgd') };
  const page = await open('rate:10,method:sgd,updates:40');
  const wanted = expected(40, options);
  assert.equal(wanted.hasDiverged, true);
  await stands(page, wanted.updates);
  assert.match((await page.locator('.learning .extremes').textContent()) ?? '', /diverged/);
  await assertStanding(page, wanted);
  const markup = await page.locator('.learning').evaluate((part) => part.innerHTML);
  assert.doesNotMatch(markup, /NaN|undefined|Infinity/);
  await page.context().close();
});

test('a setting starts the run anew, with what the engine learns under it', async () => {
  const page = await open('updates:10,goal:10');
  await stands(page, 10);
  await page.locator('[data-setting="rank"]').selectOption('4');
  await stands(page, 0);
  await page.locator('[data-setting="heads"]').selectOption('2');
  await page.locator('.senses summary').click();
  await page.locator('[data-sense="bank.river"]').uncheck();
  await stands(page, 0);
  await page.locator('[data-run="play"]').click();
  await stands(page, 10);
  const wanted = expected(10, { rank: 4, heads: 2 }, { without: ['bank.river'] });
  await assertStanding(page, wanted);
  const text = (await stateOf(page)).training;
  assert.equal(text, 'rank:4,heads:2,without:bank.river,goal:10,updates:10');
  const shown = await weightsShown(page);
  const trace = traced(apple, wanted.heads);
  const n = trace.labels.length;
  assertWeights(shown.slice(0, n), trace, 0);
  assertWeights(shown.slice(n), trace, 1);
  await page.context().close();
});

test('a weight goes down to the matrices that were learned', async () => {
  const page = await open('updates:10');
  await stands(page, 10);
  const ask = async (/** @type {string} */ quantity, within = '.why table') => {
    await page.locator(`${within} .num[data-quantity="${quantity}"]`).first().press('Enter');
    await drawn(page);
  };
  await ask('weights', '.attends');
  for (const quantity of ['exponentials', 'scaledScores', 'scores']) await ask(quantity);
  await page.locator('.why table .num').first().press('Enter');
  await ask('queries');
  await page.locator('.why table .num').first().press('Enter');
  await ask('W_Q');
  const { data: W_Q } = /** @type {any} */ (expected(10).heads[0]).W_Q;
  const value = await page.locator('.why .result .num').getAttribute('data-value');
  assert(W_Q.some((/** @type {number} */ one) => Math.abs(one - Number(value)) < 1e-6));
  await page.keyboard.press('Escape');
  await page.context().close();
});

test('every number of the part can be asked', async () => {
  const page = await open('updates:10,try:the%20plant%20closed');
  await stands(page, 10);
  const all = page.locator('.learning .num');
  const count = await all.count();
  assert(count > 60);
  for (let i = 0; i < count; i += 1) {
    await all
      .nth(i)
      .evaluate((number) =>
        /** @type {HTMLElement} */ (number).dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true }),
        ),
      );
    await drawn(page);
    const [value, answer] = await Promise.all([
      all.nth(i).getAttribute('data-value'),
      page.locator('.why .result .num').getAttribute('data-value'),
    ]);
    assert.equal(answer, value);
  }
  await page.context().close();
});

test('terms of a fact add up: accuracy, a sense, a sentence', async () => {
  const page = await open('updates:10');
  await stands(page, 10);
  await page.locator('.by-word .num').first().press('Enter');
  await drawn(page);
  const pairs = await page
    .locator('.why tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('.num')].map((one) =>
          Number(/** @type {HTMLElement} */ (one).dataset['value']),
        ),
      ),
    );
  const { heldOut } = expected(10);
  assert.equal(pairs.length, heldOut.bySense[0]?.count);
  const right = pairs.filter(([own = 0, other = 0]) => own > other).length;
  assert.equal(right, heldOut.bySense[0]?.right);
  await page.context().close();
});

test('an own sentence is understood, and what is wrong with one is said', async () => {
  const page = await open('updates:20');
  await stands(page, 20);
  const tried = page.locator('.try');
  const type = async (/** @type {string} */ text) => {
    await tried.locator('input').fill(text);
    await tried.locator('input').press('Enter');
    await drawn(page);
  };
  await type('He saw a zzzqx bat in the cave!');
  assert.match((await tried.textContent()) ?? '', /no word zzzqx/);
  const { heads } = expected(20);
  const text = 'he saw a bat in the cave';
  const trace = traced(text, heads, 'bat');
  assertWeights(await weightsShown(page, text), trace);
  const mass = await tried.locator('.verdict .num').first().getAttribute('data-value');
  const sums = listed
    .filter(({ word }) => word === 'bat')
    .map((sense) =>
      sense.nextWords
        .map((word) => trace.nextWord.probabilities[trace.nextWord.words.indexOf(word)] ?? 0)
        .reduce((a, b) => a + b),
    );
  assert(Math.abs(Number(mass) - Math.max(...sums)) < 1e-5);
  await type('nothing of the kind');
  assert.match((await tried.textContent()) ?? '', /needs one of these words: apple/);
  await type(Array.from({ length: 33 }, () => 'apple').join(' '));
  assert.match((await tried.textContent()) ?? '', /one to 32 words/);
  await page.context().close();
});

test('an own sentence in the data is trained on, and can be taken out', async () => {
  const page = await open('updates:0');
  await stands(page, 0);
  await page.locator('.own-data summary').click();
  const form = page.locator('.own-data form');
  await form.locator('input').fill('no such fruit');
  await form.locator('button').click();
  assert.match(
    (await page.locator('.own-data [role="alert"]').textContent()) ?? '',
    /needs one of these words: apple/,
  );
  await form.locator('input').fill('An apple, please');
  await form.locator('button').click();
  await stands(page, 0);
  const own = [{ text: 'an apple please', sense: 'apple.fruit' }];
  assert.equal((await stateOf(page)).training, 'own:apple.fruit=an%20apple%20please');
  await assertStanding(page, expected(0, {}, { own }));
  await page.locator('.own-list button').click();
  await stands(page, 0);
  assert.equal((await stateOf(page)).training, null);
  await page.context().close();
});

test('what is wrong in a link is told, and the rest holds', async () => {
  const page = await open(
    'rank:99,seed:3,bogus:1,batch:8,batch:9,rate:fast,without:pear.fruit,updates:5',
  );
  await stands(page, 5);
  const said = (await page.locator('.learning [role="alert"]').textContent()) ?? '';
  assert.match(said, /rank: expected a whole number from 1 to 64, but got “99”/);
  assert.match(said, /rate: expected a number from 0 to 1000, but got “fast”/);
  for (const setting of ['bogus', 'batch', 'without']) assert.match(said, new RegExp(setting));
  await assertStanding(page, expected(5, { seed: 3, batch: 8 }));
  await page.context().close();
});

test('with all senses left out there is nothing to train on, and that is said', async () => {
  const page = await site.open(
    `step=learning&training=${encodeURIComponent(`without:${listed.map(({ id }) => id).join('+')}`)}`,
  );
  await page.locator('.learning [role="alert"]').waitFor();
  assert.match(
    (await page.locator('.learning [role="alert"]').textContent()) ?? '',
    /could not go on/,
  );
  await page.locator('.senses input').first().check();
  await stands(page, 0);
  assert.equal(await page.locator('.learning [role="alert"]').count(), 0);
  await page.context().close();
});

for (const [name, options] of /** @type {const} */ ([
  ['wide and light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 320, height: 800 } }],
])) {
  test(`${name}: nothing to complain of, and nothing wider than the page`, async () => {
    const page = await open('updates:10,heads:2,try:the%20seal%20swam', options);
    await stands(page, 10);
    await addAxe(page);
    assert.deepEqual(await violations(page), []);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(tooWide, 0);
    await page.context().close();
  });
}

test('a run stops out of sight, and the link brings it back', async () => {
  const page = await open('goal:2000');
  await stands(page, 0);
  await page.locator('[data-run="play"]').click();
  await page.locator('[data-run="pause"]').waitFor();
  await page.locator('[data-step="loop"]').click();
  await page.waitForFunction(() => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    return /updates:\d+/.test(lesson.state.training);
  });
  const { training } = await stateOf(page);
  const updates = Number(/updates:(\d+)/.exec(training)?.[1]);
  assert(updates < 2000);
  await page.locator('[data-step="learning"]').click();
  await stands(page, updates);
  await assertStanding(page, expected(updates));
  await page.context().close();
});

const studied = join(root, 'docs/study.json');
const skip = existsSync(studied) ? false : 'docs/study.json is made by npm run study';

test('the study stands beside the one run, with the figures of its file', { skip }, async () => {
  const study = JSON.parse(readFileSync(studied, 'utf8'));
  const page = await open();
  await page.locator('.study summary').click();
  const shown = await page
    .locator('.study .num')
    .evaluateAll((all) =>
      all.map((one) => Number(/** @type {HTMLElement} */ (one).dataset['value'])),
    );
  assert.deepEqual(
    shown,
    study.variants.map((/** @type {any} */ { heldOutAccuracy }) => heldOutAccuracy.mean),
  );
  await page.locator('.study .num').first().press('Enter');
  await drawn(page);
  assert.match(
    (await page.locator('.why').textContent()) ?? '',
    new RegExp(`mean of ${study.seeds.length} runs`),
  );
  await page.context().close();
});
