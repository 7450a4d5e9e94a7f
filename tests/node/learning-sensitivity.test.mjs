// Derivatives of a lesson of real words, held against finite differences taken through the engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { appleLesson, learning } from './learning-support.mjs';
import { checkError, near, rowsOf, thrown } from './support.mjs';

const engine = await loadEngine();
const real = appleLesson();
const lessons = [
  { name: 'the apple lesson', scenario: apple, options: { sentence: 'A' }, head: 'fruit-head', column: 'orange', feature: 'fruit', next: 'pie' }, // prettier-ignore
  { name: 'real words', ...real, head: 'head-1', column: 'plum', feature: 'd7', next: 'juice' },
];

/** What can be asked of a lesson. */
const askedOf = ({ head, column, feature, next }) => [
  { quantity: 'scores', head, row: 'apple', column },
  { quantity: 'scaledScores', head, row: 'apple', column },
  { quantity: 'weights', head, row: 'apple', column },
  { quantity: 'update', row: 'apple', column: feature },
  { quantity: 'output', row: 'apple', column: feature },
  { quantity: 'nextWord', column: next },
];

/** A step that float32 still shows: rounding leaves about 1e-7 / step, the curve of a line about step⁴. */
const step = 1e-2;

/** The slope of a quantity along one number, through the engine. */
function slope({ scenario, options }, reference, path, value) {
  const at = (moved) => {
    const trace = engine.trace(scenario, { ...options, edits: { [path]: moved } });
    return engine.explain(trace, reference).value;
  };
  const across = (/** @type {number} */ by) => at(value + by) - at(value - by);
  return (8 * across(step) - across(2 * step)) / (12 * step);
}

/** Each number of a lesson with its path: of the words, of the heads. A stride leaves some out. */
function* numbersOf({ scenario, every }, { embeddings, words, features, heads }) {
  let count = 0;
  for (const [i, word] of words.entries())
    for (const [j, feature] of features.entries())
      if (count++ % every === 0)
        yield {
          path: `${word}.${feature}`,
          value: scenario.words[word][j],
          derivative: embeddings.data[i * features.length + j],
        };
  let from = 0;
  for (const [h, head] of scenario.heads.entries()) {
    const { queryFeatures, valueFeatures } = head;
    const names = {
      W_Q: [features, queryFeatures, head.W_Q],
      W_K: [features, queryFeatures, head.W_K],
      W_V: [features, valueFeatures, head.W_V],
      W_O: [valueFeatures, features, scenario.W_O.slice(from, from + valueFeatures.length)],
    };
    from += valueFeatures.length;
    for (const [name, [rows, columns, numbers]] of Object.entries(names))
      for (const [i, row] of rows.entries())
        for (const [j, column] of columns.entries())
          if (count++ % every === 0)
            yield {
              path: `${head.name}.${name}.${row}.${column}`,
              value: numbers[i][j],
              derivative: heads[h][name].data[i * columns.length + j],
            };
  }
}

for (const lesson of lessons)
  for (const reference of askedOf(lesson))
    test(`${lesson.name}, ${reference.quantity}: derivatives are finite differences`, () => {
      const found = learning.sensitivity(lesson.scenario, lesson.options, reference);
      const trace = engine.trace(lesson.scenario, lesson.options);
      near(found.value, engine.explain(trace, reference).value, 1e-5, 'value');
      let moving = 0;
      const every = lesson.scenario === apple ? 1 : 61;
      for (const { path, value, derivative } of numbersOf({ ...lesson, every }, found)) {
        near(derivative, slope(lesson, reference, path, value), 3e-4, path);
        if (Math.abs(derivative) > 1e-2) moving += 1;
      }
      assert.ok(moving > 0, 'something moves it');
      const { queries, keys, values, residual } = found.ways;
      for (const [i, total] of found.embeddings.data.entries()) {
        const ways = [queries, keys, values, residual].map(({ data }) => data[i]);
        const sum = ways.reduce((a, b) => a + b);
        near(total, sum, 1e-5, `the ways of embedding ${i}`);
      }
    });

test('a weight depends on no value and no residual; an update on no residual', () => {
  const [{ scenario, options, ...names }] = lessons;
  const [, , weights, update] = askedOf(names).map(
    (reference) => learning.sensitivity(scenario, options, reference).ways,
  );
  assert.ok([...weights.values.data, ...weights.residual.data].every((value) => value === 0));
  assert.ok(update.residual.data.every((value) => value === 0));
  assert.ok(update.values.data.some((value) => value !== 0));
});

/** The row of a word’s weights after edits. */
function rowOf({ scenario, options, head }, edits) {
  const trace = engine.trace(scenario, { ...options, edits });
  const { weights } = trace.heads.find(({ name }) => name === head);
  return { labels: [...trace.labels], row: rowsOf(weights)[trace.words.indexOf('apple')] };
}

for (const [lesson, column] of [
  [lessons[0], 'bought'],
  [lessons[0], 'I'],
  [lessons[0], 'orange'],
  [lessons[1], 'and'],
  [lessons[1], 'plum'],
])
  test(`${lesson.name}: the smallest change makes “${column}” win`, () => {
    const { scenario, options, head } = lesson;
    const asked = { head, row: 'apple', column };
    const { isReached, steps } = learning.smallestChange(scenario, options, asked);
    assert.equal(isReached, true);
    const { labels, row } = rowOf(lesson, steps.at(-1) ?? {});
    const largest = Math.max(...row);
    assert.equal(labels[row.indexOf(largest)], column);
    const start = rowOf(lesson, {});
    const won = start.labels[start.row.indexOf(Math.max(...start.row))] === column;
    assert.equal(steps.length === 0, won, 'steps are there unless it has won already');
    const edits = steps.at(-1) ?? {};
    for (const path of Object.keys(edits))
      assert.ok(options.sentence === 'A' || real.words.includes(path.split('.')[0]), path);
  });

test('what may not be seen cannot win', () => {
  const [{ scenario, options, head }] = lessons;
  const asked = { head, row: 'apple', column: 'orange' };
  const causal = { ...options, causal: true };
  assert.deepEqual(learning.smallestChange(scenario, causal, asked), {
    isReached: false,
    steps: [],
  });
});

const ask = (reference, options = { sentence: 'A' }) =>
  learning.sensitivity(apple, options, reference);
const score = { quantity: 'scores', head: 'fruit-head', row: 'apple', column: 'orange' };

const refused = [
  [RangeError, 'quantity', () => ask({ ...score, quantity: 'queries', column: 'fruit' })],
  [TypeError, 'quantity', () => ask({ row: 'apple' })],
  [RangeError, 'head', () => ask({ ...score, head: 'no-head' })],
  [RangeError, 'row', () => ask({ ...score, row: 'pear' })],
  [RangeError, 'column', () => ask({ ...score, column: 99 })],
  [RangeError, 'sentence', () => ask(score, { sentence: 'apple '.repeat(33) })],
  [RangeError, 'edits.pear.fruit', () => ask(score, { sentence: 'A', edits: { 'pear.fruit': 1 } })],
  [RangeError, 'temperature', () => ask(score, { sentence: 'A', temperature: 0 })],
  [
    RangeError,
    'column',
    () => learning.smallestChange(apple, { sentence: 'A' }, { ...score, quantity: undefined, column: 'pear' }), // prettier-ignore
  ],
];

for (const [i, [Class, argument, call]] of refused.entries())
  test(`refused, and named: ${argument} (${i})`, () => checkError(thrown(call), Class, argument));
