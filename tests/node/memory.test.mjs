// Ten thousand failing calls lose no memory. The size of the heap would not show a leak that still
// fits into it, so the test fills the heap with blocks until it has to grow: what was free then is
// what could be filled, and all else is in use.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { flattenScenario, lessonCells } from '../../engine/bindings/flatten-scenario.mjs';
import { start } from '../../engine/bindings/start-engine.mjs';
import { checkError, filled, thrown } from './support.mjs';

const engine = await loadEngine();
const raw = await start();

/** Bytes of a block with its header; smaller gaps count as in use. */
const block = 4096;
const header = 8;

/** Less than 7 bytes for each of 10,000 calls, where the smallest allocation takes 16. */
const noise = 64 * 1024;

/** Bytes in use. */
function used() {
  const size = raw.exports.memory.buffer.byteLength;
  const blocks = [];
  while (raw.exports.memory.buffer.byteLength === size)
    blocks.push(raw.exports.malloc(block - header));
  for (const at of blocks) raw.exports.free(at);
  return size - (blocks.length - 1) * block;
}

/** In use when it was last measured: each measuring makes the heap grow, so none is wasted. */
let usedBefore = used();

/** What a long work leaves in use, beyond noise; lessons are counted exactly. */
function kept(work) {
  const lessons = raw.lessonCount();
  work();
  const leaked = used() - usedBefore;
  usedBefore += leaked;
  return {
    lessons: raw.lessonCount() - lessons,
    leaks: leaked > noise,
  };
}

const nothing = { lessons: 0, leaks: false };

const trace = engine.trace(apple, { sentence: 'A' });
const broken = { ...apple, focus: 'pear' };

const failures = {
  'an unknown word': () => engine.trace(apple, { sentence: 'apple banana' }),
  'an unknown path': () => engine.trace(apple, { sentence: 'A', edits: { 'orange.size': 1 } }),
  'a value that is not finite': () =>
    engine.trace(apple, { sentence: 'A', edits: { 'orange.fruit': NaN } }),
  'a setting over its limit': () => engine.trace(apple, { sentence: 'A', temperature: 1e9 }),
  'a broken scenario': () => engine.trace(broken, { sentence: 'A' }),
  'a broken scenario, a new one each time': () =>
    engine.trace({ ...apple, focus: 'pear' }, { sentence: 'A' }),
  'vectors of unlike length': () => engine.similarity([1, 2, 3], [1, 2]),
  'an unknown quantity of similarity': () => engine.explainSimilarity([1], [1], 'length'),
  'matrices that do not fit': () =>
    engine.scaledDotProductAttention({
      queries: filled(8, 8),
      keys: filled(8, 4),
      values: filled(8, 8),
    }),
  'an overflow': () =>
    engine.scaledDotProductAttention({
      queries: filled(2, 2, 3e38),
      keys: filled(2, 2, 3e38),
      values: filled(2, 2),
    }),
  'an unknown row': () =>
    engine.explain(trace, { quantity: 'scores', head: 'fruit-head', row: 'pear', column: 0 }),
  'a wrong type': () => engine.trace(apple, { sentence: 5 }),
};

for (const [title, fail] of Object.entries(failures))
  test(`10,000 times ${title}`, () => {
    const error = thrown(fail);
    checkError(error, error.constructor, error.argument);
    for (let i = 0; i < 100; i += 1) thrown(fail);
    const left = kept(() => {
      for (let i = 0; i < 10_000; i += 1) thrown(fail);
    });
    assert.deepEqual(left, nothing);
    assert.deepEqual(engine.trace(apple, { sentence: 'A' }), trace);
  });

test('10,000 traces, explanations and attentions lose none either', () => {
  const input = { queries: filled(3, 4), keys: filled(3, 4), values: filled(3, 4), heads: 2 };
  const asked = { quantity: 'weights', head: 'fruit-head', row: 'apple', column: 'orange' };
  const work = (i) => {
    engine.trace(apple, { sentence: 'A', edits: { 'orange.fruit': i / 100 } });
    engine.explain(trace, asked);
    engine.scaledDotProductAttention(input);
    engine.similarity([i, 1], [1, i]);
  };
  for (let i = 0; i < 100; i += 1) work(i);
  const left = kept(() => {
    for (let i = 0; i < 10_000; i += 1) work(i);
  });
  assert.deepEqual(left, nothing);
});

test('the measure sees a leak of 16 bytes a call, and a lesson that stays', () => {
  const left = kept(() => {
    for (let i = 0; i < 10_000; i += 1) raw.exports.malloc(8);
  });
  assert.equal(left.leaks, true);
  assert.equal(kept(() => raw.makeLesson(lessonCells(flattenScenario(apple)))).lessons, 1);
});
