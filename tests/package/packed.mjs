// @ts-check
// Packs the project as it would be published and installs that into an empty project below build/.
// As a program it does so once, for all the tests of this folder.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/setup/root.mjs';

const folder = join(root, 'build/package');

/** A project with nothing in it but the package, and files that use it. */
export const project = join(folder, 'project');

/** Where the package lies in it. */
export const installed = join(project, 'node_modules/attention-explainer');

/** The path of the packed package. */
export function tarball() {
  const found = existsSync(folder) && readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!found) throw new Error('Nothing is packed yet: run `node scripts/test.mjs package`.');
  return join(folder, found);
}

/** @param {string} cwd @param {...string} parameters */
function npm(cwd, ...parameters) {
  const { status, stdout, stderr } = spawnSync('npm', [...parameters, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')}\n${stdout}\n${stderr}`);
}

function packAndInstall() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  // dist/ is built already; built anew here, it would be gone for a moment under the other tests.
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(new URL('project', import.meta.url), project, { recursive: true });
  npm(project, 'install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', tarball());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) packAndInstall();
