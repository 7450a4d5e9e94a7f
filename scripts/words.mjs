// @ts-check
// npm run words: web/words/glove.pack and glove.json, the real words, from their source; docs/words.md says
// more. The result is the same, byte for byte, wherever it runs.
//   npm run words                        downloads the source (107 MB)
//   npm run words -- --archive FILE      takes it from a file
//   npm run words -- --levels 127,63,40  only says what other levels would cost
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { chooseWords } from './words/choose.mjs';
import { neededWords } from './words/needed.mjs';
import { cosineErrors, level, quantised } from './words/quantise.mjs';
import { readSource, source } from './words/source.mjs';
import { readVectors } from './words/vectors.mjs';
import { writePack } from './words/write-pack.mjs';

/** @typedef {import('./words/vectors.mjs').Vectors} Vectors */

/** @param {string} [archive] @returns {Vectors} */
function sourceVectors(archive) {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    return readVectors(readSource(folder, archive && resolve(archive)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The rows of words, and after them so many rows of their mean.
 * @param {Vectors} from
 * @param {string[]} words
 * @param {number} means
 */
function rowsOf({ positions, dimensions, vectors }, words, means) {
  const rows = new Float32Array((words.length + means) * dimensions);
  const mean = new Float64Array(dimensions);
  words.forEach((word, i) => {
    const at = /** @type {number} */ (positions.get(word)) * dimensions;
    const row = vectors.subarray(at, at + dimensions);
    rows.set(row, i * dimensions);
    row.forEach((value, j) => (mean[j] = (mean[j] ?? 0) + value / words.length));
  });
  for (let i = words.length; i < words.length + means; i++) rows.set(mean, i * dimensions);
  return rows;
}

/** @param {number} value */
const rounded = (value) => Number(value.toFixed(5));

/** @param {Uint8Array} bytes */
const gzipBytes = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** @param {string} path @param {unknown} value */
async function writeJson(path, value) {
  const { format, resolveConfig } = await import('prettier');
  const config = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(value), { ...config, filepath: path }));
}

ensurePackages();
const { values: options } = parseArgs({
  options: { archive: { type: 'string' }, levels: { type: 'string' } },
});
const from = sourceVectors(options.archive);
const { words: known, fromMean, missing } = chooseWords(from, neededWords());
if (missing.length > 0) console.warn(`Not in the source: ${missing.join(' ')}`);
const words = [...known, ...fromMean];
const rows = rowsOf(from, known, fromMean.length);
const levels = options.levels?.split(',').map(Number) ?? [level];
const several = levels.map((largest) => quantised(rows, from.dimensions, largest));
const errors = cosineErrors(rows, several);
const packs = several.map((one) => writePack({ words, fromMean: fromMean.length, ...one }));
packs.forEach((pack, i) => {
  const { mean, meanOfNearest, largest } = /** @type {typeof errors[number]} */ (errors[i]);
  console.log(
    `±${levels[i]}: ${words.length} words, ${pack.length} bytes, ${gzipBytes(pack)} with gzip -9; ` +
      `cosine error: mean ${rounded(mean)}, of nearest ${rounded(meanOfNearest)}, largest ${rounded(largest)}`,
  );
});

const [pack, error] = [packs[0], errors[0]];
if (!options.levels && pack && error) {
  writeFileSync(join(root, 'web/words/glove.pack'), pack);
  const { mean, meanOfNearest, largest } = error;
  await writeJson(join(root, 'web/words/glove.json'), {
    source,
    sha256: createHash('sha256').update(pack).digest('hex'),
    bytes: pack.length,
    words: words.length,
    dimensions: from.dimensions,
    level,
    fromMean,
    missing,
    cosineError: {
      mean: rounded(mean),
      meanOfNearest: rounded(meanOfNearest),
      largest: rounded(largest),
    },
  });
}
