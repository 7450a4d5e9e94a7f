// @ts-check
// The frame in other people's pages: of no origin, from a plain server of another one, as hosts resize it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apple } from 'attention-explainer/scenarios';
import { expectedValue } from '../expected.mjs';
import { read } from '../lesson.mjs';
import { record } from '../recorder.mjs';
import { allDrawn, useHosts } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

const hosts = await useHosts();
const url = `${hosts.plain.url}/embed.html`;

/** Hears all that frames say, by the place of the frame that says it. */
const listening = `<script>
  heard = [];
  addEventListener('message', ({ source, data }) => {
    const at = [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source);
    heard.push({ at, data });
  });
</script>`;

/** A host's script that gives its frames the height they ask for. */
const growing = `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'attention-explainer:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
    }
  });
</script>`;

/** @param {string} [query] @param {string} [more] */
const frame = (query = '', more = 'sandbox="allow-scripts"') =>
  `<iframe ${more} style="width: 100%; height: 400px; border: 0" src="${url}${query}"></iframe>`;

/** @param {string} body @param {import('playwright-core').BrowserContextOptions} [options] */
async function visit(body, options = {}) {
  const page = await hosts.tab(options);
  const { complaints, requests } = await record(page);
  await page.goto(hosts.page({ body }));
  const frames = page.frames().slice(1);
  for (const one of frames) await one.waitForURL(/embed\.html/);
  for (const one of frames.filter((each) => each.url().includes('embed.html'))) await allDrawn(one);
  return { page, frames, complaints, requests };
}

/** Forgets what was heard. @param {Page} page */
const forget = (page) =>
  page.evaluate(() => {
    /** @type {any} */ (globalThis).heard.splice(0);
  });

/** @param {Page} page @returns {Promise<{ at: number, data: any }[]>} */
const heard = (page) => page.evaluate(() => /** @type {any} */ (globalThis).heard);

/** Waits for a message of a type, and gives the last one. @param {Page} page @param {string} type */
async function message(page, type, at = 0) {
  const found = await page.waitForFunction(
    ([wanted, from]) =>
      /** @type {any} */ (globalThis).heard
        .filter((/** @type {any} */ one) => one.at === from && one.data?.type === wanted)
        .at(-1)?.data,
    /** @type {const} */ ([type, at]),
  );
  return found.jsonValue();
}

/** @param {Page} page @param {unknown} data */
const post = (page, data, at = 0) =>
  page.evaluate(
    ([what, to]) => document.querySelectorAll('iframe')[to]?.contentWindow?.postMessage(what, '*'),
    /** @type {const} */ ([data, at]),
  );

/** What the frame says when it has heard all that was said before. @param {Page} page */
async function stateIn(page, at = 0) {
  await page.evaluate(() => {
    const all = /** @type {any} */ (globalThis).heard;
    all.splice(
      0,
      all.length,
      ...all.filter((/** @type {any} */ one) => one.data?.type !== 'attention-explainer:state'),
    );
  });
  await post(page, { type: 'attention-explainer:ask' }, at);
  return (await message(page, 'attention-explainer:state', at)).state;
}

/** Resolves when a frame is as high as its content, and stays so. @param {Page} page @param {Frame} inner */
async function fits(page, inner, at = 0) {
  await page.waitForFunction(
    ([wanted]) => {
      const { heard: all } = /** @type {any} */ (globalThis);
      const asked = all.filter(
        (/** @type {any} */ one) =>
          one.at === wanted && one.data?.type === 'attention-explainer:height',
      );
      const frameElement = document.querySelectorAll('iframe')[wanted ?? 0];
      return frameElement?.offsetHeight === asked.at(-1)?.data.height;
    },
    [at],
  );
  const isGrown = () => document.documentElement.hasAttribute('data-grown');
  await inner.waitForFunction(isGrown, undefined, { polling: 50 });
  return inner.evaluate(() => ({
    inner: innerHeight,
    content: document.querySelector('attention-explainer')?.getBoundingClientRect().height ?? 0,
    overflow: document.documentElement.scrollHeight - innerHeight,
    bar: innerWidth - document.documentElement.clientWidth,
  }));
}

test('of no origin, from a server without CORS headers: the lesson works and complains of nothing', async () => {
  const { page, frames, complaints, requests } = await visit(frame('?step=score') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  assert.equal(await inner.evaluate(() => origin), 'null');
  const { state, shown } = await read(/** @type {any} */ (inner));
  assert.equal(state.step, 'score');
  assert.ok(shown.length > 20);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one));
  await inner.locator('[data-turn="next"]').click();
  assert.equal((await message(page, 'attention-explainer:step')).state.step, 'softmax');
  assert.equal((await message(page, 'attention-explainer:change')).state.step, 'softmax');
  assert.deepEqual(complaints, []);
  const outside = requests.filter((one) => !one.startsWith(hosts.plain.url));
  assert.deepEqual(
    outside.filter((one) => !/host-\d+\.html$|^data:/.test(one)),
    [],
  );
  await page.context().close();
});

test('of no origin and without WebAssembly: the engine comes as a classic script', async () => {
  const page = await hosts.tab();
  const { complaints } = await record(page);
  await page.addInitScript(() => {
    // @ts-expect-error it is always there for TypeScript
    delete globalThis.WebAssembly;
  });
  await page.goto(hosts.page({ body: frame('?step=score') }));
  const inner = /** @type {Frame} */ (page.frames()[1]);
  await inner.waitForURL(/embed\.html/);
  await allDrawn(inner);
  const { state, shown } = await read(/** @type {any} */ (inner));
  assert.ok(shown.length > 20);
  for (const one of shown) assert.equal(one.value, expectedValue(state, one));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('what it loads on demand comes as classic scripts: another lesson, another language', async () => {
  const { page, frames, complaints } = await visit(frame('?lang=de&scenario=bank') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  assert.equal((await stateIn(page)).scenario, 'bank');
  const words = await inner.locator('.words').first().innerText();
  assert.match(words, /bank/i);
  const lang = await inner.evaluate(() => [
    document.documentElement.lang,
    document
      .querySelector('attention-explainer')
      ?.shadowRoot?.querySelector('.stage')
      ?.getAttribute('lang'),
  ]);
  assert.equal(lang[0], lang[1]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the query and the hash have the names of the attributes; the last of two counts', async () => {
  const query =
    '?step=score&hide=steps+tools&lock=sliders#step=gravity&sentence=B&phone.tech=1.5&theme=dark';
  const { page, frames } = await visit(frame(query) + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  const { step, sentence, edits, theme } = await stateIn(page);
  assert.deepEqual(
    { step, sentence, edits, theme },
    {
      step: 'gravity',
      sentence: 'B',
      edits: { 'phone.tech': 1.5 },
      theme: 'dark',
    },
  );
  assert.equal(await inner.locator('.step-bar').count(), 0);
  assert.equal(await inner.locator('.tools').count(), 0);
  const ground = await inner.evaluate(() => [
    getComputedStyle(document.documentElement).colorScheme,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  assert.deepEqual(ground, ['dark', 'rgb(22, 23, 27)']);
  await page.context().close();
});

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

test('its parent’s messages are done: a state, a lesson, and back', async () => {
  const { page, frames } = await visit(frame() + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  await post(page, { type: 'attention-explainer:set', state: { step: 'value', sentence: 'B' } });
  const { step, sentence } = await stateIn(page);
  assert.deepEqual([step, sentence], ['value', 'B']);
  const lesson = { ...apple, id: 'mine' };
  await post(page, { type: 'attention-explainer:lesson', lesson });
  const own = () => /** @type {any} */ (document.querySelector('attention-explainer')).lesson?.id;
  await inner.waitForFunction(own);
  assert.equal((await stateIn(page)).step, 'value');
  await post(page, { type: 'attention-explainer:lesson', lesson: null });
  await inner.waitForFunction(
    () => /** @type {any} */ (document.querySelector('attention-explainer')).lesson === null,
  );
  await page.context().close();
});

test('what is wrong in a message is answered, and nothing of it done', async () => {
  const { page, frames, complaints } = await visit(frame('?step=score&sentence=B') + listening);
  const [inner] = /** @type {[Frame]} */ (frames);
  const before = await stateIn(page);
  const type = 'attention-explainer:set';
  const wrong = [
    { type },
    { type, state: null },
    { type, state: 'score' },
    { type, state: { step: 'value', temperature: -1 } },
    { type, state: { step: 'value', edits: { 'orange.frut': 1 } } },
    { type, state: { step: 'value', edits: { 'orange.fruit': 'much' } } },
    { type, state: { step: 'value', colour: 'red' } },
    { type: 'attention-explainer:lesson' },
    { type: 'attention-explainer:lesson', lesson: { version: 2, words: 7 } },
    { type: 'attention-explainer:lesson', lesson: 'apple' },
    { type: 'attention-explainer:explode' },
  ];
  for (const [i, one] of wrong.entries()) {
    await forget(page);
    await post(page, one);
    const { argument, expected, received } = await message(page, 'attention-explainer:error');
    assert.ok(argument && expected && received, JSON.stringify(wrong[i]));
    assert.deepEqual(await stateIn(page), before, JSON.stringify(wrong[i]));
  }
  await forget(page);
  for (const noise of [
    null,
    7,
    'text',
    [],
    {},
    { type: 7 },
    { type: 'other' },
    { message: 'ready' },
  ])
    await post(page, noise);
  assert.deepEqual(await stateIn(page), before);
  assert.ok((await heard(page)).every(({ data }) => data?.type !== 'attention-explainer:error'));
  assert.equal(await inner.locator('.body').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('nobody but the parent is heard: not a frame beside it, of the same origin or none, nor itself', async () => {
  const speech = `<script>
    for (const at of [0, 1, 2]) {
      parent.frames[at].postMessage({ type: 'attention-explainer:set', state: { step: 'loop' } }, '*');
      parent.frames[at].postMessage({ type: 'attention-explainer:lesson', lesson: null }, '*');
      parent.frames[at].postMessage({ type: 'attention-explainer:ask' }, '*');
    }
    parent.postMessage('spoken', '*');
  </script>`;
  const stranger = hosts.plain.put('/stranger.html', `<!doctype html><title>x</title>${speech}`);
  const two = frame('?step=score', '') + frame('?step=gravity');
  const { page, frames } = await visit(two + frame('?step=value') + listening);
  await page.evaluate((src) => {
    const one = document.createElement('iframe');
    one.src = src;
    document.body.append(one);
  }, stranger);
  await page.waitForFunction(() =>
    /** @type {any} */ (globalThis).heard.some((/** @type {any} */ one) => one.data === 'spoken'),
  );
  for (const inner of frames) {
    await inner.evaluate(() =>
      postMessage({ type: 'attention-explainer:set', state: { step: 'loop' } }, '*'),
    );
  }
  const steps = [];
  for (const at of [0, 1, 2]) steps.push((await stateIn(page, at)).step);
  assert.deepEqual(steps, ['score', 'gravity', 'value']);
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

test('it takes no focus, scrolls nothing, stores nothing, and writes no address', async () => {
  const tall = '<p style="height: 1500px">Above</p>';
  const { page, frames } = await visit(tall + frame('?step=loop', '') + listening + growing);
  const [inner] = /** @type {[Frame]} */ (frames);
  await fits(page, inner);
  assert.deepEqual(
    await page.evaluate(() => [scrollY, document.activeElement === document.body, history.length]),
    [0, true, 2],
  );
  const stored = await inner.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    focus: document.activeElement === document.body,
    hash: location.hash,
  }));
  assert.deepEqual(stored, {
    local: 0,
    session: 0,
    cookies: '',
    databases: 0,
    focus: true,
    hash: '',
  });
  await page.context().close();
});

test('opened by itself the frame’s page is the lesson, and speaks to nobody', async () => {
  const page = await hosts.tab();
  const { complaints } = await record(page);
  await page.goto(`${url}?step=score`);
  await allDrawn(page);
  await page.evaluate(() => postMessage({ type: 'attention-explainer:set', state: {} }, '*'));
  const step = await page.evaluate(
    () => /** @type {any} */ (document.querySelector('attention-explainer')).state.step,
  );
  assert.equal(step, 'score');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
