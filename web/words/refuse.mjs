// @ts-check
/** @typedef {{ argument: string, expected: string, received: string }} Reason */

/**
 * Throws what the engine's own errors look like: they name the argument, what was expected and what came.
 * @param {typeof TypeError | typeof RangeError} Class
 * @param {string} argument
 * @param {string} expected
 * @param {string} received
 * @returns {never}
 */
export function refuse(Class, argument, expected, received) {
  const message = `${argument}: expected ${expected}, got ${received}`;
  throw Object.assign(new Class(message), { argument, expected, received });
}
