import { loadScript } from './classic';

/** The module for real words and learning compiled to JavaScript, as a classic script. */
export const loadLearningWithoutWasm = () =>
  loadScript<() => Promise<Record<string, Function>>>('classic/learning-engine-js');
