// @ts-check
// Slider, number field and draggable point are one value, and everything follows in one frame.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apple, expectedValue } from './expected.mjs';
import { canTouch, middleOf, mouseDrag, touchDrag } from './gestures.mjs';
import { allSteps, drawn, read, setState, stateOf, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();

const field = (/** @type {string} */ path) => `.editor .field[data-path="${path}"]`;

/** Moves a slider as a pointer does while it is held, or lets it go. @param {Page} page */
async function slide(
  page,
  /** @type {string} */ selector,
  /** @type {number[]} */ values,
  letGo = true,
) {
  await page.locator(selector).evaluate(
    (input, { moves, end }) => {
      const slider = /** @type {HTMLInputElement} */ (input);
      for (const value of moves) {
        slider.value = String(value);
        slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      if (end) slider.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { moves: values, end: letGo },
  );
}

/** Types into a number field. @param {Page} page */
async function type(page, /** @type {string} */ selector, /** @type {string} */ text) {
  await page.locator(selector).fill(text);
  await page.locator(selector).press('Enter');
}

/** Asserts that all that is shown is of one state. @param {Page} page @param {string} where */
async function assertOneState(page, where) {
  const { state, shown } = await read(page);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one), where);
  return { state, shown };
}

test('slider, number field, point and figure show one value', async () => {
  const page = await site.open('word=orange');
  const faces = () =>
    page.evaluate(() => {
      const root = document.querySelector('attention-explainer')?.shadowRoot;
      const find = (/** @type {string} */ selector) => root?.querySelector(selector);
      const row = '.editor .field[data-path="orange.fruit"]';
      return {
        slider: Number(/** @type {any} */ (find(`${row} input[type="range"]`)).value),
        number: Number(/** @type {any} */ (find(`${row} input[type="number"]`)).value),
        point: Number(
          /at (−?[\d.]+)/
            .exec(find('[data-point="orange"]')?.ariaLabel ?? '')?.[1]
            ?.replace('−', '-'),
        ),
      };
    });
  assert.deepEqual(await faces(), { slider: 3, number: 3, point: 3 });
  await slide(page, `${field('orange.fruit')} input[type="range"]`, [2, 1.5]);
  await drawn(page);
  assert.deepEqual(await faces(), { slider: 1.5, number: 1.5, point: 1.5 });
  await type(page, `${field('orange.fruit')} input[type="number"]`, '-2');
  await drawn(page);
  assert.deepEqual(await faces(), { slider: -2, number: -2, point: -2 });
  const from = await middleOf(page, '[data-point="orange"]');
  await mouseDrag(page, from, { x: from.x + 60, y: from.y - 40 });
  await drawn(page);
  const { edits } = await stateOf(page);
  assert.ok(edits['orange.fruit'] > -2 && edits['orange.tech'] > 0, JSON.stringify(edits));
  const after = await faces();
  assert.deepEqual([after.slider, after.number], [edits['orange.fruit'], edits['orange.fruit']]);
  await page.context().close();
});

test('a finger drags a point, and the page does not scroll', { skip: !canTouch }, async () => {
  const page = await site.open('', { hasTouch: true, viewport: { width: 360, height: 640 } });
  const from = await middleOf(page, '[data-point="phone"]');
  const top = await page.evaluate(() => scrollY);
  await touchDrag(page, from, { x: from.x + 70, y: from.y + 50 });
  await drawn(page);
  const { edits } = await stateOf(page);
  assert.ok(edits['phone.fruit'] > 0.3 && edits['phone.tech'] < 2.9, JSON.stringify(edits));
  assert.equal(await page.evaluate(() => scrollY), top);
  await page.locator('[data-tool="undo"]').click();
  assert.deepEqual((await stateOf(page)).edits, {}, 'one drag is one step of undo');
  await page.context().close();
});

test('on every step with sliders each number follows in the same frame', async () => {
  const page = await site.open();
  for (const step of allSteps) {
    await setState(page, { step, word: 'apple' });
    for (const feature of apple.features) {
      const selector = `${field(`apple.${feature}`)} input[type="range"]`;
      if ((await page.locator(selector).count()) === 0) continue;
      const before = await page.evaluate(() => document.timeline.currentTime);
      await slide(page, selector, [1.35], false);
      await assertOneState(page, `${step} ${feature}`);
      assert.ok(before !== null);
    }
    if (step !== 'dot-product') {
      assert.equal(Object.keys((await stateOf(page)).edits).length, apple.features.length, step);
    }
  }
  await page.context().close();
});

test('a change is painted in the frame it is made in', async () => {
  const page = await site.open('step=softmax&word=apple');
  const frames = await page.evaluate(async () => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    const slider = lesson.shadowRoot.querySelector(
      '.editor [data-path="apple.round"] [type="range"]',
    );
    const shown = () =>
      [...lesson.shadowRoot.querySelectorAll('[data-quantity="scores"]')].map(
        (number) => number.dataset.value,
      );
    let passed = 0;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const before = shown();
    const counting = requestAnimationFrame(() => (passed += 1));
    slider.value = '2';
    slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await lesson.updateComplete;
    cancelAnimationFrame(counting);
    return { passed, changed: shown().some((value, i) => value !== before[i]) };
  });
  assert.deepEqual(frames, { passed: 0, changed: true });
  await page.context().close();
});

test('undo and redo: a slider’s whole drag is one step, each typed value another', async () => {
  const page = await site.open('word=orange');
  const path = 'orange.colour';
  await slide(page, `${field(path)} input[type="range"]`, [1.5, 2, 2.5, 3]);
  await slide(page, `${field(path)} input[type="range"]`, [3.5, 4]);
  await type(page, `${field('orange.round')} input[type="number"]`, '-1');
  const edits = async () => (await stateOf(page)).edits;
  const undo = page.locator('[data-tool="undo"]');
  const redo = page.locator('[data-tool="redo"]');
  assert.deepEqual(await edits(), { [path]: 4, 'orange.round': -1 });
  await undo.click();
  assert.deepEqual(await edits(), { [path]: 4 });
  await undo.click();
  assert.deepEqual(await edits(), { [path]: 3 });
  await undo.click();
  assert.deepEqual(await edits(), {});
  assert.ok(await undo.isDisabled());
  for (const expected of [{ [path]: 3 }, { [path]: 4 }, { [path]: 4, 'orange.round': -1 }]) {
    await redo.click();
    assert.deepEqual(await edits(), expected);
  }
  assert.ok(await redo.isDisabled());
  await undo.click();
  await slide(page, `${field('orange.grammar')} input[type="range"]`, [1]);
  assert.ok(await redo.isDisabled(), 'a new change ends what could be redone');
  await assertOneState(page, 'after undo');
  await page.context().close();
});

test('what is half typed stays while the rest of the page changes', async () => {
  const page = await site.open('step=playground&word=orange');
  const redraw = () =>
    page.evaluate(async () => {
      const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
      lesson.requestUpdate();
      await lesson.updateComplete;
    });
  for (const [selector, text, path] of [
    [`${field('orange.round')} input[type="number"]`, '-1.5', 'orange.round'],
    ['#own-sentence', 'the new ?! '.repeat(20), null],
  ]) {
    const input = page.locator(/** @type {string} */ (selector));
    await input.fill(/** @type {string} */ (text));
    await redraw();
    assert.equal(await input.inputValue(), text);
    await input.press('Enter');
    await drawn(page);
    if (path) assert.equal((await stateOf(page)).edits[path], -1.5);
  }
  const refused = page.locator(`${field('orange.round')} input[type="number"]`);
  await refused.fill('1e9');
  await refused.press('Enter');
  await drawn(page);
  assert.equal(await refused.inputValue(), '-1.5', 'what is refused goes back');
  assert.equal(await page.locator('.notice').count(), 1);
  await page.keyboard.press('Control+z');
  await drawn(page);
  assert.equal(await refused.inputValue(), '1', 'the field follows undo');
  await page.context().close();
});

test('undo covers switches of the lesson, not where the reader is', async () => {
  const page = await site.open('step=playground');
  await page.locator('input[data-switch="causal"]').check();
  await page.locator('[data-switch="content"] [data-choice="keys"]').click();
  await page.locator('[data-step="softmax"]').click();
  await page.locator('[data-tool="undo"]').click();
  const { step, causal, content } = await stateOf(page);
  assert.deepEqual({ step, causal, content }, { step: 'softmax', causal: true, content: 'values' });
  await page.context().close();
});

test('reset of one value, of one word, of everything', async () => {
  const page = await site.open('step=playground&word=orange');
  await setState(page, {
    step: 'playground',
    word: 'orange',
    causal: true,
    temperature: 2,
    edits: {
      'orange.fruit': 1,
      'orange.tech': 2,
      'phone.tech': 1,
      'fruit-head.W_Q.fruit.fruit': 1,
    },
  });
  await page.locator(`${field('orange.fruit')} .reset`).click();
  assert.deepEqual(Object.keys((await stateOf(page)).edits).sort(), [
    'fruit-head.W_Q.fruit.fruit',
    'orange.tech',
    'phone.tech',
  ]);
  await page.locator('.editor .word-reset').click();
  assert.deepEqual(Object.keys((await stateOf(page)).edits).sort(), [
    'fruit-head.W_Q.fruit.fruit',
    'phone.tech',
  ]);
  await page.locator('[data-tool="reset"]').click();
  const { edits, causal, temperature, step } = await stateOf(page);
  assert.deepEqual(
    { edits, causal, temperature, step },
    { edits: {}, causal: false, temperature: 1, step: 'playground' },
  );
  assert.ok(await page.locator('[data-tool="reset"]').isDisabled());
  await page.locator('[data-tool="undo"]').click();
  assert.equal((await stateOf(page)).temperature, 2, 'a reset can be undone');
  await page.context().close();
});

test('step 3: handles, sliders and fields are one vector; near a right angle it snaps', async () => {
  const page = await site.open('step=dot-product');
  const angle = '[data-polar="a angle"] input[type="range"]';
  await slide(page, angle, [152]);
  await drawn(page);
  const { state } = await assertOneState(page, 'turned');
  const [a, b] = [state.probe.a, state.probe.b];
  assert.ok(Math.abs(a[0] * b[0] + a[1] * b[1]) < 1e-9, `${a} stands across ${b}`);
  assert.match(await page.locator('.figure').innerText(), /orthogonal/i);
  const from = await middleOf(page, '[data-vector="b"]');
  await mouseDrag(page, from, { x: from.x + 30, y: from.y + 60 });
  await drawn(page);
  const after = await assertOneState(page, 'dragged');
  assert.notDeepEqual(after.state.probe.b, b);
  await page.locator('[data-preset="negative"]').click();
  await drawn(page);
  const { shown } = await assertOneState(page, 'preset');
  assert.ok(Number(shown.find(({ quantity }) => quantity === 'dot')?.value) < 0);
  await page.context().close();
});

test('the playground: matrices, temperature and an own sentence', async () => {
  const page = await site.open('step=playground');
  await page.locator('.matrices summary').click();
  const cell = page.locator('[data-path="fruit-head.W_Q.round.fruit"]');
  await cell.fill('2');
  await cell.press('Enter');
  assert.equal((await stateOf(page)).edits['fruit-head.W_Q.round.fruit'], 2);
  const own = page.locator('#own-sentence');
  await own.fill('The new Apple and an orange');
  await own.press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).sentence, 'The new Apple and an orange');
  await assertOneState(page, 'own sentence');
  assert.deepEqual(await page.locator('.words [data-word]').allInnerTexts(), [
    'The',
    'new',
    'Apple',
    'and',
    'an',
    'orange',
  ]);
  const long = 'pear '.repeat(33).trim();
  await own.fill(long);
  await own.press('Enter');
  await drawn(page);
  assert.equal((await stateOf(page)).sentence, 'The new Apple and an orange', 'nothing is lost');
  assert.equal(await own.inputValue(), long, 'what was typed stays to be mended');
  const problem = page.locator('#own-sentence-problem');
  assert.match(await problem.innerText(), /Write .*32.*33/);
  assert.equal(await own.getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('.notice').count(), 0);
  await own.fill('  ');
  await own.press('Enter');
  await drawn(page);
  assert.equal(await problem.innerText(), 'Write at least one word.');
  await own.fill('apple and apple');
  await own.press('Enter');
  await drawn(page);
  assert.equal(await problem.innerText(), '');
  assert.equal(await own.getAttribute('aria-invalid'), 'false');
  assert.match(await page.locator('.intro').innerText(), /here apple₁ goes to/);
  await own.fill(long);
  await own.press('Enter');
  await page.locator('[data-switch="sentence"] [data-choice="B"]').click();
  await drawn(page);
  assert.equal(await problem.innerText(), '');
  assert.equal(await own.inputValue(), 'Apple unveiled a new phone');
  await page.context().close();
});

test('one polite sentence when a change has settled', async () => {
  const page = await site.open('step=gravity&word=orange');
  const live = page.locator('[data-live]');
  assert.equal(await live.getAttribute('aria-live'), 'polite');
  await slide(page, `${field('orange.fruit')} input[type="range"]`, [0.5]);
  await page.waitForFunction(() =>
    /In the fruit head, apple takes .* from .*\. Both heads together move it to fruit .*, tech /.test(
      document.querySelector('attention-explainer')?.shadowRoot?.querySelector('[data-live]')
        ?.textContent ?? '',
    ),
  );
  await page.context().close();
});

test('the polite sentence of steps 1 and 3 tells what those steps show', async () => {
  const page = await site.open('word=orange');
  const said = (/** @type {string} */ pattern) =>
    page.waitForFunction(
      (wanted) =>
        new RegExp(wanted).test(
          document.querySelector('attention-explainer')?.shadowRoot?.querySelector('[data-live]')
            ?.textContent ?? '',
        ),
      pattern,
    );
  await slide(page, `${field('orange.fruit')} input[type="range"]`, [0.5]);
  await said('^orange is now at fruit 0.5, tech 0, in every sentence');
  await setState(page, { step: 'dot-product', probe: { a: [0, 0], b: [1, 2] } });
  await said('^The dot product is now 0, the cosine undefined');
  await page.context().close();
});

test('step 2 says of the neighbour’s pull only what holds in the state shown', async () => {
  const page = await site.open('step=gravity');
  const told = async (/** @type {Record<string, unknown>} */ more) => {
    await setState(page, { step: 'gravity', ...more });
    const reveal = page.locator('.reveal-button');
    if ((await reveal.count()) > 0) await reveal.click();
    return (await page.locator('.text').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  };
  assert.match(await told({}), /from length 3 to 6, .* it grows, from 96.6% to 99.9%/);
  assert.match(await told({ edits: { 'orange.fruit': -3 } }), /the pull fades from 0.9% to /);
  assert.match(await told({ sentence: 'A', head: 'tech-head' }), /the pull stays at 12.4%/);
  assert.match(await told({ sentence: 'A', causal: true }), /mask hides orange from apple/);
  assert.match(await told({ edits: { 'orange.fruit': 0 } }), /orange has length 0/);
  assert.match(await told({ sentence: 'apple' }), /no other word stands beside apple/);
  assert.match(await told({ sentence: 'the orange' }), /no word pulls “the” more than another/);
  const own = await told({ sentence: 'apple phone orange' });
  assert.match(own, /orange acts like a magnet on apple/);
  assert.equal(await page.locator('.panel-name').innerText(), 'Your sentence, fruit head');
  assert.equal(await page.locator('[data-choice="apple phone orange"]').innerText(), 'yours');
  assert.match(await told({ compare: true }), /In A apple takes 96.6% .* in B 97.7% from phone/);
  await page.context().close();
});

test('a value put back to the lesson’s own is no edit any more', async () => {
  const page = await site.open('step=gravity&sentence=A');
  await page.locator('[data-farther]').click();
  assert.deepEqual((await stateOf(page)).edits, { 'orange.fruit': 6 });
  await setState(page, { step: 'playground', word: 'orange', edits: { 'orange.fruit': 6 } });
  await type(page, `${field('orange.fruit')} input[type="number"]`, '3');
  assert.deepEqual((await stateOf(page)).edits, {});
  await page.context().close();
});
