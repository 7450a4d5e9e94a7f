// @ts-check
// Loads the packages of this folder, in Node and in a page. They are not there until the benchmark has
// installed them, so their types are not known either.

const isNode = typeof process !== 'undefined';

/** The address of a file of a package. @param {string} path */
export const addressOf = (path) => new URL(`node_modules/${path}`, import.meta.url).href;

/** An ES module, alike in both. @param {string} path its file @returns {Promise<any>} */
export const importPeer = (path) => import(addressOf(path));

/**
 * A package without an ES module for pages: by its name in Node, there as a script that sets a global (or a part of one).
 * @param {{ name: string, script: string, global: string }} peer
 * @returns {Promise<any>}
 */
export async function requirePeer({ name, script, global }) {
  if (isNode) {
    const { createRequire } = await import('node:module');
    return createRequire(import.meta.url)(name);
  }
  await new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), {
      src: addressOf(script),
      onload: resolve,
      onerror: () => reject(new Error(`${script} cannot be loaded`)),
    });
    document.head.append(element);
  });
  return global.split('.').reduce((object, key) => object?.[key], /** @type {any} */ (globalThis));
}
