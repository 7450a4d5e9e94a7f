// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What the packages of each lock file are for, by its folder. */
const uses = {
  '.': 'the page is built and tested with them',
  'bench/audit': 'Lighthouse judges the page',
  'bench/peers': 'attention is measured against them',
  'tests/package': 'the published package is tried and checked with them',
};

/**
 * Installs the npm packages of a folder where they are missing or the lock file has changed.
 * @param {keyof typeof uses} [folder]
 */
export function ensurePackages(folder = '.') {
  const cwd = join(root, folder);
  const lock = readFileSync(join(cwd, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = join(cwd, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const name = folder === '.' ? 'package-lock.json' : `${folder}/package-lock.json`;
  console.log(`Installing the npm packages of ${name}: ${uses[folder]}.`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('`npm ci` failed; its own words stand above.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
