import type { Edits, Matrix, Reference, Scenario, TraceOptions } from './index.d.ts';

/** Words with their vectors, as `readPack` gives them: number j of word i is data[i · d + j] · scales[i]. */
export interface WordPack {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly scales: Float32Array;
  readonly data: Int8Array;
}

export interface Neighbour {
  readonly word: string;
  /** Of its vector with the one that was asked for, −1 to 1. */
  readonly cosine: number;
}

/** The plane through some words' unit vectors that keeps the most of their variance. */
export interface Projection {
  /** Of the unit vectors, (d). */
  readonly mean: Float32Array;
  /** The first two principal components, (2, d). */
  readonly axes: Matrix;
  /** (unit vector − mean) · axesᵀ, (words, 2). */
  readonly coordinates: Matrix;
  /** Along every component, the largest first. */
  readonly variances: Float32Array;
}

/** Real words. Every method throws a `RangeError` for a word that the pack does not have. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** The words' vectors, one a row, (n, d); each brought to `length` (0 to 1000), or as it is where that is 0. */
  rows(words: readonly string[], length?: number): Matrix;
  /**
   * The words nearest to a sum of unit vectors, by cosine: `plus` one word gives its neighbours, `plus`
   * king, woman `minus` man the analogy. What is asked with is not among them. `count` 1 to 1000 (10).
   */
  nearest(options: {
    readonly plus: readonly string[];
    readonly minus?: readonly string[];
    readonly count?: number;
  }): Neighbour[];
  /** The words nearest to a vector (d) that is no word's own, but those of `without`. */
  nearest(options: {
    readonly vector: ArrayLike<number>;
    readonly without?: readonly string[];
    readonly count?: number;
  }): Neighbour[];
  /** The mean cosine of a vector (d) with some words; 0 where either is nothing. */
  meanCosine(vector: ArrayLike<number>, words: readonly string[]): number;
  /** Principal components of at least two words. */
  project(words: readonly string[]): Projection;
}

export interface TrainingOptions {
  /** A whole number from 0; the same seed gives the same run. Default 7. */
  readonly seed?: number;
  /** d_k and d_v of each head, 1 to 64. Default 16. */
  readonly rank?: number;
  /** 1 to 8. Default 1. */
  readonly heads?: number;
  /** Sentences of one update, 1 to 256. Default 16. */
  readonly batch?: number;
  /** The learning rate, 0 to 1000. Default 0.02. */
  readonly rate?: number;
  readonly method?: 'adam' | 'sgd';
  /** `shared`: one matrix is W_Q and W_K; `identity`: both are the identity and stay so. */
  readonly projections?: 'learned' | 'shared' | 'identity';
  /** What is carried along the weights. */
  readonly content?: 'values' | 'keys';
  /** Whether scores are divided by √d_k. */
  readonly scaled?: boolean;
  /** What every vector's length is made, 0 to 1000; 0 leaves it. Default 3. */
  readonly length?: number;
}

/** Sentences by their words. `other` is the sense that a sense is told apart from. */
export interface TrainingData {
  readonly senses: readonly { readonly nextWords: readonly string[]; readonly other: number }[];
  readonly examples: readonly {
    readonly words: readonly string[];
    /** The place of the ambiguous word. */
    readonly focus: number;
    readonly sense: number;
    readonly isHeldOut?: boolean;
  }[];
}

export interface Evaluation {
  /** Mean cross-entropy in nats. */
  readonly loss: number;
  /** Sentences whose sense's next words together are more probable than the other sense's. */
  readonly right: number;
  readonly count: number;
  /** right / count; null where there is none. */
  readonly accuracy: number | null;
}

export interface TrainingState {
  readonly updates: number;
  /** Of the last update's sentences, before it; 0 at the start. */
  readonly batchLoss: number;
  /** A parameter has left what can be computed with: the run stands still with those before. */
  readonly hasDiverged: boolean;
}

export interface TrainedHead {
  readonly W_Q: Matrix;
  readonly W_K: Matrix;
  readonly W_V: Matrix;
  readonly W_O: Matrix;
}

/** A small attention layer that learns. Nothing of it needs freeing. */
export interface Training {
  readonly options: Required<TrainingOptions>;
  readonly state: TrainingState;
  /** Goes to the state after so many updates (0 to 100,000), on or back: the same numbers come out either way. */
  seek(updates: number): TrainingState;
  /** On the sentences trained on, or on those held out; of all and by sense. */
  evaluate(heldOut?: boolean): Evaluation & { readonly bySense: readonly Evaluation[] };
  heads(): TrainedHead[];
}

/** The first derivatives of one number of a lesson. */
export interface Sensitivity {
  readonly value: number;
  readonly words: readonly string[];
  readonly features: readonly string[];
  /** By every embedding value, (words, d_model). */
  readonly embeddings: Matrix;
  /** The same by the ways that it sums: through queries, keys, values, and past the layer. */
  readonly ways: Readonly<Record<'queries' | 'keys' | 'values' | 'residual', Matrix>>;
  readonly heads: readonly ({ readonly name: string } & TrainedHead)[];
}

export interface Learning {
  openVectors(pack: WordPack): Vectors;
  /** Throws a `RangeError` for a word that the vectors do not have, a place that is not there, or an option out of its range. */
  openTraining(vectors: Vectors, data: TrainingData, options?: TrainingOptions): Training;
  /** Of a score, scaled score, weight, update, output or next word's probability. */
  sensitivity(scenario: Scenario, options: TraceOptions, reference: Reference): Sensitivity;
  /**
   * Makes a column win its row of a head's weights by about the smallest change of the sentence's
   * embeddings: each step has all values that have moved, by their paths.
   */
  smallestChange(
    scenario: Scenario,
    options: TraceOptions,
    reference: Omit<Reference, 'quantity'>,
  ): { readonly isReached: boolean; readonly steps: readonly Edits[] };
}

/** The module for real words and learning, started on first use. */
export function loadLearning(): Promise<Learning>;

export const trainingDefaults: Required<TrainingOptions>;
