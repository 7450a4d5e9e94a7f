// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { scenarios, validateScenario } from 'attention-explainer/scenarios';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */

const engine = await loadEngine();
const lessons = Object.entries(/** @type {Record<string, Scenario>} */ (scenarios));

/** The focus word's row of a head's weights. @param {any} trace @param {string} head */
function row(trace, head) {
  const { weights } = trace.heads.find((/** @type {any} */ one) => one.name === head);
  const start = trace.focus * weights.columns;
  return [...weights.data.subarray(start, start + weights.columns)];
}

/** The shares of each sense among the next words. @param {Scenario} scenario @param {any} next */
const shares = ({ senses }, { words, probabilities }) =>
  senses.map(({ nextWords }) =>
    nextWords.reduce((sum, word) => sum + probabilities[words.indexOf(word)], 0),
  );

for (const [id, scenario] of lessons) {
  const [first = '', second = ''] = Object.keys(scenario.sentences);

  test(`${id}: valid, under its own name, and all that it claims holds`, () => {
    assert.deepEqual(validateScenario(scenario).errors, []);
    assert.equal(scenario.id, id);
    assert.ok((scenario.claims?.length ?? 0) >= 12);
    for (const [i, claim] of (scenario.claims ?? []).entries()) {
      const { sentence, content = 'values', causal = false, quantity, head, row: at } = claim;
      const trace = engine.trace(scenario, { sentence, content, causal });
      const reference = { quantity, row: at, column: claim.column, ...(head && { head }) };
      const { value } = engine.explain(trace, reference);
      const { above = -Infinity, below = Infinity, equals = value, within = 1e-6 } = claim;
      const holds = value > above && value < below && Math.abs(value - equals) <= within;
      assert.ok(holds, `claims.${i}: ${JSON.stringify(claim)}: ${value}`);
    }
  });

  test(`${id}: the word that decides gets most of its sentence’s own head`, () => {
    for (const name of [first, second]) {
      const { neighbour = '', head = '' } = scenario.sentences[name] ?? {};
      const trace = engine.trace(scenario, { sentence: name });
      const weights = row(trace, head);
      const share = weights[trace.labels.indexOf(neighbour)] ?? 0;
      assert.ok(share > 0.9 && share < 0.99, `${name}: ${neighbour} ${share}`);
      assert.equal(Math.max(...weights), share);
    }
  });

  test(`${id}: the focus word starts between its senses and ends in one, as its next words do`, () => {
    for (const [i, name] of [first, second].entries()) {
      const trace = engine.trace(scenario, { sentence: name });
      const { nextWordBefore, nextWord } = trace;
      assert.ok(Math.max(...nextWordBefore.probabilities) < 0.3, name);
      assert.ok((shares(scenario, nextWord)[i] ?? 0) > 0.9, name);
      const [own = 0, other = 0] = [i, 1 - i].map(
        (sense) =>
          engine.explain(trace, {
            quantity: 'output',
            row: trace.labels[trace.focus] ?? '',
            column: scenario.senses[sense]?.feature ?? '',
          }).value,
      );
      assert.ok(own > 2.5 && other < 1, `${name}: ${own}, ${other}`);
    }
  });

  test(`${id}: with keys carried, at least one sentence goes wrong`, () => {
    const wrong = [first, second].filter((name, i) => {
      const { nextWord } = engine.trace(scenario, { sentence: name, content: 'keys' });
      return (shares(scenario, nextWord)[i] ?? 0) < 0.5;
    });
    assert.ok(wrong.length > 0);
  });

  test(`${id}: in some head and word the products of a score cancel`, () => {
    const { slide } = scenario.sentences;
    assert.equal(slide?.text.split(' ').length, 4, 'four words');
    const trace = engine.trace(scenario, { sentence: 'slide' });
    const found = scenario.heads.some(({ name: head }) =>
      trace.labels.some((column) => {
        const at = trace.labels[trace.focus] ?? '';
        const { value, terms } = engine.explain(trace, {
          quantity: 'scores',
          head,
          row: at,
          column,
        });
        return Math.abs(value) < 1e-9 && terms.some((term) => Math.abs(term.value) > 1e-9);
      }),
    );
    assert.ok(found || id === 'it');
  });

  test(`${id}: its own words are there for everything that it names`, () => {
    const folder = new URL('../../web/', import.meta.url);
    const read = (/** @type {string} */ file) =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const page = readdirSync(new URL('src/i18n/en', folder)).map((file) =>
      read(`src/i18n/en/${file}`),
    );
    const messages = Object.assign({}, ...page, read(`scenarios/texts/en/${id}.json`).messages);
    const keys = [...JSON.stringify(scenario).matchAll(/"message":"([^"]+)"/g)].map(
      ([, key]) => key,
    );
    assert.ok(keys.length > 60);
    for (const key of keys) assert.ok(messages[/** @type {string} */ (key)], `${id}: ${key}`);
  });
}
