// @ts-check
import { after } from 'node:test';
import { stepNames } from '../../web/src/state/step-names.mjs';
import { launch } from './browser.mjs';
import { policy as strict, serve } from './server.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */
/** @typedef {Pick<Page, 'evaluate'>} Evaluates a page, a frame, or what else runs a function there */
/** @typedef {Record<string, unknown>} State */

/** The nine steps, then the playground. @type {readonly string[]} */
export const lessonSteps = stepNames.slice(0, 9);
/** @type {readonly string[]} */
export const allSteps = stepNames.slice(0, 10);
/** What is loaded when it is first shown. @type {readonly string[]} */
export const partsBeyond = stepNames.slice(10);

/** One browser and one server for a test file; both are closed when its tests are done. */
export async function useBrowser(folder = '/', policy = strict) {
  const [browser, site] = await Promise.all([launch(), serve(folder, policy)]);
  after(async () => {
    await browser.close();
    await site.close();
  });
  return {
    url: site.url,
    /** A page in a context of its own. @param {ContextOptions} [options] */
    async fresh(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(8000);
      return context.newPage();
    },
    /**
     * A page with the lesson ready under the parameters of `hash`.
     * @param {string} [hash] @param {ContextOptions} [options]
     */
    async open(hash = '', options = {}) {
      const page = await this.fresh({ reducedMotion: 'reduce', ...options });
      await page.goto(`${site.url}${hash === '' ? '' : `#${hash}`}`);
      await ready(page);
      return page;
    },
  };
}

/** Resolves when the engine has computed and the lesson is drawn. @param {Page} page */
export async function ready(page) {
  await page.waitForFunction(() => {
    const lesson = document.querySelector('attention-explainer');
    return lesson?.shadowRoot?.querySelector('.step-bar') !== null && lesson?.shadowRoot !== null;
  });
  await drawn(page);
}

/** Resolves when what was changed is drawn. @param {Evaluates} page */
export async function drawn(page) {
  await page.evaluate(async () => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    while (!(await lesson.updateComplete));
  });
}

/** @param {Evaluates} page @returns {Promise<any>} */
export const stateOf = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('attention-explainer')).state);

/** Sets the state; what is not named has its default. @param {Evaluates} page @param {State} state */
export async function setState(page, state) {
  await page.evaluate(async (wanted) => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    lesson.state = wanted;
    while (!(await lesson.updateComplete));
  }, state);
}

/**
 * What was read from the screen as one number.
 * @typedef {object} Shown
 * @property {string} quantity
 * @property {string} [head]
 * @property {string} [sentence]
 * @property {string} [row]
 * @property {string} [column]
 * @property {string} [term]
 * @property {string} [content] what is carried there, where it differs from the state
 * @property {string} [edits] the edits it was computed with, where they differ from the state
 * @property {string} value
 * @property {string} text
 */

/**
 * All numbers on the screen, with the state and the whole shadow root as text.
 * @param {Evaluates} page
 * @returns {Promise<{ state: any, shown: Shown[], text: string, markup: string }>}
 */
export const read = (page) =>
  page.evaluate(() => {
    const lesson = /** @type {any} */ (document.querySelector('attention-explainer'));
    const root = lesson.shadowRoot;
    const shown = [...root.querySelectorAll('[data-value], [data-term-value]')].map((element) => {
      const { quantity, termOf, head, sentence, row, column, term, content, edits } =
        element.dataset;
      const { value, termValue } = element.dataset;
      return {
        quantity: quantity ?? termOf,
        head,
        sentence,
        row,
        column,
        term,
        content,
        edits,
        value: value ?? termValue,
        text: element.textContent.trim(),
      };
    });
    const labels = [...root.querySelectorAll('[aria-label], [title], [aria-valuetext]')].map(
      (element) =>
        ['aria-label', 'title', 'aria-valuetext']
          .map((name) => element.getAttribute(name))
          .join(' '),
    );
    return {
      state: lesson.state,
      shown,
      text: `${root.textContent.replace(/\s+/g, ' ')}\n${labels.join('\n')}`,
      markup: root.innerHTML,
    };
  });

/** The value of one number on the screen, by its attributes. @param {Evaluates} page @param {Partial<Shown>} wanted */
export async function numberShown(page, wanted) {
  const { shown } = await read(page);
  return shown.find((one) =>
    Object.entries(wanted).every(
      ([name, value]) => one[/** @type {keyof Shown} */ (name)] === value,
    ),
  );
}
