// @ts-check
import { attendOver } from './attend.mjs';

/** @typedef {import('./streaming-module.mjs').StreamingModule} StreamingModule */

/** Milliseconds that a start takes longer for it: compiling takes about the least, and at most no frame is lost. */
const least = 6;
const most = 12;

/**
 * Calls the module until the host has compiled its loops well, which it does beside the first calls: so the
 * first call of a caller is as fast as the next ones.
 * @param {StreamingModule} module
 */
export function warmUp(module) {
  const attend = attendOver(module, false);
  const some = { rows: 64, columns: 64, data: new Float32Array(64 * 64).fill(1 / 64) };
  const input = { queries: some, keys: some, values: some };
  const timed = () => {
    const start = performance.now();
    for (let i = 0; i < 4; i += 1) attend(input);
    return performance.now() - start;
  };
  const start = performance.now();
  const first = timed();
  let isFast = false;
  for (let past = 0; past < least || (!isFast && past < most); past = performance.now() - start)
    isFast = timed() < first / 3;
}
