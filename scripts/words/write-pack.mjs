// @ts-check
import { crc32 } from '../../web/words/crc32.mjs';
import { layout } from '../../web/words/layout.mjs';

const { magic, version, offsets, checkedFrom, headerBytes } = layout;

/**
 * The bytes of a pack; `readPack` is the inverse.
 * @param {{ words: readonly string[], fromMean: number } & import('./quantise.mjs').Quantised} pack
 *   `fromMean`: how many of the last words have the mean for a vector
 */
export function writePack({ words, fromMean, dimensions, scales, data }) {
  const text = new TextEncoder().encode(words.join('\n'));
  const bytes = new Uint8Array(headerBytes + text.length + 4 * words.length + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  view.setUint16(offsets.version, version, true);
  view.setUint16(offsets.dimensions, dimensions, true);
  view.setUint32(offsets.words, words.length, true);
  view.setUint32(offsets.fromMean, fromMean, true);
  view.setUint32(offsets.textBytes, text.length, true);
  bytes.set(text, headerBytes);
  const scalesAt = headerBytes + text.length;
  scales.forEach((scale, i) => view.setFloat32(scalesAt + 4 * i, scale, true));
  bytes.set(new Uint8Array(data.buffer), scalesAt + 4 * words.length);
  view.setUint32(offsets.checksum, crc32(bytes.subarray(checkedFrom)), true);
  return bytes;
}
