// @ts-check
import { readFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/setup/root.mjs';

/** @typedef {{ cpu: string, cores: number, system: string, home: string }} Machine */

/** Where it was measured. @param {{ name: string, version: string }} home @returns {Machine} */
export function machineOf({ name, version }) {
  const [{ model = 'unknown' } = {}] = cpus();
  return {
    cpu: model.trim(),
    cores: cpus().length,
    system: `${platform()} ${release()}`,
    home: `${name} ${version.replace(/^v/, '')}`,
  };
}

/** @param {string} file @returns {Record<string, any>} */
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The version of a contestant's package. @param {string} name */
export const versionOf = (name) =>
  name === 'attention-explainer'
    ? json('package.json')['version']
    : json(`bench/peers/node_modules/${name}/package.json`)['version'];
