// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../scripts/setup/root.mjs';

/**
 * Writes what was measured: to bench/results when it is to be committed, else below build/.
 * @param {string} name
 * @param {object} result
 * @param {{ save: boolean }} options
 * @returns {string} the file
 */
export function keep(name, result, { save }) {
  const file = join(root, save ? 'bench/results' : 'build/bench-results', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  const rounded = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(file, `${JSON.stringify(result, rounded, 2)}\n`);
  return relative(root, file);
}
