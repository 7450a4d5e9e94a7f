// @ts-check

/**
 * The module for real words and learning compiled to JavaScript, loaded only where WebAssembly does not
 * run. A build that cannot import on demand puts a module of its own in the place of this one.
 * @returns {Promise<import('./without-wasm.mjs').Start>}
 */
export const loadLearningWithoutWasm = () =>
  import('../built/learning-engine-js.mjs').then((module) => module.default);
