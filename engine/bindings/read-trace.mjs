// @ts-check
/** @typedef {import('./lesson.mjs').CompiledLesson} CompiledLesson */
/** @typedef {import('./lesson.mjs').Call} Call */
/** @typedef {import('./index.d.ts').Trace} Trace */

/**
 * Takes matrices one after another from a run of numbers in the engine's memory, as copies.
 * @param {Float32Array} run
 */
export function reader(run) {
  let at = 0;
  /** @param {number} count */
  const take = (count) => run.slice(at, (at += count));
  /** @param {number} rows @param {number} columns */
  const matrix = (rows, columns) => ({ rows, columns, data: take(rows * columns) });
  return { take, matrix };
}

/**
 * @param {ReturnType<typeof reader>} read
 * @param {number} n
 * @param {{ name: string, queryFeatures: readonly string[], valueFeatures: readonly string[] }} names
 */
function headTrace({ matrix }, n, { name, queryFeatures, valueFeatures }) {
  const dk = queryFeatures.length;
  const dv = valueFeatures.length;
  return {
    name,
    queries: matrix(n, dk),
    keys: matrix(n, dk),
    values: matrix(n, dv),
    scores: matrix(n, n),
    scaledScores: matrix(n, n),
    exponentials: matrix(n, n),
    sums: matrix(n, 1),
    weights: matrix(n, n),
    output: matrix(n, dv),
  };
}

/**
 * The whole trace from the one run that C++ sends, in its order (sendTrace in bindings.cpp).
 * @param {Float32Array} run
 * @param {CompiledLesson} lesson
 * @param {Call} call
 * @returns {Trace}
 */
export function readTrace(run, lesson, { sentence, keys, causal, scale, temperature }) {
  const read = reader(run);
  const { matrix, take } = read;
  const { features, heads, nextWords: words } = lesson;
  const n = sentence.words.length;
  const d = features.length;
  const width = heads.reduce((sum, { valueFeatures }) => sum + valueFeatures.length, 0);
  const next = () => ({ words, logits: take(words.length), probabilities: take(words.length) });
  const embeddings = matrix(n, d);
  const masked = matrix(n, n);
  const headTraces = heads.map((names) => headTrace(read, n, names));
  const headOutputs = matrix(n, width);
  const update = matrix(n, d);
  const output = matrix(n, d);
  const nextWordBefore = next();
  const nextWord = next();
  const headParameters = heads.map(({ name, queryFeatures, valueFeatures }) => ({
    name,
    queryFeatures,
    valueFeatures,
    W_Q: matrix(d, queryFeatures.length),
    W_K: matrix(d, queryFeatures.length),
    W_V: matrix(d, valueFeatures.length),
    W_O: matrix(valueFeatures.length, d),
  }));
  const content = keys ? /** @type {const} */ ('keys') : /** @type {const} */ ('values');
  const nextWords = matrix(words.length, d);
  const parameters = {
    features,
    content,
    causal,
    scale,
    temperature,
    heads: headParameters,
    nextWords,
  };
  const { words: keysOfWords, labels, written, focus } = sentence;
  return {
    words: keysOfWords,
    labels,
    written,
    focus,
    parameters,
    embeddings,
    masked,
    heads: headTraces,
    headOutputs,
    update,
    output,
    nextWordBefore,
    nextWord,
  };
}
