import type { Matrix, Reference, Trace, TraceParameters } from 'attention-explainer/engine';

/** Names of a matrix's rows or columns, or null where they are positions. */
type Names = readonly string[] | null;

export interface NamedMatrix {
  readonly matrix: Matrix;
  readonly rows: Names;
  readonly columns: Names;
}

const perHead = ['queries', 'keys', 'scores', 'scaledScores', 'exponentials', 'weights'] as const;

function column(values: Float32Array): Matrix {
  return { rows: 1, columns: values.length, data: values };
}

function headMatrix(trace: Trace, reference: Reference): NamedMatrix | undefined {
  const head = trace.heads.find(({ name }) => name === reference.head);
  const made = trace.parameters.heads.find(({ name }) => name === reference.head);
  if (!head || !made) return undefined;
  const { queryFeatures, valueFeatures } = made;
  const features = trace.parameters.features;
  const words = trace.labels;
  const contentFeatures = trace.parameters.content === 'keys' ? queryFeatures : valueFeatures;
  const kind = perHead.find((name) => name === reference.quantity);
  if (kind === 'queries' || kind === 'keys') {
    return { matrix: head[kind], rows: words, columns: queryFeatures };
  }
  if (kind) return { matrix: head[kind], rows: words, columns: words };
  switch (reference.quantity) {
    case 'values':
      return { matrix: head.values, rows: words, columns: valueFeatures };
    case 'sums':
      return { matrix: head.sums, rows: words, columns: null };
    case 'output':
      return { matrix: head.output, rows: words, columns: contentFeatures };
    case 'W_Q':
    case 'W_K':
      return { matrix: made[reference.quantity], rows: features, columns: queryFeatures };
    case 'W_V':
      return { matrix: made.W_V, rows: features, columns: valueFeatures };
    case 'W_O':
      return { matrix: made.W_O, rows: valueFeatures, columns: features };
    default:
      return undefined;
  }
}

function headOutputNames({ heads }: TraceParameters): readonly string[] {
  return heads.flatMap(({ name, valueFeatures }) => valueFeatures.map((f) => `${name}.${f}`));
}

/** The matrix that a reference points into, with the names of its rows and columns. */
export function matrixOf(trace: Trace, reference: Reference): NamedMatrix | undefined {
  if (reference.head !== undefined) return headMatrix(trace, reference);
  const features = trace.parameters.features;
  const words = trace.labels;
  const focus = [words[trace.focus] ?? ''];
  switch (reference.quantity) {
    case 'embeddings':
    case 'update':
    case 'output':
      return { matrix: trace[reference.quantity], rows: words, columns: features };
    case 'masked':
      return { matrix: trace.masked, rows: words, columns: words };
    case 'headOutputs':
      return { matrix: trace.headOutputs, rows: words, columns: headOutputNames(trace.parameters) };
    case 'nextWords':
      return { matrix: trace.parameters.nextWords, rows: trace.nextWord.words, columns: features };
    case 'nextWord':
    case 'nextWordBefore': {
      const { words: next, probabilities } = trace[reference.quantity];
      return { matrix: column(probabilities), rows: focus, columns: next };
    }
    case 'nextWord.logits':
    case 'nextWordBefore.logits': {
      const { words: next, logits } =
        reference.quantity === 'nextWord.logits' ? trace.nextWord : trace.nextWordBefore;
      return { matrix: column(logits), rows: focus, columns: next };
    }
    default:
      return undefined;
  }
}

function position(names: Names, at: string | number | undefined): number {
  if (typeof at === 'number') return at;
  return at === undefined ? 0 : (names?.indexOf(at) ?? -1);
}

/** The number that a reference names, or undefined where the trace has none such. */
export function valueOf(trace: Trace, reference: Reference): number | undefined {
  if (reference.quantity === 'scale' || reference.quantity === 'temperature') {
    return trace.parameters[reference.quantity];
  }
  const named = matrixOf(trace, reference);
  if (!named) return undefined;
  const i = position(named.rows, reference.row);
  const j = position(named.columns, reference.column);
  return i < 0 || j < 0 ? undefined : named.matrix.data[i * named.matrix.columns + j];
}
