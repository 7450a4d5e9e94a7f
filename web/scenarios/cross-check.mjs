// @ts-check
import { phrase } from '../../engine/bindings/phrases.mjs';
import { errorAt } from './validate.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('./index.d.ts').ScenarioError} ScenarioError */

/** Names are looked up without regard to case. @param {readonly string[]} names @param {string} name */
const has = (names, name) => names.some((known) => known.toLowerCase() === name.toLowerCase());

/** @param {string} path @param {readonly (readonly number[])[]} matrix @param {number} rows @param {number} columns */
function* shape(path, matrix, rows, columns) {
  if (matrix.length !== rows)
    yield errorAt(path, phrase('rows', { count: rows }), String(matrix.length));
  for (const [i, row] of matrix.entries()) {
    if (row.length !== columns)
      yield errorAt(
        `${path}.${i}`,
        phrase('numbers.count', { count: columns }),
        String(row.length),
      );
  }
}

/** @param {string} path @param {readonly string[]} names */
function* unique(path, names) {
  for (const [i, name] of names.entries()) {
    if (has(names.slice(0, i), name))
      yield errorAt(`${path}.${name}`, phrase('name.once.case'), phrase('second'));
  }
}

/** @param {string} path @param {readonly string[]} names @param {string} name */
function* known(path, names, name) {
  if (!has(names, name))
    yield errorAt(path, phrase('one.of', { names: names.join(', ') }), `“${name}”`);
}

/** @param {Scenario} scenario */
function* heads({ heads: all, features, words, W_O }) {
  const names = all.map(({ name }) => name);
  yield* unique('heads', names);
  for (const [i, head] of all.entries()) {
    const path = `heads.${i}`;
    if (has(Object.keys(words), head.name)) {
      yield errorAt(`${path}.name`, phrase('name.free'), `“${head.name}”`);
    }
    // One scale, by default 1/√d_k, serves all heads.
    const width = all[0]?.queryFeatures.length;
    if (head.queryFeatures.length !== width) {
      const received = String(head.queryFeatures.length);
      yield errorAt(
        `${path}.queryFeatures`,
        phrase('names.as.first', { count: width ?? 0 }),
        received,
      );
    }
    yield* unique(`${path}.queryFeatures`, head.queryFeatures);
    yield* unique(`${path}.valueFeatures`, head.valueFeatures);
    yield* shape(`${path}.W_Q`, head.W_Q, features.length, head.queryFeatures.length);
    yield* shape(`${path}.W_K`, head.W_K, features.length, head.queryFeatures.length);
    yield* shape(`${path}.W_V`, head.W_V, features.length, head.valueFeatures.length);
  }
  const rows = all.reduce((sum, { valueFeatures }) => sum + valueFeatures.length, 0);
  yield* shape('W_O', W_O, rows, features.length);
}

/** @param {Scenario} scenario */
function* sentences({ sentences: all, words, heads: headList }) {
  const wordNames = Object.keys(words);
  const headNames = headList.map(({ name }) => name);
  for (const [name, { text, neighbour, head }] of Object.entries(all)) {
    const path = `sentences.${name}`;
    const written = text.split(/\s+/).filter(Boolean);
    if (written.length < 1 || written.length > 32) {
      yield errorAt(
        `${path}.text`,
        phrase('words.range', { low: 1, high: 32 }),
        String(written.length),
      );
    }
    for (const word of written) yield* known(`${path}.text`, wordNames, word);
    yield* known(`${path}.neighbour`, written, neighbour);
    yield* known(`${path}.head`, headNames, head);
  }
}

/** @param {Scenario} scenario */
function* questions({ questions: all = {} }) {
  for (const [step, { answers }] of Object.entries(all)) {
    const right = answers.filter((answer) => answer.right).length;
    if (right !== 1)
      yield errorAt(`questions.${step}.answers`, phrase('answer.one'), String(right));
  }
}

/** @param {Scenario} scenario */
function* claims({ claims: all = [], sentences: sentenceList, heads: headList }) {
  for (const [i, { sentence, head }] of all.entries()) {
    // A sentence's name, unlike a word, is told apart by its case: “a” may be a word beside “A”.
    if (!Object.hasOwn(sentenceList, sentence)) {
      const names = Object.keys(sentenceList).join(', ');
      yield errorAt(`claims.${i}.sentence`, phrase('one.of', { names }), `“${sentence}”`);
    }
    if (head !== undefined)
      yield* known(
        `claims.${i}.head`,
        headList.map(({ name }) => name),
        head,
      );
  }
}

/** @param {Scenario} scenario */
function* whole(scenario) {
  const { features, words, neutral, nextWords, focus, senses } = scenario;
  yield* unique('features', features);
  yield* unique('words', Object.keys(words));
  yield* unique('nextWords', Object.keys(nextWords));
  for (const [word, embedding] of Object.entries(words)) {
    if (embedding.length !== features.length) {
      yield errorAt(
        `words.${word}`,
        phrase('numbers.count', { count: features.length }),
        String(embedding.length),
      );
    }
  }
  for (const [word, vector] of Object.entries(nextWords)) {
    if (vector.length !== features.length) {
      yield errorAt(
        `nextWords.${word}`,
        phrase('numbers.count', { count: features.length }),
        String(vector.length),
      );
    }
  }
  // Where no word has the size that the features ask for, it is the features that are amiss.
  const agree = Object.values(words).some(({ length }) => length === features.length);
  if (neutral && agree && neutral.length !== features.length) {
    yield errorAt(
      'neutral',
      phrase('numbers.count', { count: features.length }),
      String(neutral.length),
    );
  }
  yield* known('focus', Object.keys(words), focus);
  for (const [i, sense] of senses.entries()) {
    yield* known(`senses.${i}.feature`, features, sense.feature);
    for (const word of sense.nextWords)
      yield* known(`senses.${i}.nextWords`, Object.keys(nextWords), word);
  }
}

/** @param {string} text */
const wordsOf = (text) => text.split(/\s+/u).filter(Boolean);

/** @param {string} text */
const sorted = (text) => wordsOf(text.toLowerCase()).sort().join(' ');

/** @param {Scenario} scenario */
function* translations({ translations: all = {}, sentences: own }) {
  for (const [language, { sentences: translated = {} }] of Object.entries(all)) {
    for (const [name, { keys, written }] of Object.entries(translated)) {
      const path = `translations.${language}.sentences.${name}`;
      const text = own[name]?.text;
      if (text === undefined) {
        yield errorAt(path, phrase('one.of', { names: Object.keys(own).join(', ') }), `“${name}”`);
        continue;
      }
      if (keys !== undefined && sorted(keys) !== sorted(text)) {
        yield errorAt(`${path}.keys`, phrase('order', { text }), `“${keys}”`);
      }
      const [wanted, came] = [wordsOf(text).length, wordsOf(written ?? text).length];
      if (wanted !== came)
        yield errorAt(`${path}.written`, phrase('words.count', { count: wanted }), String(came));
    }
  }
}

/**
 * What a schema cannot say: sizes that must agree, names that must be known.
 * @param {Scenario} scenario an object that fits the schema
 * @returns {ScenarioError[]}
 */
export function crossCheck(scenario) {
  return [whole, sentences, heads, questions, claims, translations].flatMap((check) => [
    ...check(scenario),
  ]);
}
