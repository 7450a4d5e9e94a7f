// @ts-check
import startWasm from '../built/streaming-engine.mjs';
import { starter } from './start.mjs';
import { StreamingModule } from './streaming-module.mjs';
import { loadStreamingWithoutWasm } from './streaming-without-wasm.mjs';
import { warmUp } from './warm-up.mjs';

/** @typedef {import('./streaming.d.ts').Form} Form */
/** @typedef {import('./streaming-module.mjs').Exports} Exports */

/** @param {{ exports: object, form: Form }} started */
async function raw({ exports, form }) {
  const module = new StreamingModule(/** @type {Exports} */ (exports), form);
  await warmUp(module);
  return { _module: () => module, errorTable: () => module.errorTable() };
}

const startJavaScript = () => loadStreamingWithoutWasm().then(({ default: start }) => start());

const starts = {
  best: starter(
    async () => raw(await startWasm()),
    async () => async () => raw(await startJavaScript()),
    (entries) => entries,
  ),
  relaxed: async () => raw(await startWasm('relaxed')),
  simd: async () => raw(await startWasm('simd')),
  javascript: async () => raw(await startJavaScript()),
};

/**
 * Starts the module for attention at speed: the best form that runs, or the one that is named.
 * @param {Form | 'best'} form
 * @returns {Promise<StreamingModule>}
 */
export const startStreaming = async (form) => (await starts[form]())['_module']?.();
