// Attention written down once more, in plain float64 loops that share nothing with the engine: rows
// are arrays of numbers, a matrix is an array of rows.

export const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

export const transposed = (m) => m[0].map((_, j) => m.map((row) => row[j]));

export const times = (a, b) => {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
};

export const plus = (a, b) => a.map((row, i) => row.map((x, j) => x + b[i][j]));

const columnsFrom = (m, from, count) => m.map((row) => row.slice(from, from + count));

export function similarity(a, b) {
  const product = dot(a, b);
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  const cosine = lengths === 0 ? null : Math.max(-1, Math.min(1, product / lengths));
  return {
    dot: product,
    cosine,
    angle: cosine === null ? null : Math.acos(cosine),
    scaled: product / Math.sqrt(a.length),
  };
}

/** The three stages for one row; a row that sees nothing is 0 throughout. */
export function softmaxRow(row, visible = row.map(() => true)) {
  const largest = Math.max(...row.filter((x, j) => visible[j] && x > -Infinity));
  const exponentials = row.map((x, j) => (visible[j] ? Math.exp(x - largest) : 0));
  if (largest === -Infinity) exponentials.fill(0);
  const sum = exponentials.reduce((total, x) => total + x, 0);
  return { exponentials, sum, weights: exponentials.map((x) => (sum === 0 ? 0 : x / sum)) };
}

/** `visible[i][j]`: may be seen; `added[i][j]`: added after scaling. */
export function attention({
  queries,
  keys,
  values,
  scale,
  causal = false,
  visible,
  added,
  heads = 1,
}) {
  const dk = queries[0].length / heads;
  const dv = values[0].length / heads;
  const factor = scale ?? 1 / Math.sqrt(dk);
  const scores = [];
  const weights = [];
  const output = queries.map(() => []);
  for (let h = 0; h < heads; h += 1) {
    const q = columnsFrom(queries, h * dk, dk);
    const k = columnsFrom(keys, h * dk, dk);
    const v = columnsFrom(values, h * dv, dv);
    for (const [i, query] of q.entries()) {
      const row = k.map((key) => dot(query, key));
      const scaled = row.map((x, j) => x * factor + (added?.[i][j] ?? 0));
      const seen = row.map((_, j) => (!causal || j <= i) && (visible?.[i][j] ?? true));
      const shares = softmaxRow(scaled, seen).weights;
      scores.push(row);
      weights.push(shares);
      output[i].push(...transposed(v).map((column) => dot(shares, column)));
    }
  }
  return { scores, weights, output };
}

/** The scenario's numbers with `edits` applied, as new arrays. */
function edited(scenario, edits) {
  const copy = structuredClone(scenario);
  let from = 0;
  const blocks = copy.heads.map(({ valueFeatures }) => {
    const block = copy.W_O.slice(from, from + valueFeatures.length);
    from += valueFeatures.length;
    return block;
  });
  for (const [path, value] of Object.entries(edits)) {
    const [first, second, row, column] = path.split('.');
    if (row === undefined) {
      copy.words[first][copy.features.indexOf(second)] = value;
      continue;
    }
    const h = copy.heads.findIndex(({ name }) => name === first);
    const head = copy.heads[h];
    if (second === 'W_O') {
      blocks[h][head.valueFeatures.indexOf(row)][copy.features.indexOf(column)] = value;
    } else {
      const columns = second === 'W_V' ? head.valueFeatures : head.queryFeatures;
      head[second][copy.features.indexOf(row)][columns.indexOf(column)] = value;
    }
  }
  return { ...copy, blocks };
}

function headTrace({ W_Q, W_K, W_V }, X, { content, causal, scale, temperature }) {
  const queries = times(X, W_Q);
  const keys = times(X, W_K);
  const values = times(X, W_V);
  const scores = times(queries, transposed(keys));
  const scaledScores = scores.map((row) => row.map((x) => (x * scale) / temperature));
  const rows = scaledScores.map((row, i) =>
    softmaxRow(
      row,
      row.map((_, j) => !causal || j <= i),
    ),
  );
  const weights = rows.map((row) => row.weights);
  return {
    queries,
    keys,
    values,
    scores,
    scaledScores,
    exponentials: rows.map((row) => row.exponentials),
    sums: rows.map(({ sum }) => [sum]),
    weights,
    output: times(weights, content === 'keys' ? keys : values),
  };
}

/** A whole lesson, for a list of words of the scenario. */
export function lesson(scenario, words, options = {}) {
  const { edits = {}, content = 'values', causal = false, temperature = 1 } = options;
  const numbers = edited(scenario, edits);
  const scale = options.scale ?? 1 / Math.sqrt(numbers.heads[0].queryFeatures.length);
  const embeddings = words.map((word) => numbers.words[word]);
  const heads = numbers.heads.map((head) =>
    headTrace(head, embeddings, { content, causal, scale, temperature }),
  );
  const headOutputs = embeddings.map((_, i) => heads.flatMap(({ output }) => output[i]));
  const update = heads
    .map(({ output }, h) => times(output, numbers.blocks[h]))
    .reduce((sum, part) => plus(sum, part));
  const output = plus(embeddings, update);
  const focus = Math.max(0, words.indexOf(numbers.focus));
  const nextVectors = Object.values(numbers.nextWords);
  const next = (row) => {
    const logits = nextVectors.map((vector) => dot(row, vector));
    return { logits, probabilities: softmaxRow(logits).weights };
  };
  return {
    embeddings,
    masked: words.map((_, i) => words.map((__, j) => Number(causal && j > i))),
    heads,
    headOutputs,
    update,
    output,
    nextWordBefore: next(embeddings[focus]),
    nextWord: next(output[focus]),
  };
}
