import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { loadStreaming } from 'attention-explainer/streaming';
import { inputs, normal, seeded } from './attend-inputs.mjs';
import * as reference from './reference.mjs';
import { fc, filled, float, matrix, matrixOf, nearMatrix, rowsOf, thrown } from './support.mjs';

const engine = await loadEngine();
const streaming = await loadStreaming();
const javascript = await loadStreaming({ form: 'javascript' });

/** Each way to the same output, by name. */
const ways = {
  'the engine': engine.attend,
  'at once': streaming.attendAtOnce,
  'as JavaScript': javascript.attend,
  'at once, as JavaScript': javascript.attendAtOnce,
};

function expectedOf({ queries, keys, values, mask, ...rest }) {
  const rows = mask && rowsOf(mask);
  return reference.attention({
    queries: rowsOf(queries),
    keys: rowsOf(keys),
    values: rowsOf(values),
    ...(mask?.data instanceof Uint8Array && { visible: rows.map((row) => row.map(Boolean)) }),
    ...(mask?.data instanceof Float32Array && { added: rows }),
    ...rest,
  }).output;
}

function agree(input, within, what) {
  const expected = expectedOf(input);
  for (const [name, attend] of Object.entries(ways))
    nearMatrix(attend(input), expected, within, `${name}, ${what}`);
}

const side = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 60, max: 70 }));

const anyCase = fc
  .record({
    nq: side,
    nk: side,
    dk: fc.integer({ min: 1, max: 9 }),
    dv: fc.integer({ min: 1, max: 17 }),
    heads: fc.integer({ min: 1, max: 3 }),
    causal: fc.boolean(),
    scale: fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: undefined }),
    maskKind: fc.constantFrom('none', 'visible', 'added'),
    seed: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ nq, nk, dk, dv, heads, causal, scale, maskKind, seed }) => {
    const next = seeded(seed);
    const data = Float32Array.from({ length: nq * nk }, () => (next() < 0.4 ? -Infinity : next()));
    const mask = { rows: nq, columns: nk, data };
    if (maskKind === 'visible') mask.data = Uint8Array.from(data, (x) => Number(x >= 0));
    return {
      queries: normal(nq, dk * heads, seed),
      keys: normal(nk, dk * heads, seed + 1),
      values: normal(nk, dv * heads, seed + 2),
      heads,
      causal,
      ...(scale !== undefined && { scale }),
      ...(maskKind !== 'none' && { mask }),
    };
  });

test('every way is the reference’s, for random shapes, heads, masks and scales', () => {
  fc.assert(
    fc.property(anyCase, (input) => agree(input, 3e-6, JSON.stringify(input.queries.rows))),
    { numRuns: 200 },
  );
});

test('what is small and what is checked elsewhere agrees number by number', () => {
  const three = fc.tuple(matrix(5, 4), matrix(7, 4), matrix(7, 3));
  fc.assert(
    fc.property(three, float(2), fc.boolean(), ([q, k, v], scale, causal) => {
      const [queries, keys, values] = [q, k, v].map(matrixOf);
      const input = { queries, keys, values, scale, causal };
      const { output } = engine.scaledDotProductAttention(input);
      nearMatrix(engine.attend(input), rowsOf(output), 1e-5, 'output');
    }),
  );
});

const shapes = [
  [1, 1, 1, 1],
  [8, 8, 5, 5],
  [64, 64, 64, 64],
  [3, 130, 7, 3],
  [130, 3, 65, 9],
  [9, 65, 1100, 6],
  [129, 200, 130, 67],
  [128, 128, 64, 64, 3],
];

for (const [nq, nk, dk, dv, heads] of shapes) {
  test(`n_q ${nq}, n_k ${nk}, d_k ${dk}, d_v ${dv}, heads ${heads ?? 1}: whole and causal`, () => {
    const input = inputs(nq, nk, dk, dv, heads);
    for (const causal of [false, true]) agree({ ...input, causal }, 3e-6, `causal ${causal}`);
  });
}

test('on unit-normal input of 512 rows the largest error is below 1e-6', () => {
  agree(inputs(512, 512, 64, 64), 1e-6, 'n 512');
});

test('scores of ±1e4 neither overflow nor lose the largest', () => {
  const queries = matrixOf([[100], [-100]]);
  const keys = matrixOf([[100], [-100], [0]]);
  const values = matrixOf([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  for (const [name, attend] of Object.entries(ways))
    assert.deepEqual(
      Array.from(attend({ queries, keys, values, scale: 1 }).data),
      [1, 2, 3, 4],
      name,
    );
});

test('a row masked whole is 0, and what is masked weighs nothing however large its value', () => {
  const input = inputs(9, 70, 4, 5);
  const mask = filled(9, 70, 0);
  mask.data.fill(-Infinity, 0, 70);
  mask.data.fill(-Infinity, 7 * 70 + 1);
  const values = { ...input.values, data: input.values.data.slice() };
  values.data.fill(3e38, 69 * 5);
  mask.data.forEach((_, i) => {
    if (i % 70 === 69) mask.data[i] = -Infinity;
  });
  for (const [name, attend] of Object.entries(ways)) {
    const rows = rowsOf(attend({ ...input, values, mask }));
    assert.ok(
      rows[0].every((x) => Object.is(x, 0)),
      name,
    );
    assert.deepEqual(rows[7], rowsOf(values)[0], name);
    assert.ok(
      rows.flat().every((x) => Math.abs(x) < 10),
      name,
    );
  }
});

test('the order of keys, with their values, changes nothing', () => {
  const input = inputs(20, 150, 8, 8);
  const order = Array.from({ length: 150 }, (_, i) => (i * 77 + 5) % 150);
  const permuted = (m) => matrixOf(order.map((i) => rowsOf(m)[i]));
  for (const [name, attend] of Object.entries(ways)) {
    const moved = { ...input, keys: permuted(input.keys), values: permuted(input.values) };
    nearMatrix(attend(moved), rowsOf(attend(input)), 2e-6, name);
  }
});

test('inputs stay as they are, and outputs are the caller’s own', () => {
  const input = inputs(10, 10, 4, 4);
  const before = structuredClone(input);
  const first = engine.attend(input);
  const copy = first.data.slice();
  engine.attend(inputs(30, 30, 8, 8));
  assert.deepEqual(input, before);
  assert.deepEqual(first.data, copy);
});

/** Calls that are refused, as `scaledDotProductAttention` refuses them. */
const refused = {
  'no argument': undefined,
  'a number': 3,
  'nothing in it': {},
  'an unknown argument': { ...inputs(2, 2, 2, 2), head: 2 },
  'an unknown member': { ...inputs(2, 2, 2, 2), keys: { ...filled(2, 2), size: 1 } },
  'plain numbers': { ...inputs(2, 2, 2, 2), queries: { rows: 1, columns: 1, data: [1] } },
  'rows that are no number': { ...inputs(2, 2, 2, 2), queries: { ...filled(2, 2), rows: '2' } },
  'a fraction of a row': { ...inputs(2, 2, 2, 2), queries: { ...filled(2, 2), rows: 1.5 } },
  'too few numbers': { ...inputs(2, 2, 2, 2), values: { ...filled(2, 2), rows: 3 } },
  'no rows': { ...inputs(2, 2, 2, 2), queries: filled(0, 2) },
  'keys of another width': { ...inputs(2, 2, 2, 2), keys: filled(2, 3) },
  'values of another length': { ...inputs(2, 2, 2, 2), values: filled(3, 2) },
  'heads that divide nothing': { ...inputs(2, 2, 2, 2), heads: 3 },
  'no heads': { ...inputs(2, 2, 2, 2), heads: 0 },
  'half a head': { ...inputs(2, 2, 2, 2), heads: 0.5 },
  'causal by a number': { ...inputs(2, 2, 2, 2), causal: 1 },
  NaN: { ...inputs(2, 2, 2, 2), queries: filled(2, 2, NaN) },
  infinity: { ...inputs(20, 20, 2, 2), values: filled(20, 2, -Infinity) },
  'a scale of NaN': { ...inputs(2, 2, 2, 2), scale: NaN },
  'a large scale': { ...inputs(2, 2, 2, 2), scale: 2e6 },
  'a scale in words': { ...inputs(2, 2, 2, 2), scale: 'two' },
  'a mask of another shape': { ...inputs(2, 2, 2, 2), mask: filled(2, 3) },
  'a mask of NaN': { ...inputs(2, 2, 2, 2), mask: filled(2, 2, NaN) },
  'a mask of +infinity': { ...inputs(2, 2, 2, 2), mask: filled(2, 2, Infinity) },
  'a mask of twos': {
    ...inputs(2, 2, 2, 2),
    mask: { rows: 2, columns: 2, data: Uint8Array.of(1, 0, 2, 1) },
  },
  'scores beyond float32': {
    ...inputs(2, 2, 2, 2),
    queries: filled(2, 2, 3e38),
    keys: filled(2, 2, 3e38),
  },
  'scores below float32': {
    ...inputs(2, 2, 2, 2),
    queries: filled(2, 2, 3e38),
    keys: filled(2, 2, -3e38),
  },
};

test('visible values whose weighted sum is beyond float32 are refused, in whole and broken columns', () => {
  for (const columns of [1, 2, 4, 5]) {
    const input = { ...inputs(2, 2, 2, columns), values: filled(2, columns, 3e38) };
    for (const [way, attend] of Object.entries(ways))
      assert.match(thrown(() => attend(input)).message, /float32/u, `${way}, ${columns}`);
  }
});

for (const [name, input] of Object.entries(refused)) {
  test(`refused, in the words of scaledDotProductAttention: ${name}`, () => {
    const { message, constructor, told } = thrown(() => engine.scaledDotProductAttention(input));
    for (const [way, attend] of Object.entries(ways)) {
      const error = thrown(() => attend(input));
      assert.equal(error.message, message, way);
      assert.equal(error.constructor, constructor, way);
      assert.deepEqual(error.told, told, way);
    }
    agree(inputs(3, 3, 2, 2), 1e-6, 'afterwards');
  });
}

test('more numbers than the lesson’s engine takes are fine, more than 2²⁶ are refused', () => {
  const wide = { rows: 1, columns: 2 ** 22 + 8, data: new Float32Array(2 ** 22 + 8) };
  assert.equal(engine.attend({ queries: wide, keys: wide, values: filled(1, 1) }).data[0], 0.5);
  const input = { queries: filled(2 ** 14, 1), keys: filled(1, 1), values: filled(1, 2 ** 13) };
  assert.match(
    thrown(() => engine.attend(input)).message,
    /^values: over a limit: expected at most 67108864 outputs .*, got 134217728$/,
  );
  const long = {
    queries: filled(2 ** 15, 1),
    keys: filled(2 ** 14, 1),
    values: filled(2 ** 14, 1),
  };
  assert.match(
    thrown(() => streaming.attendAtOnce(long)).message,
    /^queries: over a limit: expected at most 268435456 scores .*, got 536870912$/,
  );
});
