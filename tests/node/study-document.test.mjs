// What docs/learning.md and docs/study.json say of the study is what the study wrote, and still holds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { trainingDefaults } from 'attention-explainer/learning';
import { loadMaterial } from '../../scripts/study/material.mjs';
import { runOf } from '../../scripts/study/run.mjs';
import { summary } from '../../scripts/study/statistics.mjs';
import { tablesOf, withTables } from '../../scripts/study/tables.mjs';
import { variants } from '../../scripts/study/variants.mjs';
import { near } from './support.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const study = JSON.parse(read('docs/study.json'));
const page = read('docs/learning.md');

/** Without the blanks and rules by which a table is laid out. */
const bare = (text) => text.replace(/-{3,}:?|:-+/gu, '-').replace(/ +/gu, ' ');

test('the tables of the page are those of the figures', () => {
  assert.equal(bare(withTables(page, tablesOf(study))), bare(page));
  assert.throws(() => withTables('no marks', ''), /no marks/u);
});

test('the study is of these words, these sentences, these defaults and these variants', () => {
  assert.equal(study.pack.sha256, JSON.parse(read('web/words/glove.json')).sha256);
  assert.deepEqual(study.sentences, { train: 576, heldOut: 192 });
  assert.equal(study.seeds.length, 20);
  const { seed, ...defaults } = trainingDefaults;
  assert.ok(Number.isInteger(seed));
  const { updates, goal, ...settings } = study.settings;
  assert.deepEqual([updates, goal, settings], [200, 0.9, defaults]);
  const told = study.variants.map(({ name, options, updates: of }) => [name, options, of]);
  assert.deepEqual(
    told,
    variants.map(({ name, options, updates: of }) => [name, options, of]),
  );
});

test('a run of its seeds comes out within what it says', async () => {
  const engine = await loadEngine();
  const material = await loadMaterial();
  for (const name of ['default', 'keys', 'untrained']) {
    const variant = variants.find((one) => one.name === name);
    const said = study.variants.find((one) => one.name === name);
    const { heldOutAccuracy, loss, look, toGoal } = runOf(engine, material, variant, 5);
    const within = (value, { min, max }, what) =>
      assert.ok(value >= min - 1e-5 && value <= max + 1e-5, `${name}, ${what}: ${value}`);
    within(heldOutAccuracy, said.heldOutAccuracy, 'accuracy');
    within(loss, said.loss, 'loss');
    if (said.toGoal) within(toGoal, said.toGoal, 'updates');
    for (const part of ['own', 'context', 'others']) within(look[part], said.look[part], part);
    near(look.own + look.context + look.others, 1, 1e-6, 'all weights');
  }
});

test('a summary is mean, deviation of a sample, and extremes', () => {
  assert.deepEqual(summary([1, 2, 3, 6]), { mean: 3, deviation: 2.16025, min: 1, max: 6 });
  assert.deepEqual(summary([4]), { mean: 4, deviation: 0, min: 4, max: 4 });
});
