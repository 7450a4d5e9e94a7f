// @ts-check
// A frame grows with its content, in the words of the hosts that resize frames.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameSnippet } from '../../../web/src/takeaway/snippets.mjs';
import { fits, growing, heard, listening, message, post, stateIn, useFrames } from './frames.mjs';

/** @typedef {import('playwright-core').Frame} Frame */

const { hosts, frame, visit } = await useFrames();

test('a frame grows and shrinks with its content, without a bar and without going on and on', async () => {
  const { page, frames } = await visit(frame('?step=paradox') + listening + growing);
  const [inner] = /** @type {[Frame]} */ (frames);
  const heights = [];
  for (const step of ['paradox', 'loop', 'softmax', 'dot-product']) {
    await inner.locator(`[data-step="${step}"]`).click();
    await inner.waitForFunction(
      (wanted) =>
        document
          .querySelector('attention-explainer')
          ?.shadowRoot?.querySelector(`[data-figure="${wanted}"]`),
      step,
    );
    const { inner: high, content, overflow, bar } = await fits(page, inner);
    assert.equal(high, Math.ceil(content), step);
    assert.deepEqual([overflow, bar], [0, 0], step);
    heights.push(high);
  }
  assert.ok(new Set(heights).size > 1);
  // Narrow, the same again: the last word is as high as the content, and there is an end of words.
  await page.setViewportSize({ width: 360, height: 800 });
  await inner.waitForFunction(() => innerWidth < 400);
  await page.waitForFunction(() => {
    const one = document.querySelector('iframe');
    const all = /** @type {any} */ (globalThis).heard.filter(
      (/** @type {any} */ { data }) => data?.type === 'attention-explainer:height',
    );
    return one && one.offsetHeight === all.at(-1).data.height && one.offsetHeight > 1000;
  });
  const { content, inner: high } = await fits(page, inner);
  assert.equal(high, Math.ceil(content));
  const said = (await heard(page)).filter(
    ({ data }) => data?.type === 'attention-explainer:height',
  );
  assert.ok(said.length <= 4 * heights.length + 8, `${said.length} words about the height`);
  const twice = said.filter(({ data }, i) => i > 0 && data.height === said[i - 1]?.data.height);
  assert.deepEqual(twice, []);
  await page.context().close();
});

test('while it is drawn for the first time, piece by piece, a frame says no height that is soon another', async () => {
  const { page, frames } = await visit(frame('?step=score') + listening + growing);
  await fits(page, /** @type {Frame} */ (frames[0]));
  const said = (await heard(page)).filter(
    ({ data }) => data?.type === 'attention-explainer:height',
  );
  assert.equal(said.length, 1, JSON.stringify(said));
  await page.context().close();
});

test('where the host gives no more height, the content can be scrolled', async () => {
  const { page, frames } = await visit(frame('?step=paradox') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  await message(page, 'attention-explainer:height');
  const found = await inner.evaluate(() => {
    scrollTo(0, 1e6);
    return { bar: getComputedStyle(document.documentElement).scrollbarWidth, scrolled: scrollY };
  });
  assert.equal(found.bar, 'auto');
  assert.ok(found.scrolled > 100);
  await page.context().close();
});

test('WordPress, which adds its secret later, gives the frame its height; AMP and Canvas are told theirs', async () => {
  // What these hosts do with messages, in short.
  const wordpress = `<script>
    const wanted = 'a1b2c3d4e5', frame = document.querySelector('iframe');
    addEventListener('message', ({ source, data }) => {
      if (data.secret !== wanted || source !== frame.contentWindow || data.message !== 'height') return;
      frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    });
    addEventListener('load', () => {
      frame.src += '#?secret=' + wanted;
      frame.dataset.secret = wanted;
      frame.contentWindow.postMessage({ message: 'ready', secret: wanted }, '*');
    });
  </script>`;
  const plain = frame('?step=softmax', 'class="wp-embedded-content" sandbox="allow-scripts"');
  const unsized = plain.replace(/ style="[^"]*"/, ' width="600"');
  const { page, frames } = await visit(unsized + listening + wordpress);
  const [inner] = /** @type {[Frame]} */ (frames);
  await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 400);
  const { height } = await message(page, 'attention-explainer:height');
  const given = await page.evaluate(() => Number(document.querySelector('iframe')?.height));
  assert.equal(given, Math.min(1000, height));
  assert.equal(await inner.evaluate(() => location.hash), '#?secret=a1b2c3d4e5');
  assert.equal((await stateIn(page)).step, 'softmax');

  const all = (await heard(page)).map(({ data }) => data);
  const amp = all.filter((data) => data?.sentinel === 'amp' && data.type === 'embed-size').at(-1);
  assert.equal(amp.height, height);
  const canvas = all.filter((data) => typeof data === 'string').map((text) => JSON.parse(text));
  assert.deepEqual(canvas.at(-1), { subject: 'lti.frameResize', height });
  await page.context().close();
});

test('no secret is said where the host gave none', async () => {
  const { page } = await visit(frame() + listening);
  await message(page, 'attention-explainer:height');
  assert.ok((await heard(page)).every(({ data }) => data?.secret === undefined));
  await page.context().close();
});

test('several frames, each with its own height and state', async () => {
  const three =
    frame('?step=score') + frame('?step=paradox&hide=text+question') + frame('?lang=en');
  const { page, frames } = await visit(three + listening + growing);
  for (const [at, inner] of frames.entries()) {
    const { inner: high, content } = await fits(page, inner, at);
    assert.equal(high, Math.ceil(content));
  }
  await post(page, { type: 'attention-explainer:set', state: { step: 'value' } }, 1);
  const steps = [];
  for (const at of [0, 1, 2]) steps.push((await stateIn(page, at)).step);
  assert.deepEqual(steps, ['score', 'value', 'paradox']);
  await page.context().close();
});

test('the snippet of the menu can be put into a page twice', async () => {
  const embedded = {
    home: `${hosts.plain.url}/`,
    title: 'Attention',
    parameters: [],
    hide: '',
    lock: '',
    scenario: 'apple',
    lesson: null,
    packed: '',
    ownWords: [],
    options: {},
  };
  const score = frameSnippet({ ...embedded, parameters: [['step', 'score']] });
  const { page, frames } = await visit(frameSnippet(embedded) + score + listening);
  for (const [at, inner] of frames.entries()) {
    const { inner: high, content } = await fits(page, inner, at);
    assert.equal(high, Math.ceil(content));
  }
  await page.context().close();
});
