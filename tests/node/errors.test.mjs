import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { checkError, fc, filled, isOfTheContract, thrown } from './support.mjs';

const engine = await loadEngine();

/** Numbers of every entry, to see that a failing call changed nothing. */
function everything() {
  const trace = engine.trace(apple, { sentence: 'A', edits: { 'orange.fruit': 2.5 } });
  return {
    similarity: engine.similarity([1, 2, 3], [4, 5, 6]),
    attention: engine.scaledDotProductAttention(good()),
    trace,
    explanation: engine.explain(trace, {
      quantity: 'weights',
      head: 'fruit-head',
      row: 'apple',
      column: 'orange',
    }),
  };
}

const good = () => ({ queries: filled(2, 4), keys: filled(3, 4), values: filled(3, 2) });

/** Each call throws its error, and the engine is afterwards what it was. */
function walk(cases) {
  const before = everything();
  for (const [call, Class, argument] of cases) {
    const error = thrown(call);
    checkError(error, Class, argument);
    assert.deepEqual(everything(), before);
  }
}

const withMember = (matrix, name, value) => ({ ...matrix, [name]: value });
const wrongTypes = [null, 5, 'text', true, Symbol('s'), 5n, () => 0];

test('similarity', () => {
  walk([
    [() => engine.similarity(), TypeError, 'a'],
    [() => engine.similarity([1]), TypeError, 'b'],
    ...wrongTypes.map((value) => [() => engine.similarity(value, [1]), TypeError, 'a']),
    ...wrongTypes.map((value) => [() => engine.similarity([1], value), TypeError, 'b']),
    [() => engine.similarity({ length: 1, 0: 1 }, [1]), TypeError, 'a'],
    [() => engine.similarity(new Uint8Array(2), [1, 2]), TypeError, 'a'],
    [() => engine.similarity([1, '2'], [1, 2]), TypeError, 'a.1'],
    [() => engine.similarity([1, 2], [1, null]), TypeError, 'b.1'],

    [() => engine.similarity([1, , 3], [1, 2, 3]), TypeError, 'a.1'],
    [() => engine.similarity([], []), RangeError, 'a'],
    [() => engine.similarity([1], []), RangeError, 'b'],
    [() => engine.similarity([1, 2], [1, 2, 3]), RangeError, 'b'],
    [() => engine.similarity([NaN], [1]), RangeError, 'a'],
    [() => engine.similarity([1], Float32Array.of(Infinity)), RangeError, 'b'],
    [() => engine.similarity([1e300], [1e300]), RangeError, 'a'],
    [() => engine.similarity(new Float32Array(2 ** 22 + 1), [1]), RangeError, 'a'],
    [() => engine.explainSimilarity([1], [1]), TypeError, 'quantity'],
    [() => engine.explainSimilarity([1], [1], 'length'), RangeError, 'quantity'],
    [() => engine.explainSimilarity([1], [1], 1), TypeError, 'quantity'],
  ]);
});

test('the matrices of attention', () => {
  const attend = (changes) => () => engine.scaledDotProductAttention({ ...good(), ...changes });
  const cases = [
    [() => engine.scaledDotProductAttention(), TypeError, 'options'],
    ...wrongTypes.map((value) => [
      () => engine.scaledDotProductAttention(value),
      TypeError,
      'options',
    ]),
  ];
  for (const name of ['queries', 'keys', 'values']) {
    const matrix = good()[name];
    const change = (member, value) => attend({ [name]: withMember(matrix, member, value) });
    cases.push(
      [attend({ [name]: undefined }), TypeError, name],
      ...wrongTypes.map((value) => [attend({ [name]: value }), TypeError, name]),
      [attend({ [name]: [[1, 2]] }), TypeError, name],
      [attend({ [name]: new Float32Array(8) }), TypeError, name],
      [change('data', undefined), TypeError, `${name}.data`],
      [change('data', Array(matrix.data.length).fill(0)), TypeError, `${name}.data`],
      [change('data', new Float64Array(matrix.data.length)), TypeError, `${name}.data`],
      [change('rows', undefined), TypeError, `${name}.rows`],
      [change('rows', '2'), TypeError, `${name}.rows`],
      [change('rows', -1), RangeError, `${name}.rows`],
      [change('rows', 1.5), RangeError, `${name}.rows`],
      [change('rows', NaN), RangeError, `${name}.rows`],
      [change('columns', Infinity), RangeError, `${name}.columns`],
      [change('columns', 2 ** 31), RangeError, `${name}.columns`],
      [change('columns', matrix.columns + 1), RangeError, `${name}.data`],
      [change('shape', [2, 2]), TypeError, `${name}.shape`],
      [attend({ [name]: filled(0, 4) }), RangeError, name],
      [attend({ [name]: filled(4, 0) }), RangeError, name],
      [attend({ [name]: filled(2, 4, NaN) }), RangeError, name],
      [attend({ [name]: filled(2, 4, Infinity) }), RangeError, name],
      [attend({ [name]: filled(2, 4, -Infinity) }), RangeError, name],
      [attend({ [name]: filled(2 ** 11 + 1, 2 ** 11) }), RangeError, name],
    );
  }
  walk(cases);
});

test('the other arguments of attention', () => {
  const attend = (changes) => () => engine.scaledDotProductAttention({ ...good(), ...changes });
  const mask = (data, rows = 2, columns = 3) => attend({ mask: { rows, columns, data } });
  walk([
    [attend({ keys: filled(3, 5) }), RangeError, 'keys'],
    [attend({ values: filled(2, 2) }), RangeError, 'values'],
    [attend({ query: 1 }), TypeError, 'query'],
    [attend({ dropout: 0.1 }), TypeError, 'dropout'],
    [attend({ scale: '1' }), TypeError, 'scale'],
    [attend({ scale: null }), TypeError, 'scale'],
    [attend({ scale: NaN }), RangeError, 'scale'],
    [attend({ scale: -Infinity }), RangeError, 'scale'],
    [attend({ scale: -2e6 }), RangeError, 'scale'],
    [attend({ causal: 1 }), TypeError, 'causal'],
    [attend({ causal: null }), TypeError, 'causal'],
    [attend({ heads: '2' }), TypeError, 'heads'],
    [attend({ heads: 0 }), RangeError, 'heads'],
    [attend({ heads: -2 }), RangeError, 'heads'],
    [attend({ heads: 1.5 }), RangeError, 'heads'],
    [attend({ heads: NaN }), RangeError, 'heads'],
    [attend({ heads: 3 }), RangeError, 'heads'],
    [attend({ heads: 4 }), RangeError, 'heads'],
    [attend({ heads: 2 ** 32 + 1 }), RangeError, 'heads'],
    [attend({ heads: Infinity }), RangeError, 'heads'],
    ...wrongTypes.map((value) => [attend({ mask: value }), TypeError, 'mask']),
    [mask(Array(6).fill(1)), TypeError, 'mask.data'],
    [mask(new Int8Array(6)), TypeError, 'mask.data'],
    [mask(new Uint8Array(5)), RangeError, 'mask.data'],
    [mask(Uint8Array.of(0, 1, 2, 0, 1, 1)), RangeError, 'mask.data'],
    [mask(new Uint8Array(6), 3, 2), RangeError, 'mask'],
    [mask(new Float32Array(6), 3, 2), RangeError, 'mask'],
    [mask(new Float32Array(6).fill(Infinity)), RangeError, 'mask'],
    [mask(new Float32Array(6).fill(NaN)), RangeError, 'mask'],
    [attend({ queries: filled(2, 4, 3e38), keys: filled(3, 4, 3e38) }), RangeError, 'queries'],
    [
      () =>
        engine.scaledDotProductAttention({
          queries: filled(2 ** 11 + 1, 1),
          keys: filled(2 ** 11, 1),
          values: filled(2 ** 11, 1),
        }),
      RangeError,
      'queries',
    ],
    [
      () =>
        engine.scaledDotProductAttention({
          queries: filled(2 ** 12, 1),
          keys: filled(1, 1),
          values: filled(1, 2 ** 10 + 1),
        }),
      RangeError,
      'values',
    ],
  ]);
});

test('a trace', () => {
  const trace = (options) => () => engine.trace(apple, options);
  const A = (changes) => trace({ sentence: 'A', ...changes });
  const edit = (path, value) => A({ edits: { [path]: value } });
  walk([
    ...[undefined, ...wrongTypes, []].map((value) => [
      () => engine.trace(value, { sentence: 'A' }),
      TypeError,
      'scenario',
    ]),
    ...[undefined, ...wrongTypes, []].map((value) => [trace(value), TypeError, 'options']),
    [trace({}), TypeError, 'sentence'],
    [trace({ sentence: 1 }), TypeError, 'sentence'],
    [trace({ sentence: ['apple'] }), TypeError, 'sentence'],
    [trace({ sentence: '' }), RangeError, 'sentence'],
    [trace({ sentence: ' \t\n ' }), RangeError, 'sentence'],
    [trace({ sentence: 'apple banana' }), RangeError, 'sentence'],
    [trace({ sentence: 'C' }), RangeError, 'sentence'],
    [trace({ sentence: 'toString' }), RangeError, 'sentence'],
    [trace({ sentence: 'apple '.repeat(33) }), RangeError, 'sentence'],
    [A({ sentences: 'A' }), TypeError, 'sentences'],
    [A({ content: 'queries' }), RangeError, 'content'],
    [A({ content: null }), TypeError, 'content'],
    [A({ causal: 'yes' }), TypeError, 'causal'],
    [A({ scale: '1' }), TypeError, 'scale'],
    [A({ scale: -1 }), RangeError, 'scale'],
    [A({ scale: NaN }), RangeError, 'scale'],
    [A({ scale: Infinity }), RangeError, 'scale'],
    [A({ scale: 1e7 }), RangeError, 'scale'],
    [A({ temperature: null }), TypeError, 'temperature'],
    [A({ temperature: 0 }), RangeError, 'temperature'],
    [A({ temperature: -1 }), RangeError, 'temperature'],
    [A({ temperature: NaN }), RangeError, 'temperature'],
    [A({ temperature: 1e7 }), RangeError, 'temperature'],
    ...[null, 5, 'orange.fruit=1', ['orange.fruit']].map((value) => [
      A({ edits: value }),
      TypeError,
      'edits',
    ]),
    [edit('orange.fruit', '2'), TypeError, 'edits.orange.fruit'],
    [edit('orange.fruit', undefined), TypeError, 'edits.orange.fruit'],
    [edit('orange.fruit', NaN), RangeError, 'edits.orange.fruit'],
    [edit('orange.fruit', -Infinity), RangeError, 'edits.orange.fruit'],
    [edit('orange.fruit', 1e6 + 1), RangeError, 'edits.orange.fruit'],
    ...[
      '',
      '.',
      'orange',
      'orange.',
      'orange.size',
      'pear.fruit',
      'orange.fruit.tech',
      'no-head.W_Q.fruit.fruit',
      'fruit-head.W_X.fruit.fruit',
      'fruit-head.W_Q.size.fruit',
      'fruit-head.W_Q.fruit.size',
      'fruit-head.W_V.eat.fruit',
      'fruit-head.W_O.fruit.eat',
      'fruit-head.W_O.eat.fruit.fruit',
      '__proto__.fruit',
    ].map((path) => [edit(path, 1), RangeError, `edits.${path}`]),
  ]);
});

test('a scenario that the engine is handed unchecked', () => {
  const traced = (change) => () => {
    const scenario = structuredClone(apple);
    change(scenario);
    return engine.trace(scenario, { sentence: 'A' });
  };
  const [first] = apple.heads;
  walk([
    ...['words', 'nextWords', 'sentences', 'heads', 'W_O', 'features', 'focus'].flatMap((name) => [
      [traced((s) => delete s[name]), TypeError, `scenario.${name}`],
      [traced((s) => (s[name] = 7)), TypeError, `scenario.${name}`],
    ]),
    ...Object.keys(first).map((name) => [
      traced((s) => delete s.heads[0][name]),
      TypeError,
      `scenario.heads.0.${name}`,
    ]),
    [traced((s) => (s.words = {})), RangeError, 'scenario.words'],
    [traced((s) => (s.nextWords = {})), RangeError, 'scenario.nextWords'],
    [traced((s) => (s.sentences = {})), RangeError, 'scenario.sentences'],
    [traced((s) => (s.features = [])), RangeError, 'scenario.features'],
    [traced((s) => (s.focus = 'pear')), RangeError, 'scenario.focus'],
    [traced((s) => s.words.orange.pop()), RangeError, 'scenario.words.orange'],
    [traced((s) => delete s.words.orange[2]), TypeError, 'scenario.words.orange.2'],
    [traced((s) => (s.words.orange[2] = '1')), TypeError, 'scenario.words.orange.2'],
    [traced((s) => (s.words.orange[2] = NaN)), RangeError, 'scenario.words'],
    [traced((s) => (s.words.orange[2] = 2e6)), RangeError, 'scenario.words'],
    [traced((s) => (s.words['a.b'] = s.words.a)), RangeError, 'scenario.words'],
    [traced((s) => (s.words.ORANGE = s.words.a)), RangeError, 'scenario.words'],
    [traced((s) => (s.features[1] = 'Fruit')), RangeError, 'scenario.features'],
    [traced((s) => (s.features[1] = null)), TypeError, 'scenario.features.1'],
    [traced((s) => delete s.features[1]), TypeError, 'scenario.features.1'],
    [traced((s) => (s.heads[0].name = 'Orange')), RangeError, 'scenario.heads.0.name'],
    [traced((s) => (s.heads[0].name = 'a.b')), RangeError, 'scenario.heads'],
    [traced((s) => (s.heads[1].name = 'FRUIT-head')), RangeError, 'scenario.heads'],
    [traced((s) => delete s.heads[0]), TypeError, 'scenario.heads.0'],
    [traced((s) => s.heads[1].W_Q.pop()), RangeError, 'scenario.heads.1.W_Q'],
    [
      traced(({ heads: [, { queryFeatures, W_Q, W_K }] }) => {
        for (const row of [queryFeatures, ...W_Q, ...W_K]) row.pop();
      }),
      RangeError,
      'scenario.heads.1.queryFeatures',
    ],
    [traced((s) => delete s.heads[1].W_Q[0]), TypeError, 'scenario.heads.1.W_Q.0'],
    [traced((s) => s.heads[1].W_V[0].push(1)), RangeError, 'scenario.heads.1.W_V.1'],
    [traced((s) => s.W_O.pop()), RangeError, 'scenario.W_O'],
    [traced((s) => (s.sentences.A.text = 'I ate')), RangeError, 'scenario.sentences.A'],
    [traced((s) => delete s.sentences.A.text), TypeError, 'scenario.sentences.A.text'],
  ]);
});

test('an error names the class of its fault, and what would have been right', () => {
  const error = thrown(() => engine.trace(apple, { sentence: 'A', edits: { 'orange.size': 1 } }));
  assert.match(error.message, /^edits\.orange\.size: unknown name: expected /u);
  assert.match(error.expected, /fruit, tech, colour, round, grammar/u);
  assert.equal(error.received, '“size”');
});

test('an error says a number as it is, however small', () => {
  const received = (options) =>
    thrown(() => engine.trace(apple, { sentence: 'A', ...options })).received;
  assert.equal(received({ temperature: 1e-7 }), '1e−7');
  assert.equal(received({ temperature: 9.99e-7 }), '9.99e−7');
  assert.equal(received({ temperature: 0 }), '0');
  assert.equal(received({ scale: -0.1 }), '−0.1');
  assert.equal(received({ scale: -2.5e-9 }), '−2.5e−9');
  assert.equal(received({ edits: { 'orange.fruit': 1000000.25 } }), '1000000.25');
  const { parameters } = engine.trace(apple, { sentence: 'A', temperature: 1e-6 });
  assert.equal(parameters.temperature, 1e-6);
});

test('whatever comes, the answer is a result or an error of the contract', () => {
  const before = everything();
  const anything = fc.anything({ withTypedArray: true, withBigInt: true, withSparseArray: true });
  const entries = [
    (a, b) => engine.similarity(a, b),
    (a, b, c) => engine.explainSimilarity(a, b, c),
    (a) => engine.scaledDotProductAttention(a),
    (a, b, c) => engine.scaledDotProductAttention({ ...good(), scale: a, heads: b, mask: c }),
    (a, b, c) => engine.scaledDotProductAttention({ queries: a, keys: b, values: c }),
    (a) => engine.scaledDotProductAttention({ ...good(), keys: { rows: 3, columns: 4, data: a } }),
    (a, b) => engine.trace(a, b),
    (a) => engine.trace(apple, a),
    (a, b, c) => engine.trace(apple, { sentence: 'A', edits: a, content: b, scale: c }),
    (a) => engine.trace({ ...apple, words: a }, { sentence: 'A' }),
    (a) => engine.trace({ ...apple, words: { ...apple.words, orange: a } }, { sentence: 'A' }),
    (a) => engine.trace({ ...apple, heads: [a] }, { sentence: 'A' }),
    (a, b) => engine.explain(a, b),
    (a, b, c) => engine.explain(before.trace, { quantity: 'scores', head: a, row: b, column: c }),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...entries), anything, anything, anything, (entry, a, b, c) => {
      try {
        entry(a, b, c);
      } catch (error) {
        assert.ok(isOfTheContract(error), `${error?.stack}`);
      }
    }),
    { numRuns: 3000 },
  );
  assert.deepEqual(everything(), before);
});
