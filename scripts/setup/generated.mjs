// @ts-check
import * as engine from '../build-engine.mjs';
import * as validator from '../build-validator.mjs';
import { ensureCompilers } from './system.mjs';

/** Builds what the page needs and the sources have outgrown: the engine, the validator. */
export async function ensureGenerated() {
  if (!validator.isFresh()) {
    console.log('Compiling the scenario schema: it has changed.');
    await validator.build();
  }
  if (engine.isFresh()) return true;
  console.log('Building the engine: its C++ has changed.');
  if (!ensureCompilers()) return false;
  await engine.build();
  return true;
}
