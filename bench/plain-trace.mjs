// @ts-check
import { attend, matrixOf, product, productTransposed, rounded, softmax, zeros } from './plain.mjs';

/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('./plain.mjs').Matrix} Matrix */

/** @param {Scenario} scenario */
function compiled(scenario) {
  let block = 0;
  const heads = scenario.heads.map(({ name, W_Q, W_K, W_V, valueFeatures }) => {
    const from = block;
    block += valueFeatures.length;
    return {
      name,
      W_Q: matrixOf(W_Q),
      W_K: matrixOf(W_K),
      W_V: matrixOf(W_V),
      W_O: matrixOf(scenario.W_O.slice(from, block)),
    };
  });
  return { heads, nextWords: matrixOf(Object.values(scenario.nextWords)) };
}

/** @param {Matrix} m @param {number} row */
const rowOf = ({ columns, data }, row) => ({
  rows: 1,
  columns,
  data: data.slice(row * columns, (row + 1) * columns),
});

/** @param {Matrix} row @param {Matrix} nextWords */
function nextWord(row, nextWords) {
  const logits = productTransposed(row, nextWords);
  return {
    logits: Float32Array.from(logits.data),
    probabilities: Float32Array.from(softmax(logits).weights.data),
  };
}

/**
 * The trace of one sentence in plain JavaScript: the same matrices as the engine's, computed in double
 * and copied out as float32. Words are looked up beforehand; nothing is checked.
 * @param {Scenario} scenario
 * @param {readonly string[]} words
 * @param {number} focus
 */
export function plainTrace(scenario, words, focus) {
  const parameters = compiled(scenario);
  const rows = words.map((word) => /** @type {number[]} */ (scenario.words[word]));
  const scale = 1 / Math.sqrt(parameters.heads[0]?.W_Q.columns ?? 1);
  /** @param {number} row @param {number} column @param {number} value */
  return (row, column, value) => {
    const embeddings = matrixOf(rows);
    embeddings.data[row * embeddings.columns + column] = value;
    const update = zeros(embeddings.rows, embeddings.columns);
    const heads = parameters.heads.map(({ name, W_Q, W_K, W_V, W_O }) => {
      const queries = product(embeddings, W_Q);
      const keys = product(embeddings, W_K);
      const values = product(embeddings, W_V);
      const pass = attend(queries, keys, values, scale);
      product(pass.output, W_O).data.forEach(
        (item, i) => (update.data[i] = item + (update.data[i] ?? 0)),
      );
      const all = { queries, keys, values, ...pass };
      const named = Object.entries(all).map(([key, matrix]) => [key, rounded(matrix)]);
      return { name, ...Object.fromEntries(named) };
    });
    const output = {
      ...embeddings,
      data: embeddings.data.map((x, i) => x + (update.data[i] ?? 0)),
    };
    return {
      embeddings: rounded(embeddings),
      heads,
      update: rounded(update),
      output: rounded(output),
      nextWordBefore: nextWord(rowOf(embeddings, focus), parameters.nextWords),
      nextWord: nextWord(rowOf(output, focus), parameters.nextWords),
      parameters: parameters.heads.map(({ W_Q, W_K, W_V, W_O }) =>
        [W_Q, W_K, W_V, W_O].map(rounded),
      ),
    };
  };
}
