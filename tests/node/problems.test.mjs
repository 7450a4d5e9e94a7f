// What is wrong with an input is told in phrases: one table, its words in every language.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { loadEngine } from 'attention-explainer/engine';
import { apple, validateScenario } from 'attention-explainer/scenarios';
import { inEnglish, phrases } from '../../engine/bindings/phrases.mjs';
import { languages } from '../../web/src/i18n/languages.mjs';
import { filled, thrown } from './support.mjs';

const engine = await loadEngine();
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');

/** The names of a phrase's gaps. */
const gapsOf = (text) => Array.from(text.matchAll(/\{(\w+)\}/gu), ([, name]) => name).sort();

function sources(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/generated|phrases\.mjs$/u.test(file))
    .map((file) => read(join(folder, file)));
}

const cpp = sources('engine', /\.cpp$/u);
const javascript = ['engine/bindings', 'web/src', 'web/scenarios', 'cli'].flatMap((folder) =>
  sources(folder, /\.(mjs|ts)$/u),
);

/** Phrases that are named by a schema's type, which is no literal in the source. */
const ofTypes = ['object', 'array', 'string', 'number', 'integer', 'boolean'];

test('every phrase that a source names is in the table, and every one of the table is named', () => {
  const used = new Set(ofTypes);
  for (const text of cpp)
    for (const [, key] of text.matchAll(/Phrase::of\("([^"]+)"\)/gu)) used.add(key);
  for (const text of javascript)
    for (const [, key] of text.matchAll(/\bphrase\(\s*'([^']+)'/gu)) used.add(key);
  assert.ok(cpp.some((text) => text.includes('Phrase::of("twice")')));
  assert.deepEqual([...used].sort(), Object.keys(phrases).sort());
});

test('C++ fills the gaps of its phrases', () => {
  for (const text of cpp)
    for (const [, key, rest] of text.matchAll(/Phrase::of\("([^"]+)"\)([^;]*)/gu)) {
      const own = rest.split('Phrase')[0];
      const given = Array.from(own.matchAll(/\.with\("(\w+)"/gu), ([, name]) => name).sort();
      assert.deepEqual(given, gapsOf(phrases[key]), key);
    }
});

test('the page’s English is the table’s', () => {
  const messages = JSON.parse(read('web/src/i18n/en/problems.json'));
  const told = Object.entries(phrases).map(([key, text]) => [`told.${key}`, text]);
  assert.deepEqual(messages, Object.fromEntries(told));
});

const good = () => ({ queries: filled(2, 4), keys: filled(3, 4), values: filled(3, 2) });
const attend = (changes) => () => engine.scaledDotProductAttention({ ...good(), ...changes });
const ask = (reference) => () => engine.explain(engine.trace(apple, { sentence: 'A' }), reference);
const trace = (options) => () => engine.trace(apple, { sentence: 'A', ...options });
const changed = (change) => {
  const scenario = structuredClone(apple);
  change(scenario);
  return scenario;
};
const lesson = (change) => () => engine.trace(changed(change), { sentence: 'A' });

/** Calls that are refused, and what for. */
const refusals = [
  [() => engine.similarity(5, [1]), 'vector', 'kind.value'],
  [() => engine.similarity('a', [1]), 'vector', 'kind.string'],
  [() => engine.similarity(new Map(), [1]), 'vector', 'kind'],
  [() => engine.similarity([], []), 'numbers.some', 'none'],
  [() => engine.similarity([1], [1, 2]), 'numbers.as', '2'],
  [() => engine.similarity([NaN], [1]), 'numbers.finite', 'not.finite'],
  [() => engine.similarity([1e300], [1e300]), 'dot.within', 'overflow'],
  [() => engine.explainSimilarity([1], [1], 'length'), 'one.of', 'length'],
  [attend({ queries: filled(0, 4) }), 'cells.some', '0 × 4'],
  [attend({ queries: filled(2, 4, 1e30), keys: filled(3, 4, 1e30) }), 'float32', 'overflow'],
  [attend({ keys: filled(3, 5) }), 'columns.as', '5'],
  [attend({ values: filled(2, 2) }), 'rows.as', '2'],
  [attend({ heads: 3 }), 'divisor', '3'],
  [attend({ heads: 0 }), 'whole.least', '0'],
  [attend({ scale: 2e6 }), 'number.within', 'larger'],
  [attend({ causal: 1 }), 'flag', 'kind.value'],
  [attend({ keys: { rows: 1, columns: 1, data: [1] } }), 'array.typed', 'array'],
  [attend({ mask: { rows: 2, columns: 3, data: new Uint8Array(6).fill(2) } }), 'mask.bits'],
  [attend({ mask: filled(2, 3, Infinity) }), 'numbers.mask', 'not.mask'],
  [trace({ sentence: '' }), 'words.some', 'none'],
  [trace({ sentence: 'apple '.repeat(33) }), 'words.most', '33'],
  [trace({ sentence: 'apple pear' }), 'one.of.sentences', '“pear”'],
  [trace({ scale: -1 }), 'number.range', '−1'],
  [trace({ temperature: 0 }), 'number.above', '0'],
  [trace({ content: 'queries' }), 'one.of', 'queries'],
  [trace({ edits: { 'orange.fruit': 1e9 } }), 'number.within', '1000000000'],
  [trace({ edits: { 'orange.fruit': NaN } }), 'number.finite', 'not.finite'],
  [trace({ edits: { pear: 1 } }), 'path', '“pear”'],
  [trace({ edits: { 'pear.fruit': 1 } }), 'word', '“pear”'],
  [trace({ edits: { 'orange.taste': 1 } }), 'feature', '“taste”'],
  [trace({ edits: { 'head.W_Q.fruit.fruit': 1 } }), 'head', '“head”'],
  [trace({ edits: { 'fruit-head.W.fruit.fruit': 1 } }), 'matrix', '“W”'],
  [trace({ edits: { 'fruit-head.W_Q.taste.fruit': 1 } }), 'row', '“taste”'],
  [trace({ edits: { 'fruit-head.W_Q.fruit.taste': 1 } }), 'column', '“taste”'],
  [ask({ quantity: 'update', row: 'apple' }), 'names.or.position', 'nothing'],
  [ask({ quantity: 'update', row: 'apple', column: 9 }), 'position.range', '9'],
  [ask({ quantity: 'update', row: true, column: 0 }), 'label', 'kind.value'],
  [ask({ quantity: 'scale', term: 'fruit' }), 'given', '“fruit”'],
  [lesson((s) => (s.features[0] = 'a b')), 'names', '“a b”'],
  [lesson((s) => (s.features[1] = 'Fruit')), 'name.once', 'twice'],
  [lesson((s) => (s.heads[0].name = 'apple')), 'name.free', 'apple'],
  [lesson((s) => s.heads[0].W_Q.pop()), 'rows.of', 'rows.of'],
  [lesson((s) => (s.words.orange[0] = 1e7)), 'numbers.within', 'larger'],
  [lesson((s) => s.W_O.pop()), 'rows.of.heads', '9'],
  [lesson((s) => (s.heads = {})), 'array.heads', 'kind'],
  [lesson((s) => (s.sentences = {})), 'least', 'none'],
];

const keyOf = (said) => (typeof said === 'string' ? said : said.key);

/** What is told is what is said in English, with every gap filled. */
function checkTold({ expected, received, told }) {
  assert.deepEqual([inEnglish(told.expected), inEnglish(told.received)], [expected, received]);
  for (const said of [told.expected, told.received]) {
    if (typeof said === 'string') continue;
    assert.deepEqual(Object.keys(said.values).sort(), gapsOf(phrases[said.key]), said.key);
  }
}

test('an error names its phrases, and its English is theirs', () => {
  for (const [call, expected, received = ''] of refusals) {
    const error = thrown(call);
    checkTold(error);
    assert.equal(keyOf(error.told.expected), expected, error.message);
    if (received) assert.equal(keyOf(error.told.received), received, error.message);
    assert.ok(error.message.includes(`: ${error.kind}: `), error.message);
  }
});

test('a fault of a lesson’s file names its phrases', () => {
  const faults = [
    [(s) => delete s.focus, 'value', 'nothing'],
    [(s) => (s.words.orange[0] = 'three'), 'number', '"three"'],
    [(s) => (s.extra = 1), 'no.member', 'one'],
    [(s) => (s.focus = 'pear'), 'one.of', '“pear”'],
    [(s) => s.words.orange.pop(), 'numbers.count', '4'],
    [(s) => (s.features[1] = 'Fruit'), 'name.once.case', 'second'],
    [(s) => (s.sentences.A.text = 'apple '.repeat(33)), 'words.range', '33'],
  ];
  for (const [change, expected, received] of faults) {
    const { errors } = validateScenario(changed(change));
    for (const error of errors) checkTold(error);
    const keys = errors.map(({ told }) => [keyOf(told.expected), keyOf(told.received)]);
    assert.ok(
      keys.some(([wanted, came]) => wanted === expected && came === received),
      JSON.stringify(keys),
    );
  }
});

for (const language of languages)
  test(`${language}: every phrase of the table can be said, with all that fills its gaps`, () => {
    const messages = JSON.parse(read(`web/src/i18n/${language}/problems.json`));
    for (const [key, english] of Object.entries(phrases)) {
      const message = messages[`told.${key}`];
      assert.ok(message, key);
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const values = Object.fromEntries(gapsOf(english).map((name) => [name, count]));
        const said = new IntlMessageFormat(message, language).format(values);
        assert.doesNotMatch(said, /[{}]/u, key);
      }
    }
  });
