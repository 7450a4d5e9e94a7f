// @ts-check
import startWasm from '../built/attention-engine.mjs';
import { rawOver } from './cells.mjs';
import { starter } from './start.mjs';
import { loadWithoutWasm } from './without-wasm.mjs';

/** Starts the lesson's engine: one instance for all. */
export const start = starter(startWasm, loadWithoutWasm, rawOver);
