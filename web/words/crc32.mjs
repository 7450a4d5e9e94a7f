// @ts-check
const table = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * The CRC-32 of zip, gzip and PNG. crypto.subtle is missing on insecure origins, and is never synchronous.
 * @param {Uint8Array} bytes
 * @returns {number} from 0 to 2³² − 1
 */
export function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes)
    value = /** @type {number} */ (table[(value ^ byte) & 255]) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
