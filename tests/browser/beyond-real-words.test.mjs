// @ts-check
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { loadLearning } from 'attention-explainer/learning';
import {
  asLesson,
  find,
  loadPack,
  loadSentences,
  plainHead,
  readSentence,
} from '../../web/words/index.node.mjs';
import { addAxe, violations } from './axe.mjs';
import { drawn, stateOf, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();
const engine = await loadEngine();
const pack = loadPack();
const vectors = (await loadLearning()).openVectors(pack);
const { ambiguous } = loadSentences().senses;

/** The part under a link, its words loaded. @param {Record<string, string>} [wanted] @param {object} [options] */
async function open(wanted = {}, options = {}) {
  const hash = new URLSearchParams({ step: 'real-words', ...wanted }).toString();
  const page = await site.open(hash, options);
  await page.locator('.real-words').waitFor();
  await drawn(page);
  return page;
}

/** @param {Page} page @param {string} field @param {string} text */
async function type(page, field, text) {
  await page.locator(`#real-${field}`).fill(text);
  await page.locator(`#real-${field}`).press('Enter');
  await drawn(page);
}

/** The value that a number on the screen carries. @param {Page} page @param {string} id */
async function fact(page, id) {
  const value = await page
    .locator(`.real-words [data-fact="${id}"]`)
    .first()
    .getAttribute('data-value');
  return Number(value);
}

/** @param {Page} page @param {string} section */
const names = (page, section) =>
  page
    .locator(`[data-section=${section}] .cosine-bars .name`)
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()));

/** @param {string} word @param {string} sense */
const contexts = (word, sense) =>
  ambiguous.find((one) => one.word === word)?.senses.find(({ name }) => name === sense)?.contexts
    .train ?? [];

/** @param {number} a @param {number} b @param {string} [what] */
const near = (a, b, what) =>
  assert.ok(Math.abs(a - b) < 1e-5, `${what}: ${a} on the screen, ${b} by the engine`);

test('neighbours, mean cosines and the map are the engine’s', async () => {
  const page = await open();
  const nearest = vectors.nearest({ plus: ['apple'], count: 10 });
  assert.deepEqual(
    await names(page, 'near'),
    nearest.map(({ word }) => word),
  );
  for (const { word, cosine } of nearest)
    near(await fact(page, `cosine|word:apple|word:${word}`), cosine, word);
  const apple = vectors.rows(['apple']).data;
  for (const sense of ['fruit', 'company']) {
    const mean = vectors.meanCosine(apple, contexts('apple', sense));
    near(await fact(page, `mean|word:apple|apple.${sense}`), mean, sense);
  }
  const words = ['apple', ...contexts('apple', 'fruit'), ...contexts('apple', 'company')];
  const { variances, coordinates } = vectors.project(words);
  const kept = engine.similarity([1, 1], variances.slice(0, 2)).dot;
  const total = engine.similarity(
    variances.map(() => 1),
    variances,
  ).dot;
  near(await fact(page, 'share'), kept / total, 'share of the variance');
  assert.deepEqual(
    (await page.locator('.cloud text').allTextContents()).sort(),
    [...words].sort(),
    'every word has its name on the map',
  );
  await page.locator('[data-section=map] summary').click();
  for (const [i, word] of words.entries())
    for (const axis of [1, 2])
      near(
        await fact(page, `coordinate|${word}|${axis}`),
        coordinates.data[2 * i + axis - 1] ?? NaN,
        word,
      );
  await page.context().close();
});

test('a sum of words and a sentence are the engine’s', async () => {
  const page = await open({
    analogy: 'paris − france + italy',
    real: 'Apple unveiled a new phone',
  });
  const nearest = vectors.nearest({ plus: ['paris', 'italy'], minus: ['france'], count: 5 });
  assert.deepEqual(
    await names(page, 'sum'),
    nearest.map(({ word }) => word),
  );
  for (const { word, cosine } of nearest)
    near(await fact(page, `cosine|sum|word:${word}`), cosine, word);

  const { words } = readSentence((text) => find(pack, text), 'Apple unveiled a new phone');
  const scenario = asLesson({
    vectors,
    words,
    focus: 'apple',
    nextWords: ['pie'],
    heads: [plainHead(100)],
  });
  const trace = engine.trace(scenario, { sentence: 'own' });
  const shown = page.locator('.weight-bars .num');
  assert.equal(await shown.count(), words.length);
  for (let i = 0; i < words.length; i += 1)
    near(
      Number(await shown.nth(i).getAttribute('data-value')),
      trace.heads[0]?.weights.data[i] ?? NaN,
      words[i],
    );
  const update = trace.update.data.slice(0, 100);
  for (const sense of ['fruit', 'company'])
    near(
      await fact(page, `mean|update|apple.${sense}`),
      vectors.meanCosine(update, contexts('apple', sense)),
      sense,
    );
  const got = vectors.nearest({ vector: update, count: 5 });
  assert.deepEqual(
    await names(page, 'sentence'),
    got.map(({ word }) => word),
  );
  await page.context().close();
});

test('the question is marked at once', async () => {
  const page = await open();
  await page.locator('[data-answer="0"]').click();
  assert.match(await page.locator('.because').innerText(), /^Not quite\./);
  await page.locator('[data-answer="1"]').click();
  assert.match(await page.locator('.because').innerText(), /^Yes\./);
  const weights = await page.locator('.weight-bars .num').evaluateAll(values);
  assert.equal(Math.max(...weights), weights[3], 'apple takes the most from itself');
  await page.context().close();
});

/** What numbers carry. @param {(HTMLElement | SVGElement)[]} all */
const values = (all) => all.map((one) => Number(one.dataset['value']));

/** A press wherever it stands, also below the step bar. @param {Element} element */
const press = (element) => /** @type {HTMLElement} */ (element).click();

/** Asks “why?” of numbers in a panel or the part, and says which have no terms and no words. @param {Page} page */
async function why(page) {
  const panel = page.locator('.why');
  const title = (await panel.locator('h3').innerText()).trim();
  const said = (await panel.locator('p.quiet').innerText()).trim();
  assert.ok(title.length > 3 && said.length > 3, `“${title}” says “${said}”`);
  assert.doesNotMatch(`${title} ${said}`, /\[|NaN|undefined|Infinity|real\./);
  return { title, said };
}

test('every number says why, down to the numbers of the words', async () => {
  const page = await open();
  await page.locator('[data-section=map] summary').click();
  const numbers = page.locator('.real-words .num');
  const count = await numbers.count();
  assert.ok(count > 80, `${count} numbers`);
  for (let i = 0; i < count; i += 1) {
    await numbers.nth(i).evaluate(press);
    await drawn(page);
    await why(page);
    await page.locator('[data-why=close]').evaluate(press);
    await drawn(page);
  }
  // Always the last term, from the five kinds of numbers, as far as it goes.
  const starts = [
    'cosine|word:apple|word:ibm',
    'cosine|sum|word:queen',
    'share',
    'side|1',
    'mean|update|apple.fruit',
    'coordinate|orange|2',
  ];
  for (const start of starts) {
    for (const way of ['first', 'last']) {
      await page.locator(`.real-words [data-fact="${start}"]`).first().evaluate(press);
      await drawn(page);
      let steps = 0;
      let terms = page.locator('.why table .num');
      for (; steps < 12 && (await terms.count()) > 0; steps += 1) {
        await (way === 'first' ? terms.first() : terms.last()).evaluate(press);
        await drawn(page);
        await why(page);
        terms = page.locator('.why table .num');
      }
      assert.ok(steps >= 2, `${start} is asked ${steps} times`);
      await page.locator('[data-why=close]').evaluate(press);
      await drawn(page);
    }
  }
  await page.context().close();
});

test('the terms of a cosine, a dot product and a sum make the number', async () => {
  const page = await open();
  for (const b of ['word:apple|word:ibm', 'sum|word:queen']) {
    await page.locator(`.real-words [data-fact="cosine|${b}"]`).click();
    await why(page);
    const terms = () => page.locator('.why td .num').evaluateAll(values);
    const [dot = NaN, one = NaN, other = NaN] = await terms();
    near(await fact(page, `cosine|${b}`), dot / one / other, `cosine of ${b}`);
    await page.locator('.why td .num').first().click();
    await drawn(page);
    const products = await terms();
    assert.equal(products.length, 9);
    near(
      products.reduce((a, c) => a + c, 0),
      dot,
      `dot product of ${b}`,
    );
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('a link restores word, sum, sentence and the word looked at; undo goes back', async () => {
  const wanted = { near: 'bank', analogy: 'puppy - dog + cat', real: 'The *boat* lay at the bank' };
  const page = await open(wanted);
  assert.equal(await page.locator('#real-near').inputValue(), 'bank');
  assert.equal(await page.locator('#real-analogy').inputValue(), 'puppy - dog + cat');
  assert.equal(await page.locator('#real-real').inputValue(), 'The boat lay at the bank');
  const pressed = page.locator('.real-sentence [aria-pressed=true]');
  assert.equal((await pressed.innerText()).trim(), 'boat');
  await page.locator('.real-sentence button', { hasText: 'bank' }).click();
  assert.equal((await pressed.innerText()).trim(), 'bank');
  assert.equal((await stateOf(page)).real, 'The boat lay at the bank');
  await page.locator('.real-sentence button', { hasText: 'lay' }).click();
  assert.equal((await stateOf(page)).real, 'The boat *lay* at the bank');
  assert.match(page.url(), /real=The/);
  await page.locator('[data-tool=undo]').click();
  assert.equal((await pressed.innerText()).trim(), 'bank');
  await page.context().close();
});

test('by the keyboard: type a word, take a neighbour, choose a word, go on to learning', async () => {
  const page = await open();
  await page.locator('#real-near').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Zebra');
  await page.keyboard.press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).near, 'zebra');
  const [nearest] = vectors.nearest({ plus: ['zebra'], count: 1 });
  await page.locator('.look').first().focus();
  await page.keyboard.press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).near, nearest?.word);
  await page.locator('[data-real-row="6"]').focus();
  await page.keyboard.press('Space');
  await drawn(page);
  assert.equal((await stateOf(page)).real, 'I bought an apple and an *orange*');
  await page.locator('[data-real=learning]').focus();
  await page.keyboard.press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).step, 'learning');
  await page.context().close();
});

test('what cannot be looked up, added or traced is said, and nothing breaks', async () => {
  const page = await open();
  /** @type {readonly (readonly [string, string, RegExp])[]} */
  const wrong = [
    ['near', 'qwertz', /“qwertz” is not among the 8,302 words/],
    ['near', '  ', /Type a word/],
    ['analogy', 'king - qwertz + asdfgh', /“qwertz” and “asdfgh” are not among/],
    ['analogy', 'king queen', /Put one \+ or −/],
    ['analogy', 'king - king', /cancel/],
    ['analogy', Array(11).fill('king').join(' + '), /At most 10 words/],
    ['analogy', '', /Type words/],
    ['real', '', /Type a sentence/],
    ['real', 'qwertz asdfgh', /None of these words/],
    ['real', 'word '.repeat(33), /These are 33 words; a sentence may have at most 32/],
    ['real', 'word '.repeat(1000), /These are 1,000 words/],
  ];
  for (const [field, text, expected] of wrong) {
    await type(page, field, text);
    assert.match(
      await page.locator(`#real-${field}-problem`).innerText(),
      expected,
      `${field}: ${text}`,
    );
    assert.equal(await page.locator(`#real-${field}`).getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch(
      await page.locator('.real-words').innerText(),
      /NaN|undefined|Infinity|\[real/,
    );
  }
  await type(page, 'real', 'I saw a qwertz bat');
  assert.match(await page.locator('[data-real=unknown]').innerText(), /“qwertz” is not among/);
  assert.match(
    await page.locator('[data-real=means]').innerText(),
    /“a” and “i” have no vector|“i” and “a” have no vector/,
  );
  assert.equal(await page.locator('.weight-bars li').count(), 4);
  await type(page, 'real', 'apple');
  assert.match(await page.locator('.real-words').innerText(), /apple is alone/);
  await type(page, 'real', `${'the '.repeat(31)}apple`);
  assert.equal(await page.locator('.weight-bars li').count(), 32);
  await type(page, 'near', 'i');
  assert.match(
    await page.locator('[data-section=near] .text').last().innerText(),
    /the mean of all others/,
  );
  await page.context().close();

  const linked = await open({ near: 'qwertz', analogy: '+ + +', real: 'word '.repeat(40).trim() });
  assert.equal(await linked.locator('.real-problem:not(:empty)').count(), 3);
  await linked.context().close();
});

test('a change is said in one live sentence', async () => {
  const page = await open();
  const live = page.locator('[data-live]');
  await type(page, 'near', 'mouse');
  await live.filter({ hasText: /nearest to mouse is cat/ }).waitFor({ state: 'attached' });
  await type(page, 'analogy', 'paris - france + italy');
  await live.filter({ hasText: /nearest to rome/ }).waitFor({ state: 'attached' });
  await page.context().close();
});

test('words that do not come are told, and may be tried again', async () => {
  const page = await site.fresh();
  let isCut = true;
  await page.route('**/words/3.js', (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(`${site.url}#step=real-words`);
  const again = page.locator('[data-real=again]');
  await again.waitFor();
  assert.match(await page.locator('.real-loading [role=alert]').innerText(), /could not be loaded/);
  isCut = false;
  await again.click();
  await page.locator('.real-words').waitFor();
  await page.context().close();
});

test('axe finds nothing, light and dark, wide and narrow; nothing is wider than 320 px', async () => {
  for (const [width, colorScheme] of /** @type {const} */ ([
    [1280, 'light'],
    [320, 'dark'],
  ])) {
    const page = await open({}, { viewport: { width, height: 7000 }, colorScheme });
    await page.locator('[data-section=map] summary').click();
    await addAxe(page);
    assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const targets = '.real-words :is(.pill, .look, summary, input, ol .num, ul .num, td .num)';
    const boxes = await page
      .locator(targets)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    const small = boxes.filter((box) => box.height < 23.5 || box.width < 23.5);
    assert.deepEqual(small, [], 'targets below 24 px');
    await page.context().close();
  }
});

test('no request but to the page’s own files; nothing on the console', async () => {
  const page = await site.fresh();
  /** @type {string[]} */
  const strange = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) strange.push(request.url());
  });
  page.on('console', (message) => strange.push(message.text()));
  page.on('pageerror', (error) => strange.push(error.message));
  await page.goto(`${site.url}#step=real-words`);
  await page.locator('.real-words').waitFor();
  assert.deepEqual(strange, []);
  await page.context().close();
});

test('on paper the whole part stands', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await drawn(page);
  assert.ok(await page.locator('.cloud').isVisible());
  assert.ok(await page.locator('.sense-table').isVisible());
  assert.equal(await page.locator('.real-words .cosine-bars').count(), 3);
  await page.context().close();
});
