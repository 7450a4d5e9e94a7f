// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../scripts/setup/root.mjs';
import { allContestants } from './contestants.mjs';
import { versionOf } from './machine.mjs';

/** A module and all that it loads, minified, as a page would be given it. @param {string} name @returns {Promise<Uint8Array[]>} */
async function bundled(name) {
  const entry = 'bench-entry';
  const found = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? `export * from ${JSON.stringify(name)}` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = Array.isArray(found) ? found : [found];
  if (!first || !('output' in first)) throw new Error(`${name} cannot be bundled`);
  return first.output
    .filter((file) => !/-js-|without-wasm/.test(file.fileName))
    .map((file) => Buffer.from(file.type === 'chunk' ? file.code : file.source));
}

/** @param {readonly Uint8Array[]} files */
function weighed(files) {
  const sum = (/** @type {(file: Uint8Array) => number} */ of) =>
    files.reduce((all, file) => all + of(file), 0);
  return {
    raw: sum(({ length }) => length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

/** What a page loads for each. */
export const part = {
  name: 'downloads',
  title: 'What a page downloads for each (bytes)',
  method:
    'Each file compressed alone (gzip 9, brotli 11): the smallest set of a package’s own minified files that computes attention by it; the engine bundled and minified by Vite, without what is loaded only where there is no WebAssembly.',
  async run() {
    const rows = [];
    for (const { name, from, download } of await allContestants()) {
      if (!download) continue;
      const files =
        'bundle' in download
          ? await bundled(download.bundle)
          : download.files.map((file) =>
              readFileSync(join(root, 'bench/peers/node_modules', file)),
            );
      rows.push({ contestant: name, version: `${from} ${versionOf(from)}`, ...weighed(files) });
    }
    return { rows, goals: [], result: { downloads: rows } };
  },
};
