// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { hideable, lockable, validateScenario } from 'attention-explainer/scenarios';
import { verdictOn } from '../../web/scenarios/claims.mjs';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const text = read('docs/lessons.md');
const schema = JSON.parse(read('web/scenarios/scenario.schema.json'));
const [, example = ''] = /^```json\n(.*?)^```$/msu.exec(text) ?? [];
const lesson = JSON.parse(example);

test('the example of docs/lessons.md is a lesson, and its claims hold', async () => {
  assert.deepEqual(validateScenario(lesson).errors, []);
  const engine = await loadEngine();
  for (const claim of lesson.claims)
    assert.ok(verdictOn(engine, lesson, claim).holds, claim.quantity);
  const { nextWord } = engine.trace(lesson, { sentence: 'B' });
  assert.ok((nextWord.probabilities[2] ?? 0) + (nextWord.probabilities[3] ?? 0) > 0.9);
});

test('the example has every member that there is, and the table explains each', () => {
  const members = Object.keys(schema.properties);
  assert.deepEqual(Object.keys(lesson).sort(), [...members].sort());
  const explained = [...text.matchAll(/^\| `(\w+)` /gmu)].map(([, member]) => member);
  assert.deepEqual(explained.sort(), [...members].sort());
});

test('every quantity, step, and name to lock or hide is named', () => {
  const names = [
    ...schema.properties.claims.items.properties.quantity.enum,
    ...Object.keys(schema.properties.questions.properties),
    ...hideable,
    ...lockable,
  ];
  for (const name of names) assert.ok(text.includes(`\`${name}\``), name);
  assert.ok(text.includes(schema.$id));
});
