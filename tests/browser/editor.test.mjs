// @ts-check
// A teacher makes a lesson: what the tables say is what the element shows and the engine computes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import axe from 'axe-core';
import { loadEngine } from 'attention-explainer/engine';
import { apple, validateScenario } from 'attention-explainer/scenarios';
import { drawn, ready, stateOf, useBrowser } from './lesson.mjs';
import { record } from './recorder.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('attention-explainer/engine').Scenario} Scenario */

const site = await useBrowser();
const engine = await loadEngine();

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function open(options = {}) {
  const page = await site.fresh({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const seen = await record(page);
  await page.goto(`${site.url}editor.html`);
  await ready(page);
  await page.locator('[data-table="plan"]').waitFor();
  return { page, ...seen };
}

/** @param {Page} page @param {string} address */
const cell = (page, address) => page.locator(`[data-cell="${address}"]`);

/** @param {Page} page @param {string} name */
const section = (page, name) => page.locator(`[data-section="${name}"]`).click();

/** @param {Page} page @param {string} address @param {string} text */
async function type(page, address, text) {
  await cell(page, address).fill(text);
  await cell(page, address).press('Enter');
}

/** What is wrong in a cell, by the line that describes it. @param {Page} page @param {string} address */
async function problemIn(page, address) {
  assert.equal(await cell(page, address).getAttribute('aria-invalid'), 'true', address);
  const id = await cell(page, address).getAttribute('aria-describedby');
  return page.locator(`[id="${id}"]`).innerText();
}

/** The lesson as the element has it. @param {Page} page @returns {Promise<Scenario>} */
const lessonOf = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('attention-explainer')).lesson);

/** Waits until the element has a lesson that fits. @param {Page} page @param {string} id */
const lessonCalled = (page, id) =>
  page.waitForFunction(
    (wanted) =>
      /** @type {any} */ (document.querySelector('attention-explainer')).lesson?.id === wanted &&
      /** @type {any} */ (document.querySelector('attention-explainer')).state.scenario === wanted,
    id,
  );

/** The lesson that the “See the file” text has. @param {Page} page */
async function fileOf(page) {
  await section(page, 'take-away');
  return page.locator('.file-text').inputValue();
}

/** Fills the form by keyboard alone, from its first field on. @param {Page} page */
async function planBats(page) {
  await cell(page, 'plan.focus').focus();
  const fields = [
    'bat',
    'animal',
    'sport',
    'The bat slept in a cave.',
    'She swung the bat at the ball!',
    null,
    null,
    'wings, night, echo',
    'hit team pitch',
  ];
  for (const text of fields) {
    if (text !== null) await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  assert.equal(await page.locator('[data-do="set-up"]:focus').count(), 1);
  await page.keyboard.press('Enter');
  await lessonCalled(page, 'my-bat');
}

test('a whole lesson from the form, by keyboard: valid, its claims hold, its numbers are the engine’s', async () => {
  const { page, complaints } = await open();
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
  const { page } = await open();
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
  const { page } = await open();
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
  const { page } = await open();
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
  const { page } = await open();
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

test('a word that a sentence needs is not removed unasked', async () => {
  const { page } = await open();
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
  await page.locator('[data-do="add-missing"]').first().click();
  assert.equal(await cell(page, 'sentences.0.text').getAttribute('aria-invalid'), null);
  await page.context().close();
});

test('undo and redo, by button and by key, also out of a cell', async () => {
  const { page } = await open();
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
  const { page } = await open();
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

/** Drops a file on the page. @param {Page} page @param {string} text */
async function drop(page, text) {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'lesson.json', { type: 'application/json' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('a file goes out and comes in again as it was, one of version 1 too', async () => {
  const { page } = await open();
  await planBats(page);
  await section(page, 'take-away');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do="download"]').click(),
  ]);
  assert.equal(download.suggestedFilename(), 'my-bat.json');
  const text = readFileSync(await download.path(), 'utf8');
  assert.deepEqual(JSON.parse(text), await lessonOf(page));
  assert.match(text, /^ {4}"bat": \[0\.25, 0\.25, 0\.25, 0\.25, 0\],$/mu, 'a row on a line');
  await page.reload();
  await ready(page);
  await page.locator('[data-do="open-file"]').setInputFiles({
    name: 'lesson.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await lessonCalled(page, 'my-bat');
  assert.equal(await fileOf(page), text);
  const old = { ...JSON.parse(text), version: 1, id: 'old-bat', locked: ['nonsense'] };
  await drop(page, JSON.stringify(old));
  await lessonCalled(page, 'old-bat');
  const migrated = JSON.parse(await page.locator('.file-text').inputValue());
  assert.equal(migrated.version, 2);
  assert.deepEqual(migrated.words, old.words);
  await page.context().close();
});

test('what is no lesson is told with its path, and the work stays', async () => {
  const { page } = await open();
  await planBats(page);
  await drop(page, '{ "version": 2,');
  await page.locator('.notices p').waitFor();
  assert.match(await page.locator('.notices').innerText(), /no JSON/);
  const broken = { ...apple, words: { ...apple.words, orange: [1, 2, 'x', 4, 5] } };
  await drop(page, JSON.stringify(broken));
  await page.locator('.doubt').waitFor();
  assert.match(
    await page.locator('.doubt').innerText(),
    /words\.orange\.2: expected a number, got “x”/,
  );
  assert.equal((await lessonOf(page)).id, 'my-bat');
  await page.locator('[data-doubt="go"]').click();
  await section(page, 'words');
  assert.match(await problemIn(page, 'words.1.values.2'), /a number/);
  await page.locator('lesson-editor [data-tool="undo"]').click();
  assert.equal(await cell(page, 'words.0.name').inputValue(), 'bat');
  await page.context().close();
});

test('nothing is kept unasked; what is kept comes back, and goes when it is no longer wanted', async () => {
  const { page } = await open();
  const kept = () => page.evaluate(() => localStorage.length);
  await section(page, 'words');
  await type(page, 'words.0.values.0', '0.5');
  assert.equal(await kept(), 0);
  await page.locator('[data-tool="keep"]').check();
  await type(page, 'words.0.values.1', 'half');
  await page.reload();
  await ready(page);
  assert.ok(await page.locator('[data-tool="keep"]').isChecked());
  await section(page, 'words');
  assert.equal(await cell(page, 'words.0.values.0').inputValue(), '0.5');
  assert.equal(await cell(page, 'words.0.values.1').inputValue(), 'half', 'unfinished work, too');
  await page.locator('[data-tool="keep"]').uncheck();
  assert.equal(await kept(), 0);
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.accept();
});

test('a link opens the lesson on the page, and the page to take away has it inside', async () => {
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await planBats(page);
  await section(page, 'take-away');
  await page.locator('[data-do="link"]').click();
  await page.locator('.notices p').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.length < 8000, String(link.length));
  const other = await site.fresh({ reducedMotion: 'reduce' });
  await other.goto(link);
  await ready(other);
  await lessonCalled(other, 'my-bat');
  assert.deepEqual(await lessonOf(other), await lessonOf(page));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do="page"]').click(),
  ]);
  assert.equal(download.suggestedFilename(), 'my-bat.html');
  const alone = await site.fresh({ reducedMotion: 'reduce', offline: true });
  await alone.setContent(readFileSync(await download.path(), 'utf8'));
  await ready(alone);
  await lessonCalled(alone, 'my-bat');
  await page.locator('[data-do="snippet"]').click();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(snippet, /<attention-explainer>\n {2}<script type="application\/json">/);
  await page.context().close();
});

test('a question is added, and the element asks it; what is locked and hidden is', async () => {
  const { page } = await open();
  await planBats(page);
  await section(page, 'questions');
  await page.locator('[data-do="add-question"][data-of="paradox"]').click();
  await page.locator('[data-answer]').first().waitFor();
  assert.match((await lessonOf(page)).questions?.['paradox']?.text?.toString() ?? '', /bat/);
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

const sections = [
  'start',
  'lesson',
  'words',
  'sentences',
  'heads',
  'next-words',
  'claims',
  'questions',
  'take-away',
];

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`every part of the editor, ${colorScheme}: by axe without violations, narrow within the page`, async () => {
    const { page } = await open({ colorScheme });
    await page.evaluate(axe.source);
    await planBats(page);
    await section(page, 'questions');
    await page.locator('[data-do="add-question"][data-of="score"]').click();
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
  const { page } = await open();
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
