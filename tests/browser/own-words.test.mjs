// @ts-check
import assert from 'node:assert/strict';
import test from 'node:test';
import { drawn, read, stateOf, useBrowser } from './lesson.mjs';
import { expectedValue } from './expected.mjs';

const site = await useBrowser();

/** @param {import('playwright-core').Page} page @param {string} where */
async function assertOneState(page, where) {
  const { state, shown } = await read(page);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one), where);
}

/** @param {import('playwright-core').Page} page @param {string} text */
async function write(page, text) {
  await page.locator('#own-sentence').fill(text);
  await page.locator('#own-sentence').press('Enter');
  await drawn(page);
}

/** Sentences as people write them, and the words that the lesson takes from them. */
const sentences = [
  ['“I ate a ripe, red apple!”', 'I ate a ripe red apple'],
  ['Banana banana BANANA', 'Banana banana BANANA'],
  ["Don’t peel the U.S. apple; it's new.", "Don’t peel the US apple it's new"],
  ['我买了苹果。', '我 买 了 苹果'],
  ['हिन्दी में सेब apple', 'हिन्दी में सेब apple'],
  ['التفاحة apple', 'التفاحة apple'],
  ['apple 🍎 e-mail@home', 'apple 🍎 e-mailhome'],
  ['A', 'a'],
  ['word '.repeat(32), 'word '.repeat(32).trim()],
];

test('any sentence of 1 to 32 words: punctuation, capitals, repeats, other scripts', async () => {
  const page = await site.open('step=playground');
  for (const [typed = '', taken = ''] of sentences) {
    await write(page, typed);
    assert.equal((await stateOf(page)).sentence, taken, typed);
    assert.equal(await page.locator('#own-sentence-problem').innerText(), '');
    const { shown, text } = await read(page);
    assert.ok(shown.length > 10, typed);
    assert.doesNotMatch(text, /NaN|undefined|Infinity/);
  }
  await page.context().close();
});

test('a sentence without spaces is parted into the lesson’s words, as its language writes them', async () => {
  const page = await site.open('step=playground&lang=zh-Hans');
  for (const [typed = '', taken = ''] of [
    ['我买了一个苹果和一个手机', 'I bought an apple and an phone'],
    ['苹果发布了一款新手机，小明买了。', 'apple unveiled a new phone 小明 bought'],
  ]) {
    await write(page, typed);
    assert.equal((await stateOf(page)).sentence, taken, typed);
  }
  await page.context().close();
});

test('a word that the lesson does not know has sliders, and its values are kept with its sentence', async () => {
  const page = await site.open('step=playground');
  await write(page, 'an apple and a banana');
  const fresh = page.locator('[data-new-words] button');
  assert.deepEqual(await fresh.allInnerTexts(), ['banana']);
  assert.equal((await stateOf(page)).word, 'banana', 'it is chosen, so that its sliders are there');
  const field = page.locator('[data-path="banana.fruit"] input[type="number"]');
  assert.equal(await field.inputValue(), '0');
  await field.fill('3');
  await field.press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).edits['banana.fruit'], 3);
  await assertOneState(page, 'with a value of its own');
  await page.locator('[data-switch="sentence"] [data-choice="A"]').click();
  await drawn(page);
  assert.deepEqual((await stateOf(page)).edits, {});
  await assertOneState(page, 'sentence A after it');
  await write(page, 'an apple and a banana');
  assert.equal((await stateOf(page)).edits['banana.fruit'], 3, 'nothing is lost');
  await page.reload();
  await page.waitForFunction(() =>
    document.querySelector('attention-explainer')?.shadowRoot?.querySelector('.step-bar'),
  );
  await drawn(page);
  assert.equal((await stateOf(page)).edits['banana.fruit'], 3, 'the link has it');
  assert.equal(await page.locator('.notice').count(), 0);
  await page.context().close();
});
