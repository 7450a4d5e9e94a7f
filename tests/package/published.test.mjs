// @ts-check
// The packed package as registries and tools read it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { filterProblems } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installed, tarball } from './packed.mjs';

const bytes = readFileSync(tarball());
const pkg = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

test('publint has nothing to say', async () => {
  const { buffer, byteOffset, byteLength } = bytes;
  const data = /** @type {ArrayBuffer} */ (buffer.slice(byteOffset, byteOffset + byteLength));
  const { messages } = await publint({ strict: true, pack: { tarball: data } });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('every entry has the types that it should, for hosts of ES modules', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
  assert.ok(analysis.types);
  const modules = /** @type {const} */ (['node16-esm', 'bundler']);
  const entries = Object.entries(analysis.entrypoints);
  const found = entries.flatMap(([entrypoint, { resolutions }]) =>
    entrypoint.endsWith('.json')
      ? []
      : modules.map((kind) => `${entrypoint} ${kind} ${resolutions[kind].resolution?.fileName}`),
  );
  for (const one of found) assert.match(one, /\.d\.ts$/);
  assert.ok(found.length >= 10);
  const problems = modules.flatMap((kind) =>
    filterProblems(analysis, { resolutionKind: kind }).filter(
      (problem) => !('entrypoint' in problem) || !problem.entrypoint.endsWith('.json'),
    ),
  );
  assert.deepEqual(problems, []);
});

test('what is named is there, and nothing comes along that no host can use', () => {
  const targets = Object.values(pkg.exports).flatMap((to) =>
    typeof to === 'string' ? [to] : Object.values(to),
  );
  for (const file of [...targets, pkg.customElements, ...Object.values(pkg.bin)]) {
    assert.ok(existsSync(join(installed, file)), file);
  }
  assert.deepEqual(pkg.dependencies, undefined);
  const files = readdirSync(installed, { recursive: true }).map(String);
  for (const file of [
    'dist/index.html',
    'dist/embed.html',
    'dist/apple.html',
    'dist/widget.mjs',
    'notebook/attention_explainer.py',
    'README.md',
    'LICENSE',
  ]) {
    assert.ok(files.includes(file), file);
  }
  const strange =
    /^(tests|scripts|build|bench|\.ci|web\/src\/(?!i18n)|engine\/(src|include)\/)|\.(cpp|map)$/;
  assert.deepEqual(
    files.filter((file) => strange.test(file)),
    [],
  );
});
