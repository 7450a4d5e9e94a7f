// @ts-check
// How much WebAssembly memory there is, whoever has made it: a module's glue often keeps its memory to itself.

/** @type {Set<WebAssembly.Memory>} */
const memories = new Set();

/** @param {WebAssembly.Instance} instance */
function note(instance) {
  for (const one of Object.values(instance.exports))
    if (one instanceof WebAssembly.Memory) memories.add(one);
}

/** Notes every memory that is made or exported from now on. */
export function watchWasm() {
  const { instantiate, instantiateStreaming, Instance, Memory } = WebAssembly;
  /** @param {Function} original */
  const noting =
    (original) =>
    async (/** @type {unknown[]} */ ...input) => {
      const found = await original.apply(WebAssembly, input);
      note(found.instance ?? found);
      return found;
    };
  Object.assign(WebAssembly, {
    instantiate: noting(instantiate),
    ...(instantiateStreaming && { instantiateStreaming: noting(instantiateStreaming) }),
    Instance: new Proxy(Instance, {
      construct(target, input) {
        const instance = Reflect.construct(target, input);
        note(instance);
        return instance;
      },
    }),
    Memory: new Proxy(Memory, {
      construct(target, input) {
        const memory = Reflect.construct(target, input);
        memories.add(memory);
        return memory;
      },
    }),
  });
}

/** The bytes of all of them at present. */
export const wasmBytes = () =>
  [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
