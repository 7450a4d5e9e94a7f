// @ts-check
/** @typedef {import('attention-explainer/engine').Matrix} Matrix */
/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/learning').Vectors} Vectors */
/** @typedef {import('attention-explainer/learning').TrainedHead} TrainedHead */

/** @param {Matrix} m @returns {number[][]} */
const rowsOf = ({ rows, columns, data }) =>
  Array.from({ length: rows }, (_, i) => [...data.slice(i * columns, (i + 1) * columns)]);

/** @param {string} letter @param {number} count */
const numbered = (letter, count) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** @param {readonly string[]} names @param {Matrix} m @returns {Record<string, number[]>} */
const byName = (names, m) => Object.fromEntries(rowsOf(m).map((row, i) => [names[i] ?? '', row]));

/** @param {number} size @returns {Matrix} */
function identity(size) {
  const data = new Float32Array(size * size);
  for (let i = 0; i < size; i += 1) data[i * size + i] = 1;
  return { rows: size, columns: size, data };
}

/**
 * One head that projects nothing: queries, keys and values are the embeddings themselves.
 * @param {number} dimensions
 * @returns {TrainedHead}
 */
export function plainHead(dimensions) {
  const same = identity(dimensions);
  return { W_Q: same, W_K: same, W_V: same, W_O: same };
}

/**
 * A sentence of real words as a lesson, so that the engine traces it and answers every “why?”. Its features
 * have no names but d1, d2 …; those of queries, keys and values are q1 … and v1 ….
 * @param {object} given
 * @param {Vectors} given.vectors
 * @param {readonly string[]} given.words of the sentence, as the pack has them
 * @param {string} given.focus the word that is looked at, one of them
 * @param {readonly string[]} given.nextWords what is predicted
 * @param {readonly TrainedHead[]} given.heads
 * @param {number} [given.length] that every vector is brought to; 0 leaves it
 * @param {readonly [{ name: string, nextWords: readonly string[] }, { name: string, nextWords: readonly string[] }]} [given.senses]
 * @returns {Scenario}
 */
export function asLesson({ vectors, words, focus, nextWords, heads, length = 0, senses }) {
  const used = [...new Set(words)];
  const features = numbered('d', vectors.dimensions);
  const names = heads.map((_, i) => `head-${i + 1}`);
  const [first = '', second = first] = features;
  const [one, other] = senses ?? [
    { name: 'first', nextWords },
    { name: 'second', nextWords },
  ];
  return {
    version: 2,
    id: 'real-words',
    title: 'Real words',
    features,
    words: byName(used, vectors.rows(used, length)),
    sentences: { own: { text: words.join(' '), head: names[0] ?? '', neighbour: focus } },
    focus,
    senses: [
      { ...one, feature: first },
      { ...other, feature: second },
    ],
    heads: heads.map(({ W_Q, W_K, W_V }, i) => ({
      name: names[i] ?? '',
      W_Q: rowsOf(W_Q),
      W_K: rowsOf(W_K),
      W_V: rowsOf(W_V),
      queryFeatures: numbered('q', W_Q.columns),
      valueFeatures: numbered('v', W_V.columns),
    })),
    W_O: heads.flatMap(({ W_O }) => rowsOf(W_O)),
    nextWords: byName(nextWords, vectors.rows(nextWords, length)),
  };
}
