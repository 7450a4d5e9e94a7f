// @ts-check
// The custom elements manifest says all that the element has, and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/setup/root.mjs';
import { installed } from './packed.mjs';

const manifest = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'));
const [module] = manifest.modules;
const [element] = module.declarations;

/** @param {{ name: string }[]} all */
const names = (all) => all.map(({ name }) => name).sort();

const folder = join(root, 'web/src');
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

/** What the sources match, each once. @param {RegExp} pattern */
const inSources = (pattern) =>
  [...new Set([...sources.matchAll(pattern)].map(([, found]) => String(found)))].sort();

test('the committed file is what the docstrings say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/manifest.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('attributes are those that the element watches', async () => {
  const { AttentionExplainer } = await import(join(installed, module.path));
  assert.deepEqual(names(element.attributes), [...AttentionExplainer.observedAttributes].sort());
});

test('the properties are there, and can be set where they say so', async () => {
  const { AttentionExplainer } = await import(join(installed, module.path));
  const own = Object.getOwnPropertyDescriptors(AttentionExplainer.prototype);
  for (const { kind, name, readonly } of element.members) {
    assert.ok(own[name], name);
    if (kind === 'field') assert.equal(own[name].set === undefined, readonly === true, name);
  }
});

test('events, parts and custom properties are those of the sources', () => {
  assert.deepEqual(names(element.events), inSources(/#emit\('(attention-\w+)'/g));
  assert.deepEqual(names(element.cssParts), inSources(/\bpart="([\w-]+)"/g));
  assert.deepEqual(names(element.cssProperties), inSources(/var\(\s*(--attention-[\w-]+)/g));
  for (const { name, type } of element.events) assert.match(type.text, /Detail>$/, name);
});

test('the types have the same members', () => {
  const types = readFileSync(join(installed, 'web/types/element.d.ts'), 'utf8');
  const [, body = ''] = types.split('class AttentionExplainer extends HTMLElement {');
  const [members = ''] = body.split('addEventListener');
  const typed = [...members.matchAll(/^ {2}(?:readonly |get )?(\w+)(?::|\()/gm)];
  const known = typed.map(([, name]) => name).filter((name) => name !== 'updateComplete');
  assert.deepEqual(known.sort(), names(element.members));
});

test('the types know the same events, with the same details', () => {
  const types = readFileSync(join(installed, 'web/types/element.d.ts'), 'utf8');
  const typed = [...types.matchAll(/'(attention-\w+)': (CustomEvent<\w+>);/g)];
  assert.deepEqual(
    typed.map(([, name, type]) => ({ name, type })),
    element.events.map((/** @type {any} */ { name, type }) => ({ name, type: type.text })),
  );
});
