// @ts-check
// Where the reader's system sets the colours: bars, points, what is pressed and what has the focus are seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSteps, setState, useBrowser } from './lesson.mjs';

const site = await useBrowser();

/** What cannot be told from the ground, or from what it must be told from, in words. @param {import('playwright-core').Page} page */
const unseen = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const bytes = (/** @type {string} */ colour) => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = (/** @type {string} */ colour) => {
      const [r = 0, g = 0, b = 0] = bytes(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (/** @type {string} */ one, /** @type {string} */ other) => {
      const [high = 0, low = 0] = [light(one), light(other)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const stage = root?.querySelector('.stage');
    if (!root || !stage) throw new Error('no stage');
    const ground = getComputedStyle(stage).backgroundColor;
    const all = (/** @type {string} */ selector) =>
      [...root.querySelectorAll(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const named = (/** @type {Element} */ one) =>
      `${one.localName}.${one.getAttribute('class')} “${one.textContent?.trim().slice(0, 20)}”`;
    /** @type {string[]} */
    const found = [];
    for (const bar of all('.bar')) {
      const { backgroundColor, fill } = getComputedStyle(bar);
      const colour = bar instanceof SVGElement ? fill : backgroundColor;
      const box = bar.getBoundingClientRect();
      if (box.width > 0 && box.height > 0 && contrast(colour, ground) < 3)
        found.push(`a bar in ${colour}: ${named(bar)}`);
    }
    for (const mark of all('svg :is(circle, line, polygon):not(.touch)')) {
      const { fill, stroke } = getComputedStyle(mark);
      const drawn = [fill, stroke].filter((one) => one !== 'none' && bytes(one)[3] !== 0);
      if (drawn.length > 0 && drawn.every((colour) => contrast(colour, ground) < 3))
        found.push(`a mark in ${drawn}: ${named(mark)}`);
    }
    for (const text of all('svg text')) {
      if (contrast(getComputedStyle(text).fill, ground) < 4.5)
        found.push(`a text in ${getComputedStyle(text).fill}: ${named(text)}`);
    }
    const looks = (/** @type {Element} */ one) => {
      const { backgroundColor, color } = getComputedStyle(one);
      return { backgroundColor, color };
    };
    for (const group of all('.switch')) {
      const buttons = [...group.querySelectorAll('button:not(:disabled)')];
      const pressed = buttons.filter((one) => one.getAttribute('aria-pressed') === 'true');
      const others = buttons.filter((one) => !pressed.includes(one));
      for (const one of pressed) {
        const { backgroundColor, color } = looks(one);
        if (contrast(backgroundColor, color) < 4.5) found.push(`pressed, unread: ${named(one)}`);
        const told = others.every((other) =>
          bytes(looks(other).backgroundColor)[3] === 0
            ? contrast(backgroundColor, ground) >= 3
            : contrast(backgroundColor, looks(other).backgroundColor) >= 3,
        );
        if (!told) found.push(`pressed, as if not: ${named(one)}`);
      }
    }
    const digit = root.querySelector('[aria-current="step"] .digit');
    if (!digit || contrast(looks(digit).backgroundColor, ground) < 3)
      found.push('the step that is current looks as the others');
    return [...new Set(found)];
  });

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`forced colours, ${colorScheme}: figures, what is pressed and the current step are seen`, async () => {
    const page = await site.open('', { forcedColors: 'active', colorScheme });
    for (const step of allSteps) {
      // The reader's choice of a theme in the lesson yields to the system's.
      for (const theme of ['auto', 'light', 'dark']) {
        await setState(page, { step, theme, sentence: 'A' });
        assert.deepEqual(await unseen(page), [], `${step}, ${theme}`);
      }
    }
    await page.context().close();
  });
}

test('forced colours: the focus is seen', async () => {
  const page = await site.open('step=gravity', { forcedColors: 'active' });
  await page.locator('.word').first().focus();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      if (!focused) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      return { outlineStyle, wide: parseFloat(outlineWidth) >= 2, outlineColor };
    });
    assert.ok(ring, 'Tab has left the lesson');
    assert.ok(ring.outlineStyle !== 'none' && ring.wide, JSON.stringify(ring));
    assert.notEqual(ring.outlineColor, 'rgb(255, 255, 255)');
  }
  await page.context().close();
});
