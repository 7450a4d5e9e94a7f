// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { loadEngine } from 'attention-explainer/engine';
import { scenarios, validateScenario } from 'attention-explainer/scenarios';
import * as reference from './reference.mjs';
import { near, nearMatrix, nearVector, rowsOf } from './support.mjs';

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

  test(`${id}: no other head holds on to the word that decides`, () => {
    for (const name of [first, second]) {
      const { neighbour = '', head = '' } = scenario.sentences[name] ?? {};
      const trace = engine.trace(scenario, { sentence: name });
      for (const other of scenario.heads.filter((one) => one.name !== head)) {
        const weights = row(trace, other.name);
        const share = weights[trace.labels.indexOf(neighbour)] ?? 1;
        assert.ok(share < 0.25 && share < Math.max(...weights), `${name}: ${other.name} ${share}`);
      }
    }
  });

  test(`${id}: under the mask the sense is found only where the word that decides came before`, () => {
    for (const [i, name] of [first, second].entries()) {
      const trace = engine.trace(scenario, { sentence: name, causal: true });
      const isLate = trace.labels.indexOf(scenario.sentences[name]?.neighbour ?? '') > trace.focus;
      const share = shares(scenario, trace.nextWord)[i] ?? 0;
      assert.ok(isLate ? share < 0.55 : share > 0.9, `${name}: ${share}`);
    }
  });

  test(`${id}: every row of weights sums to 1, and an independent reckoning agrees`, () => {
    for (const sentence of Object.keys(scenario.sentences))
      for (const content of /** @type {const} */ (['values', 'keys']))
        for (const causal of [false, true]) {
          const options = { content, causal };
          const trace = engine.trace(scenario, { sentence, ...options });
          const expected = reference.lesson(scenario, trace.words, options);
          for (const [h, head] of trace.heads.entries()) {
            for (const weights of rowsOf(head.weights))
              near(
                weights.reduce((sum, x) => sum + x, 0),
                1,
                1e-6,
                `${sentence}: a row of ${head.name}`,
              );
            nearMatrix(head.scores, expected.heads[h].scores, 1e-6, 'scores');
            nearMatrix(head.weights, expected.heads[h].weights, 1e-6, 'weights');
          }
          nearMatrix(trace.output, expected.output, 1e-6, 'output');
          const { probabilities } = trace.nextWord;
          nearVector(probabilities, expected.nextWord.probabilities, 1e-6, 'nextWord');
        }
  });

  test(`${id}: on the four words, in their own head, the products of a score cancel`, () => {
    const { slide } = scenario.sentences;
    assert.equal(slide?.text.split(' ').length, 4, 'four words');
    const trace = engine.trace(scenario, { sentence: 'slide' });
    const { head, label } = { head: slide?.head ?? '', label: trace.labels[trace.focus] ?? '' };
    const found = trace.labels.some((column) => {
      const { value, terms } = engine.explain(trace, {
        quantity: 'scores',
        head,
        row: label,
        column,
      });
      return Math.abs(value) < 1e-9 && terms.some((term) => Math.abs(term.value) > 1e-9);
    });
    assert.ok(found);
  });

  test(`${id}: the four words’ scores can be worked out by hand, and words of grammar ask nothing`, () => {
    const trace = engine.trace(scenario, { sentence: 'slide' });
    const own = trace.heads.find(({ name }) => name === scenario.sentences['slide']?.head);
    assert.ok(own);
    for (const score of rowsOf(own.scores)[trace.focus] ?? []) near(score, +score.toFixed(1), 1e-6);
    const isGrammar = (/** @type {string} */ word) =>
      scenario.words[word]?.every((x, i) => x === 0 || scenario.features[i] === 'grammar');
    for (const sentence of Object.keys(scenario.sentences)) {
      const { words, heads } = engine.trace(scenario, { sentence });
      for (const { queries } of heads)
        for (const [i, query] of rowsOf(queries).entries())
          if (isGrammar(words[i] ?? '')) assert.ok(query.every((x) => x === 0));
    }
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
