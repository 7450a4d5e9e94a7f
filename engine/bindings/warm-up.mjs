// @ts-check
import { attendOver } from './attend.mjs';

/** @typedef {import('./streaming-module.mjs').StreamingModule} StreamingModule */

/** Milliseconds that a start takes longer for it at most, so that no frame is lost. */
const most = 12;

/** @param {number} rows @param {number} columns */
const some = (rows, columns) => ({
  rows,
  columns,
  data: new Float32Array(rows * columns).fill(1 / 64),
});

/**
 * Calls the module until the host has compiled its loops well, which it does beside the calls, each function
 * after it has run for a while: so the first call of a caller is as fast as the next ones. Of both inputs
 * together, every loop has about an equal share; with many queries and keys, those of the products would have all.
 * @param {StreamingModule} module
 */
export function warmUp(module) {
  const attend = attendOver(module, false);
  const long = { queries: some(8, 32), keys: some(128, 32), values: some(128, 8) };
  const wide = { queries: some(64, 64), keys: some(4, 64), values: some(4, 64) };
  /** The shortest of some turns: what else the processor does is not counted. */
  const timed = () => {
    let least = Infinity;
    for (let i = 0; i < 4; i += 1) {
      const start = performance.now();
      attend(long);
      attend(wide);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const start = performance.now();
  const slow = timed();
  let isFast = false;
  while (!isFast && performance.now() - start < most) isFast = timed() < 0.6 * slow;
}
