// @ts-check
// A teacher makes a lesson: what the tables say is what the element shows and the engine computes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { loadEngine } from 'attention-explainer/engine';
import { apple, validateScenario } from 'attention-explainer/scenarios';
import {
  cell,
  fileOf,
  lessonCalled,
  lessonOf,
  openEditor,
  planBats,
  problemIn,
  section,
  sections,
  type,
} from './editor.mjs';
import { drawn, stateOf, useBrowser } from './lesson.mjs';

const site = await useBrowser();
const engine = await loadEngine();

test('a whole lesson from the form, by keyboard: valid, its claims hold, its numbers are the engine’s', async () => {
  const { page, complaints } = await openEditor(site);
  await planBats(page);
  assert.match(await page.locator('.tools .state').innerText(), /All 8 claims hold/);
  assert.equal(await page.locator('.outcome .holds').count(), 8);
  const lesson = await lessonOf(page);
  assert.deepEqual(validateScenario(lesson).errors, []);
  assert.equal(lesson.sentences['A']?.text, 'The bat slept in a cave');
  assert.deepEqual(lesson.senses[1].nextWords, ['hit', 'team', 'pitch']);
  for (const claim of lesson.claims ?? []) {
    const { sentence, quantity, head, row, column } = claim;
    const trace = engine.trace(lesson, { sentence });
    const { value } = engine.explain(trace, { quantity, row, column, ...(head && { head }) });
    assert.ok(claim.above === undefined || value > claim.above, JSON.stringify(claim));
    assert.ok(claim.below === undefined || value < claim.below, JSON.stringify(claim));
  }
  const shown = await page.evaluate(() =>
    [
      .../** @type {any} */ (document.querySelector('attention-explainer')).trace.heads[0].weights
        .data,
    ].map(Number),
  );
  assert.deepEqual(shown, [
    ...(engine.trace(lesson, { sentence: 'A' }).heads[0]?.weights.data ?? []),
  ]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the form says what is missing, at its field', async () => {
  const { page } = await openEditor(site);
  await page.locator('[data-do="set-up"]').click();
  assert.match(await problemIn(page, 'plan.focus'), /two meanings/);
  await type(page, 'plan.focus', 'bat');
  await type(page, 'plan.0.sentence', 'It slept in a cave');
  assert.match(await problemIn(page, 'plan.0.sentence'), /“bat”/);
  assert.equal(
    await lessonOf(page).then((lesson) => lesson?.id),
    'my-apple',
    'nothing has changed',
  );
  await page.context().close();
});

test('a long sentence gets larger scores, so that its neighbour still wins', async () => {
  const { page } = await openEditor(site);
  const filler = Array.from({ length: 28 }, (_, i) => `w${i}`).join(' ');
  await type(page, 'plan.focus', 'bat');
  await type(page, 'plan.0.name', 'animal');
  await type(page, 'plan.1.name', 'sport');
  await type(page, 'plan.0.sentence', `the bat ${filler} cave`);
  await type(page, 'plan.1.sentence', 'she swung the bat at the ball');
  await type(page, 'plan.0.nextWords', 'wings');
  await type(page, 'plan.1.nextWords', 'hit');
  await page.locator('[data-do="set-up"]').click();
  await lessonCalled(page, 'my-bat');
  assert.match(await page.locator('.tools .state').innerText(), /All 4 claims hold/);
  await page.context().close();
});

test('a broken cell is told at the cell and in the list; the lesson keeps what it had last', async () => {
  const { page } = await openEditor(site);
  await section(page, 'words');
  await type(page, 'words.1.values.0', 'three');
  assert.match(await problemIn(page, 'words.1.values.0'), /expected a number, got “three”/);
  assert.match(await page.locator('#live-status').innerText(), /last/);
  assert.deepEqual((await lessonOf(page)).words['orange'], apple.words['orange']);
  await section(page, 'claims');
  await page.locator('[data-problem="words.orange.0"]').click();
  assert.equal(await page.locator('[data-cell="words.1.values.0"]:focus').count(), 1);
  assert.equal(await cell(page, 'words.1.values.0').inputValue(), 'three', 'nothing is lost');
  await type(page, 'words.1.values.0', '2,5');
  assert.equal(await cell(page, 'words.1.values.0').getAttribute('aria-invalid'), null);
  assert.equal(await page.locator('#live-status').innerText(), '');
  await page.waitForFunction(
    () =>
      /** @type {any} */ (document.querySelector('attention-explainer')).lesson.words.orange[0] ===
      2.5,
  );
  await section(page, 'claims');
  assert.match(await page.locator('.tools .state').innerText(), /claims do not hold/);
  assert.ok((await page.locator('.verdict.fails').count()) > 0);
  await page.context().close();
});

test('names: renamed everywhere, told where they stand twice', async () => {
  const { page } = await openEditor(site);
  await section(page, 'words');
  await type(page, 'features.0', 'food');
  await type(page, 'words.1.name', 'mango');
  const lesson = JSON.parse(await fileOf(page));
  assert.equal(lesson.senses[0].feature, 'food');
  assert.deepEqual(lesson.heads[0].queryFeatures.slice(0, 2), ['food', 'tech']);
  assert.equal(lesson.sentences.A.text, 'I bought an apple and an mango');
  assert.equal(lesson.sentences.A.neighbour, 'mango');
  assert.ok(lesson.claims.some((/** @type {any} */ { column }) => column === 'mango'));
  assert.deepEqual(validateScenario(lesson).errors, []);
  await section(page, 'words');
  await type(page, 'words.2.name', 'Mango');
  assert.match(await problemIn(page, 'words.2.name'), /each name once/);
  await page.context().close();
});

test('rows and columns are added and removed everywhere at once', async () => {
  const { page } = await openEditor(site);
  await planBats(page);
  const state = page.locator('.tools .state');
  await section(page, 'words');
  await page.locator('[data-do="add-feature"]').click();
  await page.keyboard.type('size');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('[data-cell="words.0.values.5"]:focus').count(), 1);
  assert.match(await state.innerText(), /All 8 claims hold/);
  await page.locator('[data-do="add-word"]').click();
  await page.keyboard.type('dog');
  await page.keyboard.press('Enter');
  await section(page, 'heads');
  await page.locator('[data-do="add-query-feature"]').click();
  await page.locator('[data-do="add-value-feature"]').first().click();
  await page.locator('[data-do="add-head"]').click();
  assert.equal(await page.locator('[data-cell="heads.2.name"]:focus').count(), 1);
  await section(page, 'sentences');
  await page.locator('[data-do="add-sentence"]').click();
  await section(page, 'next-words');
  await page.locator('[data-do="add-next-word"]').click();
  await page.keyboard.type('zoo');
  await page.keyboard.press('Enter');
  await section(page, 'claims');
  await page.locator('[data-do="add-claim"]').click();
  assert.match(await state.innerText(), /All 9 claims hold/);
  const lesson = JSON.parse(await fileOf(page));
  assert.deepEqual(validateScenario(lesson).errors, []);
  assert.deepEqual([lesson.features.length, lesson.heads.length, lesson.W_O.length], [6, 3, 16]);
  await section(page, 'words');
  await page.getByRole('button', { name: 'Remove size' }).click();
  assert.equal(JSON.parse(await fileOf(page)).W_O[0].length, 5);
  await page.context().close();
});

test('a word that a sentence needs is not removed unasked', async () => {
  const { page } = await openEditor(site);
  await section(page, 'words');
  const rows = page.locator('[data-table="words"] tbody tr:not(.beneath)');
  const before = await rows.count();
  await page.getByRole('button', { name: 'Remove orange' }).click();
  assert.equal(await rows.count(), before);
  assert.match(
    await page.locator('.doubt').innerText(),
    /“orange” is needed by the sentences A, slide/,
  );
  await page.locator('[data-doubt="go"]').click();
  assert.equal(await rows.count(), before - 1);
  await section(page, 'sentences');
  assert.match(await problemIn(page, 'sentences.0.text'), /“orange”/);
  await type(page, 'sentences.0.text', 'I bought an apple, and an orange and/or pear.');
  await page.locator('[data-do="add-missing"]').first().click();
  await section(page, 'words');
  await page.locator('[data-cell$=".name"]').last().waitFor();
  const added = Object.keys(apple.words).length;
  assert.equal(await cell(page, `words.${added}.name`).inputValue(), 'and/or');
  await type(page, `words.${added}.values.0`, 'much');
  assert.match(await problemIn(page, `words.${added}.values.0`), /“much”/);
  await type(page, `words.${added}.values.0`, '0');
  await section(page, 'sentences');
  assert.equal(await cell(page, 'sentences.0.text').getAttribute('aria-invalid'), null);
  await page.context().close();
});

test('undo and redo, by button and by key, also out of a cell', async () => {
  const { page } = await openEditor(site);
  await section(page, 'words');
  await type(page, 'words.0.values.0', '0.5');
  await type(page, 'words.0.values.1', '0.75');
  await cell(page, 'words.0.values.0').press('Control+z');
  assert.equal(await cell(page, 'words.0.values.1').inputValue(), '0.25');
  assert.equal(await cell(page, 'words.0.values.0').inputValue(), '0.5');
  await page.locator('lesson-editor [data-tool="undo"]').click();
  assert.equal(await cell(page, 'words.0.values.0').inputValue(), '0.25');
  assert.ok(await page.locator('lesson-editor [data-tool="undo"]').isDisabled());
  await cell(page, 'words.0.values.0').press('Control+Shift+Z');
  assert.equal(await cell(page, 'words.0.values.0').inputValue(), '0.5');
  await page.context().close();
});

test('arrow keys go from cell to cell, and a block from a spreadsheet is pasted with its rows', async () => {
  const { page } = await openEditor(site);
  await section(page, 'words');
  await cell(page, 'words.0.values.0').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
  assert.equal(await page.locator('[data-cell="words.1.name"]:focus').count(), 1);
  const last = apple ? Object.keys(apple.words).length - 1 : 0;
  await cell(page, `words.${last}.name`).focus();
  await page.evaluate((text) => {
    const root = document.querySelector('lesson-editor')?.shadowRoot;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    root?.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  }, 'fresh\t1\t2\t3\t4\t5\r\nstale\t-1\t−2\t0,5\t0\t0\t99\r\n');
  assert.equal(await cell(page, `words.${last}.name`).inputValue(), 'fresh');
  assert.equal(await cell(page, `words.${last}.values.4`).inputValue(), '5');
  assert.equal(await cell(page, `words.${last + 1}.name`).inputValue(), 'stale');
  assert.equal(await cell(page, `words.${last + 1}.values.1`).inputValue(), '-2');
  assert.equal(await cell(page, `words.${last + 1}.values.2`).inputValue(), '0.5');
  assert.match(await page.locator('.notices').innerText(), /1 cell/);
  await page.locator('lesson-editor [data-tool="undo"]').click();
  assert.equal(
    await cell(page, `words.${last}.name`).inputValue(),
    'new',
    'one step takes it all back',
  );
  await page.context().close();
});

test('questions come with a lesson, can be rewritten, added and removed; what is locked and hidden is', async () => {
  const { page } = await openEditor(site);
  await planBats(page);
  const asked = page.locator('attention-explainer .asked');
  assert.match(await asked.innerText(), /“The bat slept in a cave”.*bat/u);
  await section(page, 'questions');
  assert.match(await cell(page, 'questions.gravity.text').inputValue(), /cave \(in B, ball\)/u);
  await type(page, 'questions.paradox.text', 'Where does it go?');
  await page.waitForFunction(
    () =>
      document.querySelector('attention-explainer')?.shadowRoot?.querySelector('.asked')
        ?.textContent === 'Where does it go?',
  );
  await page.locator('[data-do="add-question"][data-of="value"]').click();
  assert.equal(await page.locator('[data-cell="questions.value.text"]:focus').count(), 1);
  assert.match(await problemIn(page, 'questions.value.answers.1.because'), /got nothing/u);
  await page.locator('[aria-label^="Step 8"] [data-do="remove-question"]').click();
  assert.match(await page.locator('.tools .state').innerText(), /All 8 claims hold/);
  await section(page, 'lesson');
  await page.locator('[data-part="hidden.title"]').check();
  await page.locator('[data-part="locked.sliders"]').check();
  const { hidden, locked } = await page
    .waitForFunction(() => {
      const { lesson } = /** @type {any} */ (document.querySelector('attention-explainer'));
      return lesson.locked && lesson;
    })
    .then((handle) => handle.jsonValue());
  assert.deepEqual([hidden, locked], [['title'], ['sliders']]);
  await page.context().close();
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`every part of the editor, ${colorScheme}: by axe without violations, narrow within the page`, async () => {
    const { page } = await openEditor(site, { colorScheme });
    await page.evaluate(axe.source);
    await planBats(page);
    await section(page, 'words');
    await type(page, 'words.1.values.0', 'three');
    for (const name of sections) {
      await section(page, name);
      const found = await page.evaluate(async () => {
        const { violations } = await /** @type {any} */ (globalThis).axe.run(document, {
          resultTypes: ['violations'],
        });
        return violations.flatMap((/** @type {any} */ { id, nodes }) =>
          nodes.slice(0, 3).map((/** @type {any} */ { target }) => `${id} ${target.flat().at(-1)}`),
        );
      });
      assert.deepEqual(found, [], name);
    }
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      for (const name of sections) {
        await section(page, name);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${name} at ${width} px: ${beyond} px too wide`);
      }
    }
    await page.context().close();
  });
}

test('the lesson beside the tables is the reader’s to try, and stays at its step', async () => {
  const { page } = await openEditor(site);
  await page.locator('[data-step="softmax"]').click();
  await drawn(page);
  await section(page, 'words');
  await type(page, 'words.1.values.0', '4');
  await page.waitForFunction(
    () =>
      /** @type {any} */ (document.querySelector('attention-explainer')).lesson.words.orange[0] ===
      4,
  );
  assert.equal((await stateOf(page)).step, 'softmax');
  await page.context().close();
});
