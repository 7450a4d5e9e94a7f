// @ts-check
// Runs in a page, a worker and Node alike.
import { crc32 } from './crc32.mjs';
import { layout } from './layout.mjs';
import { refuse } from './refuse.mjs';

/**
 * Words with their vectors. Number j of word i is `data[i * dimensions + j] * scales[i]`.
 * @typedef {object} WordPack
 * @property {number} dimensions numbers of a vector
 * @property {string[]} words n words, each once, in lower case; the most frequent first
 * @property {Float32Array} scales (n)
 * @property {Int8Array} data (n, dimensions), row-major
 * @property {string[]} fromMean the last of the words: the source does not have them, so that their vector is
 *   the mean of all others
 */

const { magic, version, offsets, checkedFrom, headerBytes } = layout;

/**
 * @param {Uint8Array} bytes
 * @returns {{ dimensions: number, count: number, fromMean: number, textBytes: number }}
 */
function headerOf(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, magic.length));
  if (start !== magic) {
    // A pack that ends within its first four bytes is cut short, and not another kind of file.
    if (bytes.length > 0 && magic.startsWith(start)) cutShort(headerBytes, bytes.length);
    refuse(
      TypeError,
      'pack',
      `a pack of words, which begins with ${magic}`,
      'another kind of file',
    );
  }
  if (bytes.length < headerBytes) cutShort(headerBytes, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = view.getUint16(offsets.version, true);
  if (found !== version) refuse(RangeError, 'pack', `version ${version}`, `version ${found}`);
  const header = {
    dimensions: view.getUint16(offsets.dimensions, true),
    count: view.getUint32(offsets.words, true),
    fromMean: view.getUint32(offsets.fromMean, true),
    textBytes: view.getUint32(offsets.textBytes, true),
  };
  const size = headerBytes + header.textBytes + header.count * (4 + header.dimensions);
  if (bytes.length < size) cutShort(size, bytes.length);
  if (bytes.length > size) refuse(RangeError, 'pack', `${size} bytes`, `${bytes.length} bytes`);
  const written = view.getUint32(offsets.checksum, true);
  const computed = crc32(bytes.subarray(checkedFrom));
  if (written !== computed)
    refuse(RangeError, 'pack', `the checksum ${hex(written)}`, `${hex(computed)}: it is damaged`);
  return header;
}

/** @param {number} value */
const hex = (value) => value.toString(16).padStart(8, '0');

/** @param {number} expected @param {number} received @returns {never} */
const cutShort = (expected, received) =>
  refuse(RangeError, 'pack', `at least ${expected} bytes`, `${received} bytes: it is cut short`);

/**
 * Reads a pack; docs/words.md describes its bytes. What is returned shares no memory with them.
 * @param {Uint8Array} bytes
 * @returns {WordPack}
 * @throws {TypeError} where it is no pack at all
 * @throws {RangeError} where it is cut short, damaged or of another version; each error has `argument`
 *   (`'pack'`), `expected` and `received`
 */
export function readPack(bytes) {
  if (!(bytes instanceof Uint8Array))
    refuse(TypeError, 'pack', 'a Uint8Array', bytes === null ? 'null' : `a ${typeof bytes}`);
  const { dimensions, count, fromMean, textBytes } = headerOf(bytes);
  const scalesAt = headerBytes + textBytes;
  const dataAt = scalesAt + 4 * count;
  const words = new TextDecoder().decode(bytes.subarray(headerBytes, scalesAt)).split('\n');
  if (words.length !== count) refuse(RangeError, 'pack', `${count} words`, `${words.length} words`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scales = Float32Array.from(words, (_, i) => view.getFloat32(scalesAt + 4 * i, true));
  const wrong = scales.find((scale) => !(scale > 0 && scale < Infinity));
  if (wrong !== undefined) refuse(RangeError, 'pack', 'scales above 0', `${wrong}`);
  // slice() of Node's Buffer would share the memory; that of an Int8Array copies.
  const data = new Int8Array(bytes.buffer, bytes.byteOffset + dataAt, count * dimensions).slice();
  return { dimensions, words, scales, data, fromMean: words.slice(count - fromMean) };
}

/** @type {WeakMap<WordPack, Map<string, number>>} */
const positions = new WeakMap();

/** @param {WordPack} pack */
function positionsOf(pack) {
  let found = positions.get(pack);
  if (!found) positions.set(pack, (found = new Map(pack.words.map((word, i) => [word, i]))));
  return found;
}

/**
 * The word of a pack that a text is, whatever its case.
 * @param {WordPack} pack
 * @param {string} text one word, as it stands in a sentence
 * @returns {string | undefined}
 */
export function find(pack, text) {
  const word = text.toLowerCase().replaceAll('’', "'");
  return positionsOf(pack).has(word) ? word : undefined;
}

/**
 * The vector of a word.
 * @param {WordPack} pack
 * @param {string} word in the pack's own spelling; `find` gives it
 * @returns {Float32Array | undefined} (dimensions), a copy
 */
export function vectorOf(pack, word) {
  const position = positionsOf(pack).get(word);
  if (position === undefined) return undefined;
  const { dimensions, data, scales } = pack;
  const row = data.subarray(position * dimensions, (position + 1) * dimensions);
  const scale = /** @type {number} */ (scales[position]);
  return Float32Array.from(row, (value) => value * scale);
}
