// @ts-check
import { readFileSync } from 'node:fs';
import { setState } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Opens the menu, or has it open. @param {Page} page */
export async function openMenu(page) {
  if ((await page.locator('dialog.menu').count()) === 0)
    await page.locator('[data-tool="menu"]').click();
  await page.locator('dialog.menu[open]').waitFor();
}

/** @param {Page} page */
async function closeMenu(page) {
  await page.locator('[data-menu="close"]').click();
  await page.locator('dialog.menu').waitFor({ state: 'detached' });
}

/** The menu under a state. @param {Page} page @param {Record<string, unknown>} state */
export async function menuAt(page, state) {
  if ((await page.locator('dialog.menu').count()) > 0) await closeMenu(page);
  await setState(page, state);
  await openMenu(page);
}

/** Saves a thing of the menu and reads it. @param {Page} page @param {string} kind */
export async function saved(page, kind) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take="${kind}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The text that a button of the menu shows to be copied. @param {Page} page @param {string} kind */
export async function shownText(page, kind) {
  await page.locator(`[data-take="${kind}"]`).click();
  return page.locator(`.to-copy[data-text$=".${kind}"] textarea`).inputValue();
}

/** The snippet of a way to embed. @param {Page} page @param {string} kind */
export async function snippet(page, kind) {
  await page.locator('select[name="embed"]').selectOption(kind);
  return page.locator('.to-copy[data-text="snippet"] textarea').inputValue();
}

/** A state that differs from the lesson's own in much. */
export const changed = {
  step: 'softmax',
  sentence: 'B',
  head: 'fruit-head',
  causal: true,
  temperature: 0.5,
  scale: 1,
  edits: { 'phone.tech': 2.5, 'fruit-head.W_Q.colour.fruit': 1 },
};
