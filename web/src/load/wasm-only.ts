/** In a copy that has no room for it, the module for real words and learning runs as WebAssembly alone. */
export const loadLearningWithoutWasm = (): Promise<never> =>
  Promise.reject(new Error('it is not in this copy as JavaScript'));
