// @ts-check
import instantiate from '../built/attention-engine.mjs';
import { useErrorTable } from './errors.mjs';

/** @type {Promise<Record<string, Function>> | undefined} */
let instance;

/**
 * The one instance of the module, started on first use. A failed start may be tried again.
 * @returns {Promise<Record<string, Function>>}
 */
export function wasm() {
  instance ??= Promise.resolve(instantiate()).then(
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
