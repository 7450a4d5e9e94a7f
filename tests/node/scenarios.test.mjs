import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { apple, scenarios, validateScenario } from 'attention-explainer/scenarios';
import { fc } from './support.mjs';

const engine = await loadEngine();

const schema = JSON.parse(
  readFileSync(new URL('../../web/scenarios/scenario.schema.json', import.meta.url), 'utf8'),
);

/** What is found wrong with the apple lesson once it has been changed. */
function faults(change) {
  const scenario = structuredClone(apple);
  change(scenario);
  return validateScenario(scenario);
}

const top = (path) => path.split('.')[0];

/** The change is found at its path, in words, and nothing else is, save what must be with it. */
function found(path, change, alsoIn = [top(path)]) {
  const { valid, errors } = faults(change);
  const told = JSON.stringify(errors);
  assert.equal(valid, false, `${path}: nothing was found`);
  assert.ok(
    errors.some((error) => error.path === path),
    `${path} is not named: ${told}`,
  );
  for (const { path: place, expected, received, message } of errors) {
    assert.ok(alsoIn.includes(top(place)), told);
    for (const text of [expected, received]) {
      assert.ok(typeof text === 'string' && text !== '', told);
      assert.ok(message.includes(text), told);
    }
    assert.ok(message.startsWith(place), told);
  }
}

test('every lesson of the package is valid', () => {
  for (const [id, scenario] of Object.entries(scenarios)) {
    assert.deepEqual(validateScenario(scenario), { valid: true, errors: [] });
    assert.equal(scenario.id, id);
  }
});

/** Paths of everything that the schema requires, each with the object that has it. */
function* required(node, value, path) {
  const { required: names = [], properties = {}, items, additionalProperties } = node;
  for (const name of names) yield [[...path, name], name];
  for (const [name, below] of Object.entries(properties))
    if (value?.[name] !== undefined) yield* required(resolved(below), value[name], [...path, name]);
  if (items && Array.isArray(value) && value.length > 0)
    yield* required(resolved(items), value[0], [...path, 0]);
  if (typeof additionalProperties === 'object') {
    const [first] = Object.keys(value);
    yield* required(resolved(additionalProperties), value[first], [...path, first]);
  }
}

const resolved = (node) => (node.$ref ? schema.$defs[node.$ref.split('/').at(-1)] : node);

const parentOf = (scenario, path) => path.slice(0, -1).reduce((value, key) => value[key], scenario);

const requiredPaths = [...required(schema, apple, [])].map(([path]) => path);

test('each required key, dropped', () => {
  assert.ok(requiredPaths.length > 30);
  for (const path of requiredPaths)
    found(path.join('.'), (scenario) => delete parentOf(scenario, path)[path.at(-1)]);
});

test('each required key, of a wrong type', () => {
  for (const path of requiredPaths)
    for (const value of [null, 12.5, [[]], { surprise: true }]) {
      const { valid, errors } = faults(
        (scenario) => (parentOf(scenario, path)[path.at(-1)] = value),
      );
      assert.equal(valid, false, path.join('.'));
      assert.ok(
        errors.every((error) => error.path.startsWith(path.join('.'))),
        JSON.stringify(errors),
      );
    }
});

test('an unknown key, wherever it stands', () => {
  found('surprise', (s) => (s.surprise = 1));
  found('heads.0.W_X', (s) => (s.heads[0].W_X = []));
  found('sentences.A.translation', (s) => (s.sentences.A.translation = ''));
  found('senses.1.colour', (s) => (s.senses[1].colour = 'red'));
  found('questions.value.hint', (s) => (s.questions.value.hint = 'x'));
  found('questions.tenth', (s) => (s.questions.tenth = s.questions.value));
  found('claims.0.why', (s) => (s.claims[0].why = 'x'));
});

test('matrices and vectors whose sizes do not agree', () => {
  found('words.orange', (s) => s.words.orange.pop());
  found('nextWords.pie', (s) => s.nextWords.pie.push(0));
  found('heads.0.W_Q', (s) => s.heads[0].W_Q.pop());
  found('heads.1.W_K.2', (s) => s.heads[1].W_K[2].pop());
  found('heads.1.W_V.0', (s) => s.heads[1].W_V[0].push(1));
  found('heads.0.W_Q.0', (s) => s.heads[0].queryFeatures.pop());
  found('heads.0.W_V.0', (s) => s.heads[0].valueFeatures.push('sell'), ['heads', 'W_O']);
  found('heads.1.queryFeatures', (s) => {
    const [, head] = s.heads;
    for (const row of [head.queryFeatures, ...head.W_Q, ...head.W_K]) row.pop();
  });
  found('W_O', (s) => s.W_O.pop());
  found('W_O.3', (s) => s.W_O[3].pop());
  found('words.apple', (s) => s.features.push('size'), ['words', 'nextWords', 'heads', 'W_O']);
});

test('numbers out of their limits, or none at all', () => {
  found('words.orange.0', (s) => (s.words.orange[0] = 1e6 + 1));
  found('words.orange.0', (s) => (s.words.orange[0] = '3'));
  found('words.orange.0', (s) => (s.words.orange[0] = null));
  found('words.orange.0', (s) => (s.words.orange[0] = NaN));
  found('W_O.0.0', (s) => (s.W_O[0][0] = -Infinity));
  found('heads.0.W_Q.0.0', (s) => (s.heads[0].W_Q[0][0] = -2e6));
  found('words.orange', (s) => (s.words.orange = []));
  found('version', (s) => (s.version = 3));
});

test('names: of sentences’ words, heads, features, steps', () => {
  found('sentences.A.text', (s) => (s.sentences.A.text = 'I bought a pear'));
  found('sentences.A.text', (s) => (s.sentences.A.text = ' '));
  found('sentences.A.text', (s) => (s.sentences.A.text = 'apple '.repeat(33)));
  found('sentences.B.neighbour', (s) => (s.sentences.B.neighbour = 'orange'));
  found('sentences.B.head', (s) => (s.sentences.B.head = 'no-head'));
  found('focus', (s) => (s.focus = 'pear'));
  found('senses.0.feature', (s) => (s.senses[0].feature = 'size'));
  found('senses.0.nextWords', (s) => (s.senses[0].nextWords[0] = 'cake'));
  found('heads.0.name', (s) => (s.heads[0].name = 'fruit.head'));
  found('heads.0.name', (s) => (s.heads[0].name = 'fruit head'));
  found('heads.0.name', (s) => (s.heads[0].name = ''));
  const renamed = (name) => (s) => {
    s.heads[0].name = name;
    for (const sentence of Object.values(s.sentences)) sentence.head = name;
    for (const claim of s.claims) if (claim.head) claim.head = name;
  };
  found('heads.0.name', renamed('Orange'));
  found('heads.Fruit-Head', (s) => {
    s.heads[1].name = 'Fruit-Head';
    for (const sentence of Object.values(s.sentences)) sentence.head = 'fruit-head';
    s.claims = [];
  });
  found('words', (s) => (s.words['two words'] = s.words.a));
  found('words.ORANGE', (s) => (s.words.ORANGE = s.words.a));
  found('features.Fruit', (s) => (s.features[3] = 'Fruit'));
  found('nextWords.PIE', (s) => (s.nextWords.PIE = s.nextWords.pie));
  found('heads.0.queryFeatures.TECH', (s) => (s.heads[0].queryFeatures[4] = 'TECH'));
  found('claims.0.sentence', (s) => (s.claims[0].sentence = 'C'));
  found('claims.0.head', (s) => (s.claims[0].head = 'no-head'));
  found('questions.value.answers', (s) =>
    s.questions.value.answers.forEach((a) => (a.right = true)),
  );
  found('questions.value.answers', (s) => (s.questions.value.answers.length = 1));
  found('claims.0', (s) => delete s.claims[0].equals);
});

test('what is valid runs: the engine takes every lesson that passes', () => {
  const names = fc.constantFrom('fruit', 'Fruit', 'É', 'é', 'apple', 'Apple', 'ß', 'SS', 'İ', 'ı');
  const changes = fc.constantFrom(
    (s, name) => (s.features[1] = name),
    (s, name) => (s.words[name] = [1, 2, 3, 4, 5]),
    (s, name) => (s.nextWords[name] = [1, 2, 3, 4, 5]),
    (s, name) => (s.heads[1].name = name),
    (s, name) => (s.heads[1].valueFeatures[0] = name),
    (s, name) => (s.heads[1].queryFeatures[0] = name),
    (s, name) => (s.focus = name),
    (s, name) => (s.sentences.A.text += ` ${name}`),
    (s, name) => (s.sentences[name] = s.sentences.A),
    (s) => (s.sentences.A.text = s.sentences.A.text.replace(' ', '\u00a0')),
  );
  let ran = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(changes, names), { maxLength: 4 }), (list) => {
      const scenario = structuredClone(apple);
      for (const [change, name] of list) change(scenario, name);
      if (!validateScenario(scenario).valid) return;
      ran += 1;
      for (const sentence of Object.keys(scenario.sentences)) engine.trace(scenario, { sentence });
    }),
    { numRuns: 1500 },
  );
  assert.ok(ran > 100, String(ran));
});

test('what JSON cannot say is told by its type', () => {
  const received = (value) => faults((s) => (s.words.orange[0] = value)).errors[0].received;
  assert.deepEqual([NaN, -Infinity, 5n, () => 0, null, undefined].map(received), [
    'NaN',
    '-Infinity',
    'a bigint',
    'a function',
    'null',
    'nothing',
  ]);
});

test('whatever comes, it is answered and nothing is thrown', () => {
  const garbage = fc.anything({ withBigInt: true, withSparseArray: true, withTypedArray: true });
  const isReport = ({ valid, errors }) => valid === (errors.length === 0);
  fc.assert(
    fc.property(garbage, (value) => isReport(validateScenario(value))),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...requiredPaths), garbage, (path, value) => {
      const scenario = structuredClone(apple);
      parentOf(scenario, path)[path.at(-1)] = value;
      return isReport(validateScenario(scenario));
    }),
    { numRuns: 2000 },
  );
  const circular = {};
  circular.self = circular;
  assert.equal(validateScenario(circular).valid, false);
  assert.equal(validateScenario({ ...apple, title: circular }).valid, false);
});
