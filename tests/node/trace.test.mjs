import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import * as reference from './reference.mjs';
import { fc, float, near, nearMatrix, nearVector } from './support.mjs';

const engine = await loadEngine();

const sentences = {
  A: ['I', 'bought', 'an', 'apple', 'and', 'an', 'orange'],
  B: ['apple', 'unveiled', 'a', 'new', 'phone'],
  slide: ['apple', 'orange', 'phone', 'the'],
};

const perHead = [
  'queries',
  'keys',
  'values',
  'scores',
  'scaledScores',
  'exponentials',
  'sums',
  'weights',
  'output',
];

/** Every number of a trace beside the reference's. */
function same(trace, expected, within = 1e-6) {
  for (const name of ['embeddings', 'masked', 'headOutputs', 'update', 'output'])
    nearMatrix(trace[name], expected[name], within, name);
  assert.equal(trace.heads.length, expected.heads.length);
  for (const [h, head] of expected.heads.entries())
    for (const name of perHead)
      nearMatrix(trace.heads[h][name], head[name], within, `heads[${h}].${name}`);
  for (const name of ['nextWordBefore', 'nextWord'])
    for (const part of ['logits', 'probabilities'])
      nearVector(trace[name][part], expected[name][part], within, `${name}.${part}`);
}

/** Paths of every number that a reader may change. */
const paths = [
  ...Object.keys(apple.words).flatMap((word) => apple.features.map((f) => `${word}.${f}`)),
  ...apple.heads.flatMap(({ name, queryFeatures, valueFeatures }) => [
    ...['W_Q', 'W_K'].flatMap((m) =>
      apple.features.flatMap((f) => queryFeatures.map((q) => `${name}.${m}.${f}.${q}`)),
    ),
    ...apple.features.flatMap((f) => valueFeatures.map((v) => `${name}.W_V.${f}.${v}`)),
    ...valueFeatures.flatMap((v) => apple.features.map((f) => `${name}.W_O.${v}.${f}`)),
  ]),
];

const edits = (limit) =>
  fc.dictionary(fc.constantFrom(...paths), float(limit), { maxKeys: 12, noNullPrototype: true });

const options = fc.record(
  {
    content: fc.constantFrom('values', 'keys'),
    causal: fc.boolean(),
    scale: fc.double({ min: 0, max: 2, noNaN: true }),
    temperature: fc.double({ min: 0.2, max: 5, noNaN: true }),
  },
  { requiredKeys: [] },
);

const ownWords = fc.array(fc.constantFrom(...Object.keys(apple.words)), {
  minLength: 1,
  maxLength: 32,
});

test('the three sentences as they stand, in all their settings', () => {
  const settings = [
    {},
    { causal: true },
    { content: 'keys' },
    { scale: 1 },
    { scale: 0 },
    { temperature: 0.5 },
    { temperature: 3, causal: true, content: 'keys', scale: 0.9 },
  ];
  for (const [sentence, words] of Object.entries(sentences))
    for (const setting of settings) {
      const trace = engine.trace(apple, { sentence, ...setting });
      assert.deepEqual(trace.words, words);
      same(trace, reference.lesson(apple, words, setting));
    }
});

test('any edits with any setting', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(sentences)),
      edits(4),
      options,
      (sentence, changes, setting) => {
        const trace = engine.trace(apple, { sentence, edits: changes, ...setting });
        const asked = { ...setting, edits: changes };
        same(trace, reference.lesson(apple, sentences[sentence], asked), 1e-5);
      },
    ),
    { numRuns: 300 },
  );
});

test('any words of the lesson, in any case, are a sentence', () => {
  const turned = (word, upper) => (upper ? word.toUpperCase() : word);
  fc.assert(
    fc.property(ownWords, fc.boolean(), options, (words, upper, setting) => {
      const written = words.map((word) => turned(word, upper));
      // One word alone may also be the name of a sentence, and that goes first.
      const sentence = ` ${written.join('  ')}\n`;
      const trace = engine.trace(apple, { sentence, ...setting });
      assert.deepEqual(trace.words, words);
      assert.deepEqual(trace.written, written);
      assert.equal(trace.focus, Math.max(0, words.indexOf('apple')));
      same(trace, reference.lesson(apple, words, setting));
    }),
  );
});

test('no setting and no edit leads to a number that is not finite', () => {
  const extreme = fc.oneof(fc.constantFrom(-1e6, 0, 1e6), float(1e6));
  const changes = fc.dictionary(fc.constantFrom(...paths), extreme, {
    maxKeys: 40,
    noNullPrototype: true,
  });
  const setting = fc.record({
    content: fc.constantFrom('values', 'keys'),
    causal: fc.boolean(),
    scale: fc.constantFrom(0, 1, 1e6),
    temperature: fc.constantFrom(1e-6, 1, 1e6),
  });
  fc.assert(
    fc.property(changes, setting, (changed, set) => {
      const trace = engine.trace(apple, { sentence: 'A', edits: changed, ...set });
      const all = [
        trace.headOutputs,
        trace.update,
        trace.output,
        ...trace.heads.flatMap((head) => perHead.map((name) => head[name])),
      ].flatMap(({ data }) => [...data]);
      const next = [trace.nextWord, trace.nextWordBefore].flatMap((n) => [
        ...n.logits,
        ...n.probabilities,
      ]);
      assert.ok([...all, ...next].every(Number.isFinite));
    }),
  );
});

test('names of rows: a word that stands twice has its place, from 1', () => {
  const { words, labels, written, focus } = engine.trace(apple, { sentence: 'A' });
  assert.deepEqual(words, ['I', 'bought', 'an', 'apple', 'and', 'an', 'orange']);
  assert.deepEqual(labels, ['I', 'bought', 'an@3', 'apple', 'and', 'an@6', 'orange']);
  assert.equal(written.join(' '), apple.sentences.A.text);
  assert.equal(focus, 3);
  assert.equal(engine.trace(apple, { sentence: 'B' }).written[0], 'Apple');
});

test('parameters are those that were used, edits applied', () => {
  const { parameters } = engine.trace(apple, {
    sentence: 'B',
    edits: { 'tech-head.W_O.tap.tech': 0.75, 'FRUIT-HEAD.w_q.Colour.FRUIT': -1 },
    causal: true,
    temperature: 2,
  });
  const [fruit, tech] = parameters.heads;
  assert.equal(parameters.causal, true);
  assert.equal(parameters.content, 'values');
  assert.equal(parameters.temperature, 2);
  near(parameters.scale, 1 / Math.sqrt(5), 1e-12, 'scale');
  assert.equal(tech.W_O.data[2 * 5 + 1], 0.75);
  assert.equal(fruit.W_O.data[2 * 5 + 1], 0.5);
  assert.equal(fruit.W_Q.data[2 * 5], -1);
  assert.deepEqual(parameters.features, apple.features);
  nearMatrix(parameters.nextWords, Object.values(apple.nextWords), 1e-6, 'nextWords');
});

test('the scenario is left alone', () => {
  const before = structuredClone(apple);
  engine.trace(apple, { sentence: 'A', edits: { 'orange.fruit': -3 }, content: 'keys' });
  assert.deepEqual(apple, before);
});

test('words of any script are found without regard to case, parted by any white space', () => {
  const { apple: embedding, ...words } = apple.words;
  const scenario = {
    ...apple,
    words: { ...words, École: embedding, яблоко: embedding, 苹果: embedding },
    focus: 'ÉCOLE',
    sentences: { ...apple.sentences, A: { ...apple.sentences.A, text: 'the école' } },
    claims: [],
  };
  for (const name of ['B', 'slide']) scenario.sentences[name] = scenario.sentences.A;
  const named = engine.trace(scenario, { sentence: 'A' });
  assert.deepEqual(named.words, ['the', 'École']);
  assert.deepEqual(named.written, ['the', 'école']);
  assert.equal(named.focus, 1);
  const own = engine.trace(scenario, { sentence: '\u3000ЯБЛОКО\u00a0 苹果\tThe яблоко ' });
  assert.deepEqual(own.words, ['яблоко', '苹果', 'the', 'яблоко']);
  assert.deepEqual(own.labels, ['яблоко@1', '苹果', 'the', 'яблоко@4']);
  assert.deepEqual(own.written, ['ЯБЛОКО', '苹果', 'The', 'яблоко']);
});

test('a name of a sentence goes before a word, to the letter', () => {
  assert.equal(engine.trace(apple, { sentence: 'A' }).words.length, 7);
  assert.deepEqual(engine.trace(apple, { sentence: 'a' }).words, ['a']);
  assert.deepEqual(engine.trace(apple, { sentence: ' A ' }).words, ['a']);
});
