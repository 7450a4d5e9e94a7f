// @ts-check
// What comes into the editor and what goes out of it: files, kept work, links, pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { apple, scenarios, validateScenario } from 'attention-explainer/scenarios';
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
import { ready, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();

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
  const { page } = await openEditor(site);
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
  const { page } = await openEditor(site);
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

test('a copy of each lesson has its numbers, its questions and its claims', async () => {
  const { page, complaints } = await openEditor(site);
  for (const [id, scenario] of Object.entries(scenarios)) {
    await section(page, 'start');
    await page.locator('[name="lesson"]').selectOption(id);
    await page.locator('[data-do="copy-lesson"]').click();
    await lessonCalled(page, `my-${id}`);
    const copy = JSON.parse(await fileOf(page));
    assert.deepEqual(validateScenario(copy).errors, []);
    for (const part of /** @type {const} */ (['words', 'features', 'sentences', 'heads', 'W_O']))
      assert.deepEqual(copy[part], scenario[part], `${id}: ${part}`);
    assert.deepEqual(copy.claims, scenario.claims, id);
    assert.deepEqual(Object.keys(copy.questions), Object.keys(scenario.questions ?? {}), id);
    assert.equal(typeof copy.title, 'string', id);
    const state = await page.locator('.tools .state').innerText();
    assert.match(state, new RegExp(`All ${scenario.claims?.length} claims hold`), id);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('whatever is opened all the same can be looked at, and undone', async () => {
  const { page, complaints } = await openEditor(site);
  const { heads, ...headless } = apple;
  assert.ok(heads);
  const strange = [
    [],
    {},
    { version: 2, words: 7, heads: [3, null], sentences: { A: null }, questions: { loop: 1 } },
    { ...headless, claims: [{}, 'x'], translations: { de: 3 }, senses: 'two' },
    { ...apple, features: ['fruit', 'Fruit', 'a b', 4], W_O: [[1]] },
  ];
  for (const object of strange) {
    await drop(page, JSON.stringify(object));
    await page.locator('[data-doubt="go"]').click();
    for (const name of sections) await section(page, name);
    assert.match(await page.locator('.tools .state').innerText(), /to put right/);
    await section(page, 'start');
    await page.locator('lesson-editor [data-tool="undo"]').click();
    assert.match(await page.locator('.tools .state').innerText(), /claims hold/);
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('nothing is kept unasked; what is kept comes back, and goes when it is no longer wanted', async () => {
  const { page } = await openEditor(site);
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
  const { page } = await openEditor(site, { permissions: ['clipboard-read', 'clipboard-write'] });
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
