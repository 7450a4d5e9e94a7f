// @ts-check

/** @typedef {import('./start.mjs').Start} Start */

/**
 * The engine compiled to JavaScript, loaded only where WebAssembly does not run. A build that cannot
 * import on demand puts a module of its own in the place of this one.
 * @returns {Promise<Start>}
 */
export const loadWithoutWasm = () =>
  import('../built/attention-engine-js.mjs').then((module) => module.default);
