// @ts-check
import assert from 'node:assert/strict';
import { loadEngine } from 'attention-explainer/engine';
import { apple, unknownWords, withWords } from 'attention-explainer/scenarios';

/** @typedef {import('./lesson.mjs').Shown} Shown */

export const engine = await loadEngine();
export { apple };

const similarities = ['dot', 'cosine', 'angle', 'scaled'];

/** The lesson with the words of an own sentence. @param {string} sentence */
const withOwn = (sentence) =>
  apple.sentences[sentence] ? apple : withWords(apple, unknownWords(apple, sentence));

/** A sentence's words by the scenario's keys; of several alike each with its place from 1. */
export function labelsOf(/** @type {string} */ sentence) {
  const known = Object.keys(withOwn(sentence).words);
  const text = apple.sentences[sentence]?.text ?? sentence;
  const words = text
    .split(/\s+/)
    .map((written) => known.find((word) => word.toLowerCase() === written.toLowerCase()) ?? '');
  return words.map((word, i) =>
    words.filter((other) => other === word).length > 1 ? `${word}@${i + 1}` : word,
  );
}

/** The traces of the state last asked for. @type {Map<string, any>} */
const known = new Map();

/** The trace of a sentence under the page's state. @param {any} state @param {string} sentence */
export function traceOf(state, sentence) {
  const { content, causal, scale, temperature } = state;
  const { words, heads } = withOwn(sentence);
  const there = [...Object.keys(words), ...heads.map(({ name }) => name)];
  const edits = Object.fromEntries(
    Object.entries(state.edits).filter(([path]) => there.includes(path.split('.')[0] ?? '')),
  );
  const options = { sentence, edits, content, causal, temperature };
  const key = JSON.stringify([options, scale]);
  if (!known.has(key)) {
    if (known.size > 6) known.clear();
    known.set(
      key,
      engine.trace(withOwn(sentence), scale === null ? options : { ...options, scale }),
    );
  }
  return known.get(key);
}

/** A row of numbers as a matrix. @param {Float32Array} data */
const oneRow = (data) => ({ rows: 1, columns: data.length, data });

/** Where a quantity lies in a trace: matrix, names of rows, names of columns. */
function placeOf(/** @type {any} */ trace, /** @type {Shown} */ { quantity, head, sentence = '' }) {
  const { features, nextWords } = apple;
  const words = labelsOf(sentence);
  const focus = [words.find((label) => label.split('@')[0] === apple.focus) ?? words[0]];
  const next = Object.keys(nextWords);
  if (head !== undefined) {
    const at = apple.heads.findIndex((one) => one.name === head);
    const { queryFeatures = [], valueFeatures = [] } = apple.heads[at] ?? {};
    const made = trace.parameters.heads[at];
    const carried = trace.parameters.content === 'keys' ? queryFeatures : valueFeatures;
    return {
      queries: [trace.heads[at].queries, words, queryFeatures],
      keys: [trace.heads[at].keys, words, queryFeatures],
      values: [trace.heads[at].values, words, valueFeatures],
      scores: [trace.heads[at].scores, words, words],
      scaledScores: [trace.heads[at].scaledScores, words, words],
      exponentials: [trace.heads[at].exponentials, words, words],
      weights: [trace.heads[at].weights, words, words],
      sums: [trace.heads[at].sums, words, [undefined]],
      output: [trace.heads[at].output, words, carried],
      W_Q: [made.W_Q, features, queryFeatures],
      W_K: [made.W_K, features, queryFeatures],
      W_V: [made.W_V, features, valueFeatures],
      W_O: [made.W_O, valueFeatures, features],
    }[quantity];
  }
  const headColumns = apple.heads.flatMap((/** @type {any} */ { name, valueFeatures }) =>
    valueFeatures.map((/** @type {string} */ feature) => `${name}.${feature}`),
  );
  return {
    embeddings: [trace.embeddings, words, features],
    update: [trace.update, words, features],
    output: [trace.output, words, features],
    masked: [trace.masked, words, words],
    headOutputs: [trace.headOutputs, words, headColumns],
    nextWords: [trace.parameters.nextWords, next, features],
    nextWord: [oneRow(trace.nextWord.probabilities), focus, next],
    nextWordBefore: [oneRow(trace.nextWordBefore.probabilities), focus, next],
    'nextWord.logits': [oneRow(trace.nextWord.logits), focus, next],
    'nextWordBefore.logits': [oneRow(trace.nextWordBefore.logits), focus, next],
    scale: [oneRow(Float32Array.of(trace.parameters.scale)), [undefined], [undefined]],
    temperature: [oneRow(Float32Array.of(trace.parameters.temperature)), [undefined], [undefined]],
  }[quantity];
}

/** What the engine says of a number on the screen, as text. @param {any} state @param {Shown} shown */
export function expectedValue(state, shown) {
  const { quantity, row, column, term, head, sentence } = shown;
  if (similarities.includes(quantity)) {
    const found = engine.similarity(state.probe.a, state.probe.b);
    return String(Math.fround(/** @type {any} */ (found)[quantity]));
  }
  const content = shown.content ?? state.content;
  const edits = shown.edits === undefined ? state.edits : JSON.parse(shown.edits);
  const trace = traceOf({ ...state, content, edits }, sentence ?? '');
  if (term !== undefined) {
    const reference = { quantity, row, column, ...(head === undefined ? {} : { head }) };
    const { terms } = engine.explain(trace, /** @type {any} */ (reference));
    return String(terms.find(({ name }) => name === term)?.value);
  }
  const place = placeOf(trace, shown);
  assert.ok(place, `the trace has no ${quantity}${head === undefined ? '' : ` of ${head}`}`);
  const [matrix, rows, columns] = place;
  // Of one row alone the engine gives no name.
  const i = row === undefined && rows.length === 1 ? 0 : rows.indexOf(row);
  const j = columns.indexOf(column);
  assert.ok(i >= 0 && j >= 0, `no row ${row} or column ${column} in ${quantity}`);
  const value = matrix.data[i * matrix.columns + j];
  return quantity === 'scale' || quantity === 'temperature'
    ? String(/** @type {any} */ (trace.parameters)[quantity])
    : String(value);
}

/** A number as it is written on the screen: its value, and half a unit of its last digit. */
export function readText(/** @type {string} */ text) {
  const plain = text.replace(/[−–]/g, '-').replace(/[,\s\u00a0\u202f]/g, '');
  const found = /^([<>])?(-?(?:\d+(?:\.(\d+))?|\.(\d+)))(?:E(-?\d+))?(%|°)?$/.exec(plain);
  if (!found) return null;
  const [, bound, mantissa, after = '', only = after, power = '0', unit] = found;
  const factor = 10 ** Number(power) * (unit === '%' ? 0.01 : unit === '°' ? Math.PI / 180 : 1);
  return {
    value: Number(mantissa) * factor,
    unit,
    bound,
    half: 0.5 * 10 ** -only.length * factor,
  };
}

/**
 * Fails unless the text is a rounding of the value that does not say too much. `seen`: the number is
 * a share that no mask has made nothing, however small it is.
 * @param {Shown} shown
 * @param {boolean} seen
 */
export function assertRounded({ quantity, value, text }, seen = false) {
  const said = readText(text);
  assert.ok(said, `“${text}” of ${quantity} is no number`);
  const exact = Number(value);
  if (said.bound !== undefined) {
    // One unit of the last digit from the end, and what would be rounded to that end.
    const gap = said.bound === '<' ? said.value : 1 - said.value;
    const left = said.bound === '<' ? exact : 1 - exact;
    assert.ok(Math.abs(gap - 2 * said.half) < 1e-9, `“${text}” is not the last that can be said`);
    assert.ok(left > 0 || (seen && said.bound === '<'), `${text} for ${value}`);
    assert.ok(left <= said.half * (1 + 1e-6), `${text} for ${value}`);
    return;
  }
  if (said.unit === '%' && exact > 0 && exact < 1) {
    assert.ok(said.value > 0 && said.value < 1, `${text} for ${value} says too much`);
  }
  if (seen && exact < 1) assert.ok(said.value > 0, `${text} for what no mask hides`);
  const room = said.half * (1 + 1e-6) + Math.abs(exact) * 1e-6;
  assert.ok(
    Math.abs(said.value - exact) <= room,
    `“${text}” is no rounding of ${value} (${quantity})`,
  );
}

/** Whether a number is a share that no mask has made nothing. @param {any} state @param {Shown} shown */
export function isSeen(state, { quantity, sentence, row, column }) {
  if (quantity === 'nextWord' || quantity === 'nextWordBefore') return true;
  if (quantity !== 'weights' && quantity !== 'exponentials') return false;
  const { masked } = traceOf(state, sentence ?? '');
  const labels = labelsOf(sentence ?? '');
  const at = labels.indexOf(row ?? '') * labels.length + labels.indexOf(column ?? '');
  return masked.data[at] === 0;
}
