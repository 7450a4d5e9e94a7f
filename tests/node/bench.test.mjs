// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anchor, contestantOf } from '../../bench/contestant.mjs';
import { contestantIds } from '../../bench/contestants.mjs';
import { inputsOf } from '../../bench/inputs.mjs';
import { attend, matrixOf } from '../../bench/plain.mjs';
import { race } from '../../bench/race.mjs';
import { expectedReadme } from '../../bench/readme.mjs';
import { errorOf, referenceOf } from '../../bench/reference.mjs';
import { middleOf, spread, standings } from '../../bench/standings.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(`${root}/${path}`, 'utf8');
const contestants = await Promise.all(
  contestantIds().map(async (id) => ({ id, ...(await contestantOf(id)) })),
);

test('each contestant says what the tables and the race need of it', () => {
  const packages = JSON.parse(read('bench/peers/package.json')).devDependencies;
  for (const { id, name, from, layout, prepare, download } of contestants) {
    assert.match(name, /\S/u, id);
    assert.ok(['rows', 'heads'].includes(layout), `${id}: a layout`);
    assert.equal(typeof prepare, 'function', id);
    if (from !== 'attention-explainer')
      assert.match(packages[from] ?? '', /^\d+\.\d+\.\d+$/u, `${id}: ${from} at one version`);
    if (download) assert.ok('files' in download || 'bundle' in download, id);
  }
  const names = contestants.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
  assert.equal(contestants[0]?.id, anchor);
});

const small = [
  { id: 'one', label: 'one head', heads: 1, n: 7, d: 5, causal: false },
  { id: 'heads', label: 'three heads, causal', heads: 3, n: 6, d: 4, causal: true },
];

test('contestants of the project itself answer as the reference does', async () => {
  for (const size of small) {
    const inputs = inputsOf(size);
    const expected = referenceOf(inputs.heads, size);
    for (const { id, from, layout, relaxed, prepare } of contestants) {
      // Relaxed SIMD is not in every Node that the tests run in.
      if (from !== 'attention-explainer' || relaxed) continue;
      const run = await prepare(size);
      const error = errorOf(await run(inputs[layout]), expected[layout]);
      assert.ok(error < 1e-6, `${id}, ${size.label}: ${error}`);
    }
  }
});

test('the reference is attention as the plain loops have it, in both layouts', () => {
  const [size] = small;
  assert.ok(size);
  const inputs = inputsOf(size).heads;
  const matrix = (/** @type {Float32Array} */ data) =>
    matrixOf(
      Array.from({ length: size.n }, (_, i) => [...data.subarray(i * size.d, (i + 1) * size.d)]),
    );
  const { queries, keys, values } = inputs;
  const plain = attend(matrix(queries), matrix(keys), matrix(values), 1 / Math.sqrt(size.d));
  const { heads, rows } = referenceOf(inputs, size);
  assert.ok(errorOf(plain.output.data, heads) < 1e-14);
  assert.deepEqual(rows, heads);
});

test('inputs are the same numbers in both layouts: a row holds the columns of all heads', () => {
  const size = { id: '', label: '', heads: 2, n: 3, d: 2, causal: false };
  const { heads, rows } = inputsOf(size);
  const row = (/** @type {number} */ i) => [
    ...heads.keys.subarray(i * 2, i * 2 + 2),
    ...heads.keys.subarray(6 + i * 2, 6 + i * 2 + 2),
  ];
  assert.deepEqual([...rows.keys], [0, 1, 2].flatMap(row));
});

test('a wrong answer is an error, whether it is far, no number or too short', () => {
  const expected = Float64Array.of(1, 2);
  assert.equal(errorOf([1, 2.5], expected), 0.5);
  assert.ok(Number.isNaN(errorOf([NaN, 2], expected)));
  assert.throws(() => errorOf([1], expected), /1 numbers came, 2 were expected/u);
});

test('a race rotates the start, checks answers and lets who is slow run less often', async () => {
  /** @type {string[]} */
  const order = [];
  const entry = (/** @type {string} */ name, /** @type {() => unknown} */ run) => ({
    name,
    run,
    check: (/** @type {number} */ got) => {
      order.push(name);
      assert.equal(got, 42);
      return name === 'later' ? 0.5 : 0;
    },
  });
  const entries = [entry('at once', () => 42), entry('later', async () => 42)];
  const pace = { rounds: 3, warmUp: 0, batch: 0, budget: Infinity };
  const { laps } = await race(entries, pace);
  assert.deepEqual(order.slice(-6), ['at once', 'later', 'later', 'at once', 'at once', 'later']);
  assert.deepEqual(
    laps.map(({ name, times, error }) => [name, times.length, error]),
    [
      ['at once', 3, 0],
      ['later', 3, 0.5],
    ],
  );
  const hurried = { ...pace, budget: 0 };
  const both = [entry('at once', () => 42), { ...entry('later', () => 42), follows: true }];
  const { laps: short } = await race(both, hurried);
  assert.deepEqual(
    short.map(({ times }) => times.length),
    [1, 1],
  );
});

test('who gives a wrong first answer is left out and said; a later one ends the race', async () => {
  const pace = { rounds: 2, warmUp: 0, batch: 0, budget: Infinity };
  let calls = 0;
  const check = (/** @type {number} */ got) => {
    if (got !== 42) throw new Error(`not ${got}`);
    return 0;
  };
  const right = { name: 'right', run: () => 42, check };
  const { laps, failed } = await race([right, { name: 'wrong', run: () => 41, check }], pace);
  assert.deepEqual([laps.map(({ name }) => name), failed], [['right'], { wrong: 'Error: not 41' }]);
  const fickle = { name: 'fickle', run: () => (calls++ === 0 ? 42 : 41), check };
  await assert.rejects(race([right, fickle], pace), /not 41/u);
});

test('standings are medians of each round’s own ratio, and shares of the peak of the same rounds', () => {
  const laps = [
    { name: 'first', times: [2, 4, 6], error: 0 },
    { name: 'other', times: [1, 1, null], error: 1e-7 },
    { name: 'plain', times: [0.5, 0.5, 0.5], error: 0 },
  ];
  const [peak] = laps.slice(2);
  assert.ok(peak);
  const [first, other] = standings(laps.slice(0, 2), {
    anchor: 'first',
    operations: 100,
    peakOf: () => ({ lap: peak, operations: 100 }),
  });
  assert.deepEqual(first?.ratio, { middle: 1, p10: 1, p90: 1 });
  assert.deepEqual(other?.ratio, { middle: 2, p10: 2, p90: 4 });
  assert.equal(other?.rounds, 2);
  assert.equal(other?.share, 0.5);
  assert.equal(first?.share, 0.125);
});

test('of several runs each figure’s middle one is taken', () => {
  const run = (/** @type {number} */ value) => ({ name: 'a', found: [{ value, none: null }] });
  assert.deepEqual(middleOf([run(3), run(1), run(2)]), run(2));
  assert.deepEqual(spread([5, 1, 3]), { middle: 3, p10: 1, p90: 5 });
});

test('README shows what is kept in bench/results', async () => {
  assert.equal(read('README.md'), await expectedReadme());
});

test('the benchmark refuses what it does not know', () => {
  const refused = (/** @type {string[]} */ ...words) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bench.mjs', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    return stderr;
  };
  assert.match(refused('speed'), /no part “speed”; the parts are trace, attention/u);
  assert.match(refused('trace', '--browser'), /no part “trace”; the parts are attention, cold/u);
  assert.match(refused('attention', '--size', 'n9'), /no size “n9”; the sizes are n8, n64/u);
  assert.match(refused('attention', '--runs', '0'), /whole number above 0, not for “0”/u);
  assert.match(refused('attention', '--save', '--quick'), /neither --quick nor --size/u);
});
