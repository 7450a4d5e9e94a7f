// Where WebAssembly does not run, the same C++ compiled to JavaScript gives the same lesson.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { near, thrown } from './support.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const withoutWasm = new URL('no-wasm.mjs', import.meta.url).href;

/** What `body` posts from a worker in which `before` has run ahead of the engine. */
async function posted(before, body) {
  const program = `
    ${before}
    const { parentPort, workerData } = await import('node:worker_threads');
    const { loadEngine } = await import(workerData.engine);
    const { apple } = await import(workerData.scenarios);
    parentPort.postMessage(await (async () => { ${body} })());
  `;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
    workerData: {
      engine: import.meta.resolve('attention-explainer/engine'),
      scenarios: import.meta.resolve('attention-explainer/scenarios'),
    },
  });
  const [message] = await once(worker, 'message');
  await worker.terminate();
  return message;
}

/** The same shape, names and whole numbers; other numbers within 1e-6. */
function nearly(actual, expected, what) {
  if (typeof expected === 'number') {
    near(actual, expected, 1e-6, what);
  } else if (expected !== null && typeof expected === 'object') {
    assert.deepEqual(Object.keys(actual), Object.keys(expected), what);
    for (const key of Object.keys(expected)) nearly(actual[key], expected[key], `${what}.${key}`);
  } else {
    assert.equal(actual, expected, what);
  }
}

const requests = ['A', 'B', 'slide'].flatMap((sentence) => [
  { sentence },
  { sentence, content: 'keys', causal: true, temperature: 0.4 },
  { sentence, scale: 3, edits: { 'orange.fruit': 2.5, 'fruit-head.W_Q.colour.fruit': -1 } },
]);

test('whole traces are those of the WebAssembly', async () => {
  const traces = await posted(
    'delete globalThis.WebAssembly;',
    `const engine = await loadEngine();
     return ${JSON.stringify(requests)}.map((options) => engine.trace(apple, options));`,
  );
  const engine = await loadEngine();
  for (const [i, options] of requests.entries())
    nearly(traces[i], engine.trace(apple, options), JSON.stringify(options));
});

/** Calls that the engine refuses, each in C++. */
const refused = [
  ['trace', { sentence: 'apple banana' }],
  ['trace', { sentence: 'A', edits: { 'orange.frut': 1 } }],
  ['trace', { sentence: 'A', temperature: 0 }],
  ['trace', { sentence: 'A', scale: -1 }],
];

test('errors are those of the WebAssembly', async () => {
  const told = await posted(
    'delete globalThis.WebAssembly;',
    `const engine = await loadEngine();
     return ${JSON.stringify(refused)}.map(([entry, options]) => {
       try { engine[entry](apple, options); } catch (error) { return { ...error, text: String(error) }; }
     });`,
  );
  const engine = await loadEngine();
  for (const [i, [entry, options]] of refused.entries()) {
    const error = thrown(() => engine[entry](apple, options));
    assert.deepEqual(told[i], { ...error, text: String(error) });
  }
});

for (const suite of ['attention', 'trace', 'explain', 'errors', 'worked-numbers', 'memory']) {
  test(`the tests of “${suite}” hold`, () => {
    const file = fileURLToPath(new URL(`${suite}.test.mjs`, import.meta.url));
    const parameters = [
      '--disallow-code-generation-from-strings',
      '--import',
      withoutWasm,
      '--test-reporter=tap',
      file,
    ];
    const env = { ...process.env, NODE_TEST_CONTEXT: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^# pass [1-9]/m);
  });
}

const answer = 'return (await loadEngine()).similarity([1, 2], [3, 4]).dot;';

test('it stands in where WebAssembly is there, and may not compile or cannot be unpacked', async () => {
  // Node's own Response compiles WebAssembly, too, from a Buffer.
  const refusing = `const { compile } = WebAssembly;
    WebAssembly.compile = (bytes) =>
      bytes instanceof ArrayBuffer
        ? Promise.reject(new WebAssembly.CompileError('refused'))
        : compile(bytes);`;
  for (const way of [refusing, 'delete globalThis.DecompressionStream;'])
    assert.equal(await posted(way, answer), 11);
});

test('where both forms fail, the error tells both reasons, and a later try may succeed', async () => {
  const { message, later } = await posted(
    `const { WebAssembly, Float64Array } = globalThis;
     delete globalThis.WebAssembly;
     delete globalThis.Float64Array;`,
    `const message = await loadEngine().catch((error) => error.message);
     Object.assign(globalThis, { WebAssembly, Float64Array });
     const later = await (async () => { ${answer} })();
     return { message, later };`,
  );
  assert.match(message, /^as WebAssembly: WebAssembly .+; as JavaScript: Float64Array /);
  assert.equal(later, 11);
});
