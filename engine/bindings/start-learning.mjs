// @ts-check
import startWasm from '../built/learning-engine.mjs';
import { rawOver } from './cells.mjs';
import { loadLearningWithoutWasm } from './learning-without-wasm.mjs';
import { starter } from './start.mjs';

/** Starts the module for real words and learning: one instance for all. */
export const startLearning = starter(startWasm, loadLearningWithoutWasm, rawOver);
