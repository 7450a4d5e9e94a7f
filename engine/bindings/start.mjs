// @ts-check
import { useErrorTable } from './errors.mjs';

/** @typedef {Record<string, Function>} Raw the entries of a module's bindings */
/** @typedef {() => Promise<import('./cells.mjs').Exports>} Start */

/** @param {unknown} error */
const said = (error) => (error instanceof Error ? error.message : String(error));

/**
 * As WebAssembly; where that is missing, forbidden or fails, as JavaScript.
 * @template Exports
 * @param {() => Promise<Exports>} startWasm
 * @param {() => Promise<() => Promise<Exports>>} loadWithoutWasm
 * @returns {Promise<Exports>}
 */
async function started(startWasm, loadWithoutWasm) {
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
 * The one instance of a module, started on first use. A failed start may be tried again.
 * @template Exports
 * @param {() => Promise<Exports>} startWasm
 * @param {() => Promise<() => Promise<Exports>>} loadWithoutWasm loads the same C++ compiled to JavaScript
 * @param {(exports: Exports) => Raw} rawOver
 * @returns {() => Promise<Raw>}
 */
export function starter(startWasm, loadWithoutWasm, rawOver) {
  /** @type {Promise<Raw> | undefined} */
  let instance;
  return () => {
    instance ??= started(startWasm, loadWithoutWasm).then(
      (exports) => {
        const raw = rawOver(exports);
        useErrorTable(raw['errorTable']?.());
        return raw;
      },
      (/** @type {unknown} */ error) => {
        instance = undefined;
        throw error;
      },
    );
    return instance;
  };
}
