// @ts-check

/**
 * A trace in which every typed array is a list of numbers, as JSON has them.
 * @param {unknown} value
 * @returns {unknown}
 */
export function plainTrace(value) {
  if (value instanceof Float32Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(plainTrace);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, plainTrace(member)]),
  );
}
