// @ts-check
import { attendOver } from './attend.mjs';

/** @typedef {import('./streaming-module.mjs').StreamingModule} StreamingModule */

/** Milliseconds that a start may take longer for it: no frame is lost. */
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
  const end = performance.now() + most;
  const first = timed();
  while (timed() > first / 3 && performance.now() < end);
}
