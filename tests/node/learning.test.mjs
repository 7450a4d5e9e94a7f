// Training through the facade: that it learns, that it is the same every time, and that what it says of
// itself agrees with an independent reference and with the engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { trainingDefaults } from 'attention-explainer/learning';
import {
  data,
  dataOf,
  independently,
  learning,
  lessonOf,
  nextWords,
  senseList,
  trained,
  vectors,
} from './learning-support.mjs';
import { checkError, near, nearMatrix, nearVector, thrown } from './support.mjs';

/** All numbers of the heads, in one list. */
const numbersOf = (training) =>
  training.heads().flatMap((head) => Object.values(head).flatMap((matrix) => [...matrix.data]));

test('the same seed gives the same run, another seed another', () => {
  const [first, second] = [trained({ seed: 3 }, 30), trained({ seed: 3 }, 30)];
  assert.deepEqual(numbersOf(first), numbersOf(second));
  assert.deepEqual(first.evaluate(), second.evaluate());
  assert.deepEqual(first.state, second.state);
  assert.notDeepEqual(numbersOf(trained({ seed: 4 }, 30)), numbersOf(first));
});

test('back and on again is straight on', () => {
  const straight = trained({}, 47);
  const wandering = trained({}, 65);
  for (const updates of [13, 0, 50, 47]) {
    assert.equal(wandering.seek(updates).updates, updates);
    assert.equal(wandering.state.updates, updates);
  }
  assert.deepEqual(numbersOf(wandering), numbersOf(straight));
  assert.deepEqual(wandering.state, straight.state);
  assert.deepEqual(wandering.evaluate(true), straight.evaluate(true));
});

test('as it comes, it learns: 90 % of unseen contexts after 100 updates, a loss of 1.8 at most', () => {
  const training = trained({}, 100);
  const before = trained().evaluate(true);
  const heldOut = training.evaluate(true);
  const seen = training.evaluate();
  assert.ok(heldOut.accuracy >= 0.9, `${heldOut.accuracy}`);
  assert.ok(before.accuracy < 0.8, `${before.accuracy}`);
  assert.ok(seen.loss <= 1.8, `${seen.loss}`);
  assert.deepEqual([seen.count, heldOut.count], [576, 192]);
  // Five words alike cannot cost less than their own entropy.
  const least =
    senseList.reduce((sum, { nextWords: { length } }) => sum + Math.log(length), 0) / 24;
  assert.ok(seen.loss > least, `${seen.loss} above ${least}`);
});

test('what it says of itself is what an independent reference finds', () => {
  for (const options of [{}, { heads: 2, rank: 5, scaled: false, length: 1 }]) {
    const training = trained(options, 40);
    for (const isHeldOut of [false, true]) {
      const examples = data.examples.filter((one) => one.isHeldOut === isHeldOut);
      const found = examples.map((example) => independently(training, example));
      const { loss, right, count, accuracy, bySense } = training.evaluate(isHeldOut);
      near(loss, found.reduce((sum, one) => sum + one.loss, 0) / found.length, 1e-5, 'loss');
      assert.equal(right, found.filter((one) => one.isRight).length);
      assert.equal(count, found.length);
      assert.equal(accuracy, right / count);
      for (const [sense, of] of bySense.entries()) {
        const own = found.filter((_, i) => examples[i].sense === sense);
        assert.equal(of.right, own.filter((one) => one.isRight).length, senseList[sense].id);
        near(of.loss, own.reduce((sum, one) => sum + one.loss, 0) / own.length, 1e-5, 'its loss');
      }
    }
  }
});

test('as a lesson, the engine gives the weights and next words of the reference', async () => {
  const engine = await loadEngine();
  for (const options of [{}, { heads: 2, rank: 4 }, { projections: 'identity' }]) {
    const training = trained(options, 60);
    for (const at of [0, 77, 191]) {
      const example = data.examples.filter((one) => one.isHeldOut)[at];
      const { words, focus } = example;
      const scenario = lessonOf(training, words, words[focus]);
      const trace = engine.trace(scenario, { sentence: words.join(' ') });
      const expected = independently(training, example);
      assert.deepEqual([...trace.nextWord.words], nextWords);
      nearVector(trace.nextWord.probabilities, expected.probabilities, 1e-5, 'next words');
      for (const [h, { weights }] of trace.heads.entries())
        nearMatrix(weights, expected.weights[h], 1e-5, `weights of head ${h}`);
    }
  }
});

test('shared projections stay one matrix, identities the identity', () => {
  const [shared] = trained({ projections: 'shared' }, 5).heads();
  assert.deepEqual(shared.W_Q, shared.W_K);
  assert.notDeepEqual(shared.W_Q, trained({ projections: 'shared' }).heads()[0].W_Q);
  const [{ W_Q, W_K }] = trained({ projections: 'identity' }, 5).heads();
  assert.deepEqual([W_Q.rows, W_Q.columns], [100, 100]);
  assert.ok(W_Q.data.every((value, i) => value === (i % 101 === 0 ? 1 : 0)));
  assert.deepEqual(W_Q, W_K);
});

test('what is left out and how many contexts there are changes what is trained', () => {
  const few = dataOf({ contexts: 2 });
  const part = dataOf({ without: ['apple.fruit', 'bank.river'] });
  const counts = [data, few, part].map(({ examples }) => [
    examples.filter(({ isHeldOut }) => !isHeldOut).length,
    examples.filter(({ isHeldOut }) => isHeldOut).length,
  ]);
  assert.deepEqual(counts, [
    [576, 192],
    [144, 192],
    [528, 192],
  ]);
  const place = senseList.findIndex(({ id }) => id === 'apple.fruit');
  const { bySense } = trained({}, 0, part).evaluate();
  assert.deepEqual([bySense[place].count, bySense[place].accuracy], [0, null]);
  const losses = [data, few, part].map((of) => trained({}, 60, of).evaluate(true).loss);
  assert.equal(new Set(losses).size, 3);
  assert.ok(losses[1] > losses[0] + 0.1, `fewer contexts, less understood: ${losses}`);
  const own = dataOf({ own: [{ text: 'an apple for the chipmunk', sense: 'apple.fruit' }] });
  const last = own.examples.at(-1);
  assert.deepEqual([last.focus, last.sense, last.isHeldOut], [1, place, false]);
});

test('a run that diverges stands still with numbers, and can be gone back in', () => {
  const training = trained({ method: 'sgd', rate: 1000 }, 50);
  const { hasDiverged, updates, batchLoss } = training.state;
  assert.ok(hasDiverged && updates < 50);
  const { loss, bySense } = training.evaluate(true);
  const all = [batchLoss, loss, ...bySense.map((one) => one.loss), ...numbersOf(training)];
  assert.ok(all.every(Number.isFinite));
  assert.deepEqual(training.seek(400), training.state);
  assert.equal(training.state.updates, updates);
  assert.equal(training.seek(0).hasDiverged, false);
  assert.deepEqual(numbersOf(training), numbersOf(trained({ method: 'sgd', rate: 1000 })));
});

test('the options that were used can be read, defaults included', () => {
  assert.deepEqual(trained().options, trainingDefaults);
  assert.deepEqual(trained({ rank: 3 }).options, { ...trainingDefaults, rank: 3 });
});

const open = (options, of = data) => learning.openTraining(vectors, of, options);
const example = { words: ['the', 'apple'], focus: 1, sense: 0 };
const withExample = (change) => ({ ...data, examples: [{ ...example, ...change }] });

const refused = [
  [RangeError, 'options.rank', () => open({ rank: 0 })],
  [RangeError, 'options.rank', () => open({ rank: 65 })],
  [RangeError, 'options.rank', () => open({ rank: 1.5 })],
  [TypeError, 'options.rank', () => open({ rank: '16' })],
  [RangeError, 'options.heads', () => open({ heads: 9 })],
  [RangeError, 'options.batch', () => open({ batch: 257 })],
  [RangeError, 'options.rate', () => open({ rate: -1 })],
  [RangeError, 'options.rate', () => open({ rate: 1001 })],
  [RangeError, 'options.rate', () => open({ rate: NaN })],
  [RangeError, 'options.seed', () => open({ seed: -1 })],
  [RangeError, 'options.method', () => open({ method: 'newton' })],
  [RangeError, 'options.projections', () => open({ projections: 'none' })],
  [RangeError, 'options.content', () => open({ content: 'queries' })],
  [TypeError, 'options.scaled', () => open({ scaled: 1 })],
  [TypeError, 'speed', () => open({ speed: 1 })],
  [TypeError, 'vectors', () => learning.openTraining({}, data)],
  [TypeError, 'data', () => learning.openTraining(vectors, undefined)],
  [RangeError, 'data.examples.0.words.1', () => open({}, withExample({ words: ['the', 'xyzzy'] }))],
  [RangeError, 'data.examples.0', () => open({}, withExample({ words: Array(33).fill('the') }))],
  [RangeError, 'data.examples.0.focus', () => open({}, withExample({ focus: 2 }))],
  [RangeError, 'data.examples.0.sense', () => open({}, withExample({ sense: 24 }))],
  [RangeError, 'data.examples', () => open({}, withExample({ isHeldOut: true }))],
  [RangeError, 'sentence', () => dataOf({ own: [{ text: 'a plum', sense: 'apple.fruit' }] })],
  [RangeError, 'updates', () => trained().seek(-1)],
  [TypeError, 'updates', () => trained().seek('10')],
  [TypeError, 'heldOut', () => trained().evaluate('yes')],
];

for (const [i, [Class, argument, call]] of refused.entries())
  test(`refused, and named: ${argument} (${i})`, () => checkError(thrown(call), Class, argument));
