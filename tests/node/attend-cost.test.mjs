import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadStreaming } from 'attention-explainer/streaming';
import { checkError, fc, near, thrown } from './support.mjs';

const streaming = await loadStreaming();

const sizes = fc.record({
  n_q: fc.integer({ min: 1, max: 200 }),
  n_k: fc.integer({ min: 1, max: 200 }),
  d_k: fc.integer({ min: 1, max: 70 }),
  d_v: fc.integer({ min: 1, max: 70 }),
  heads: fc.integer({ min: 1, max: 12 }),
});

test('multiplications are those of the formula', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { n_q, n_k, d_k, d_v, heads } = size;
      const { pairs, scores, weightedValues, total } = streaming.multiplications(size);
      assert.equal(pairs, n_q * n_k);
      assert.equal(scores, n_q * n_k * d_k * heads);
      assert.equal(weightedValues, n_q * n_k * d_v * heads);
      assert.equal(total, scores + weightedValues);
    }),
  );
});

test('if causal, at least the visible pairs are met and less than 8 more a query', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { n_q, n_k } = size;
      const { pairs } = streaming.multiplications({ ...size, causal: true });
      const visible = Array.from({ length: n_q }, (_, i) => Math.min(i + 1, n_k));
      const least = visible.reduce((sum, count) => sum + count, 0);
      assert.ok(pairs >= least && pairs < least + 8 * n_q);
      assert.ok(pairs <= n_q * n_k);
    }),
  );
});

test('a million words are counted exactly', () => {
  const n = 1e6;
  const count = streaming.multiplications({ n_q: n, n_k: n, d_k: 64, d_v: 64 });
  assert.equal(count.total, 2 * 64 * n * n);
});

test('streaming holds less than 64 KiB for every size, at once the scores as well', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { n_q, n_k, d_k, d_v, heads } = size;
      const { inputs, output, streaming: held, atOnce, peak } = streaming.memory(size);
      assert.equal(inputs, 4 * heads * (n_q * d_k + n_k * (d_k + d_v)));
      assert.equal(output, 4 * heads * n_q * d_v);
      assert.ok(held > 0 && held <= 65536);
      assert.ok(atOnce >= held + 4 * n_q * n_k);
      assert.ok(peak > 0);
      const { scores, besideScores, totalStreaming, totalAtOnce } = streaming.memory(size);
      assert.equal(scores, 4 * n_q * n_k);
      assert.equal(scores + besideScores, atOnce);
      assert.equal(totalStreaming, inputs + output + held);
      assert.equal(totalAtOnce, inputs + output + atOnce);
    }),
  );
});

test('a power law is found again from its own times', () => {
  const law = fc.record({
    exponent: fc.double({ min: -3, max: 3, noNaN: true }),
    factor: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
  });
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(law, some, ({ exponent, factor }, at) => {
      const times = at.map((size) => factor * size ** exponent);
      if (times.some((time) => time < 1e-12 || time > 1e15)) return;
      const found = streaming.fitPowerLaw(at, times);
      near(found.exponent, exponent, 1e-5, 'exponent');
      near(found.factor / factor, 1, 1e-3, 'factor');
    }),
  );
});

test('a power law gives the time of a size', () => {
  near(streaming.evaluatePowerLaw({ exponent: 2, factor: 3e-9 }, 1e6), 3000, 1e-5, 'time');
  near(streaming.evaluatePowerLaw({ exponent: -1, factor: 8 }, 4), 2, 1e-5, 'time');
});

test('of a few noisy times it is the line of least squares', () => {
  const found = streaming.fitPowerLaw(Float64Array.of(1, 10, 100), [1, 100, 10]);
  near(found.exponent, 0.5, 1e-6, 'exponent');
  near(found.factor, 10 ** 0.5, 1e-6, 'factor');
});

for (const [name, call, Class, argument] of [
  ['no sizes', () => streaming.multiplications({}), TypeError, 'n_q'],
  ['half a query', () => streaming.memory({ n_q: 0.5, n_k: 1, d_k: 1, d_v: 1 }), RangeError, 'n_q'],
  ['an unknown size', () => streaming.memory({ n: 1 }), TypeError, 'n'],
  ['one size', () => streaming.fitPowerLaw([1, 1], [1, 2]), RangeError, 'sizes'],
  ['a time too few', () => streaming.fitPowerLaw([1, 2], [1]), RangeError, 'times'],
  ['a time of 0', () => streaming.fitPowerLaw([1, 2], [1, 0]), RangeError, 'times.1'],
  [
    'a size of 0',
    () => streaming.evaluatePowerLaw({ exponent: 2, factor: 1 }, 0),
    RangeError,
    'size',
  ],
  ['an exponent beyond all', () => streaming.evaluatePowerLaw({ exponent: NaN, factor: 1 }, 2), RangeError, 'law.exponent'], // prettier-ignore
  [
    'a time beyond all',
    () => streaming.evaluatePowerLaw({ exponent: 1e6, factor: 1 }, 2),
    RangeError,
    'law',
  ],
  ['a word for sizes', () => streaming.fitPowerLaw('1, 2', [1, 0]), TypeError, 'sizes'],
]) {
  test(`refused: ${name}`, () => checkError(thrown(call), Class, argument));
}

test('a form that there is not is refused by name', async () => {
  await assert.rejects(loadStreaming({ form: 'fast' }), (error) => {
    checkError(error, TypeError, 'form');
    return true;
  });
});
