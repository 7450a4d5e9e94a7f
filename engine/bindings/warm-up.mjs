// @ts-check
import { attendOver } from './attend.mjs';

/** @typedef {import('./streaming-module.mjs').StreamingModule} StreamingModule */

/**
 * Milliseconds of calls: as long as hosts take to compile the loops well where other work keeps their threads. A
 * first call of 512 keys is then as fast as the next ones; after 12 ms it takes twice as long.
 */
const whole = 40;

/** Milliseconds at a stretch, so that a page loses no frame. */
const stretch = 8;

/** @param {number} rows @param {number} columns */
const some = (rows, columns) => ({
  rows,
  columns,
  data: new Float32Array(rows * columns).fill(1 / 64),
});

/** Resolves when the host has had its turn; timers would be held back in a page that is not seen. */
function nextTurn() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(undefined);
  });
}

/**
 * Calls the module for a while, until the host has compiled its loops well, which it does beside the calls, each
 * function after it has run for some time: so the first call of a caller is as fast as the next ones. Of both inputs
 * together, every loop has about an equal share; with many queries and keys, those of the products would have all.
 * @param {StreamingModule} module
 */
export async function warmUp(module) {
  const attend = attendOver(module, false);
  const long = { queries: some(8, 32), keys: some(128, 32), values: some(128, 8) };
  const wide = { queries: some(64, 64), keys: some(4, 64), values: some(4, 64) };
  for (let left = whole; left > 0; left -= stretch) {
    const start = performance.now();
    while (performance.now() - start < stretch) {
      attend(long);
      attend(wide);
    }
    await nextTurn();
  }
}
