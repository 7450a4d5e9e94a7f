// @ts-check

/** @typedef {import('./cells.mjs').Exports} Exports */

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer>} */
function bytesOf(base64) {
  const { fromBase64 } = /** @type {any} */ (Uint8Array);
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const letters = atob(base64);
  // Uint8Array.from would make a text of each letter, and be some ten times as slow.
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/**
 * A module from its bytes, deflated and in base64: no page has to allow a fetch for them, and where
 * WebAssembly is refused, that is an error and no line in the console.
 * @param {string} packed
 * @returns {Promise<Exports>}
 */
export async function instanceOf(packed) {
  const stream = new Blob([bytesOf(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const program = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  // The memory's views are made for each call, so that it may grow unheard.
  const env = { emscripten_notify_memory_growth() {} };
  // What cannot go on, as without memory, traps on return.
  const wasi_snapshot_preview1 = { proc_exit() {} };
  const { exports } = await WebAssembly.instantiate(program, { env, wasi_snapshot_preview1 });
  const entries = /** @type {any} */ (exports);
  entries._initialize();
  return entries;
}
