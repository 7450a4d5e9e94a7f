// @ts-check
import { hideable, lockable } from './parts.mjs';

/** @param {unknown} names @param {readonly string[]} known */
const only = (names, known) =>
  Array.isArray(names) ? names.filter((name) => known.includes(name)) : names;

/**
 * A scenario in the format's present version. Version 1 had no list of what can be locked or hidden:
 * a name that nothing bears had no effect there and is left out. Anything else is given back as it is.
 * @template T
 * @param {T} object
 * @returns {T}
 */
export function migrateScenario(object) {
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return object;
  const old = /** @type {Record<string, unknown>} */ (object);
  if (old['version'] !== 1) return object;
  const { locked, hidden } = old;
  return /** @type {T} */ ({
    ...old,
    version: 2,
    ...(locked !== undefined && { locked: only(locked, lockable) }),
    ...(hidden !== undefined && { hidden: only(hidden, hideable) }),
  });
}
