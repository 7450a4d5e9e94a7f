const refuse = (): Promise<never> =>
  Promise.reject(new Error('it is not in this copy as JavaScript'));

/** In a copy that has no room for them, these modules of the engine run as WebAssembly alone. */
export { refuse as loadLearningWithoutWasm, refuse as loadStreamingWithoutWasm };
