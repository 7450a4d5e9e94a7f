// @ts-check
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { missingBrowser } from '../../../scripts/setup/system.mjs';
import { addAxe, violations } from '../axe.mjs';
import { expectedValue } from '../expected.mjs';
import { focused } from '../focus.mjs';
import { allSteps, drawn, lessonSteps, read, setState, stateOf } from '../lesson.mjs';
import { start } from './tab.mjs';
import { complaints, enter, serveWays } from './ways.mjs';

/** @typedef {import('./tab.mjs').Tab} Tab */

/** Fails unless each number on the screen is the engine's. @param {Tab} tab */
async function assertNumbers(tab, where = '') {
  const { state, shown } = await read(tab);
  assert.ok(shown.length > 0, `${where}: no number`);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one), where);
}

/** Presses a key until what has the focus fits. @param {Tab} tab @param {(found: any) => boolean} fits */
async function walk(tab, fits, key = 'Tab') {
  for (let pressed = 0; pressed < 300; pressed += 1) {
    await tab.press(key);
    const found = await focused(tab);
    if (fits(found)) return found;
    const where = `${found.tag} “${found.name}”`;
    assert.ok(found.tag === 'body' || found.ringed, `the focus is not seen on ${where}`);
    assert.ok(!found.covered, `${where} has the focus under the step bar`);
  }
  throw new Error(`${key} does not lead there`);
}

/** @param {Tab} tab @param {string} selector */
const count = (tab, selector) =>
  tab.evaluate(
    (wanted) =>
      document.querySelector('attention-explainer')?.shadowRoot?.querySelectorAll(wanted).length,
    selector,
  );

/** Answers the question of a step, from its foot upwards, until an answer is right. @param {Tab} tab @param {string} step */
async function answer(tab, step) {
  const isAnswer = (/** @type {any} */ { data }) => data.answer !== undefined;
  await walk(tab, isAnswer, 'Shift+Tab');
  for (let tries = 0; (await count(tab, '.reveal')) === 0; tries += 1) {
    assert.ok(tries < 4, `${step}: no answer is right`);
    if (tries > 0) await walk(tab, isAnswer, 'Shift+Tab');
    await tab.press(tries % 2 === 0 ? 'Enter' : 'Space');
    await drawn(tab);
    assert.equal(await count(tab, '[data-answer][aria-pressed="true"]'), 1, step);
  }
}

/** Asks a number above “why?”, and leaves by Escape. @param {Tab} tab @param {string} step */
async function askWhy(tab, step) {
  const asked = await walk(
    tab,
    ({ data, classes }) => data.quantity !== undefined && classes.includes('num'),
    'Shift+Tab',
  );
  await tab.press('Enter');
  await drawn(tab);
  assert.equal(await count(tab, '.why'), 1, step);
  assert.ok((await focused(tab)).classes.includes('why'), `${step}: the panel takes the focus`);
  await assertNumbers(tab, `${step}, why`);
  await tab.press('Escape');
  await drawn(tab);
  assert.equal(await count(tab, '.why'), 0, step);
  assert.deepEqual((await focused(tab)).data, asked.data, `${step}: the focus returns`);
}

/** What the window shows of the top of the page, in base64. @param {Tab} tab */
async function look(tab) {
  await tab.evaluate(() => scrollTo(0, 0));
  await drawn(tab);
  return (await tab.screenshot()).toString('base64');
}

/**
 * How much two pictures differ where they differ most, of 255: what smooths letters and fades scroll bars
 * may differ a little.
 * @param {Tab} tab @param {string[]} pictures
 */
const difference = (tab, pictures) =>
  tab.evaluate(async (both) => {
    const [a, b] = await Promise.all(
      both.map(async (picture) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return /** @type {any} */ (canvas?.getImageData(0, 0, image.width, image.height).data);
      }),
    );
    if (!a || !b || a.length !== b.length) return 255;
    let most = 0;
    for (let i = 0; i < a.length; i += 1) most = Math.max(most, Math.abs(a[i] - b[i]));
    return most;
  }, pictures);

/**
 * What must hold in every browser that the lesson is read in.
 * @param {import('./tab.mjs').BrowserName} name
 */
export async function everywhere(name) {
  const missing = missingBrowser(name);
  if (missing !== undefined) {
    console.error(`!!! ${missing} !!!`);
    test(missing, { skip: missing }, () => undefined);
    return;
  }
  const [browser, server] = await Promise.all([start(name), serveWays()]);
  const tab = await browser.open();
  after(async () => {
    await tab.close();
    await browser.close();
    await server.close();
  });
  const { page, ways } = server;
  /** @param {string} [hash] */
  const open = (hash = '') => enter(tab, { url: `${page}${hash}` });

  // High enough that the step bar covers nothing, which axe would take for too small a target.
  await tab.resize(1280, 4000);
  for (const [way, place] of Object.entries(ways)) {
    test(`${name}, ${way}: drawn, the numbers are the engine’s, axe and the console are silent`, async () => {
      await enter(tab, place);
      await assertNumbers(tab, way);
      assert.deepEqual(await complaints(tab), []);
      await addAxe(tab);
      assert.deepEqual(await violations(tab, place), []);
      await tab.leaveFrame();
    });
  }

  test(`${name}: on each step the numbers are the engine’s, axe and the console are silent`, async () => {
    await open();
    await addAxe(tab);
    for (const step of allSteps) {
      await setState(tab, { step, sentence: 'B', edits: { 'phone.tech': 2 } });
      await assertNumbers(tab, step);
      assert.deepEqual(await violations(tab), [], step);
    }
    assert.deepEqual(await complaints(tab), []);
    await tab.resize(1280, 900);
  });

  test(`${name}: a number in a sentence is underlined, for it can be asked`, async () => {
    await open('#step=gravity');
    const lines = await tab.evaluate(() =>
      [
        ...(document
          .querySelector('attention-explainer')
          ?.shadowRoot?.querySelectorAll('.text p .num') ?? []),
      ].map((number) => getComputedStyle(number).textDecorationLine),
    );
    assert.ok(lines.length > 0);
    assert.deepEqual([...new Set(lines)], ['underline']);
  });

  test(`${name}: three elements, each with its own state`, async () => {
    const three = ways['three elements on one page'];
    assert.ok(three);
    await enter(tab, three);
    const states = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('attention-explainer')].map((lesson) => {
          const { step, theme } = /** @type {any} */ (lesson).state;
          return `${step} ${theme} ${lesson.shadowRoot?.querySelector('.figure')?.getAttribute('data-figure')}`;
        }),
      );
    const [first, , third] = await states();
    assert.deepEqual([first, third], ['gravity dark gravity', 'value auto value']);
    await tab.evaluate(async () => {
      const second = /** @type {any} */ (document.querySelectorAll('attention-explainer')[1]);
      second.shadowRoot.querySelector('[data-turn="next"]').click();
      await second.updateComplete;
    });
    assert.deepEqual(await states(), [first, 'matching-content auto matching-content', third]);
  });

  test(`${name}: the whole lesson by the keyboard alone`, async () => {
    await open();
    await walk(tab, ({ data }) => data.turn === 'next');
    for (const step of lessonSteps) {
      assert.equal((await stateOf(tab)).step, step);
      await answer(tab, step);
      await askWhy(tab, step);
      await walk(tab, ({ data }) =>
        step === 'loop' ? data.step === 'playground' : data.turn === 'next',
      );
      await tab.press('Enter');
      await drawn(tab);
    }
    assert.equal((await stateOf(tab)).step, 'playground');
    await assertNumbers(tab, 'playground');
    assert.deepEqual(await complaints(tab), []);
  });

  test(`${name}: a slider moved by the keyboard changes the numbers, and the link brings all back`, async () => {
    await open('#step=gravity&sentence=B');
    await walk(tab, ({ classes }) => classes.includes('slider'));
    const before = await read(tab);
    await tab.press('ArrowRight', 'ArrowRight');
    await drawn(tab);
    const moved = await read(tab);
    assert.equal(Object.keys(moved.state.edits).length, 1);
    assert.notDeepEqual(moved.shown, before.shown);
    await assertNumbers(tab, 'moved');
    const link = await tab.evaluate(async () => {
      const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
      while (location.hash !== `#${lesson.address}`)
        await new Promise((done) => setTimeout(done, 20));
      return location.href;
    });
    await enter(tab, { url: link });
    assert.deepEqual(await stateOf(tab), moved.state);
    assert.deepEqual((await read(tab)).shown, moved.shown);
    assert.deepEqual(await complaints(tab), []);
  });

  test(`${name}: a step gone to looks as when it is opened`, async () => {
    await tab.resize(500, 700);
    for (const step of ['gravity', 'softmax', 'playground']) {
      await open();
      await tab.goto(`${page}#step=${step}`);
      await drawn(tab);
      const turned = await look(tab);
      await open(`#step=${step}`);
      const most = await difference(tab, [turned, await look(tab)]);
      assert.ok(most < 100, `${step} looks another way: ${most}`);
    }
    await tab.resize(1280, 900);
    await tab.complaints();
  });

  test(`${name}: printed, all nine steps have their figures, then it is as before`, async () => {
    await open('#step=softmax');
    const before = await read(tab);
    await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    const printed = await tab.evaluate(() =>
      [
        ...(document
          .querySelector('attention-explainer')
          ?.shadowRoot?.querySelectorAll('.printed .figure') ?? []),
      ].map((figure) => [
        figure.getAttribute('data-figure'),
        figure.getBoundingClientRect().height > 40,
      ]),
    );
    assert.deepEqual(
      printed,
      lessonSteps.map((step) => [step, true]),
    );
    await assertNumbers(tab, 'print');
    await tab.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await drawn(tab);
    assert.deepEqual((await read(tab)).shown, before.shown);
    assert.deepEqual(await complaints(tab), []);
  });
}
