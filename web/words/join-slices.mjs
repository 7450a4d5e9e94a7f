// @ts-check
// Runs in a page, a worker and Node 20 or newer alike.
import { refuse } from './refuse.mjs';

/** @param {string} base64 */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Joins what `packSlices` has cut, and unpacks it; `readPack` reads the result.
 * @param {readonly string[]} slices all of them, in order
 * @returns {Promise<Uint8Array<ArrayBuffer>>} the bytes of the pack
 * @throws {RangeError} where a slice is missing, out of order or damaged in a way that unpacking finds; what
 *   it does not find, `readPack` does. It has `argument` (`'slices'`), `expected` and `received`.
 */
export async function joinSlices(slices) {
  try {
    return await inflated(bytesOf(slices.join('')));
  } catch {
    return refuse(
      RangeError,
      'slices',
      'all slices of a pack, in order',
      `${slices.length} that cannot be unpacked`,
    );
  }
}
