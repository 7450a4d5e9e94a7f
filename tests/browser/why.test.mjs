// @ts-check
// What the “why?” panel says of a number: each sentence must be true of the number it stands under.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { apple, engine } from './expected.mjs';
import { drawn, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();
const page = await site.open();
after(() => page.context().close());

/** Asks a number of the figure, or of the panel itself. @param {string} attributes */
async function ask(attributes, within = '.body') {
  await page.locator(`${within} .num${attributes}`).first().press('Enter');
  await drawn(page);
  return panel();
}

const panel = () =>
  page.locator('.why').evaluate((why) => {
    const texts = (/** @type {string} */ selector) =>
      [...why.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
    return {
      title: texts('h3')[0],
      result: texts('.result')[0]?.replace(/\s+/g, ' '),
      said: texts('p.quiet')[0],
      signs: texts('.sign'),
      names: texts('th'),
      askable: [...why.querySelectorAll('table .num')].map(
        (number) => /** @type {HTMLElement} */ (number).dataset['quantity'],
      ),
    };
  });

test('a next-word chance is a softmax over logits, which no sign joins', async () => {
  await setState(page, { step: 'value', sentence: 'A' });
  const { said, signs, names, askable } = await ask('[data-quantity="nextWord"]');
  assert.match(said ?? '', /^Softmax over these logits/);
  assert.deepEqual(names, Object.keys(apple.nextWords));
  assert.deepEqual(new Set(signs), new Set(['']));
  assert.deepEqual(new Set(askable), new Set(['nextWord.logits']));
});

test('a weight is its exponential over the sum', async () => {
  await setState(page, { step: 'softmax' });
  const { said, signs, askable } = await ask('[data-quantity="weights"]');
  assert.match(said ?? '', /^Its share: its exponential ÷ the sum/);
  assert.deepEqual(signs, ['', '÷']);
  assert.deepEqual(askable, ['exponentials', 'sums']);
});

test('a masked weight is 0 because of the mask, and the mask was set', async () => {
  await setState(page, { step: 'softmax', sentence: 'A', causal: true });
  const weight = '[data-quantity="weights"][data-row="apple"]';
  const { labels, masked } = engine.trace(apple, { sentence: 'A', causal: true });
  const hidden = labels.find((_, j) => masked.data[labels.indexOf('apple') * labels.length + j]);
  const { said, result, names } = await ask(`${weight}[data-column="${hidden}"]`);
  assert.match(result ?? '', /^= 0 ?%$/);
  assert.match(said ?? '', /the mask hides this word/);
  assert.deepEqual(names, ['masked']);
  const deeper = await ask('[data-quantity="masked"]', '.why');
  assert.match(deeper.said ?? '', /^Set by the causal mask/);
  assert.doesNotMatch(deeper.said ?? '', /Given/);
});

test('the scale and the temperature are called by their names alone', async () => {
  await setState(page, { step: 'softmax', scale: 1 });
  await ask('[data-quantity="exponentials"]');
  const { askable } = await ask('[data-quantity="scaledScores"]', '.why');
  assert.deepEqual(askable, ['scores', 'scale', 'temperature']);
  const { title, said } = await ask('[data-quantity="scale"]', '.why');
  assert.equal(title, 'Scale of the scores');
  assert.match(said ?? '', /^Given/);
});

test('of two vectors: the angle leads to the cosine, the cosine to the dot product', async () => {
  await setState(page, { step: 'dot-product' });
  assert.deepEqual((await ask('[data-quantity="angle"]')).askable, ['cosine']);
  const cosine = await ask('[data-quantity="cosine"]', '.why');
  assert.deepEqual(cosine.names, ['dot product', '|a|', '|b|']);
  assert.deepEqual(cosine.signs, ['', '÷', '÷']);
  const dot = await ask('[data-quantity="dot"]', '.why table');
  assert.deepEqual(dot.names, ['a1 × b1', 'a2 × b2']);
});

test('of a vector of length 0 the dot product over √d leads to the dot product still', async () => {
  await setState(page, { step: 'dot-product', probe: { a: [3, 1], b: [0, 0] } });
  const { askable, names } = await ask('[data-quantity="scaled"]');
  assert.deepEqual(askable, ['dot']);
  assert.deepEqual(names, ['dot product', '√d']);
});
