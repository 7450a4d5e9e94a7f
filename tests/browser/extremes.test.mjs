// @ts-check
// At the extremes the numbers stay numbers, the figures in their frames, and a sentence says what is seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apple, expectedValue } from './expected.mjs';
import { allSteps, drawn, read, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();
const page = await site.open();

const words = Object.keys(apple.words);
/** Every embedding value by a rule of word and feature. */
const everywhere = (/** @type {(word: string, i: number) => number} */ rule) =>
  Object.fromEntries(
    words.flatMap((word) =>
      apple.features.map((/** @type {string} */ feature, /** @type {number} */ i) => [
        `${word}.${feature}`,
        rule(word, i),
      ]),
    ),
  );

/** What lies outside the frame of its figure: marks, lines and texts beyond their svg. */
const outside = () =>
  page.evaluate(() => {
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const room = 2;
    return [...(root?.querySelectorAll('svg') ?? [])].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('circle, line, path, rect, text, .point')].flatMap((mark) => {
        const box = mark.getBoundingClientRect();
        if (box.width === 0 && box.height === 0) return [];
        const { touch } = /** @type {any} */ (mark.classList.contains('touch') ? { touch: 1 } : {});
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        // What is felt and not seen, and thick strokes, may reach beyond; their middle may not.
        const inside = touch
          ? middle.x >= frame.left &&
            middle.x <= frame.right &&
            middle.y >= frame.top &&
            middle.y <= frame.bottom
          : box.left >= frame.left - room &&
            box.right <= frame.right + room &&
            box.top >= frame.top - room &&
            box.bottom <= frame.bottom + room;
        const name = `${svg.classList} ${mark.localName}.${mark.classList} “${mark.textContent?.trim()}”`;
        return inside
          ? []
          : [
              `${name} ${Math.round(box.left - frame.left)},${Math.round(box.top - frame.top)},${Math.round(box.right - frame.right)},${Math.round(box.bottom - frame.bottom)}`,
            ];
      });
    });
  });

/** Bars that are longer than the place they lie in. */
const tooLong = () =>
  page.evaluate(() => {
    const stage = document
      .querySelector('attention-explainer')
      ?.shadowRoot?.querySelector('.stage');
    const width = stage?.getBoundingClientRect().right ?? 0;
    return [...(stage?.querySelectorAll('.figure *') ?? [])].flatMap((element) => {
      if (element.closest('.scroll, svg, .visually-hidden')) return [];
      const box = element.getBoundingClientRect();
      return box.right > width + 1 ? [`${element.localName}.${element.classList}`] : [];
    });
  });

/** @param {string} where */
async function assertSound(where) {
  const { state, shown, text, markup } = await read(page);
  for (const one of shown) {
    assert.ok(Number.isFinite(Number(one.value)), `${where}: ${JSON.stringify(one)}`);
    assert.equal(one.value, expectedValue(state, one), where);
  }
  assert.doesNotMatch(`${text} ${markup}`, /NaN|Infinity|∞/, where);
  assert.deepEqual(await outside(), [], where);
  assert.deepEqual(await tooLong(), [], where);
  assert.equal(await page.locator('.notice').count(), 0, where);
}

/** States at the edge, by name. @type {Record<string, Record<string, unknown>>} */
const edges = {
  'every slider at its low end': { edits: everywhere(() => -6) },
  'every slider at its high end': { edits: everywhere(() => 6) },
  'all embeddings equal': { edits: everywhere((_, i) => [1, 2, 0.5, -1, 0][i] ?? 0) },
  'all embeddings zero': { edits: everywhere(() => 0) },
  '1e6 everywhere': { edits: everywhere(() => 1e6) },
  '−1e6 and 1e6 in turn': {
    edits: everywhere((word, i) => ((words.indexOf(word) + i) % 2 ? 1e6 : -1e6)),
  },
  'one value 1e6': { edits: { 'orange.fruit': 1e6 } },
  'one value −1e6': { edits: { 'phone.tech': -1e6, 'apple.fruit': -1e6 } },
  'a value too small to see': { edits: { 'orange.fruit': 1e-30, 'apple.fruit': -1e-7 } },
  'as cold as may be': { temperature: 0.05 },
  'as hot as may be': { temperature: 100, sentence: 'B' },
  'scale 0': { scale: 0 },
  'scale 100': { scale: 100 },
  'masked, one word': { sentence: 'apple', causal: true },
  'masked, 1e6': { causal: true, edits: { 'an.grammar': 1e6 } },
  'vectors of length 0': { probe: { a: [0, 0], b: [0, 0] } },
  'vectors of 1e6': { probe: { a: [1e6, -1e6], b: [-1e6, 1e6] } },
  'long and short vector': { probe: { a: [1e6, 0], b: [1e-6, 1e-6] } },
  'the longest sentence': {
    sentence: Array.from({ length: 32 }, (_, i) => words[i % words.length]).join(' '),
  },
};

for (const step of allSteps) {
  test(`${step}: sound at every extreme`, async () => {
    for (const [name, state] of Object.entries(edges)) {
      if (step === 'dot-product' && !('probe' in state)) continue;
      for (const content of name.includes('1e6') ? ['values', 'keys'] : ['values']) {
        await setState(page, { step, content, ...state });
        await assertSound(`${step}, ${name}, ${content}`);
      }
    }
  });
}

test('each slider of the lesson at both ends', async () => {
  await setState(page, { step: 'gravity' });
  for (const step of allSteps) {
    await setState(page, { step, word: 'orange' });
    const sliders = page.locator('input[type="range"].slider');
    const count = await sliders.count();
    for (let at = 0; at < count; at += 1) {
      for (const end of ['min', 'max']) {
        await sliders.nth(at).evaluate((input, limit) => {
          const slider = /** @type {any} */ (input);
          slider.value = slider[limit];
          slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          slider.dispatchEvent(new Event('change', { bubbles: true }));
        }, end);
        await drawn(page);
        await assertSound(`${step}, slider ${at} at its ${end}`);
      }
    }
  }
});

test('typing 1e6 makes the map grow, and it says so', async () => {
  await setState(page, { step: 'paradox', word: 'orange' });
  const number = page.locator('.field[data-path="orange.fruit"] input[type="number"]');
  await number.fill('1e6');
  await number.press('Enter');
  await drawn(page);
  assert.match(await page.locator('.figure').innerText(), /the map has grown/i);
  await assertSound('1e6 typed');
  await number.fill('1e7');
  await number.press('Enter');
  await drawn(page);
  assert.match(await page.locator('.notice').innerText(), /1000000/);
  assert.equal((await read(page)).state.edits['orange.fruit'], 1e6);
});

/** What must be said, where. @type {[string, Record<string, unknown>, RegExp][]} */
const said = [
  ['all zero', { edits: everywhere(() => 0) }, /all embeddings are zero/i],
  ['all equal', { edits: everywhere(() => 1) }, /all scores .* equal.* nothing to choose by/i],
  ['zero query', { word: 'the', sentence: 'slide' }, /found nothing to ask for/i],
  ['one takes all', { edits: { 'orange.fruit': 1e6 } }, /so far ahead/i],
];

for (const step of allSteps.filter((name) => name !== 'paradox' && name !== 'dot-product')) {
  test(`${step}: the extreme is said`, async () => {
    for (const [name, state, sentence] of said) {
      // Step 4 comes before scores and shares.
      if (step === 'query-key' && !/zero/.test(name)) continue;
      await setState(page, { step, sentence: 'A', ...state });
      assert.match(await page.locator('.extremes').innerText(), sentence, name);
    }
    await setState(page, { step, sentence: 'A' });
    assert.equal(
      await page.locator('.extremes').innerText(),
      '',
      'nothing is said of the lesson itself',
    );
  });
}

/** What the step's text and figure must say, and must not. @type {[Record<string, unknown>, RegExp, RegExp][]} */
const told = [
  [
    { step: 'softmax', sentence: 'slide', edits: { 'orange.fruit': 1e6 } },
    /share of phone is too small/,
    /smallest share here is that of apple/,
  ],
  [
    { step: 'gravity', sentence: 'A', edits: { 'apple.fruit': 3, 'apple.colour': -2 } },
    /was <0.1% and still is/,
    /stays at/,
  ],
  [{ step: 'gravity', sentence: 'apple apple' }, /beside itself only/, /no other word/],
  [
    {
      step: 'softmax',
      sentence: 'slide',
      head: 'tech-head',
      edits: { 'orange.tech': 3, 'orange.fruit': 0, 'phone.fruit': 0, 'orange.round': -1 },
    },
    /each from orange and phone/,
    /of your information from/,
  ],
];

test('what is told holds where numbers are too small to see, alike, or of one word only', async () => {
  for (const [state, right, wrong] of told) {
    await setState(page, state);
    const unfold = page.locator('.reveal-button');
    if (await unfold.count()) await unfold.click();
    const text = await page.locator('.body').innerText();
    assert.match(text, right);
    assert.doesNotMatch(text, wrong);
  }
});
