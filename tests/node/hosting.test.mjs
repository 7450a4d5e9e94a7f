// Where the engine has to run: without code from strings, in a worker, by the package's name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadEngine } from 'attention-explainer/engine';
import * as scenarios from 'attention-explainer/scenarios';

const root = fileURLToPath(new URL('../..', import.meta.url));

const program = `
  import { loadEngine } from 'attention-explainer/engine';
  import { apple, validateScenario } from 'attention-explainer/scenarios';
  if (!validateScenario(apple).valid) throw new Error('not valid');
  const engine = await loadEngine();
  const { heads } = engine.trace(apple, { sentence: 'slide' });
  console.log(JSON.stringify(Array.from(heads[0].scores.data.slice(0, 4), Math.fround)));
`;

const slideRow = JSON.stringify(Array.from([1.5, 12, 0, 0.3], Math.fround));

test('it runs where code from strings is forbidden', () => {
  const parameters = [
    '--disallow-code-generation-from-strings',
    '--input-type=module',
    '-e',
    program,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, parameters, {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(stdout.trim(), slideRow);
  assert.equal(status, 0);
});

test('it runs in a worker', async () => {
  const source = new URL(
    `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    const { loadEngine } = await import(workerData.engine);
    const { apple } = await import(workerData.scenarios);
    const engine = await loadEngine();
    parentPort.postMessage(engine.trace(apple, { sentence: 'slide' }));
  `)}`,
  );
  const worker = new Worker(source, {
    workerData: {
      engine: import.meta.resolve('attention-explainer/engine'),
      scenarios: import.meta.resolve('attention-explainer/scenarios'),
    },
  });
  const [trace] = await once(worker, 'message');
  await worker.terminate();
  const engine = await loadEngine();
  assert.deepEqual(trace, engine.trace(scenarios.apple, { sentence: 'slide' }));
});

test('loadEngine resolves to one frozen engine, however often it is asked', async () => {
  const engines = await Promise.all([loadEngine(), loadEngine(), loadEngine()]);
  assert.equal(new Set(engines).size, 1);
  assert.ok(Object.isFrozen(engines[0]));
  assert.deepEqual(Object.keys(engines[0]).sort(), [
    'attend',
    'explain',
    'explainSimilarity',
    'scaledDotProductAttention',
    'similarity',
    'trace',
  ]);
});

test('the package’s own names lead to the engine and the lessons', () => {
  assert.equal(
    import.meta.resolve('attention-explainer/engine'),
    new URL('../../engine/bindings/index.mjs', import.meta.url).href,
  );
  assert.deepEqual(Object.keys(scenarios).sort(), [
    'apple',
    'bank',
    'crane',
    'hideable',
    'it',
    'lockable',
    'migrateScenario',
    'mouse',
    'scenarios',
    'unknownWords',
    'validateScenario',
    'withWords',
  ]);
  assert.deepEqual(Object.keys(scenarios.scenarios), ['apple', 'bank', 'mouse', 'crane', 'it']);
});

test('the built engine asks for nothing: no eval, no import, no request', () => {
  for (const form of ['attention-engine.mjs', 'attention-engine-js.mjs']) {
    const built = readFileSync(new URL(`../../engine/built/${form}`, import.meta.url));
    // What unpacks the bytes is a file of the engine's own.
    const text = built
      .toString()
      .replace("import { instanceOf } from '../bindings/instance.mjs';", '');
    assert.doesNotMatch(text, /\beval\(|new Function\(|\bimport\s*\(|^import /mu, form);
  }
});
