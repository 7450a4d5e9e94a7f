// @ts-check
// The Python half of the widget: it reads as Python, and has the traits that the front end knows.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../notebook/', import.meta.url);
const source = readFileSync(new URL('attention_explainer.py', folder), 'utf8');

/** Fields of the state with their defaults, as the table of the page has them. */
const table = readFileSync(new URL('../../web/src/state/table.ts', import.meta.url), 'utf8');
const binding = readFileSync(new URL('../../web/src/widget/binding.ts', import.meta.url), 'utf8');

/** @param {string} name */
const listed = (name) =>
  [
    ...(new RegExp(`const ${name} = \\[(.*?)\\]`, 's').exec(binding)?.[1] ?? '').matchAll(
      /'(\w+)'/g,
    ),
  ].map(([, one]) => String(one));

test('the Python class has the traits of the front end, all of them synced', () => {
  const fields = [...table.matchAll(/^ {2}(\w+): \{ initial/gm)].map(([, name]) => String(name));
  assert.ok(fields.length > 10);
  const wanted = [...fields, 'edits', ...listed('settings'), ...listed('told')].sort();
  const traits = [...source.matchAll(/^ {4}(\w+) = traitlets\.[^]*?\.tag\(\s*sync=True\s*\)/gm)];
  assert.deepEqual(traits.map(([, name]) => String(name)).sort(), wanted);
});

const python = ['python3', 'python'].find((one) => spawnSync(one, ['--version']).status === 0);

test('Python can compile it', { skip: !python && 'there is no Python here' }, () => {
  const program = 'import ast, sys; ast.parse(sys.stdin.read())';
  const { status, stderr } = spawnSync(String(python), ['-c', program], {
    input: source,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

const hasTraitlets = python && spawnSync(python, ['-c', 'import traitlets']).status === 0;

test('a new one begins as the page does', { skip: !hasTraitlets && 'no traitlets' }, () => {
  const program = `
import json, sys, types, traitlets
sys.dont_write_bytecode = True
sys.modules["anywidget"] = types.SimpleNamespace(AnyWidget=traitlets.HasTraits)
sys.path.insert(0, ${JSON.stringify(fileURLToPath(folder))})
from attention_explainer import AttentionExplainer
print(json.dumps(AttentionExplainer().trait_values()))`;
  const { stdout, stderr } = spawnSync(String(python), ['-c', program], { encoding: 'utf8' });
  assert.equal(stderr, '');
  const nothing = { lesson: null, answer: null, error: null };
  const empty = { edits: {}, hide: [], lock: [], weights: {}, output: {}, next_word: {} };
  const none = { sentence: null, word: null, key: null, head: null, scale: null };
  const beyond = {
    arrows: null,
    real: null,
    near: null,
    analogy: null,
    cost: null,
    training: null,
  };
  assert.deepEqual(JSON.parse(stdout), {
    ...nothing,
    ...empty,
    ...none,
    ...beyond,
    scenario: 'apple',
    step: 'paradox',
    compare: false,
    causal: false,
    content: 'values',
    temperature: 1,
    probe: { a: [3, 1], b: [1, 2] },
    lang: '',
    theme: 'auto',
  });
});

test('the example is a notebook without output, and each of its cells compiles', (context) => {
  const notebook = JSON.parse(readFileSync(new URL('example.ipynb', folder), 'utf8'));
  assert.equal(notebook.nbformat, 4);
  /** @type {{ cell_type: string, source: string, outputs?: unknown[] }[]} */
  const cells = notebook.cells;
  const code = cells.filter((cell) => cell.cell_type === 'code');
  assert.ok(code.length > 3);
  for (const { outputs } of code) assert.deepEqual(outputs, []);
  if (!python) return context.skip('there is no Python here');
  const program = 'import ast, sys; ast.parse(sys.stdin.read())';
  const input = code.map((cell) => cell.source).join('\n');
  assert.equal(spawnSync(python, ['-c', program], { input }).status, 0, fileURLToPath(folder));
});
