// The sentences that the word layer learns from: made from the senses, balanced, and without leaks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filled, makeSentences, written } from '../../scripts/words/sentences.mjs';

const read = (name) => readFileSync(new URL(`../../web/words/${name}`, import.meta.url), 'utf8');
const senses = JSON.parse(read('senses.json'));
const sentences = JSON.parse(read('sentences.json'));

const wordsOf = (text) => text.split(' ');
const contextsOf = ({ contexts }) => [...contexts.train, ...contexts.heldOut];
const everySense = senses.ambiguous.flatMap((entry) => entry.senses);
const templateWords = new Set(
  senses.templates.flatMap(wordsOf).filter((word) => !word.startsWith('{')),
);
const copy = () => structuredClone(senses);

/** How often each key occurs. */
function tally(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

test('The file of sentences is what the script makes', () => {
  assert.equal(read('sentences.json'), written(makeSentences(senses)));
  assert.deepEqual(makeSentences(senses), sentences);
});

test('Every word has two senses with as many sentences each', () => {
  assert.equal(senses.ambiguous.length, 12);
  const counts = tally(sentences.map(({ word, sense, split }) => `${word} ${sense} ${split}`));
  assert.equal(counts.size, 12 * 2 * 2);
  for (const [key, count] of counts) assert.equal(count, key.endsWith(' train') ? 24 : 8, key);
});

test('Every sense meets every template as often, so that no template tells the sense', () => {
  for (const { word, senses: both } of senses.ambiguous) {
    for (const sense of both) {
      for (const template of senses.templates) {
        const count = (split) => {
          const texts = sense.contexts[split].map((context) => filled(template, word, context));
          return sentences.filter(
            (made) => made.word === word && made.split === split && texts.includes(made.text),
          ).length;
        };
        assert.equal(count('train'), 3, `${word}, ${sense.name}: ${template}`);
        assert.equal(count('heldOut'), 1, `${word}, ${sense.name}: ${template}`);
      }
    }
  }
});

test('A sentence has its word once, and one context: one of its own sense and split', () => {
  assert.equal(new Set(sentences.map(({ text }) => text)).size, sentences.length);
  for (const { text, word, sense, split } of sentences) {
    const entry = senses.ambiguous.find((candidate) => candidate.word === word);
    const words = wordsOf(text);
    assert.equal(words.filter((each) => each === word).length, 1, text);
    const contexts = new Set(entry.senses.flatMap(contextsOf));
    const found = words.filter((each) => contexts.has(each));
    assert.equal(found.length, 1, text);
    const own = entry.senses.find(({ name }) => name === sense);
    assert.ok(own.contexts[split].includes(found[0]), text);
    assert.ok(words.length >= 4 && words.length <= 9, text);
    assert.doesNotMatch(text, /\ba [aeiou]|\ban [^aeiou]|[^a-z ]/u);
  }
});

test('A held-out context stands in no training sentence, of its own word or another', () => {
  const trained = new Set(
    sentences.filter(({ split }) => split === 'train').flatMap(({ text }) => wordsOf(text)),
  );
  const leaked = everySense.flatMap(({ contexts }) => contexts.heldOut);
  assert.deepEqual(
    leaked.filter((context) => trained.has(context)),
    [],
  );
});

test('The two senses of a word share no context and no next word, and no context is a next word', () => {
  for (const { word, senses: both } of senses.ambiguous) {
    const parts = both.flatMap((sense) => [...contextsOf(sense), ...sense.nextWords]);
    const twice = [...tally(parts)].filter(([, count]) => count > 1).map(([part]) => part);
    assert.deepEqual(twice, [], word);
  }
});

test('No context and no next word is an ambiguous word or a word of a template', () => {
  const ambiguous = new Set(senses.ambiguous.map(({ word }) => word));
  for (const sense of everySense) {
    for (const word of [...contextsOf(sense), ...sense.nextWords]) {
      assert.ok(!ambiguous.has(word) && !templateWords.has(word), `${sense.name}: ${word}`);
    }
  }
});

test('A sense has four or five next words, and all senses together 60 to 90', () => {
  for (const { name, nextWords } of everySense) {
    assert.ok(nextWords.length === 4 || nextWords.length === 5, `${name}: ${nextWords}`);
  }
  const all = new Set(everySense.flatMap(({ nextWords }) => nextWords));
  assert.ok(all.size >= 60 && all.size <= 90, `${all.size} next words`);
});

test('The examples of the lesson are there', () => {
  const trained = (word, name) =>
    senses.ambiguous
      .find((entry) => entry.word === word)
      .senses.find((sense) => sense.name === name).contexts.train;
  assert.ok(trained('apple', 'fruit').includes('orange'));
  assert.ok(trained('apple', 'company').includes('phone'));
  assert.ok(trained('mouse', 'animal').includes('cat'));
  assert.ok(trained('bank', 'river').includes('river'));
});

test('Senses that would not be balanced are refused, and named', () => {
  const short = copy();
  short.ambiguous[0].senses[1].contexts.heldOut.pop();
  assert.throws(() => makeSentences(short), {
    name: 'RangeError',
    message: 'apple.company.contexts.heldOut: expected 4 entries, got 3',
  });
  const gapless = copy();
  gapless.templates[2] = 'they found a {word}';
  assert.throws(() => makeSentences(gapless), {
    message: 'templates[2]: expected {context} once, got "they found a {word}"',
  });
});
