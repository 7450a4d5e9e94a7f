// @ts-check
import { record } from '../recorder.mjs';
import { allDrawn, useHosts } from './hosts.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

/** Hears all that frames say, by the place of the frame that says it. */
export const listening = `<script>
  heard = [];
  addEventListener('message', ({ source, data }) => {
    const at = [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source);
    heard.push({ at, data });
  });
</script>`;

/** A host's script that gives its frames the height they ask for. */
export const growing = `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'attention-explainer:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
    }
  });
</script>`;

/** Hosts with frames from another origin, a plain server’s. */
export async function useFrames() {
  const hosts = await useHosts();
  const url = `${hosts.plain.url}/embed.html`;

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
    for (const one of frames.filter((each) => each.url().includes('embed.html')))
      await allDrawn(one);
    return { page, frames, complaints, requests };
  }

  return { hosts, url, frame, visit };
}

/** Forgets what was heard. @param {Page} page */
export const forget = (page) =>
  page.evaluate(() => {
    /** @type {any} */ (globalThis).heard.splice(0);
  });

/** @param {Page} page @returns {Promise<{ at: number, data: any }[]>} */
export const heard = (page) => page.evaluate(() => /** @type {any} */ (globalThis).heard);

/** Waits for a message of a type, and gives the last one. @param {Page} page @param {string} type */
export async function message(page, type, at = 0) {
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
export const post = (page, data, at = 0) =>
  page.evaluate(
    ([what, to]) => document.querySelectorAll('iframe')[to]?.contentWindow?.postMessage(what, '*'),
    /** @type {const} */ ([data, at]),
  );

/** What the frame says when it has heard all that was said before. @param {Page} page */
export async function stateIn(page, at = 0) {
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
export async function fits(page, inner, at = 0) {
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
  // A frame that is not seen is not told that it has another size.
  await page.evaluate((wanted) => {
    document.querySelectorAll('iframe')[wanted]?.scrollIntoView({ block: 'center' });
  }, at);
  const isGrown = () => {
    const lesson = document.querySelector('attention-explainer');
    const content = Math.ceil(lesson?.getBoundingClientRect().height ?? 0);
    return document.documentElement.hasAttribute('data-grown') && innerHeight === content;
  };
  await inner.waitForFunction(isGrown, undefined, { polling: 50 });
  return inner.evaluate(() => ({
    inner: innerHeight,
    content: document.querySelector('attention-explainer')?.getBoundingClientRect().height ?? 0,
    overflow: document.documentElement.scrollHeight - innerHeight,
    bar: innerWidth - document.documentElement.clientWidth,
  }));
}
