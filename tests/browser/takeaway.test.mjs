// @ts-check
// What the menu makes of the lesson: pictures, tables, formulas, worksheets, citations.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvOf } from '../../web/src/takeaway/csv.mjs';
import { apple, expectedValue, traceOf } from './expected.mjs';
import { allSteps, ready, stateOf, useBrowser } from './lesson.mjs';
import { changed, menuAt, openMenu, saved, shownText } from './menu.mjs';

const site = await useBrowser();
const page = await site.open();

for (const step of allSteps) {
  test(`${step}: the SVG stands alone and shows every number of the figure`, async () => {
    await menuAt(page, { step });
    const { name, bytes } = await saved(page, 'svg');
    assert.equal(name, `apple-${step}.svg`);
    const alone = await site.fresh();
    await alone.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
    const texts = await alone.locator('text').allTextContents();
    const { width, height } = await alone.evaluate(() => {
      const { width: wide, height: high } = document.documentElement.getBoundingClientRect();
      return { width: wide, height: high };
    });
    assert.equal(await alone.locator('foreignObject, image, style, script').count(), 0);
    // All text lies on the sheet.
    const outside = await alone.locator('text').evaluateAll((all) =>
      all
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(
          ({ box }) =>
            box.left < 0 || box.right > document.documentElement.getBoundingClientRect().width + 1,
        )
        .map(({ text }) => text),
    );
    assert.deepEqual(outside, []);
    const shown = await page.evaluate(() => {
      const root = document.querySelector('attention-explainer')?.shadowRoot;
      return [...(root?.querySelectorAll('.figure [data-value], .figure [data-term-value]') ?? [])]
        .filter((number) => number.checkVisibility({ visibilityProperty: true }))
        .map((number) => number.textContent?.trim() ?? '');
    });
    const words = texts.flatMap((text) => [text, ...text.split(/\s+/)]);
    for (const number of shown) {
      assert.ok(
        words.some((word) => word.includes(number)),
        `${number} in the picture`,
      );
    }
    assert.ok(
      texts.join(' ').includes(`#step=${step}`) || step === 'paradox',
      'the link of the state',
    );
    const png = (await saved(page, 'png')).bytes;
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width * 2, height * 2]);
    const colours = await page.evaluate(async (base64) => {
      const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
      const image = await createImageBitmap(blob);
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = /** @type {ImageData} */ (
        pen?.getImageData(0, 0, image.width, image.height)
      );
      return new Set(new Uint32Array(data.buffer)).size;
    }, png.toString('base64'));
    assert.ok(colours > 20, `${colours} colours`);
    assert.equal(await page.locator('.taking').count(), 0);
  });
}

test('a picture in the dark is dark, and one from right to left is whole', async () => {
  await menuAt(page, { step: 'score', theme: 'dark' });
  assert.match(
    (await saved(page, 'svg')).bytes.toString(),
    /<path d="M0 0H\d+V\d+H0Z" fill="rgb\(22, 23, 27\)"\/>/,
  );
  await menuAt(page, { step: 'loop', lang: 'ar', causal: true });
  assert.match((await saved(page, 'svg')).bytes.toString(), /xml:lang="\w+"/);
});

test('CSV and JSON are the engine’s trace of the state', async () => {
  await menuAt(page, changed);
  const trace = traceOf(await stateOf(page), 'B');
  assert.equal((await saved(page, 'csv')).bytes.toString().replace(/^\ufeff/, ''), csvOf(trace));
  const { link, ...json } = JSON.parse((await saved(page, 'json')).bytes.toString());
  assert.deepEqual(json.heads[0].weights.data, Array.from(trace.heads[0].weights.data));
  const state = await stateOf(page);
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  assert.deepEqual(await stateOf(page), state);
});

test('formulas: MathML that a browser lays out, LaTeX of the same numbers', async () => {
  for (const step of allSteps) {
    await menuAt(page, { step, sentence: 'B' });
    const tex = await shownText(page, 'tex');
    assert.match(tex, /^\\begin\{align\*\}/);
    const mathml = await shownText(page, 'mml');
    const parsed = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
      return { name: root.localName, namespace: root.namespaceURI };
    }, mathml);
    assert.deepEqual(
      parsed,
      { name: 'math', namespace: 'http://www.w3.org/1998/Math/MathML' },
      step,
    );
  }
});

/** The numbers of a worksheet's file. @param {Buffer} bytes */
const sheetNumbers = (bytes) =>
  page.evaluate((text) => {
    const sheet = new DOMParser().parseFromString(text, 'text/html');
    return {
      blanks: sheet.querySelectorAll('td.blank').length,
      answers: sheet.querySelectorAll('td.answer').length,
      questions: sheet.querySelectorAll('[data-question]').length,
      ticked: [...sheet.querySelectorAll('.box')].filter((box) => box.textContent === '☑').length,
      numbers: [...sheet.querySelectorAll('td[data-value]')].map((cell) => {
        const { quantity, head, row, column, value } = /** @type {HTMLElement} */ (cell).dataset;
        return { quantity, head, row, column, value, text: cell.textContent?.trim() };
      }),
    };
  }, bytes.toString());

test('the worksheet holds the engine’s numbers, and its answers only where they are asked for', async () => {
  await menuAt(page, { step: 'softmax', sentence: 'B', edits: { 'phone.tech': 2.5 } });
  const state = await stateOf(page);
  const plain = await sheetNumbers((await saved(page, 'html')).bytes);
  await page.locator('.answers input').check();
  const { name, bytes } = await saved(page, 'html');
  assert.equal(name, 'apple-softmax-answers.html');
  const answered = await sheetNumbers(bytes);
  assert.ok(plain.blanks > 5 && plain.answers === 0 && plain.ticked === 0);
  assert.equal(answered.answers, plain.blanks);
  assert.equal(answered.numbers.length, plain.numbers.length + plain.blanks);
  assert.equal(plain.questions, Object.keys(apple.questions ?? {}).length);
  assert.equal(answered.ticked, answered.questions);
  for (const number of answered.numbers) {
    assert.equal(
      number.value,
      expectedValue(state, /** @type {any} */ ({ ...number, sentence: 'B' })),
    );
  }
  await page.locator('.answers input').uncheck();
});

test('the worksheet prints from a frame of its own, without a window', async () => {
  const own = await site.fresh({ reducedMotion: 'reduce' });
  await own.addInitScript(() => {
    /** @type {any} */ (globalThis).print = () => {
      /** @type {any} */ (globalThis.top).printed = {
        text: document.body.innerText,
        sheets: document.adoptedStyleSheets.length,
        framed: globalThis.top !== globalThis.self,
      };
      globalThis.dispatchEvent(new Event('afterprint'));
    };
  });
  await own.goto(site.url);
  await ready(own);
  await openMenu(own);
  await own.locator('[data-take="print"]').click();
  await own.waitForFunction(() => /** @type {any} */ (globalThis).printed);
  const { text, sheets, framed } = await own.evaluate(
    () => /** @type {any} */ (globalThis).printed,
  );
  assert.equal(framed, true);
  assert.equal(sheets, 1);
  assert.match(text, /^Worksheet: /);
  assert.equal(own.context().pages().length, 1);
  assert.equal(await own.locator('.printing-frame').count(), 0);
});

test('in a sealed frame what may not be saved is shown to be copied', async () => {
  const sealed = await site.fresh({ reducedMotion: 'reduce' });
  await sealed.addInitScript(() => {
    Object.defineProperty(globalThis, 'origin', { value: 'null' });
  });
  await sealed.goto(site.url);
  await ready(sealed);
  await openMenu(sealed);
  await sealed.locator('[data-take="csv"]').click();
  const csv = await sealed.locator('.to-copy[data-text$=".csv"] textarea').inputValue();
  assert.match(csv, /quantity,head,row,column,value/);
  await sealed.locator('[data-take="png"]').click();
  await sealed.locator('.menu canvas').waitFor();
});

test('“cite this”: version, link and date', async () => {
  await menuAt(page, { step: 'value' });
  const text = await shownText(page, 'bib');
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  assert.ok(text.includes(`(version ${version})`));
  assert.ok(text.includes('#step=value'));
  assert.match(text, /urldate = \{\d{4}-\d\d-\d\d\}/);
});
