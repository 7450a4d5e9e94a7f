// @ts-check
// Every slider shows how much it would change a number that is followed, and a word can be made to win.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLearning } from 'attention-explainer/learning';
import { addAxe, violations } from './axe.mjs';
import { apple, engine } from './expected.mjs';
import { drawn, ready, setState, stateOf, useBrowser } from './lesson.mjs';
import { record } from './recorder.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();
const learning = await loadLearning();

/** What the page follows, as the engine is asked for it. @type {Readonly<Record<string, any>>} */
const references = {
  'weight:orange': { quantity: 'weights', head: 'fruit-head', row: 'apple', column: 'orange' },
  'weight:apple:orange': {
    quantity: 'weights',
    head: 'fruit-head',
    row: 'orange',
    column: 'apple',
  },
  'output:fruit': { quantity: 'output', row: 'apple', column: 'fruit' },
  'next:pie': { quantity: 'nextWord', row: 'apple', column: 'pie' },
};

/** Resolves when the arrows are there. @param {Page} page */
const withArrows = (page) => page.locator('select[name="arrows"]').waitFor();

/** The derivatives on the screen by their paths. @param {Page} page */
const derivativesShown = (page) =>
  page.locator('.field .arrow').evaluateAll((all) =>
    Object.fromEntries(
      all.map((one) => {
        const number = /** @type {HTMLElement} */ (one.querySelector('.num'));
        const { fact = '', value } = number.dataset;
        return [
          fact.replace('derivative:', ''),
          {
            value: Number(value),
            sign: one.querySelector('svg')?.dataset['sign'],
            share: Number(one.querySelector('svg')?.dataset['share']),
          },
        ];
      }),
    ),
  );

/** The number that a reference names. @param {any} options @param {any} reference */
function valueOf(options, reference) {
  const trace = engine.trace(apple, options);
  const { quantity, row, column } = reference;
  const at = trace.labels.indexOf(row);
  if (quantity === 'nextWord') {
    return trace.nextWord.probabilities[trace.nextWord.words.indexOf(column)] ?? NaN;
  }
  const j = (quantity === 'output' ? apple.features : trace.labels).indexOf(column);
  const head = trace.heads[apple.heads.findIndex(({ name }) => name === reference.head)];
  const matrix = quantity === 'output' ? trace.output : head?.weights;
  return matrix?.data[at * matrix.columns + j] ?? NaN;
}

/** The weights of apple in a head, by word. @param {any} state @param {string} name */
function weightsOf(state, name) {
  const { edits, causal, content, temperature, sentence } = state;
  const trace = engine.trace(apple, { sentence, edits, causal, content, temperature });
  const head = trace.heads[apple.heads.findIndex((one) => one.name === name)];
  const row = trace.labels.indexOf('apple') * trace.labels.length;
  return Object.fromEntries(
    trace.labels.map((label, j) => [label, head?.weights.data[row + j] ?? NaN]),
  );
}

test('each arrow is the derivative that the engine gives, and a finite difference of the lesson', async () => {
  const edits = { 'apple.fruit': 0.7, 'orange.tech': -0.3 };
  const options = { sentence: 'A', edits, causal: false, content: 'values', temperature: 2 };
  const page = await site.open();
  for (const [arrows, reference] of Object.entries(references)) {
    for (const word of ['apple', 'orange']) {
      const state = { ...(await stateOf(page)), ...options, step: 'value', word, arrows };
      await setState(page, { ...state, head: 'fruit-head' });
      await withArrows(page);
      const shown = await derivativesShown(page);
      const found = learning.sensitivity(apple, /** @type {any} */ (options), reference);
      const { columns, data } = found.embeddings;
      assert.equal(Object.keys(shown).length, apple.features.length, arrows);
      const ours = apple.features.map((feature, j) => {
        const derivative = data[found.words.indexOf(word) * columns + j] ?? NaN;
        const path = `${word}.${feature}`;
        assert.equal(shown[path]?.value, derivative, `${arrows} by ${path}`);
        const sign = derivative === 0 ? '0' : derivative > 0 ? '+' : '−';
        assert.equal(shown[path]?.sign, sign, `${arrows} by ${path}`);
        const own = engine.trace(apple, /** @type {any} */ (options));
        const at = own.words.indexOf(word) * columns + j;
        const value = own.embeddings.data[at] ?? NaN;
        const [low, high] = [-0.01, 0.01].map((by) =>
          valueOf({ ...options, edits: { ...edits, [path]: value + by } }, reference),
        );
        const difference = ((high ?? NaN) - (low ?? NaN)) / 0.02;
        const bound = 1e-3 + 0.01 * Math.abs(derivative);
        assert.ok(Math.abs(difference - derivative) < bound, `${arrows} by ${path}: ${difference}`);
        return { path, size: Math.abs(derivative) };
      });
      const largest = Math.max(...ours.map(({ size }) => size));
      for (const { path, size } of ours) {
        const share = largest > 0 ? size / largest : 0;
        assert.ok(Math.abs((shown[path]?.share ?? NaN) - share) < 1e-3, `${arrows} by ${path}`);
      }
    }
  }
  await page.context().close();
});

test('the sentence names the value of all words by which the number grows fastest', async () => {
  const page = await site.open('step=softmax&sentence=A&head=fruit-head&arrows=weight:orange');
  await withArrows(page);
  const { words, features, embeddings } = learning.sensitivity(
    apple,
    { sentence: 'A' },
    references['weight:orange'],
  );
  const most = [...embeddings.data.keys()].reduce((best, i) =>
    Math.abs(embeddings.data[i] ?? 0) > Math.abs(embeddings.data[best] ?? 0) ? i : best,
  );
  const word = words[Math.floor(most / features.length)];
  const said = await page.locator('.steepest').innerText();
  assert.match(
    said,
    new RegExp(`^Raise ${word}’s ${features[most % features.length]} and apple’s`),
  );
  const rate = page.locator('.steepest .num');
  assert.equal(Number(await rate.getAttribute('data-value')), embeddings.data[most]);
  await page.context().close();
});

test('a derivative says why: its ways sum to it, and the engine’s trial bears it out', async () => {
  const page = await site.open('step=value&sentence=A&word=apple&arrows=output:fruit');
  await withArrows(page);
  const number = page.locator('.num[data-fact="derivative:apple.fruit"]').first();
  const value = Number(await number.getAttribute('data-value'));
  await number.press('Enter');
  const parts = await page
    .locator('.why [data-way]')
    .evaluateAll((all) =>
      all.map((one) => Number(/** @type {HTMLElement} */ (one).dataset['part'])),
    );
  assert.equal(parts.length, 4);
  assert.equal(parts[3], 1, 'the residual connection carries a value to itself as it is');
  const sum = parts.reduce((total, part) => total + part, 0);
  assert.ok(Math.abs(sum - value) < 1e-5, `${parts} sum to ${sum}, not ${value}`);
  const said = await page.locator('.why .quiet').innerText();
  const raised = { sentence: 'A', edits: { 'apple.fruit': 0.35 } };
  const after = valueOf(raised, references['output:fruit']);
  assert.ok(said.includes(`0.35 instead of 0.25`), said);
  assert.ok(said.includes(`is ${Number(after.toPrecision(4))} instead`), said);
  await page.context().close();
});

for (const reducedMotion of /** @type {const} */ (['reduce', 'no-preference'])) {
  test(`a word is made to win, and one undo takes it back (motion: ${reducedMotion})`, async () => {
    const page = await site.open(
      'step=softmax&sentence=B&head=tech-head&word=phone&arrows=weight:new&phone.tech=2',
      { reducedMotion },
    );
    await withArrows(page);
    const before = await stateOf(page);
    assert.ok((weightsOf(before, 'tech-head')['phone'] ?? 0) > 0.5, 'another word wins at first');
    await page.locator('.win').press('Enter');
    if (reducedMotion === 'no-preference') {
      const changes = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
            let count = 0;
            const root = lesson.shadowRoot;
            const count1 = () => (count += 1);
            lesson.addEventListener('attention-change', count1);
            new MutationObserver(() => {
              if (root.querySelector('.outcome .num')) resolve(count);
            }).observe(root, { subtree: true, childList: true });
          }),
      );
      assert.ok(Number(changes) > 5, `${changes} steps are seen`);
    }
    await page.locator('.outcome .num').first().waitFor();
    const after = await stateOf(page);
    const weights = weightsOf(after, 'tech-head');
    assert.equal(Math.max(...Object.values(weights)), weights['new']);
    const { isReached, steps } = learning.smallestChange(
      apple,
      { sentence: 'B', edits: before.edits },
      { head: 'tech-head', row: 'apple', column: 'new' },
    );
    assert.ok(isReached);
    for (const [path, value] of Object.entries(steps.at(-1) ?? {})) {
      const shown = after.edits[path];
      if (shown !== undefined) assert.ok(Math.abs(shown - value) < 1e-4, path);
    }
    const start = engine.trace(apple, { sentence: 'B', edits: before.edits });
    const end = engine.trace(apple, { sentence: 'B', edits: after.edits });
    const moved = end.embeddings.data.map((value, i) => value - (start.embeddings.data[i] ?? 0));
    const length = page.locator('.num[data-fact="length"]');
    const told = Number(await length.getAttribute('data-value'));
    assert.ok(Math.abs(told - Math.hypot(...moved)) < 1e-4, `${told}`);
    await length.press('Enter');
    const count = moved.filter((value) => value !== 0).length;
    await page.locator('.why tbody tr').first().waitFor();
    assert.equal(await page.locator('.why tbody tr').count(), count);
    await page.locator('.why tbody .num').first().click();
    assert.equal(await page.locator('.why tbody tr').count(), 2);
    await page.locator('[data-why="close"]').click();
    await page.locator('[data-tool="undo"]').click();
    assert.deepEqual((await stateOf(page)).edits, before.edits);
    assert.equal((await page.locator('.outcome').innerText()).trim(), '');
    await page.context().close();
  });
}

test('the reader’s own change ends a change that is playing', async () => {
  const page = await site.open('step=softmax&sentence=B&word=phone&arrows=weight:apple', {
    reducedMotion: 'no-preference',
  });
  await withArrows(page);
  await page.locator('.win').click();
  await page.locator('.win', { hasText: 'Stop' }).waitFor();
  await page.locator('.editor [data-path="phone.round"] [type="number"]').fill('-5');
  await page.locator('.editor [data-path="phone.round"] [type="number"]').press('Enter');
  await page.locator('.win', { hasText: 'win' }).waitFor();
  const { edits } = await stateOf(page);
  assert.equal(edits['phone.round'], -5);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await drawn(page);
  assert.deepEqual((await stateOf(page)).edits, edits);
  await page.context().close();
});

test('what cannot win, or has won, is told, and nothing changes', async () => {
  const page = await site.open('step=softmax&sentence=A&causal=1&arrows=weight:orange');
  for (const [arrows, causal, said] of /** @type {const} */ ([
    ['weight:orange', true, /cannot win: the mask keeps apple/],
    ['weight:orange', false, /has the largest of apple’s weights already/],
  ])) {
    await setState(page, { ...(await stateOf(page)), arrows, causal });
    await withArrows(page);
    if (causal) assert.match(await page.locator('.steepest').innerText(), /^No slider/);
    await page.locator('.win').click();
    assert.match(await page.locator('.outcome').innerText(), said);
    assert.deepEqual((await stateOf(page)).edits, {});
  }
  await page.context().close();
});

test('nothing of it is loaded before it is asked for; then by the keyboard, and a link restores it', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  const { complaints, requests } = await record(page);
  await page.goto(`${site.url}#step=softmax&word=orange`);
  await ready(page);
  const isOurs = (/** @type {string} */ url) => /sensitivity|beyond|learning/.test(url);
  assert.deepEqual(requests.filter(isOurs), []);
  assert.equal(await page.locator('.field .arrow').count(), 0);
  await page.locator('.asks').press('Enter');
  await withArrows(page);
  assert.ok(requests.some(isOurs));
  assert.equal(await page.locator('.asks').getAttribute('aria-pressed'), 'true');
  await page.locator('select[name="arrows"]').selectOption('output:tech');
  await drawn(page);
  assert.equal((await stateOf(page)).arrows, 'output:tech');
  assert.equal(await page.locator('.win').count(), 0, 'only a weight can win');
  const shown = await derivativesShown(page);
  assert.ok(Object.values(shown).some(({ value }) => value !== 0));
  // Two changes in quick succession: the address follows once they have come to rest.
  await page.waitForURL(/arrows=output/);
  const link = page.url();
  const other = await site.fresh({ reducedMotion: 'reduce' });
  await other.goto(link);
  await ready(other);
  await withArrows(other);
  assert.equal(await other.locator('select[name="arrows"]').inputValue(), 'output:tech');
  assert.deepEqual(await derivativesShown(other), shown);
  await page.locator('.asks').press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).arrows, null);
  assert.equal(await page.locator('.field .arrow, .arrows').count(), 0);
  const outside = requests.filter((url) => !url.startsWith(site.url));
  assert.deepEqual([...complaints, ...outside], []);
  await page.context().close();
  await other.context().close();
});

test('what a link cannot mean is told, and the weight on the neighbour followed', async () => {
  const page = await site.open('step=softmax&sentence=B&arrows=weight:orange');
  await withArrows(page);
  assert.match(await page.locator('.trouble').innerText(), /^orange is not in this sentence/);
  assert.equal(await page.locator('select[name="arrows"]').inputValue(), 'weight:phone');
  for (const arrows of ['nonsense', 'next:zebra', 'output:', ':::']) {
    await setState(page, { ...(await stateOf(page)), arrows });
    const trouble = page.locator('.trouble[role="alert"]');
    assert.ok((await trouble.innerText()).includes(`“${arrows}” cannot be followed`), arrows);
  }
  assert.equal(await page.locator('.field .arrow').count(), apple.features.length);
  await page.context().close();
});

test('an own sentence with own words is followed, and locked sliders stay', async () => {
  const page = await site.open(
    'step=softmax&sentence=ripe+apple+beside+ripe+orange&word=ripe&arrows=weight&ripe.fruit=2',
  );
  await withArrows(page);
  const shown = await derivativesShown(page);
  assert.ok(Math.abs(shown['ripe.fruit']?.value ?? 0) > 0);
  await page.evaluate(() =>
    document.querySelector('attention-explainer')?.setAttribute('lock', 'sliders'),
  );
  await drawn(page);
  assert.ok(await page.locator('.win').isDisabled());
  await page.context().close();
});

for (const [width, colorScheme] of /** @type {const} */ ([
  [320, 'light'],
  [1280, 'dark'],
])) {
  test(`at ${width} px, ${colorScheme}: axe finds nothing, nothing is too wide or too small`, async () => {
    const page = await site.open('step=softmax&sentence=A&word=orange&arrows=weight:I', {
      // So high that the step bar covers nothing.
      viewport: { width, height: 2400 },
      colorScheme,
    });
    await addAxe(page);
    await withArrows(page);
    const fold = page.locator('.fold');
    if ((await fold.count()) > 0) await fold.click();
    await page.locator('.win').click();
    await page.locator('.outcome .num').first().waitFor();
    assert.deepEqual(await violations(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    const small = await page
      .locator('.editor :is(button, select, .num)')
      .evaluateAll(
        (all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter((box) => box.height > 0 && (box.height < 23.5 || box.width < 23.5)).length,
      );
    assert.equal(small, 0);
    await page.context().close();
  });
}

test('in a frame of classic scripts the arrows come, too', async () => {
  const page = await site.fresh({ reducedMotion: 'reduce' });
  const { complaints } = await record(page);
  await page.goto(`${site.url}embed.html?step=softmax&word=orange&sentence=A&arrows=weight`);
  await withArrows(page);
  assert.equal(await page.locator('.field .arrow').count(), apple.features.length);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
