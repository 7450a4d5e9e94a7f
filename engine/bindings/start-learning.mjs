// @ts-check
import startWasm from '../built/learning-engine.mjs';
import { starter } from './start.mjs';
import { loadLearningWithoutWasm } from './without-wasm.mjs';

/** Starts the module for real words and learning: one instance for all. */
export const startLearning = starter(startWasm, loadLearningWithoutWasm);
