// @ts-check
// The whole lesson by the keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused } from './focus.mjs';
import {
  allSteps,
  drawn,
  lessonSteps,
  partsBeyond,
  setState,
  stateOf,
  useBrowser,
} from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();

/**
 * Presses Tab until what has the focus fits.
 * @param {Page} page @param {(found: Awaited<ReturnType<typeof focused>>) => boolean} fits
 */
async function tabTo(page, fits, key = 'Tab') {
  for (let pressed = 0; pressed < 800; pressed += 1) {
    await page.keyboard.press(key);
    const found = await focused(page);
    if (fits(found)) return found;
  }
  throw new Error('Tab does not lead there');
}

/** Tabs through a step, up to what turns it; fails where the focus is not seen. @param {Page} page @param {string} step */
async function tabThrough(page, step) {
  let stops = 0;
  await page.evaluate(() => /** @type {any} */ (document.activeElement)?.blur?.());
  await page.locator('.stage').evaluate((stage) => stage.scrollIntoView());
  const next = await tabTo(page, (found) => {
    stops += 1;
    assert.ok(found.ringed, `${step}: the focus is not seen on ${found.tag} “${found.name}”`);
    assert.ok(found.seen, `${step}: “${found.name}” has the focus out of sight`);
    assert.ok(!found.covered, `${step}: “${found.name}” has the focus under the step bar`);
    assert.notEqual(found.name, '', `${step}: a ${found.tag} without a name has the focus`);
    return found.data['turn'] === 'next';
  });
  assert.ok(stops > 5, step);
  return next;
}

test('from the first step to the playground by Tab and Enter, the focus always in sight', async () => {
  const page = await site.open();
  for (const step of allSteps) {
    assert.equal((await stateOf(page)).step, step);
    const next = await tabThrough(page, step);
    if (step === 'playground') break;
    assert.equal(next.data['turn'], 'next');
    await page.keyboard.press('Enter');
    await drawn(page);
  }
  await page.context().close();
});

test('where it is narrow, too, the focus is in sight and clear of the step bar', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 600 } });
  for (const step of ['gravity', 'score', 'value']) {
    await setState(page, { step });
    await tabThrough(page, step);
  }
  await page.context().close();
});

test('arrow keys turn the steps while nothing has the focus; two lessons leave them alone', async () => {
  const page = await site.open();
  await page.keyboard.press('ArrowRight');
  assert.equal((await stateOf(page)).step, 'gravity');
  await page.keyboard.press('ArrowLeft');
  assert.equal((await stateOf(page)).step, 'paradox');
  await page.evaluate(() => {
    document.body.append(document.createElement('attention-explainer'));
  });
  await page.keyboard.press('ArrowRight');
  assert.equal((await stateOf(page)).step, 'paradox');
  await page.context().close();
});

test('a step that is gone to begins in sight, its title is said, and the focus stays', async () => {
  for (const width of [360, 1280]) {
    const page = await site.open('step=value', { viewport: { width, height: 700 } });
    const top = () =>
      page.evaluate(
        () => document.querySelector('attention-explainer')?.getBoundingClientRect().top,
      );
    const toFoot = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await toFoot();
    await page.locator('[data-turn="next"]').press('Enter');
    await drawn(page);
    assert.ok(Math.abs((await top()) ?? 9) < 1, `${width}: ${await top()}`);
    assert.equal((await focused(page)).data['turn'], 'next');
    await page.locator('[data-live]', { hasText: 'Step 9: The full attention loop' }).waitFor();
    await toFoot();
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    assert.ok(Math.abs((await top()) ?? 9) < 1, `${width}, by arrow key: ${await top()}`);
    assert.equal((await focused(page)).data['turn'], 'next');
    await toFoot();
    await page.goBack();
    await drawn(page);
    const back = await top();
    assert.ok(back !== undefined && back < -1, `${width}: Back leaves the place to the browser`);
    await setState(page, { step: 'gravity' });
    await page.evaluate(() => scrollTo(0, 200));
    await setState(page, { step: 'loop' });
    assert.equal(await page.evaluate(() => scrollY), 200, 'nor does a state from outside scroll');
    await page.context().close();
  }
});

test('at the last step there is no next one, and the focus goes to its place in the bar', async () => {
  const page = await site.open('step=real-words');
  await page.locator('[data-turn="next"]').press('Enter');
  await drawn(page);
  assert.equal(await page.locator('[data-turn="next"]').isVisible(), false, 'the end');
  assert.equal((await focused(page)).data['step'], 'learning');
  await page.context().close();
});

test('arrow keys turn the steps, and stop at both ends', async () => {
  const page = await site.open();
  await page.locator('[data-step="paradox"]').focus();
  for (const step of [...allSteps.slice(1), ...partsBeyond]) {
    await page.keyboard.press('ArrowRight');
    assert.equal((await stateOf(page)).step, step);
  }
  await page.keyboard.press('ArrowRight');
  assert.equal((await stateOf(page)).step, 'learning');
  for (const step of ['real-words', 'cost', 'playground', ...[...lessonSteps].reverse()]) {
    await page.keyboard.press('ArrowLeft');
    assert.equal((await stateOf(page)).step, step);
  }
  await page.keyboard.press('ArrowLeft');
  assert.equal((await stateOf(page)).step, 'paradox');
  await page.context().close();
});

test('arrow keys on a point move it and turn no step; on a slider they slide', async () => {
  const page = await site.open();
  const point = await tabTo(page, ({ data }) => data['point'] === 'orange');
  assert.match(point.name, /orange/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  const { step, edits } = await stateOf(page);
  assert.equal(step, 'paradox');
  assert.deepEqual(edits, { 'orange.fruit': 2.9, 'orange.tech': 0.5 });
  assert.equal((await focused(page)).data['point'], 'orange', 'the point keeps the focus');

  await page.locator('[data-word="orange"]').press('Enter');
  await drawn(page);
  await page.locator('.field[data-path="orange.colour"] input[type="range"]').focus();
  await page.keyboard.press('ArrowRight');
  const after = await stateOf(page);
  assert.equal(after.step, 'paradox');
  assert.equal(after.edits['orange.colour'], 1.05);
  await page.context().close();
});

test('the vectors of the dot product turn by the arrow keys', async () => {
  const page = await site.open('step=dot-product');
  await tabTo(page, ({ data }) => data['vector'] === 'a');
  await page.keyboard.press('ArrowDown');
  const { probe, step } = await stateOf(page);
  assert.equal(step, 'dot-product');
  assert.deepEqual(probe.a, [3, 0.9]);
  await page.context().close();
});

test('“why?”: Enter opens, a term is asked in turn, Back, Escape closes and the focus returns', async () => {
  for (const step of ['gravity', 'softmax', 'playground']) {
    const page = await site.open(`step=${step}`);
    const asked = await tabTo(page, ({ data }) => data['quantity'] === 'weights');
    await page.keyboard.press('Enter');
    await drawn(page);
    const title = page.locator('.why h3');
    const first = await title.innerText();
    assert.ok((await focused(page)).classes.includes('why'), 'the panel takes the focus');
    await tabTo(page, ({ data }) => data['quantity'] === 'exponentials');
    await page.keyboard.press('Enter');
    await drawn(page);
    assert.notEqual(await title.innerText(), first);
    assert.ok((await focused(page)).classes.includes('why'));
    await tabTo(page, ({ data }) => data['why'] === 'back');
    await page.keyboard.press('Enter');
    await drawn(page);
    assert.equal(await title.innerText(), first);
    await page.keyboard.press('Escape');
    await drawn(page);
    assert.equal(await page.locator('.why').count(), 0);
    assert.deepEqual((await focused(page)).data, asked.data, `${step}: the focus returns`);
    await page.context().close();
  }
});

test('“why?” closes by its button too, and the focus returns', async () => {
  const page = await site.open();
  const asked = await tabTo(page, ({ data }) => data['quantity'] === 'embeddings');
  await page.keyboard.press('Enter');
  await drawn(page);
  await tabTo(page, ({ data }) => data['why'] === 'close');
  await page.keyboard.press('Enter');
  await drawn(page);
  assert.deepEqual((await focused(page)).data, asked.data);
  await page.context().close();
});

test('a question is answered by keyboard: wrong, then right, marked at once', async () => {
  const page = await site.open();
  for (const step of lessonSteps) {
    await page.locator(`[data-step="${step}"]`).press('Enter');
    await drawn(page);
    const verdicts = [];
    const count = await page.locator('[data-answer]').count();
    assert.ok(count >= 2 && count <= 4, step);
    for (let answer = 0; answer < count; answer += 1) {
      const button = page.locator(`[data-answer="${answer}"]`);
      await button.focus();
      await page.keyboard.press(answer % 2 === 0 ? 'Enter' : 'Space');
      await drawn(page);
      assert.equal((await focused(page)).data['answer'], String(answer), 'the focus stays');
      assert.equal(await button.getAttribute('aria-pressed'), 'true');
      verdicts.push((await button.getAttribute('class'))?.includes('right'));
      const status = await page.locator('.because').innerText();
      assert.match(status, verdicts.at(-1) ? /^Yes/ : /^Not quite/);
      assert.ok(status.length > 20, `${step}: an answer says why`);
    }
    assert.equal(verdicts.filter(Boolean).length, 1, `${step}: one answer is right`);
  }
  await page.context().close();
});

test('a wrong answer gives nothing away, a right one opens the reveal', async () => {
  const page = await site.open();
  for (const step of lessonSteps) {
    await page.locator(`[data-step="${step}"]`).press('Enter');
    await drawn(page);
    for (const answer of await page.locator('[data-answer]').all()) {
      await answer.press('Enter');
      await drawn(page);
      const isRight = (await answer.getAttribute('class'))?.includes('right') ?? false;
      assert.equal(await page.locator('.reveal').count(), isRight ? 1 : 0, step);
      if (isRight) break;
    }
  }
  await page.context().close();
});

test('nothing is locked behind a question: the reveal opens by itself, by keyboard', async () => {
  const page = await site.open();
  for (const step of lessonSteps) {
    await page.locator(`[data-step="${step}"]`).press('Enter');
    const reveal = page.locator('.reveal-button');
    if ((await reveal.count()) > 0) await reveal.press('Enter');
    assert.equal(await page.locator('.reveal').count(), 1, step);
  }
  await page.context().close();
});

test('undo and redo by the keys that every editor has', async () => {
  const page = await site.open();
  await page.locator('[data-point="orange"]').press('ArrowUp');
  const moved = (await stateOf(page)).edits;
  for (const [keys, edits] of /** @type {const} */ ([
    ['Control+z', {}],
    ['Control+Shift+z', moved],
    ['Control+z', {}],
    ['Control+y', moved],
    ['Meta+z', {}],
  ])) {
    await page.keyboard.press(keys);
    assert.deepEqual((await stateOf(page)).edits, edits, keys);
  }
  await page.context().close();
});
