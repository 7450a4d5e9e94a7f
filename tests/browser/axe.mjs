// @ts-check
import axe from 'axe-core';
import { drawn } from './lesson.mjs';

/** WCAG 2.2, levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Puts axe into a page or frame. @param {import('./lesson.mjs').Evaluates} page */
export const addAxe = (page) => page.evaluate(axe.source);

/**
 * Violations as short lines, of WCAG and of what axe holds for good practice. The latter is about whole
 * pages: of a `guest` in a host's page only WCAG is asked.
 * @param {import('./lesson.mjs').Evaluates} page
 */
export async function violations(page, { guest = false } = {}) {
  await drawn(page);
  return page.evaluate(
    async (values) => {
      const { violations: found } = await /** @type {any} */ (globalThis).axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        runOnly: { type: 'tag', values },
      });
      return found.flatMap((/** @type {any} */ { id, help, nodes }) =>
        nodes
          .slice(0, 3)
          .map((/** @type {any} */ { target, any }) =>
            [id, help, target.flat().at(-1), any[0]?.message ?? ''].join(' | '),
          ),
      );
    },
    guest ? wcag : [...wcag, 'best-practice'],
  );
}
