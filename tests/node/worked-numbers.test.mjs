// The numbers of the apple lesson as they were worked out by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { near, rowsOf } from './support.mjs';

const engine = await loadEngine();
const trace = (sentence, options = {}) => engine.trace(apple, { sentence, ...options });
const focusRow = (matrix, { focus }) => rowsOf(matrix)[focus];

/** The focus word's (fruit, tech) after the update. */
const landing = (one) => focusRow(one.output, one).slice(0, 2);

/** Weight of the focus word on a word, in a head. */
function weight(one, head, word) {
  return focusRow(one.heads[head].weights, one)[one.words.indexOf(word)];
}

function nearList(actual, expected, within) {
  assert.equal(actual.length, expected.length);
  for (const [i, value] of expected.entries())
    assert.ok(Math.abs(actual[i] - value) <= within, `${actual} is not ${expected}`);
}

test('the slide: apple asks, and apple, orange, phone, the answer 1.5, 12.0, 0.0, 0.3', () => {
  const slide = trace('slide');
  const [fruit, tech] = slide.heads;
  nearList(focusRow(fruit.queries, slide), [1.5, 0, 1.5, 1.5, 0.3], 1e-6);
  nearList(focusRow(fruit.scores, slide), [1.5, 12, 0, 0.3], 1e-6);
  nearList(focusRow(tech.scores, slide), [0.75, 0, 12, 0.3], 1e-6);
});

test('phone is orthogonal to apple’s question by cancellation, not by zeros', () => {
  const slide = trace('slide');
  const phone = rowsOf(slide.heads[0].keys)[slide.words.indexOf('phone')];
  const products = focusRow(slide.heads[0].queries, slide).map((q, i) => q * phone[i]);
  assert.ok(products.some((x) => x !== 0));
  near(
    products.reduce((sum, x) => sum + x, 0),
    0,
    1e-6,
    'their sum',
  );
});

test('softmax: orange 98.1 % over √5, 99.996 % unscaled; phone’s score of 0 still gets 0.5 %', () => {
  nearList([weight(trace('slide'), 0, 'orange')], [0.981], 0.0005);
  nearList([weight(trace('slide', { scale: 1 }), 0, 'orange')], [0.99996], 0.000005);
  nearList([weight(trace('slide'), 0, 'phone')], [0.005], 0.0005);
});

test('the sentences: orange 96.6 % in A, phone 97.7 % of the tech head in B', () => {
  nearList([weight(trace('A'), 0, 'orange')], [0.966], 0.0005);
  nearList([weight(trace('B'), 1, 'phone')], [0.977], 0.0005);
});

test('farther out the same way the pull grows: orange’s fruit 3 to 6, 96.6 to 99.9 %', () => {
  const farther = { edits: { 'orange.fruit': 6, 'orange.colour': 2, 'orange.round': 2 } };
  assert.ok(weight(trace('A', farther), 0, 'orange') > 0.999);
  nearList([weight(trace('A', { edits: { 'orange.fruit': 6 } }), 0, 'orange')], [0.999], 0.0006);
});

test('apple moves to about (3.15, 0.29) in A and (0.33, 3.18) in B', () => {
  nearList(landing(trace('A')), [3.15, 0.29], 0.005);
  nearList(landing(trace('B')), [0.33, 3.18], 0.005);
});

test('copying keys: in B apple lands at (3.26, 1.31) and the next word goes wrong; A survives', () => {
  const chance = (one, words) =>
    words.reduce(
      (sum, word) => sum + one.nextWord.probabilities[one.nextWord.words.indexOf(word)],
      0,
    );
  const [fruit, tech] = apple.senses;
  const wrong = trace('B', { content: 'keys' });
  nearList(landing(wrong), [3.26, 1.31], 0.005);
  assert.ok(chance(wrong, fruit.nextWords) > 0.9);
  assert.ok(chance(trace('B'), tech.nextWords) > 0.9);
  assert.ok(chance(trace('A'), fruit.nextWords) > 0.9);
  assert.ok(chance(trace('A', { content: 'keys' }), fruit.nextWords) > 0.9);
});

test('next word: before the update none above 30 %', () => {
  for (const sentence of ['A', 'B', 'slide'])
    assert.ok(Math.max(...trace(sentence).nextWordBefore.probabilities) < 0.3);
});

test('a causal mask hides what comes later: (0.342, 0.324) in A, (0.5, 0.5) in B', () => {
  nearList(landing(trace('A', { causal: true })), [0.342, 0.324], 0.0005);
  nearList(landing(trace('B', { causal: true })), [0.5, 0.5], 0.0005);
  const masked = trace('A', { causal: true });
  assert.equal(weight(masked, 0, 'orange'), 0);
  assert.equal(rowsOf(masked.masked)[masked.focus][masked.words.indexOf('orange')], 1);
});

test('a word whose query is zero attends to all alike', () => {
  const slide = trace('slide');
  for (const word of ['the', 'phone'])
    nearList(rowsOf(slide.heads[0].weights)[slide.words.indexOf(word)], Array(4).fill(0.25), 1e-6);
});

test('a score is not symmetric: apple of orange, orange of apple', () => {
  const { words, heads } = trace('slide');
  const scores = rowsOf(heads[0].scores);
  const [apples, oranges] = ['apple', 'orange'].map((word) => words.indexOf(word));
  assert.notEqual(scores[apples][oranges], scores[oranges][apples]);
});

test('every claim of the lesson holds', () => {
  assert.ok(apple.claims.length > 0);
  for (const claim of apple.claims) {
    const { sentence, content = 'values', causal = false, quantity, head, row, column } = claim;
    const one = trace(sentence, { content, causal });
    const { value } = engine.explain(one, { quantity, row, column, ...(head && { head }) });
    const said = JSON.stringify(claim);
    if (claim.equals !== undefined)
      assert.ok(Math.abs(value - claim.equals) <= (claim.within ?? 1e-6), `${said}: ${value}`);
    if (claim.above !== undefined) assert.ok(value > claim.above, `${said}: ${value}`);
    if (claim.below !== undefined) assert.ok(value < claim.below, `${said}: ${value}`);
  }
});
