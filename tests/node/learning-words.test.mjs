// Real words through the facade: neighbours, analogies, projections, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPack, mostWords, readSentence } from 'attention-explainer/words';
import { learning, vectors } from './learning-support.mjs';
import { dot, transposed } from './reference.mjs';
import { checkError, near, rowsOf, thrown } from './support.mjs';

const unit = (row) => row.map((value) => value / Math.hypot(...row));
const names = (found) => found.map(({ word }) => word);

test('the nearest words: apple beside companies, and cosines in order', () => {
  const found = vectors.nearest({ plus: ['apple'], count: 5 });
  assert.equal(found[0].word, 'microsoft');
  near(found[0].cosine, 0.745, 0.01, 'cosine');
  for (const word of ['ibm', 'intel', 'software']) assert.ok(names(found).includes(word), word);
  const cosines = found.map(({ cosine }) => cosine);
  assert.deepEqual(
    cosines,
    cosines.toSorted((a, b) => b - a),
  );
  const [apple, microsoft] = rowsOf(vectors.rows(['apple', 'microsoft'])).map(unit);
  near(found[0].cosine, dot(apple, microsoft), 1e-5, 'the cosine of the rows');
});

test('an analogy: king − man + woman is a queen, and what is asked with does not answer', () => {
  const found = vectors.nearest({ plus: ['king', 'woman'], minus: ['man'] });
  assert.equal(found[0].word, 'queen');
  assert.equal(found.length, 10);
  for (const word of ['king', 'woman', 'man']) assert.ok(!names(found).includes(word));
});

test('the nearest words of a vector, but those that are left out', () => {
  const [vector] = rowsOf(vectors.rows(['river']));
  const all = vectors.nearest({ vector, count: 3 });
  assert.equal(all[0].word, 'river');
  near(all[0].cosine, 1, 1e-6, 'cosine with itself');
  const others = vectors.nearest({ vector, without: ['river'], count: 2 });
  assert.deepEqual(names(others), names(all).slice(1));
  near(vectors.meanCosine(vector, ['river', all[1].word]), (1 + all[1].cosine) / 2, 1e-5, 'mean');
  assert.equal(vectors.meanCosine(new Float32Array(100), ['river']), 0);
});

test('rows are the pack’s, whatever the case of the word, and of any length', () => {
  const { words, scales, data, dimensions } = loadPack();
  const at = words.indexOf('apple');
  const [row] = rowsOf(vectors.rows(['Apple']));
  for (const [j, value] of row.entries())
    near(value, data[at * dimensions + j] * scales[at], 1e-6, `${j}`);
  const [long] = rowsOf(vectors.rows(['apple'], 2));
  near(Math.hypot(...long), 2, 1e-6, 'length');
});

test('the plane of some words: orthonormal axes, variances in order, coordinates on it', () => {
  const words = ['apple', 'pear', 'plum', 'phone', 'computer', 'software', 'river'];
  const { mean, axes, coordinates, variances } = vectors.project(words);
  const [first, second] = rowsOf(axes);
  near(dot(first, first), 1, 1e-5, 'first axis');
  near(dot(second, second), 1, 1e-5, 'second axis');
  near(dot(first, second), 0, 1e-5, 'right angle');
  const units = rowsOf(vectors.rows(words)).map(unit);
  const centre = transposed(units).map((column) => column.reduce((a, b) => a + b) / words.length);
  for (const [j, value] of centre.entries()) near(mean[j], value, 1e-5, `mean ${j}`);
  const places = rowsOf(coordinates);
  for (const [i, row] of units.entries()) {
    const from = row.map((value, j) => value - centre[j]);
    near(places[i][0], dot(from, first), 1e-5, `${words[i]} along the first axis`);
    near(places[i][1], dot(from, second), 1e-5, `${words[i]} along the second`);
  }
  const sizes = [...variances];
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  );
  const spread = [0, 1].map((axis) => places.reduce((sum, row) => sum + row[axis] ** 2, 0));
  near(spread[0] / spread[1], sizes[0] / sizes[1], 1e-4, 'the variances along the axes');
});

test('a sentence of 33 words is refused, and words without a vector are told', () => {
  const find = (word) => (vectors.words.includes(word) ? word : undefined);
  assert.deepEqual(readSentence(find, 'the xyzzy, apple!'), {
    words: ['the', 'apple'],
    written: ['the', 'xyzzy', 'apple'],
    unknown: ['xyzzy'],
  });
  assert.equal(readSentence(find, 'the '.repeat(mostWords)).words.length, 32);
  for (const text of ['the '.repeat(33), ' … '])
    checkError(
      thrown(() => readSentence(find, text)),
      RangeError,
      'sentence',
    );
});

const refused = [
  [RangeError, 'words.0', () => vectors.rows(['xyzzy'])],
  [TypeError, 'words', () => vectors.rows('apple')],
  [TypeError, 'words.1', () => vectors.rows(['apple', 5])],
  [TypeError, 'length', () => vectors.rows(['apple'], '2')],
  [RangeError, 'plus.0', () => vectors.nearest({ plus: ['xyzzy'] })],
  [RangeError, 'minus.0', () => vectors.nearest({ plus: ['king'], minus: ['xyzzy'] })],
  [TypeError, 'plus', () => vectors.nearest({})],
  [RangeError, 'count', () => vectors.nearest({ plus: ['king'], count: 0 })],
  [RangeError, 'count', () => vectors.nearest({ plus: ['king'], count: 1001 })],
  [TypeError, 'near', () => vectors.nearest({ near: ['king'] })],
  [RangeError, 'vector', () => vectors.nearest({ vector: [1, 2, 3] })],
  [RangeError, 'vector', () => vectors.meanCosine(new Float32Array(100).fill(NaN), ['king'])],
  [RangeError, 'words.0', () => vectors.meanCosine(new Float32Array(100), ['xyzzy'])],
  [RangeError, 'words', () => vectors.project(['apple'])],
  [RangeError, 'words.1', () => vectors.project(['apple', 'xyzzy'])],
  [TypeError, 'vectors', () => learning.openVectors(undefined)],
  [TypeError, 'vectors.data', () => learning.openVectors({ ...loadPack(), data: [1] })],
  [TypeError, 'vectors.scales', () => learning.openVectors({ ...loadPack(), scales: [1] })],
  [RangeError, 'vectors.dimensions', () => learning.openVectors({ ...loadPack(), dimensions: 0 })],
  [
    RangeError,
    'vectors.scales',
    () => learning.openVectors({ ...loadPack(), scales: new Float32Array(2) }),
  ],
];

for (const [i, [Class, argument, call]] of refused.entries())
  test(`refused, and named: ${argument} (${i})`, () => checkError(thrown(call), Class, argument));
