// @ts-check

/** @typedef {import('attention-explainer/engine').Matrix} Matrix */
/** @typedef {import('attention-explainer/engine').Trace} Trace */

/**
 * A matrix of a trace with the names of its rows and columns; empty names where there is only one.
 * @typedef {object} NamedTable
 * @property {string} quantity
 * @property {string} head empty where it belongs to no head
 * @property {readonly string[]} rows
 * @property {readonly string[]} columns
 * @property {Matrix} matrix
 */

const lone = [''];

/** @param {Float32Array} data @returns {Matrix} */
const rowOf = (data) => ({ rows: 1, columns: data.length, data });

/** @param {Trace} trace @param {number} at @returns {NamedTable[]} */
function ofHead({ heads, labels, parameters }, at) {
  const head = heads[at];
  const made = parameters.heads[at];
  if (!head || !made) return [];
  const { features, content } = parameters;
  const { queryFeatures, valueFeatures } = made;
  /** @type {[string, Matrix, readonly string[], readonly string[]][]} */
  const parts = [
    ['W_Q', made.W_Q, features, queryFeatures],
    ['W_K', made.W_K, features, queryFeatures],
    ['W_V', made.W_V, features, valueFeatures],
    ['W_O', made.W_O, valueFeatures, features],
    ['queries', head.queries, labels, queryFeatures],
    ['keys', head.keys, labels, queryFeatures],
    ['values', head.values, labels, valueFeatures],
    ['scores', head.scores, labels, labels],
    ['scaledScores', head.scaledScores, labels, labels],
    ['exponentials', head.exponentials, labels, labels],
    ['sums', head.sums, labels, lone],
    ['weights', head.weights, labels, labels],
    ['output', head.output, labels, content === 'keys' ? queryFeatures : valueFeatures],
  ];
  return parts.map(([quantity, matrix, rows, columns]) => ({
    quantity,
    head: head.name,
    rows,
    columns,
    matrix,
  }));
}

/**
 * Every matrix of a trace under its name in the field, in the order in which they are computed.
 * @param {Trace} trace
 * @returns {NamedTable[]}
 */
export function tablesOf(trace) {
  const { labels, parameters, nextWord, nextWordBefore } = trace;
  const { features, scale, temperature } = parameters;
  const focus = [labels[trace.focus] ?? ''];
  const carried = parameters.heads.flatMap(({ name, queryFeatures, valueFeatures }) =>
    (parameters.content === 'keys' ? queryFeatures : valueFeatures).map((f) => `${name}.${f}`),
  );
  /** @type {(quantity: string, matrix: Matrix, rows: readonly string[], columns: readonly string[]) => NamedTable} */
  const whole = (quantity, matrix, rows, columns) => ({
    quantity,
    head: '',
    rows,
    columns,
    matrix,
  });
  return [
    whole('embeddings', trace.embeddings, labels, features),
    whole('scale', rowOf(Float32Array.of(scale)), lone, lone),
    whole('temperature', rowOf(Float32Array.of(temperature)), lone, lone),
    whole('masked', trace.masked, labels, labels),
    ...trace.heads.flatMap((_, at) => ofHead(trace, at)),
    whole('headOutputs', trace.headOutputs, labels, carried),
    whole('update', trace.update, labels, features),
    whole('output', trace.output, labels, features),
    whole('nextWords', parameters.nextWords, nextWord.words, features),
    whole('nextWordBefore.logits', rowOf(nextWordBefore.logits), focus, nextWordBefore.words),
    whole('nextWordBefore', rowOf(nextWordBefore.probabilities), focus, nextWordBefore.words),
    whole('nextWord.logits', rowOf(nextWord.logits), focus, nextWord.words),
    whole('nextWord', rowOf(nextWord.probabilities), focus, nextWord.words),
  ];
}
