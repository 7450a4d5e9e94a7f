// @ts-check
// From 320 to 1920 px, zoomed, light and dark: nothing overflows, is clipped, overlaps or is too small.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSteps, drawn, lessonSteps, setState, stateOf, useBrowser } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const site = await useBrowser();

/** What is wrong with the layout, in words. @param {Page} page */
const faults = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])];
    /** @type {string[]} */
    const found = [];
    const name = (/** @type {Element} */ element) =>
      `${element.localName}.${[...element.classList].join('.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const visible = (/** @type {Element} */ element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden') === null;
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);

    for (const element of all.filter(visible)) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const scrolls = element.closest('.scroll') !== null;
      if (!scrolls && (box.right > innerWidth + 1 || box.left < -1)) {
        if (!element.matches('.touch')) found.push(`beyond the edge: ${name(element)}`);
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = (/** @type {string} */ value) => value === 'hidden' || value === 'clip';
      const across = cut(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = cut(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((across || down) && element.textContent?.trim()) found.push(`clipped: ${name(element)}`);
    }

    // Targets are 24 px wide and high, or stand so far apart that circles of 24 px around them touch no
    // other one; inside a sentence they may be as high as their line (WCAG 2.5.8). Under the mask apple
    // stays where it is, and the map has to say so with the numbers beside it: they are essential there.
    const { causal } = /** @type {any} */ (document.querySelector('attention-explainer')).state;
    const targets = all
      .filter(
        (element) =>
          visible(element) &&
          element.matches('button, input, select, summary, a[href], [tabindex="0"]') &&
          element.closest('p, li > label') === null,
      )
      .map((element) => {
        const own = element.getBoundingClientRect();
        const label = element.closest('label')?.getBoundingClientRect() ?? own;
        const small = Math.min(
          Math.max(own.width, label.width),
          Math.max(own.height, label.height),
        );
        const middle = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
        return { element, own, middle, isSmall: own.width > 0 && small < 23.5 };
      });
    for (const { element, own, middle } of targets.filter(({ isSmall }) => isSmall)) {
      if (causal && element.closest('.map')) continue;
      const crowded = targets.find((other) => {
        const inBar = (/** @type {Element} */ one) => one.closest('.step-bar') !== null;
        if (other.element === element || inBar(other.element) !== inBar(element)) return false;
        const { left, right, top, bottom } = other.own;
        const near = other.isSmall
          ? { ...other.middle, reach: 24 }
          : {
              x: Math.min(Math.max(middle.x, left), right),
              y: Math.min(Math.max(middle.y, top), bottom),
              reach: 12,
            };
        return Math.hypot(near.x - middle.x, near.y - middle.y) < near.reach - 0.5;
      });
      if (crowded)
        found.push(
          `a target of ${own.width.toFixed(1)} × ${own.height.toFixed(1)} crowded by ${name(crowded.element)}: ${name(element)}`,
        );
    }

    // Names, numbers and letters inside figures stand apart.
    for (const svg of root?.querySelectorAll('svg') ?? []) {
      const texts = [...svg.querySelectorAll('text')]
        .filter(
          (text) => visible(text) && text.textContent?.trim() && !text.closest('[opacity="0"]'),
        )
        .map((text) => ({ text, box: text.getBoundingClientRect() }));
      texts.forEach(({ text, box }, i) => {
        for (const other of texts.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // A line box is taller than its letters: only what reaches into the letters counts.
          if (across > 1 && down > 5) found.push(`overlap: ${name(text)} and ${name(other.text)}`);
        }
      });
    }

    // Words of one line and cells of one table stand apart.
    const leaves = all.filter(
      (element) =>
        visible(element) &&
        element.matches('.num, .word, .pill, .dot, .tool, th, caption, h2, h3, input') &&
        element.closest('svg, .why') === null,
    );
    // What scrolls, and the bar under which all scrolls, are places of their own.
    const place = (/** @type {Element} */ element) => element.closest('.scroll, .step-bar');
    const boxes = leaves.map((element) => ({ element, box: element.getBoundingClientRect() }));
    boxes.forEach(({ element, box }, i) => {
      for (const other of boxes.slice(i + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        if (place(element) !== place(other.element)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 2 && down > 4)
          found.push(`overlap: ${name(element)} and ${name(other.element)}`);
      }
    });
    return [...new Set(found)];
  });

const sizes = {
  '320 px': { viewport: { width: 320, height: 640 } },
  '360 px': { viewport: { width: 360, height: 740 }, hasTouch: true },
  '600 px': { viewport: { width: 600, height: 800 } },
  '768 px': { viewport: { width: 768, height: 1024 } },
  '1280 px': { viewport: { width: 1280, height: 800 } },
  '1920 px': { viewport: { width: 1920, height: 1080 } },
  '1280 px at 200 %': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  '1280 px at 400 %': { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
};

for (const [name, options] of Object.entries(sizes)) {
  test(`${name}: nothing overflows, is clipped, overlaps or is too small`, async () => {
    const page = await site.open('', { ...options, reducedMotion: 'no-preference' });
    /** @type {string[]} */
    const found = [];
    for (const step of allSteps) {
      for (const more of [
        {},
        { sentence: 'B', word: 'new' },
        { compare: true },
        { causal: true, sentence: 'A' },
      ]) {
        await setState(page, { step, ...more });
        for (const fault of await faults(page))
          found.push(`${step} ${JSON.stringify(more)}: ${fault}`);
      }
    }
    assert.equal(found.length, 0, found.join('\n'));
    await page.context().close();
  });
}

/** Text as a reader may space it, at the least that must be borne (WCAG 1.4.12). @param {Page} page */
const space = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    for (const place of [document, root])
      if (place) place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  });

test('with text as spaced as a reader may want it, nothing is clipped or beyond the edge', async () => {
  for (const width of [320, 1280]) {
    const page = await site.open('', { viewport: { width, height: 800 } });
    await space(page);
    /** @type {string[]} */
    const found = [];
    for (const step of allSteps) {
      await setState(page, { step, sentence: 'B' });
      // Boxes that overlap then have spaces there, and not letters.
      const all = (await faults(page)).filter((fault) => !fault.startsWith('overlap'));
      for (const fault of all) found.push(`${width}, ${step}: ${fault}`);
    }
    assert.equal(found.length, 0, found.join('\n'));
    await page.context().close();
  }
});

/** What stands on the screen: headings, sentences and numbers by what they are. @param {Page} page */
const standing = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const shown = [
      ...(root?.querySelectorAll('.text :is(h2, p, li), .body .num, .switch') ?? []),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return shown.map((element) => {
      const { quantity, head, row, column } = /** @type {HTMLElement} */ (element).dataset;
      const number = [quantity, head, row, column].filter(Boolean).join(' ');
      return number || `${element.localName} ${element.textContent?.replace(/\s+/g, ' ').trim()}`;
    });
  });

test('1280 px at 400 %: it flows anew, and nothing is lost', async () => {
  const wide = await site.open('', { viewport: { width: 1280, height: 800 } });
  const zoomed = await site.open('', {
    viewport: { width: 320, height: 200 },
    deviceScaleFactor: 4,
  });
  for (const step of allSteps) {
    await setState(wide, { step });
    await setState(zoomed, { step });
    const left = new Set(await standing(zoomed));
    assert.deepEqual(
      (await standing(wide)).filter((one) => !left.has(one)),
      [],
      step,
    );
  }
  await wide.context().close();
  await zoomed.context().close();
});

test('the sliders unfold where a word is chosen, and a number as long as may be is seen whole', async () => {
  for (const width of [320, 360, 700, 768, 1280]) {
    const page = await site.open('', { viewport: { width, height: 740 } });
    const sliders = page.locator('.editor input[type="range"]');
    assert.equal(await sliders.count(), width < 760 ? 0 : 5, `${width}: at first`);
    await page.locator('[data-word="orange"]').click();
    assert.equal(await sliders.count(), 5, `${width}: a word is chosen`);
    const field = page.locator('.editor .field[data-path="orange.grammar"] input[type="number"]');
    await field.fill('-1000000');
    await field.press('Enter');
    const cut = await page
      .locator('.editor .field')
      .evaluateAll(
        (fields) =>
          fields.flatMap((one) =>
            [...one.children].filter(
              ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
            ),
          ).length,
      );
    assert.equal(cut, 0, `${width}: cut off`);
    assert.deepEqual(await faults(page), [], `${width}`);
    if (width < 760) {
      await page.locator('.editor .fold').click();
      assert.equal(await sliders.count(), 0, `${width}: folded`);
    }
    await page.context().close();
  }
});

test('reading goes as it looks: title, first words, figure, the rest', async () => {
  for (const width of [360, 1280]) {
    const page = await site.open('', { viewport: { width, height: 740 } });
    for (const step of lessonSteps) {
      await setState(page, { step });
      const tops = await page
        .locator('.body > *')
        .evaluateAll((parts) =>
          parts.map((part) => [
            part.classList.item(part.classList.length - 1),
            part.getBoundingClientRect().top,
          ]),
        );
      assert.deepEqual(
        tops.map(([name]) => name),
        ['intro', 'figure', 'rest'],
        step,
      );
      const [intro = 0, figure = 0, rest = 0] = tops.map(([, top]) => Number(top));
      if (width < 760) assert.ok(intro < figure && figure < rest, step);
      else assert.ok(figure === intro && intro < rest, step);
      assert.ok(intro < 380, `${step}, ${width}: the title stands at ${intro}`);
    }
    await page.context().close();
  }
});

test('the player stands above what it plays', async () => {
  for (const width of [360, 1280]) {
    const page = await site.open('', {
      viewport: { width, height: 900 },
      reducedMotion: 'no-preference',
    });
    for (const step of ['query-key', 'score', 'softmax', 'value', 'loop']) {
      await setState(page, { step });
      const between = await page.locator('.player').evaluate((player) => {
        const next = player.nextElementSibling?.getBoundingClientRect();
        return (next?.top ?? Infinity) - player.getBoundingClientRect().bottom;
      });
      assert.ok(between >= 0 && between < 40, `${step}, ${width}: ${between} px`);
    }
    await page.context().close();
  }
});

test('“why?” stays in the window, beside or below what was asked, as deep as one asks', async () => {
  for (const [width, step] of /** @type {const} */ ([
    [1280, 'softmax'],
    [1280, 'loop'],
    [1280, 'value'],
    [360, 'softmax'],
    [360, 'playground'],
  ])) {
    const page = await site.open(`step=${step}`, { viewport: { width, height: 900 } });
    const number = page.locator('.body .num[data-quantity="weights"]').last();
    await number.focus();
    await page.keyboard.press('Enter');
    for (let depth = 0; depth < 3; depth += 1) {
      await drawn(page);
      const found = await page.locator('.why').evaluate((panel) => {
        const root = /** @type {ShadowRoot} */ (panel.getRootNode());
        const box = panel.getBoundingClientRect();
        const bar = root.querySelector('.step-bar')?.getBoundingClientRect();
        return {
          top: box.top,
          bottom: box.bottom,
          left: box.left,
          right: box.right,
          bar: bar?.top ?? 0,
        };
      });
      const where = `${step}, ${width}, ${depth}: ${JSON.stringify(found)}`;
      assert.ok(found.top >= 0 && found.bottom <= found.bar, where);
      const asked = await number.boundingBox();
      assert.ok(asked);
      const beside = found.left >= asked.x + asked.width || found.right <= asked.x;
      const apart = found.top >= asked.y + asked.height || found.bottom <= asked.y;
      assert.ok(beside || apart, `${where} covers ${JSON.stringify(asked)}`);
      const term = page.locator('.why table .num').first();
      if ((await term.count()) === 0) break;
      await term.focus();
      await page.keyboard.press('Enter');
    }
    await page.context().close();
  }
});

test('“why?” opens inside the stage at any width', async () => {
  for (const width of [320, 768, 1280]) {
    const page = await site.open('step=playground', { viewport: { width, height: 700 } });
    for (const which of ['first', 'last']) {
      const number = page
        .locator('.body .num[data-quantity]')
        [/** @type {'first' | 'last'} */ (which)]();
      await number.press('Enter');
      await page.locator('.why').waitFor();
      const box = await page.locator('.why').boundingBox();
      assert.ok(
        box && box.x >= 0 && box.x + box.width <= width,
        `${width}: ${JSON.stringify(box)}`,
      );
      await page.keyboard.press('Escape');
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await page.context().close();
  }
});

test('light and dark: by the device, by the reader, and the page around goes along', async () => {
  const page = await site.open('', { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => {
      const stage = document
        .querySelector('attention-explainer')
        ?.shadowRoot?.querySelector('.stage');
      return [
        getComputedStyle(/** @type {Element} */ (stage)).backgroundColor,
        getComputedStyle(document.documentElement).backgroundColor,
      ];
    });
  const night = 'rgb(22, 23, 27)';
  const paper = 'rgb(255, 253, 248)';
  assert.deepEqual(await colours(), [night, night]);
  await setState(page, { theme: 'light' });
  assert.deepEqual(await colours(), [paper, paper]);
  await page.emulateMedia({ colorScheme: 'light' });
  await setState(page, { theme: 'auto' });
  assert.deepEqual(await colours(), [paper, paper]);
  await setState(page, { theme: 'dark' });
  assert.deepEqual(await colours(), [night, night]);
  for (const theme of ['light', 'auto', 'dark']) {
    await page.locator('[data-tool^="theme."]').click();
    assert.equal((await stateOf(page)).theme, theme);
  }
  await page.context().close();
});

test('queries, keys and values have their colours, light and dark', async () => {
  const page = await site.open();
  const wanted = {
    light: { q: 'rgb(113, 16, 40)', k: 'rgb(39, 49, 133)', v: 'rgb(97, 114, 9)' },
    dark: { q: 'rgb(240, 87, 81)', k: 'rgb(115, 155, 245)', v: 'rgb(207, 239, 84)' },
  };
  for (const [theme, colours] of Object.entries(wanted)) {
    await setState(page, { step: 'softmax', theme });
    const found = await page.evaluate(() => {
      const stage = document
        .querySelector('attention-explainer')
        ?.shadowRoot?.querySelector('.stage');
      return Object.fromEntries(
        ['q', 'k', 'v'].map((name) => {
          const probe = document.createElement('span');
          probe.className = name;
          stage?.append(probe);
          const { color } = getComputedStyle(probe);
          probe.remove();
          return [name, color];
        }),
      );
    });
    assert.deepEqual(found, colours, theme);
  }
  await page.context().close();
});

test('reduced motion: no player, the end state at once, nothing moves', async () => {
  const page = await site.open('', { reducedMotion: 'reduce' });
  for (const step of lessonSteps) {
    await page.locator(`[data-step="${step}"]`).click();
    const found = await page.evaluate(() => ({
      players: document
        .querySelector('attention-explainer')
        ?.shadowRoot?.querySelectorAll('.player').length,
      coming: document
        .querySelector('attention-explainer')
        ?.shadowRoot?.querySelectorAll('.coming, .not-yet').length,
      running: document.getAnimations().length,
    }));
    assert.deepEqual(found, { players: 0, coming: 0, running: 0 }, step);
  }
  await page.context().close();
});
