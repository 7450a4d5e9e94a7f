// @ts-check

/**
 * The module for attention at speed compiled to JavaScript, loaded only where WebAssembly does not run. A build
 * that cannot import on demand puts a module of its own in the place of this one.
 * @returns {Promise<typeof import('../built/streaming-engine-js.mjs')>}
 */
export const loadStreamingWithoutWasm = () => import('../built/streaming-engine-js.mjs');
