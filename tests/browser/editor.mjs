// @ts-check
// The editor, as its tests use it.
import assert from 'node:assert/strict';
import { ready } from './lesson.mjs';
import { record } from './recorder.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('attention-explainer/engine').Scenario} Scenario */

/**
 * The editor, ready, in a page of its own.
 * @param {Awaited<ReturnType<typeof import('./lesson.mjs').useBrowser>>} site
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function openEditor(site, options = {}) {
  const page = await site.fresh({ reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const seen = await record(page);
  await page.goto(`${site.url}editor.html`);
  await ready(page);
  await page.locator('[data-table="plan"]').waitFor();
  return { page, ...seen };
}

/** The parts of the editor. */
export const sections = [
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

/** @param {Page} page @param {string} address */
export const cell = (page, address) => page.locator(`[data-cell="${address}"]`);

/** @param {Page} page @param {string} name */
export const section = (page, name) => page.locator(`[data-section="${name}"]`).click();

/** @param {Page} page @param {string} address @param {string} text */
export async function type(page, address, text) {
  await cell(page, address).fill(text);
  await cell(page, address).press('Enter');
}

/** What is wrong in a cell, by the line that describes it. @param {Page} page @param {string} address */
export async function problemIn(page, address) {
  assert.equal(await cell(page, address).getAttribute('aria-invalid'), 'true', address);
  const id = await cell(page, address).getAttribute('aria-describedby');
  return page.locator(`[id="${id}"]`).innerText();
}

/** The lesson as the element has it. @param {Page} page @returns {Promise<Scenario>} */
export const lessonOf = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('attention-explainer')).lesson);

/** Waits until the element has a lesson that fits. @param {Page} page @param {string} id */
export const lessonCalled = (page, id) =>
  page.waitForFunction(
    (wanted) =>
      /** @type {any} */ (document.querySelector('attention-explainer')).lesson?.id === wanted &&
      /** @type {any} */ (document.querySelector('attention-explainer')).state.scenario === wanted,
    id,
  );

/** The lesson that the “See the file” text has. @param {Page} page */
export async function fileOf(page) {
  await section(page, 'take-away');
  return page.locator('.file-text').inputValue();
}

/** Fills the form by keyboard alone, from its first field on. @param {Page} page */
export async function planBats(page) {
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
