// @ts-check

/**
 * Where what lies in a pack: little-endian, offsets in bytes; docs/words.md describes it.
 * After the header: the words, their scales (float32), their rows (int8).
 */
export const layout = Object.freeze({
  magic: 'AWPK',
  version: 1,
  offsets: Object.freeze({
    checksum: 4,
    version: 8,
    dimensions: 10,
    words: 12,
    fromMean: 16,
    textBytes: 20,
  }),
  /** The checksum is of all bytes from here on. */
  checkedFrom: 8,
  headerBytes: 24,
});
