import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import * as reference from './reference.mjs';
import { fc, filled, float, matrix, matrixOf, near, nearMatrix, rowsOf } from './support.mjs';

const engine = await loadEngine();

/** Random shapes, heads, mask, scale: the engine's input and the reference's. */
const attentionCase = fc
  .record({
    nq: fc.integer({ min: 1, max: 6 }),
    nk: fc.integer({ min: 1, max: 6 }),
    dk: fc.integer({ min: 1, max: 5 }),
    dv: fc.integer({ min: 1, max: 5 }),
    heads: fc.integer({ min: 1, max: 4 }),
    causal: fc.boolean(),
    scale: fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: undefined }),
    maskKind: fc.constantFrom('none', 'boolean', 'additive'),
  })
  .chain((shape) => {
    const { nq, nk, dk, dv, heads, maskKind } = shape;
    const bits = fc.array(fc.array(fc.boolean(), { minLength: nk, maxLength: nk }), {
      minLength: nq,
      maxLength: nq,
    });
    const addends = fc.array(
      fc.array(fc.oneof(float(5), fc.constant(-Infinity)), { minLength: nk, maxLength: nk }),
      { minLength: nq, maxLength: nq },
    );
    return fc.record({
      shape: fc.constant(shape),
      queries: matrix(nq, dk * heads),
      keys: matrix(nk, dk * heads),
      values: matrix(nk, dv * heads),
      visible: maskKind === 'boolean' ? bits : fc.constant(undefined),
      added: maskKind === 'additive' ? addends : fc.constant(undefined),
    });
  });

function maskOf({ shape: { nq, nk }, visible, added }) {
  if (visible) return { rows: nq, columns: nk, data: Uint8Array.from(visible.flat(), Number) };
  if (added) return { rows: nq, columns: nk, data: Float32Array.from(added.flat()) };
  return undefined;
}

function run(one) {
  const { causal, heads, scale } = one.shape;
  const mask = maskOf(one);
  return engine.scaledDotProductAttention({
    queries: matrixOf(one.queries),
    keys: matrixOf(one.keys),
    values: matrixOf(one.values),
    heads,
    causal,
    ...(scale !== undefined && { scale }),
    ...(mask && { mask }),
  });
}

test('similarity is the reference’s, for any two vectors', () => {
  const pair = fc
    .integer({ min: 1, max: 12 })
    .chain((d) => fc.tuple(matrix(1, d, 1000), matrix(1, d, 1000)));
  fc.assert(
    fc.property(pair, fc.constantFrom(Array, Float32Array, Float64Array), ([[a], [b]], Kind) => {
      const found = engine.similarity(Kind.from(a), Kind.from(b));
      const expected = reference.similarity(a, b);
      near(found.dot, expected.dot, 1e-9, 'dot');
      near(found.scaled, expected.scaled, 1e-9, 'scaled');
      assert.equal(found.cosine === null, expected.cosine === null);
      assert.equal(found.angle === null, expected.angle === null);
      if (expected.cosine === null) return;
      near(found.cosine, expected.cosine, 1e-9, 'cosine');
      near(Math.cos(found.angle), expected.cosine, 1e-9, 'angle');
    }),
  );
});

test('similarity of a vector of length 0 has neither cosine nor angle', () => {
  assert.deepEqual(engine.similarity([0, 0], [1, 2]), {
    dot: 0,
    cosine: null,
    angle: null,
    scaled: 0,
  });
});

test('similarity of right angles, the same and opposite directions', () => {
  near(engine.similarity([1, 0], [0, 5]).angle, Math.PI / 2, 1e-12, 'right angle');
  near(engine.similarity([1, 2], [2, 4]).angle, 0, 1e-7, 'same direction');
  near(engine.similarity([1, 2], [-1, -2]).angle, Math.PI, 1e-7, 'opposite');
  near(engine.similarity([3, 4], [3, 4]).scaled, 25 / Math.SQRT2, 1e-12, 'scaled');
});

test('explainSimilarity adds up for any two vectors', () => {
  fc.assert(
    fc.property(matrix(2, 4, 10), ([a, b]) => {
      const { value, operation, terms } = engine.explainSimilarity(a, b, 'dot');
      assert.equal(operation, 'sum');
      near(value, engine.similarity(a, b).dot, 1e-9, 'value');
      near(
        terms.reduce((sum, term) => sum + term.value, 0),
        value,
        1e-9,
        'terms',
      );
      for (const quantity of ['cosine', 'angle', 'scaled'])
        assert.equal(
          engine.explainSimilarity(a, b, quantity).value,
          engine.similarity(a, b)[quantity],
        );
    }),
  );
});

test('attention is the reference’s, for random shapes, heads, masks and scales', () => {
  fc.assert(
    fc.property(attentionCase, (one) => {
      const { shape, queries, keys, values, visible, added } = one;
      const found = run(one);
      const expected = reference.attention({ queries, keys, values, visible, added, ...shape });
      for (const name of ['scores', 'weights', 'output'])
        nearMatrix(found[name], expected[name], 2e-6, name);
    }),
    { numRuns: 400 },
  );
});

test('rows of weights sum to 1, or to 0 where nothing may be seen', () => {
  fc.assert(
    fc.property(attentionCase, (one) => {
      const { nq, causal } = one.shape;
      for (const [r, row] of rowsOf(run(one).weights).entries()) {
        const i = r % nq;
        const sees = row.some(
          (_, j) =>
            (!causal || j <= i) &&
            (one.visible?.[i][j] ?? true) &&
            (one.added?.[i][j] ?? 0) !== -Infinity,
        );
        const sum = row.reduce((total, x) => total + x, 0);
        near(sum, sees ? 1 : 0, 1e-6, `row ${r}`);
        assert.ok(row.every((x) => x >= 0 && x <= 1));
        if (!sees) assert.ok(row.every((x) => Object.is(x, 0)));
      }
    }),
  );
});

test('the order of the keys does not matter to the output', () => {
  fc.assert(
    fc.property(matrix(3, 4), matrix(5, 4), matrix(5, 2), (queries, keys, values) => {
      const order = [3, 0, 4, 1, 2];
      const permuted = (rows) => matrixOf(order.map((i) => rows[i]));
      const q = matrixOf(queries);
      const plain = engine.scaledDotProductAttention({
        queries: q,
        keys: matrixOf(keys),
        values: matrixOf(values),
      });
      const mixed = engine.scaledDotProductAttention({
        queries: q,
        keys: permuted(keys),
        values: permuted(values),
      });
      nearMatrix(mixed.output, rowsOf(plain.output), 1e-6, 'output');
      const moved = rowsOf(plain.weights).map((row) => order.map((i) => row[i]));
      nearMatrix(mixed.weights, moved, 1e-6, 'weights');
    }),
  );
});

test('the same addend for a whole row changes no weight', () => {
  fc.assert(
    fc.property(matrix(3, 4), matrix(4, 4), float(1000), (queries, keys, shift) => {
      const input = {
        queries: matrixOf(queries),
        keys: matrixOf(keys),
        values: filled(4, 2),
      };
      const plain = engine.scaledDotProductAttention(input);
      const shifted = engine.scaledDotProductAttention({ ...input, mask: filled(3, 4, shift) });
      nearMatrix(shifted.weights, rowsOf(plain.weights), 1e-6, 'weights');
      assert.deepEqual(shifted.scores, plain.scores);
    }),
  );
});

test('causal: row i sees the columns up to i, also when n_q and n_k differ', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (nq, nk, heads) => {
        const { weights } = engine.scaledDotProductAttention({
          queries: filled(nq, 2 * heads),
          keys: filled(nk, 2 * heads),
          values: filled(nk, heads),
          causal: true,
          heads,
        });
        for (const [r, row] of rowsOf(weights).entries())
          for (const [j, x] of row.entries()) assert.equal(x > 0, j <= r % nq, `${r}, ${j}`);
      },
    ),
  );
});

test('a row that is masked whole has weights and output 0, its neighbours none the less', () => {
  const input = { queries: filled(2, 3), keys: filled(2, 3), values: filled(2, 2, 4) };
  const masks = [
    { rows: 2, columns: 2, data: Uint8Array.of(0, 0, 1, 1) },
    { rows: 2, columns: 2, data: Float32Array.of(-Infinity, -Infinity, 0, 0) },
  ];
  for (const mask of masks) {
    const { scores, weights, output } = engine.scaledDotProductAttention({ ...input, mask });
    assert.deepEqual(rowsOf(weights), [
      [0, 0],
      [0.5, 0.5],
    ]);
    assert.deepEqual(rowsOf(output), [
      [0, 0],
      [4, 4],
    ]);
    assert.deepEqual(rowsOf(scores), rowsOf(filled(2, 2, 0.75)));
  }
});

test('scores beyond ±1e4 give weights that are finite and sum to 1', () => {
  const size = fc.constantFrom(1e2, 1e4, 1e6, 1e12, 1e18);
  fc.assert(
    fc.property(matrix(3, 3, 1), matrix(4, 3, 1), size, (queries, keys, factor) => {
      const larger = (rows) => matrixOf(rows.map((row) => row.map((x) => x * factor)));
      const { weights, output } = engine.scaledDotProductAttention({
        queries: larger(queries),
        keys: larger(keys),
        values: filled(4, 2),
      });
      assert.ok([...weights.data, ...output.data].every(Number.isFinite));
      for (const row of rowsOf(weights))
        near(
          row.reduce((sum, x) => sum + x, 0),
          1,
          1e-6,
          'row',
        );
    }),
  );
  const { weights } = engine.scaledDotProductAttention({
    queries: matrixOf([[1e4]]),
    keys: matrixOf([[1e4], [-1e4], [9.999e3]]),
    values: filled(3, 1),
    scale: 1,
  });
  assert.deepEqual(rowsOf(weights), [[1, 0, 0]]);
});

test('the result is a copy: the next call leaves it as it was', () => {
  const input = { queries: filled(2, 2), keys: filled(2, 2), values: filled(2, 2) };
  const first = engine.scaledDotProductAttention(input);
  const before = structuredClone(first);
  engine.scaledDotProductAttention({ ...input, queries: filled(2, 2, 9) });
  assert.deepEqual(first, before);
  assert.deepEqual(rowsOf(input.queries), rowsOf(filled(2, 2)), 'the input is left alone');
});
