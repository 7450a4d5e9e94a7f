// @ts-check

/**
 * A scenario in the format's present version. In version 1 `locked` and `hidden` held names that nothing
 * bore: they are left out, so that the lesson looks as it did. Anything else is given back as it is.
 * @template T
 * @param {T} object
 * @returns {T}
 */
export function migrateScenario(object) {
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return object;
  const old = /** @type {Record<string, unknown>} */ (object);
  if (old['version'] !== 1) return object;
  /** @type {Record<string, unknown>} */
  const now = { ...old, version: 2 };
  delete now['locked'];
  delete now['hidden'];
  return /** @type {T} */ (now);
}
