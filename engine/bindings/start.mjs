// @ts-check
import startWasm from '../built/attention-engine.mjs';
import { useErrorTable } from './errors.mjs';
import { loadWithoutWasm } from './without-wasm.mjs';

/** @typedef {Record<string, Function>} Raw the entries of bindings.cpp */

/** @type {Promise<Raw> | undefined} */
let instance;

/** @param {unknown} error */
const said = (error) => (error instanceof Error ? error.message : String(error));

/** As WebAssembly; where that is missing, forbidden or fails, as JavaScript. @returns {Promise<Raw>} */
async function started() {
  try {
    return await startWasm();
  } catch (refused) {
    try {
      const startJavaScript = await loadWithoutWasm();
      return await startJavaScript();
    } catch (failed) {
      const reasons = `as WebAssembly: ${said(refused)}; as JavaScript: ${said(failed)}`;
      throw new Error(reasons, { cause: [refused, failed] });
    }
  }
}

/**
 * The one instance of the engine, started on first use. A failed start may be tried again.
 * @returns {Promise<Raw>}
 */
export function start() {
  instance ??= started().then(
    (raw) => {
      useErrorTable(raw['_errorTable']?.());
      return raw;
    },
    (/** @type {unknown} */ error) => {
      instance = undefined;
      throw error;
    },
  );
  return instance;
}
