// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRaw } from 'pako';
import { root } from '../setup/root.mjs';

/**
 * The pack as a page loads it, a script for each slice, so that it can say how much has come: compressed, in
 * base64, cut. `joinSlices` of web/words/join-slices.mjs is the inverse. pako, because its bytes are the same
 * everywhere.
 * @param {number} [count]
 * @returns {string[]} `count` strings in order
 */
export function packSlices(count = 8) {
  if (!(Number.isInteger(count) && count >= 1 && count <= 1000))
    throw new RangeError(`count: expected a whole number from 1 to 1000, got ${count}`);
  const pack = readFileSync(join(root, 'web/words/glove.pack'));
  const text = Buffer.from(deflateRaw(pack, { level: 9 })).toString('base64');
  const cut = (/** @type {number} */ i) => Math.round((i * text.length) / count);
  return Array.from({ length: count }, (_, i) => text.slice(cut(i), cut(i + 1)));
}
