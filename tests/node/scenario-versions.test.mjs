// @ts-check
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import {
  apple,
  hideable,
  lockable,
  migrateScenario,
  unknownWords,
  validateScenario,
  withWords,
} from 'attention-explainer/scenarios';

const engine = await loadEngine();

/** A lesson as version 1 had it. */
const old = () => {
  const { neutral, ...rest } = structuredClone(apple);
  assert.ok(neutral);
  return { ...rest, version: 1, locked: ['head', 'speed'], hidden: ['title', 'footer'] };
};

test('a file of version 1 is valid, is migrated, and computes the same', () => {
  const before = old();
  assert.deepEqual(validateScenario(before), { valid: true, errors: [] });
  const now = migrateScenario(before);
  assert.equal(now.version, 2);
  assert.equal(before.version, 1, 'the file itself is left as it is');
  assert.deepEqual([now.locked, now.hidden], [undefined, undefined], 'they had no effect');
  const [a, b] = [before, now].map((scenario) =>
    engine.trace(/** @type {any} */ (scenario), { sentence: 'A' }),
  );
  assert.deepEqual(a?.output, b?.output);
});

test('what is no file of version 1 is given back as it is, and never throws', () => {
  for (const value of [null, undefined, 7, 'x', [], {}, apple, { version: 99 }]) {
    assert.equal(migrateScenario(value), value);
  }
  assert.equal(validateScenario({ version: 1, locked: 'all' }).valid, false);
});

test('every part that can be locked can be hidden, and the schema knows the same names', () => {
  assert.ok(lockable.every((name) => hideable.includes(name)));
  for (const [list, names] of /** @type {const} */ ([
    ['hidden', hideable],
    ['locked', lockable],
  ])) {
    assert.equal(validateScenario({ ...apple, [list]: [...names] }).valid, true, list);
    assert.equal(validateScenario({ ...apple, [list]: ['nothing'] }).valid, false, list);
  }
});

test('translations: as many words, the same keys, a known sentence', () => {
  /** @param {any} sentences */
  const errors = (sentences) =>
    validateScenario({ ...apple, translations: { 'zh-Hans': { sentences } } }).errors.map(
      ({ path }) => path.replace('translations.zh-Hans.sentences.', ''),
    );
  assert.deepEqual(errors({ A: { written: '我 买了 一个 苹果 和 一个 橙子' } }), []);
  assert.deepEqual(errors({ A: { written: '我买了 苹果' } }), ['A.written']);
  assert.deepEqual(errors({ B: { keys: 'a new phone unveiled Apple' } }), []);
  assert.deepEqual(errors({ B: { keys: 'a new orange unveiled Apple' } }), ['B.keys']);
  assert.deepEqual(errors({ C: { gloss: 'x' } }), ['C']);
});

test('own words stand at the neutral embedding and can be edited', () => {
  assert.deepEqual(unknownWords(apple, 'An apple AND a banana Banana'), ['banana']);
  const wide = withWords(apple, ['banana']);
  const trace = engine.trace(wide, {
    sentence: 'an apple and a banana',
    edits: { 'banana.fruit': 3 },
  });
  const row = trace.labels.indexOf('banana');
  const { columns, data } = trace.embeddings;
  assert.deepEqual([...data.subarray(row * columns, (row + 1) * columns)], [3, 0, 0, 0, 0.5]);
  assert.equal(withWords(apple, []), apple);
  assert.equal(Object.hasOwn(apple.words, 'banana'), false);
});
