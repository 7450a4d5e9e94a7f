// @ts-check
// npm run study: trains the word layer in several ways with many seeds, and writes what came out to
// docs/study.json and into docs/learning.md.
//   npm run study                  20 seeds each
//   npm run study -- --seeds 3     prints the tables of fewer, and writes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';
import { studyOf } from './study/study.mjs';
import { tablesOf, withTables } from './study/tables.mjs';

const allSeeds = 20;
const { values: options } = parseArgs({
  options: { seeds: { type: 'string' } },
});
const seeds = Number(options.seeds ?? allSeeds);
if (!Number.isInteger(seeds) || seeds < 1 || seeds > 1000) {
  console.error(`--seeds: expected a whole number from 1 to 1000, got “${options.seeds}”.`);
  process.exit(2);
}

/** @param {string} path @param {string} text */
async function write(path, text) {
  ensurePackages();
  const { format, resolveConfig } = await import('prettier');
  const filepath = join(root, path);
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

const study = await studyOf(seeds, console.log);
const tables = tablesOf(study);
console.log(`\n${tables}`);
if (seeds === allSeeds) {
  await write('docs/study.json', JSON.stringify(study));
  const page = readFileSync(join(root, 'docs/learning.md'), 'utf8');
  await write('docs/learning.md', withTables(page, tables));
}
