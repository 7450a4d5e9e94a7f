import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { checkError, near, rowsOf, thrown } from './support.mjs';

const engine = await loadEngine();

/** One entry for each quantity: its numbers in a trace, its row and column names. */
function quantities(trace) {
  const { labels, parameters, heads } = trace;
  const { features, content } = parameters;
  const next = trace.nextWord.words;
  const headFeatures = parameters.heads.flatMap(({ name, valueFeatures }) =>
    valueFeatures.map((feature) => `${name}.${feature}`),
  );
  const list = [
    ['embeddings', undefined, trace.embeddings, labels, features],
    ['masked', undefined, trace.masked, labels, labels],
    ['headOutputs', undefined, trace.headOutputs, labels, headFeatures],
    ['update', undefined, trace.update, labels, features],
    ['output', undefined, trace.output, labels, features],
    ['nextWords', undefined, parameters.nextWords, next, features],
    ...['nextWordBefore', 'nextWord'].flatMap((name) => [
      [name, undefined, vector(trace[name].probabilities), undefined, next],
      [`${name}.logits`, undefined, vector(trace[name].logits), undefined, next],
    ]),
    ['scale', undefined, vector([parameters.scale]), undefined, undefined],
    ['temperature', undefined, vector([parameters.temperature]), undefined, undefined],
  ];
  for (const [h, head] of heads.entries()) {
    const { name, queryFeatures, valueFeatures, W_Q, W_K, W_V, W_O } = parameters.heads[h];
    const carried = content === 'keys' ? queryFeatures : valueFeatures;
    list.push(
      ['W_Q', name, W_Q, features, queryFeatures],
      ['W_K', name, W_K, features, queryFeatures],
      ['W_V', name, W_V, features, valueFeatures],
      ['W_O', name, W_O, valueFeatures, features],
      ['queries', name, head.queries, labels, queryFeatures],
      ['keys', name, head.keys, labels, queryFeatures],
      ['values', name, head.values, labels, valueFeatures],
      ['sums', name, head.sums, labels, undefined],
      ['output', name, head.output, labels, carried],
      ...['scores', 'scaledScores', 'exponentials', 'weights'].map((quantity) => [
        quantity,
        name,
        head[quantity],
        labels,
        labels,
      ]),
    );
  }
  return list;
}

const vector = (data) => ({ rows: 1, columns: data.length, data });

const leaves = [
  'embeddings',
  'W_Q',
  'W_K',
  'W_V',
  'W_O',
  'nextWords',
  'scale',
  'temperature',
  'masked',
];

/** What the operation makes of its terms. */
function made({ operation, terms, value }, { quantity, column }) {
  const values = terms.map((term) => term.value);
  if (operation === 'sum') return values.reduce((sum, x) => sum + x, 0);
  if (operation === 'product') return values[0] * values[1];
  if (operation === 'scale') return (values[0] * values[1]) / values[2];
  if (operation === 'exp') return Math.exp(values[0] - values[1]);
  if (operation === 'softmax' && quantity === 'weights') return values[0] / values[1];
  if (operation === 'softmax') {
    const largest = Math.max(...values);
    const sum = values.reduce((total, x) => total + Math.exp(x - largest), 0);
    return Math.exp(terms.find(({ name }) => name === column).value - largest) / sum;
  }
  assert.equal(operation, 'given');
  return value;
}

/** Asks for a number and for all that it was made of; the numbers asked for already are known. */
function descend(trace, reference, known) {
  const key = JSON.stringify(reference);
  if (known.has(key)) return known.get(key);
  const explanation = engine.explain(trace, reference);
  known.set(key, explanation.value);
  near(made(explanation, reference), explanation.value, 1e-6, `${key} of its terms`);
  if (explanation.operation === 'given') {
    const isMasked = explanation.terms.length > 0;
    assert.ok(isMasked || leaves.includes(reference.quantity), `${key} is given`);
  } else assert.ok(explanation.terms.length > 0, key);
  for (const { name, value, from } of explanation.terms) {
    assert.ok(typeof name === 'string' && name !== '', key);
    assert.ok(from, `${key}: “${name}” can be asked for in turn`);
    near(descend(trace, from, known), value, 1e-9, `${key}: ${name}`);
  }
  return explanation.value;
}

const settings = {
  'as it is': {},
  causal: { causal: true },
  'keys carried, scaled by hand': { content: 'keys', scale: 0.3, temperature: 2 },
  edited: { edits: { 'orange.fruit': -1.5, 'tech-head.W_Q.colour.tech': 0.25, 'apple.tech': 2 } },
};

for (const [title, setting] of Object.entries(settings))
  for (const sentence of ['A', 'B', 'slide'])
    test(`every number of ${sentence}, ${title}, can be asked for, down to what was given`, () => {
      const trace = engine.trace(apple, { sentence, ...setting });
      const known = new Map();
      for (const [quantity, head, matrix, rows, columns] of quantities(trace))
        for (const [i, numbers] of rowsOf(matrix).entries())
          for (const [j, number] of numbers.entries()) {
            const reference = {
              quantity,
              ...(head && { head }),
              ...(rows && { row: rows[i] }),
              ...(columns && { column: columns[j] }),
            };
            near(descend(trace, reference, known), number, 1e-6, JSON.stringify(reference));
          }
      assert.ok(known.size > 1000);
    });

test('a row and a column may be given by position, or by a word without its place', () => {
  const trace = engine.trace(apple, { sentence: 'A' });
  const byLabel = { quantity: 'scores', head: 'fruit-head', row: 'apple', column: 'an@3' };
  const { value, terms } = engine.explain(trace, byLabel);
  for (const other of [
    { row: 3, column: 2 },
    { row: 'APPLE', column: 'an' },
  ])
    assert.equal(engine.explain(trace, { ...byLabel, ...other }).value, value);
  assert.deepEqual(
    terms.map(({ name }) => name),
    apple.heads[0].queryFeatures,
  );
});

/** The apple lesson with names beyond ASCII. */
function german() {
  const scenario = structuredClone(apple);
  const { orange, ...words } = scenario.words;
  const [one] = scenario.heads;
  scenario.words = { ...words, Äpfel: orange, 1984: orange };
  scenario.sentences = { A: { text: 'I bought Äpfel 1984', neighbour: 'Äpfel', head: 'köpfe' } };
  scenario.features[0] = 'früchte';
  one.name = 'köpfe';
  scenario.nextWords['KÜCHEN'] = [1, 0, 0, 0, 0];
  return scenario;
}

test('names of any script are found whatever their case, digits by label', () => {
  const scenario = german();
  const value = (edits, reference) =>
    engine.explain(engine.trace(scenario, { sentence: 'A', edits }), reference).value;
  const score = { quantity: 'scores', head: 'köpfe', row: 'bought', column: 'Äpfel' };
  assert.equal(value({}, { ...score, head: 'KÖPFE', column: 'äpfel' }), value({}, score));
  assert.equal(value({}, { ...score, column: '1984' }), value({}, { ...score, column: 3 }));
  const fruit = { quantity: 'embeddings', row: 'ÄPFEL', column: 'FRÜCHTE' };
  assert.equal(value({ 'ÄPFEL.FRÜCHTE': 7 }, fruit), 7);
  const weight = { quantity: 'W_Q', head: 'köpfe', row: 'früchte', column: 'fruit' };
  assert.equal(value({ 'KÖPFE.W_Q.FRÜCHTE.fruit': 2 }, weight), 2);
  assert.ok(value({}, { quantity: 'nextWord', column: 'küchen' }) > 0);
  const wrong = thrown(() => value({ 'ÄPFEL.größe': 1 }, fruit));
  checkError(wrong, RangeError, 'edits.ÄPFEL.größe');
});

test('the slide’s 12.0: query times key, feature by feature', () => {
  const trace = engine.trace(apple, { sentence: 'slide' });
  const asked = { quantity: 'scores', head: 'fruit-head', row: 'apple', column: 'orange' };
  const { value, operation, terms } = engine.explain(trace, asked);
  near(value, 12, 1e-9, 'value');
  assert.equal(operation, 'sum');
  assert.deepEqual(
    terms.map((term) => term.value),
    [9, 0, 1.5, 1.5, 0],
  );
  const fruit = engine.explain(trace, terms[0].from);
  assert.equal(fruit.operation, 'product');
  assert.deepEqual(
    fruit.terms.map((term) => [term.name, term.value, term.from.quantity]),
    [
      ['queries', 1.5, 'queries'],
      ['keys', 6, 'keys'],
    ],
  );
});

test('several traces are explained each by itself, in any order', () => {
  const asked = { quantity: 'output', row: 'apple', column: 'fruit' };
  const traces = [{}, { edits: { 'orange.fruit': 0 } }, { causal: true }].map((setting) =>
    engine.trace(apple, { sentence: 'A', ...setting }),
  );
  const values = traces.map((trace) => engine.explain(trace, asked).value);
  assert.equal(new Set(values).size, 3);
  assert.deepEqual(
    traces.toReversed().map((trace) => engine.explain(trace, asked).value),
    values.toReversed(),
  );
});

test('what cannot be asked', () => {
  const trace = engine.trace(apple, { sentence: 'A' });
  const score = { quantity: 'scores', head: 'fruit-head', row: 'apple', column: 'orange' };
  const bad = [
    [{ ...score, quantity: 'score' }, RangeError, 'quantity'],
    [{ ...score, quantity: undefined }, TypeError, 'quantity'],
    [{ ...score, quantity: 3 }, TypeError, 'quantity'],
    [{ ...score, head: undefined }, TypeError, 'head'],
    [{ ...score, head: 'no-head' }, RangeError, 'head'],
    [{ ...score, head: '' }, RangeError, 'head'],
    [{ ...score, head: 0 }, TypeError, 'head'],
    [{ ...score, row: 'phone' }, RangeError, 'row'],
    [{ ...score, row: '' }, RangeError, 'row'],
    [{ ...score, row: undefined }, TypeError, 'row'],
    [{ ...score, row: null }, TypeError, 'row'],
    [{ ...score, row: -1 }, RangeError, 'row'],
    [{ ...score, row: 7 }, RangeError, 'row'],
    [{ ...score, row: 0.5 }, RangeError, 'row'],
    [{ ...score, row: NaN }, RangeError, 'row'],
    [{ ...score, column: Infinity }, RangeError, 'column'],
    [{ ...score, column: 'an@4' }, RangeError, 'column'],
    [{ ...score, column: undefined }, TypeError, 'column'],
    [{ ...score, term: 'orange' }, RangeError, 'term'],
    [{ ...score, term: '' }, RangeError, 'term'],
    [{ ...score, term: 1 }, TypeError, 'term'],
    [{ ...score, word: 'apple' }, TypeError, 'reference.word'],
    [{ quantity: 'nextWord' }, TypeError, 'column'],
    [{ quantity: 'embeddings', row: 'apple', column: 'fruit', term: 'x' }, RangeError, 'term'],
    [undefined, TypeError, 'reference'],
    ['scores', TypeError, 'reference'],
  ];
  for (const [reference, Class, argument] of bad)
    checkError(
      thrown(() => engine.explain(trace, reference)),
      Class,
      argument,
    );
  for (const other of [undefined, null, 3, 'trace', {}, structuredClone(trace)])
    checkError(
      thrown(() => engine.explain(other, score)),
      TypeError,
      'trace',
    );
});
