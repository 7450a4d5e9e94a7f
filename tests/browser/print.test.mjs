// @ts-check
// Printed, the lesson is all nine steps one after another, with their figures; then it is as before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserName } from './browser.mjs';
import { expectedValue } from './expected.mjs';
import { lessonSteps, read, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();

const printed = () => ({
  steps: [
    ...(document.querySelector('attention-explainer')?.shadowRoot?.querySelectorAll('.printed') ??
      []),
  ].map((section) => {
    const figure = /** @type {HTMLElement | null} */ (section.querySelector('.figure'));
    const box = figure?.getBoundingClientRect();
    return {
      step: figure?.dataset['figure'],
      drawn: section.querySelectorAll('.figure svg, .figure table').length > 0,
      high: (box?.height ?? 0) > 40,
      title: section.querySelectorAll('h2').length,
      reveal: section.querySelectorAll('.reveal').length,
      coming: section.querySelectorAll('.coming, .not-yet').length,
    };
  }),
  controls: [
    ...(document
      .querySelector('attention-explainer')
      ?.shadowRoot?.querySelectorAll(
        '.tools, .step-bar, .player, .switches, .editor, .reveal-button',
      ) ?? []),
  ].filter((element) => element.checkVisibility()).length,
});

test('beforeprint shows all nine steps with figures and reveals, afterprint returns', async () => {
  const page = await site.open('', { reducedMotion: 'no-preference' });
  await setState(page, { step: 'gravity', sentence: 'B', edits: { 'phone.tech': 2 } });
  const before = await read(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const found = await page.evaluate(printed);
  assert.deepEqual(
    found.steps,
    lessonSteps.map((step) => ({ step, drawn: true, high: true, title: 1, reveal: 1, coming: 0 })),
  );
  assert.equal(found.controls, 0);
  const { state, shown } = await read(page);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.step-bar').waitFor();
  const after = await read(page);
  assert.deepEqual(after.state, before.state);
  assert.deepEqual(after.shown, before.shown);
  await page.context().close();
});

test('ids are not doubled in print', async () => {
  const page = await site.open('step=value');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const doubled = await page.evaluate(() => {
    const all = [
      ...(document.querySelector('attention-explainer')?.shadowRoot?.querySelectorAll('[id]') ??
        []),
    ];
    return all.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i);
  });
  assert.deepEqual(doubled, []);
  await page.context().close();
});

test('a PDF has a page for each step at least', { skip: browserName !== 'chromium' }, async () => {
  const page = await site.open('step=softmax', { reducedMotion: 'no-preference' });
  await page.evaluate(() => {
    const heard = /** @type {any} */ (globalThis);
    heard.prints = [];
    for (const name of ['beforeprint', 'afterprint']) {
      addEventListener(name, () => {
        const root = document.querySelector('attention-explainer')?.shadowRoot;
        heard.prints.push([name, root?.querySelectorAll('.printed').length]);
      });
    }
  });
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  assert.ok(pages.length >= lessonSteps.length, `${pages.length} pages`);
  await page.locator('.step-bar').waitFor();
  const heard = await page.evaluate(() => /** @type {any} */ (globalThis).prints);
  assert.deepEqual(heard[0], ['beforeprint', lessonSteps.length]);
  await page.context().close();
});
