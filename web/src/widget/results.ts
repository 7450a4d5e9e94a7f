import type { Matrix, Trace } from 'attention-explainer/engine';

/** A matrix with its names, in the form that `pandas.DataFrame(**table)` takes. */
export interface Table {
  readonly index: readonly string[];
  readonly columns: readonly string[];
  readonly data: readonly (readonly number[])[];
}

function table(index: readonly string[], columns: readonly string[], matrix: Matrix): Table {
  const { rows, columns: width, data } = matrix;
  const row = (_: unknown, i: number) => Array.from(data.subarray(i * width, (i + 1) * width));
  return { index, columns, data: Array.from({ length: rows }, row) };
}

/** What the kernel is told of a trace, by the names of its traits. */
export function resultsOf({ labels, heads, parameters, output, nextWord }: Trace) {
  const { words, probabilities } = nextWord;
  return {
    weights: Object.fromEntries(
      heads.map(({ name, weights }) => [name, table(labels, labels, weights)]),
    ),
    output: table(labels, parameters.features, output),
    next_word: Object.fromEntries(words.map((word, i) => [word, probabilities[i] ?? 0])),
  };
}
