// @ts-check

/**
 * What attention is asked for: n queries and as many keys, d columns a head.
 * @typedef {{ id: string, label: string, heads: number, n: number, d: number, causal: boolean }} Size
 */

/** @param {string} id @param {string} label @param {Partial<Size> & { n: number }} rest @returns {Size} */
const size = (id, label, rest) =>
  Object.freeze({ id, label, heads: 1, d: 64, causal: false, ...rest });

/** The sizes of the race, from one of the lesson's to a long text. @type {readonly Size[]} */
export const sizes = Object.freeze([
  size('n8', 'n 8, d 5', { n: 8, d: 5 }),
  size('n64', 'n 64', { n: 64 }),
  size('heads', '12 heads × n 128', { n: 128, heads: 12 }),
  size('n512', 'n 512', { n: 512 }),
  size('n2048', 'n 2048', { n: 2048 }),
  size('causal', 'n 2048, causal', { n: 2048, causal: true }),
]);

/** The sizes of the first call and of memory. @type {readonly Size[]} */
export const coldSizes = Object.freeze([
  size('n512', 'n 512', { n: 512 }),
  size('n2048', 'n 2048', { n: 2048 }),
  size('n8192', 'n 8192', { n: 8192 }),
  size('n32768', 'n 32,768', { n: 32768 }),
]);

/** Floating-point operations of both products; causal needs half. @param {Size} size */
export const operations = ({ heads, n, d, causal }) => (4 * heads * n * n * d) / (causal ? 2 : 1);
