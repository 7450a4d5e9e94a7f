// @ts-check
// Every number on the screen is the engine's own, whatever the reader has set.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  apple,
  assertRounded,
  engine,
  expectedValue,
  isSeen,
  readText,
  traceOf,
} from './expected.mjs';
import { allSteps, drawn, numberShown, read, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();
const page = await site.open();

/** Sets of edits: none, some words, a matrix. */
const edited = [
  {},
  { 'orange.fruit': -2.35, 'apple.round': 1.15, 'phone.tech': 0 },
  { 'fruit-head.W_Q.round.fruit': 0.4, 'tech-head.W_V.tech.tap': -3, 'an.grammar': 2.5 },
];

function* states(/** @type {string} */ step) {
  const heads = [null, ...apple.heads.map((/** @type {any} */ { name }) => name)];
  for (const sentence of [null, 'A', 'B', 'slide']) {
    for (const head of heads) {
      for (const causal of [false, true]) {
        for (const content of ['values', 'keys']) {
          const turn = (heads.indexOf(head) + Number(causal) + (content === 'keys' ? 2 : 0)) % 3;
          yield { step, sentence, head, causal, content, edits: edited[turn] };
        }
      }
    }
  }
  for (const edits of edited) yield { step, sentence: 'A', compare: true, edits };
  yield { step, sentence: 'A', word: 'an@6', temperature: 0.3, scale: 1 };
  yield { step, sentence: 'B', word: 'new', temperature: 7, scale: 0 };
  yield { step, sentence: 'apple and orange and apple phone', word: 'apple@5' };
  yield { step, sentence: 'the orange' };
  yield { step, sentence: 'A', edits: { 'orange.fruit': 100 } };
  yield { step, probe: { a: [0, 0], b: [1, 2] } };
  yield { step, probe: { a: [-3, 1], b: [1, 3] } };
}

/** What must never be read. @param {any} state @param {string} text */
function assertWords(state, text) {
  const where = JSON.stringify(state);
  for (const bad of [/NaN/, /Infinity/, /∞/, /\[object/, /\bnull\b/]) {
    assert.doesNotMatch(text, bad, where);
  }
  // A vector of length 0 has no cosine and no angle, and that is said.
  const nothing = engine.similarity(state.probe.a, state.probe.b).cosine === null;
  if (!nothing) assert.doesNotMatch(text, /\bundefined\b/, where);
}

for (const step of allSteps) {
  test(`${step}: every number is the engine’s`, async () => {
    let count = 0;
    for (const wanted of states(step)) {
      await setState(page, wanted);
      const { state, shown, text, markup } = await read(page);
      for (const [name, value] of Object.entries(wanted)) {
        assert.deepEqual(state[name], value, `${name} was not taken over`);
      }
      for (const one of shown) {
        assert.equal(one.value, expectedValue(state, one), JSON.stringify({ one, wanted }));
        assertRounded(one, isSeen(state, one));
      }
      count += shown.length;
      assertWords(state, text);
      assert.doesNotMatch(
        markup,
        /NaN|Infinity|"undefined"|px;[^"]*undefined/,
        JSON.stringify(wanted),
      );
    }
    assert.ok(count > 0, `${step} shows no number`);
  });
}

/**
 * Numbers of the lesson as they are printed: [step, state, quantity, head, row, column, text].
 * @type {readonly [string, Record<string, unknown>, string, string | undefined, string, string, string][]}
 */
const printed = [
  ['paradox', {}, 'embeddings', undefined, 'apple', 'fruit', '0.25'],
  ['gravity', { sentence: 'A' }, 'weights', 'fruit-head', 'apple', 'orange', '96.6%'],
  ['gravity', { sentence: 'B' }, 'weights', 'tech-head', 'apple', 'phone', '97.7%'],
  [
    'gravity',
    { sentence: 'A', edits: { 'orange.fruit': 6 } },
    'weights',
    'fruit-head',
    'apple',
    'orange',
    '99.9%',
  ],
  ['score', { sentence: 'slide' }, 'scores', 'fruit-head', 'apple', 'apple', '1.5'],
  ['score', { sentence: 'slide' }, 'scores', 'fruit-head', 'apple', 'orange', '12.0'],
  ['score', { sentence: 'slide' }, 'scores', 'fruit-head', 'apple', 'phone', '0.0'],
  ['score', { sentence: 'slide' }, 'scores', 'fruit-head', 'apple', 'the', '0.3'],
  ['softmax', { sentence: 'slide' }, 'weights', 'fruit-head', 'apple', 'orange', '98.1%'],
  ['softmax', { sentence: 'slide' }, 'weights', 'fruit-head', 'apple', 'phone', '0.5%'],
  [
    'matching-content',
    { sentence: 'B', content: 'keys' },
    'output',
    undefined,
    'apple',
    'fruit',
    '3.26',
  ],
  [
    'matching-content',
    { sentence: 'B', content: 'keys' },
    'output',
    undefined,
    'apple',
    'tech',
    '1.31',
  ],
  ['value', { sentence: 'A' }, 'output', undefined, 'apple', 'fruit', '3.15'],
  ['value', { sentence: 'A' }, 'output', undefined, 'apple', 'tech', '0.29'],
  ['value', { sentence: 'B' }, 'output', undefined, 'apple', 'fruit', '0.33'],
  ['value', { sentence: 'B' }, 'output', undefined, 'apple', 'tech', '3.18'],
  ['loop', { sentence: 'A', causal: true }, 'output', undefined, 'apple', 'fruit', '0.34'],
  ['loop', { sentence: 'B', causal: true }, 'output', undefined, 'apple', 'tech', '0.5'],
  ['playground', { sentence: 'A' }, 'output', undefined, 'apple', 'fruit', '3.15'],
];

for (const step of new Set(printed.map(([name]) => name))) {
  test(`${step}: the lesson’s own numbers stand as printed`, async () => {
    for (const [, more, quantity, head, row, column, text] of printed.filter(
      ([name]) => name === step,
    )) {
      await setState(page, { step, ...more });
      const wanted = { quantity, row, column, ...(head === undefined ? {} : { head }), text };
      const found = await numberShown(page, wanted);
      assert.ok(found, `nowhere: ${JSON.stringify({ more, ...wanted })}`);
    }
  });
}

test('no message is missing on any step, in its answers, its reveal and in print', async () => {
  /** @type {Set<string>} */
  const missing = new Set();
  const look = async () => {
    const { text } = await read(page);
    for (const [key] of text.matchAll(/\[[a-z][\w-]*\.[\w.-]+\]/gi)) missing.add(key);
  };
  for (const step of allSteps) {
    for (const more of [{}, { compare: true }, { causal: true, content: 'keys', sentence: 'B' }]) {
      await setState(page, { step, ...more });
      await look();
    }
    for (const answer of await page.locator('[data-answer]').all()) {
      await answer.press('Enter');
      await drawn(page);
      await look();
    }
  }
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await look();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual([...missing], []);
});

test('score opens on the slide’s four words, softmax too', async () => {
  for (const step of ['score', 'softmax']) {
    await setState(page, { step });
    const found = await numberShown(page, {
      quantity: 'scores',
      head: 'fruit-head',
      sentence: 'slide',
      row: 'apple',
      column: 'orange',
    });
    assert.equal(found?.value, '12', step);
  }
});

test('“take 98 % of your information from orange”, and each sentence its own live figure', async () => {
  await setState(page, { step: 'softmax' });
  const told = async () => (await page.locator('.told').innerText()).replace(/\s+/g, ' ');
  assert.match(await told(), /98\s?% of your information from orange/i);
  await setState(page, { step: 'softmax', sentence: 'A' });
  assert.match(await told(), /97\s?%/);
  await setState(page, { step: 'softmax', sentence: 'B' });
  assert.match(await told(), /98\s?% .*phone/i);
});

test('“why?” goes from a number down to what is given, and each term is the engine’s', async () => {
  for (const step of allSteps) {
    await setState(page, { step });
    const count = await page.locator('.body .num[data-quantity]').count();
    for (const at of new Set([0, Math.floor(count / 2), count - 1])) {
      if (count === 0) continue;
      await page.locator('.body .num[data-quantity]').nth(at).press('Enter');
      for (let depth = 0; depth < 40; depth += 1) {
        const { state, shown, text } = await read(page);
        for (const one of shown) assert.equal(one.value, expectedValue(state, one), step);
        assertWords(state, text);
        const terms = page.locator('.why table .num');
        if ((await terms.count()) === 0) break;
        await terms.first().press('Enter');
        await drawn(page);
        assert.ok(depth < 39, `${step}: the terms of a number never end`);
      }
      await page.locator('[data-why="close"]').press('Enter');
      await drawn(page);
    }
  }
});

test('the terms of a sum on the screen add up to what they are terms of', async () => {
  await setState(page, { step: 'softmax' });
  const number = page.locator('.num[data-quantity="scores"][data-column="orange"]').first();
  await number.press('Enter');
  await drawn(page);
  const texts = await page.locator('.why table .num').allInnerTexts();
  const values = texts.map((text) => readText(text)?.value ?? NaN);
  assert.equal(values.length, apple.heads[0]?.queryFeatures.length);
  const sum = values.reduce((total, value) => total + value, 0);
  const trace = traceOf(
    { edits: {}, content: 'values', causal: false, scale: null, temperature: 1 },
    'slide',
  );
  assert.ok(Math.abs(sum - Number(trace.heads[0]?.scores.data[1])) < 0.05, `${texts}`);
});
