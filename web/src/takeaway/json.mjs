// @ts-check

/**
 * A trace as JSON, its matrices as `{ rows, columns, data: [numbers] }`, with the link of its state.
 * @param {import('attention-explainer/engine').Trace} trace
 * @param {string} link
 */
export function jsonOf(trace, link) {
  const plain = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    value instanceof Float32Array ? Array.from(value) : value;
  return `${JSON.stringify({ link, ...trace }, plain, 2)}\n`;
}
