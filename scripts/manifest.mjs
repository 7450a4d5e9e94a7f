// @ts-check
// npm run manifest: web/public/custom-elements.json, which editors and catalogues read, from the docstrings
// of the element; with --check it only says whether the file is what they say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/root.mjs';

ensurePackages();
ensurePackages('tests/package');
const { format, resolveConfig } = await import('prettier');
const maker = new URL('../tests/package/manifest.mjs', import.meta.url).href;
const { makeManifest } = await import(maker);

const file = join(root, 'web/public/custom-elements.json');
const config = await resolveConfig(file);
const text = await format(JSON.stringify(makeManifest()), { ...config, filepath: file });
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not what the element says: run \`npm run manifest\`.`);
  process.exitCode = 1;
}
