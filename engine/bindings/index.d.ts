/**
 * The attention engine: C++ (Eigen) compiled to WebAssembly, and to JavaScript for where that is
 * forbidden, behind plain JavaScript values.
 *
 * Letters used for shapes: n_q queries, n_k keys, d_model embedding features, d_k query and key
 * features, d_v value features, h heads, n words of a sentence. Matrices are row-major.
 *
 * A vector or matrix has at most 2²² numbers, and so have the scores of all heads together (`attend`
 * takes more).
 * Everything returned is a copy in ordinary JavaScript memory; nothing needs freeing.
 * Every failing call throws an {@link EngineError} and leaves the engine as it was.
 */

/** A row-major matrix: element (i, j) is `data[i * columns + j]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

/** A vector that goes in: typed or plain, finite numbers. */
export type Vector = Float32Array | Float64Array | readonly number[];

/**
 * What may be seen, shape (n_q, n_k), shared by all heads and and-ed with `causal`.
 * `Uint8Array`: 1 = may be seen, 0 = may not. `Float32Array`: added after scaling, finite or −∞.
 */
export interface Mask {
  readonly rows: number;
  readonly columns: number;
  readonly data: Uint8Array | Float32Array;
}

/**
 * What is said of an input: a text that is the same in every language, such as a name or a number, or a
 * phrase by its key, with what fills its gaps. In a language it is the message `told.<key>`.
 */
export type Said =
  string | { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

/** A problem in parts that can be told in any language. */
export interface Told {
  readonly expected: Said;
  readonly received: Said;
}

/**
 * Thrown for bad input. A `TypeError` for a wrong type and a missing or unknown argument; a
 * `RangeError` for a wrong shape, a non-finite or empty input, an unknown word, head or path, and
 * for what is over a limit.
 */
export interface EngineError extends Error {
  /** The argument's name or path, such as `keys.columns`, `sentence` or `edits.orange.fruit`. */
  readonly argument: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What came, in words. */
  readonly received: string;
  /** What kind of mistake it is: `wrong type`, `missing argument`, `unknown argument`, `wrong shape`, … */
  readonly kind: string;
  /** The same as `expected` and `received`, for other languages. */
  readonly told: Told;
}

/** How two vectors of one length d compare. */
export interface Similarity {
  /** a · b */
  readonly dot: number;
  /** a · b / (|a| |b|), −1 to 1; `null` where a vector has length 0. */
  readonly cosine: number | null;
  /** The angle between them in radians, 0 to π; `null` where a vector has length 0. */
  readonly angle: number | null;
  /** a · b / √d */
  readonly scaled: number;
}

export interface AttentionArguments {
  /** (n_q, h·d_k) */
  readonly queries: Matrix;
  /** (n_k, h·d_k) */
  readonly keys: Matrix;
  /** (n_k, h·d_v) */
  readonly values: Matrix;
  /** Multiplies the scores before the mask; within ±1e6, default 1/√d_k. */
  readonly scale?: number;
  /** Row i sees the columns ≤ i, also where n_q ≠ n_k; default false. */
  readonly causal?: boolean;
  readonly mask?: Mask;
  /** h, a divisor of the columns of all three; default 1. */
  readonly heads?: number;
}

export interface AttentionResult {
  /** QKᵀ before scale and mask, heads stacked by rows: (h·n_q, n_k). */
  readonly scores: Matrix;
  /** softmax by row, (h·n_q, n_k); a row masked whole is 0. */
  readonly weights: Matrix;
  /** weights · values, heads side by side: (n_q, h·d_v). */
  readonly output: Matrix;
}

/** Text of a scenario: shown as it is, or the key of a message in the reader's language. */
export type LocalText = string | { readonly message: string };

export interface ScenarioSentence {
  /** Words of the scenario separated by spaces, as they are to be shown. */
  readonly text: string;
  /** The context word that decides the sense here (a word of the sentence). */
  readonly neighbour: string;
  /** The head that a reader is shown first with this sentence. */
  readonly head: string;
}

export interface ScenarioHead {
  /** No dot, and no word of the scenario. */
  readonly name: string;
  /** (d_model, d_k) */
  readonly W_Q: readonly (readonly number[])[];
  /** (d_model, d_k) */
  readonly W_K: readonly (readonly number[])[];
  /** (d_model, d_v) */
  readonly W_V: readonly (readonly number[])[];
  /** d_k names, shared by queries and keys; as many in every head, because one scale serves all. */
  readonly queryFeatures: readonly string[];
  /** d_v names. */
  readonly valueFeatures: readonly string[];
}

export interface ScenarioAnswer {
  readonly text: LocalText;
  readonly right: boolean;
  /** Why it is right, or which misunderstanding it shows. */
  readonly because: LocalText;
}

export interface ScenarioQuestion {
  readonly text: LocalText;
  /** Two to four, one of them right. */
  readonly answers: readonly ScenarioAnswer[];
}

/** One meaning of the focus word: its map axis and the next words that belong to it. */
export interface ScenarioSense {
  readonly name: string;
  readonly feature: string;
  readonly nextWords: readonly string[];
}

/** What a lesson says of its own numbers: held to it by tests and by `check`. */
export interface ScenarioClaim {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly head?: string;
  readonly row: string;
  readonly column: string;
  readonly content?: 'values' | 'keys';
  readonly causal?: boolean;
  readonly above?: number;
  readonly below?: number;
  readonly equals?: number;
  /** How far from `equals` is near enough; default 1e-6. */
  readonly within?: number;
}

/** A lesson's words in another language. Keys stay as they are: this is what is shown for them. */
export interface ScenarioTranslation {
  /** What is shown for a word, feature, head, next word or sense, by its key. */
  readonly names?: Readonly<Record<string, string>>;
  readonly sentences?: Readonly<Record<string, ScenarioSentenceTranslation>>;
  /** Plain texts by their path: `title`, `questions.paradox.answers.0.because`. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface ScenarioSentenceTranslation {
  /** The same keys as the sentence has, in the language's order. */
  readonly keys?: string;
  /** As many words, separated by spaces, as the language writes them. */
  readonly written?: string;
  /** What the sentence says, where it stays in its own language. */
  readonly gloss?: string;
}

/**
 * A lesson as data; `web/scenarios/scenario.schema.json` is its published schema. The engine takes at
 * most 64 words, 128 next words, 8 heads, 128 features of each kind and 32 words in a sentence (a file
 * of a lesson has fewer next words and features); its numbers lie within ±1e6.
 */
export interface Scenario {
  /** Of the format; a file of version 1 is migrated by `migrateScenario`. */
  readonly version: 1 | 2;
  readonly id: string;
  readonly title: LocalText;
  /** d_model names. */
  readonly features: readonly string[];
  /** Word to embedding (d_model numbers). */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** What a reader's own word starts with (d_model numbers); zeros where it is missing. */
  readonly neutral?: readonly number[];
  readonly sentences: Readonly<Record<string, ScenarioSentence>>;
  /** The ambiguous word. */
  readonly focus: string;
  /** The two senses; their features are the axes of the map, x then y. */
  readonly senses: readonly [ScenarioSense, ScenarioSense];
  readonly heads: readonly ScenarioHead[];
  /** (h·d_v, d_model): a block of d_v rows for each head, in order. */
  readonly W_O: readonly (readonly number[])[];
  /** Next word to its d_model numbers: logit = output row of the focus word · these. */
  readonly nextWords: Readonly<Record<string, readonly number[]>>;
  /** What each step asks, by the step's name. */
  readonly questions?: Readonly<Record<string, ScenarioQuestion>>;
  readonly claims?: readonly ScenarioClaim[];
  /** Names of controls that a reader may not change. */
  readonly locked?: readonly string[];
  /** Names of controls and parts that a reader does not see. */
  readonly hidden?: readonly string[];
  /** The lesson's words in other languages, by BCP 47 tag. */
  readonly translations?: Readonly<Record<string, ScenarioTranslation>>;
}

/**
 * Changes by path: `orange.fruit`, `fruit-head.W_Q.colour.fruit`, `fruit-head.W_O.eat.fruit`. Names
 * are found whatever their case; numbers lie within ±1e6.
 */
export type Edits = Readonly<Record<string, number>>;

export interface TraceOptions {
  /** A key of `scenario.sentences`, or 1 to 32 words of the scenario separated by spaces. */
  readonly sentence: string;
  readonly edits?: Edits;
  /** What is carried along the weights: the values, or (to see it go wrong) the keys. */
  readonly content?: 'values' | 'keys';
  readonly causal?: boolean;
  /** Multiplies the scores; 0 to 1e6, default 1/√d_k. */
  readonly scale?: number;
  /** Divides the scaled scores; 1e-6 to 1e6, default 1. */
  readonly temperature?: number;
}

export interface HeadTrace {
  readonly name: string;
  /** embeddings · W_Q, (n, d_k) */
  readonly queries: Matrix;
  /** embeddings · W_K, (n, d_k) */
  readonly keys: Matrix;
  /** embeddings · W_V, (n, d_v) */
  readonly values: Matrix;
  /** queries · keysᵀ, (n, n) */
  readonly scores: Matrix;
  /** scores · scale / temperature, before the mask, (n, n) */
  readonly scaledScores: Matrix;
  /** exp(scaledScores − the row's largest visible), 0 where masked, (n, n) */
  readonly exponentials: Matrix;
  /** Row sums of the exponentials, (n, 1) */
  readonly sums: Matrix;
  /** exponentials / sums, (n, n) */
  readonly weights: Matrix;
  /** weights · content, (n, d_v) */
  readonly output: Matrix;
}

/** The parameters as they were used, edits applied. */
export interface TraceParameters {
  readonly features: readonly string[];
  readonly content: 'values' | 'keys';
  readonly causal: boolean;
  readonly scale: number;
  readonly temperature: number;
  readonly heads: readonly {
    readonly name: string;
    readonly queryFeatures: readonly string[];
    readonly valueFeatures: readonly string[];
    readonly W_Q: Matrix;
    readonly W_K: Matrix;
    readonly W_V: Matrix;
    /** This head's block, (d_v, d_model). */
    readonly W_O: Matrix;
  }[];
  /** (next words, d_model) */
  readonly nextWords: Matrix;
}

export interface NextWord {
  readonly words: readonly string[];
  readonly logits: Float32Array;
  readonly probabilities: Float32Array;
}

/** Every intermediate of one pass through the layer, under its name in the field. */
export interface Trace {
  /** The scenario's keys, in the order of the sentence. */
  readonly words: readonly string[];
  /** One name for each row: the word, or word@place (from 1) where a word stands twice. */
  readonly labels: readonly string[];
  /** The words as the sentence writes them. */
  readonly written: readonly string[];
  /** The row of the focus word (its first place; 0 where the sentence lacks it). */
  readonly focus: number;
  readonly parameters: TraceParameters;
  /** (n, d_model) */
  readonly embeddings: Matrix;
  /** 1 = may not be seen, so that a masked score is never mistaken for a score of 0; (n, n) */
  readonly masked: Matrix;
  readonly heads: readonly HeadTrace[];
  /** The heads' outputs side by side, (n, h·d_v) */
  readonly headOutputs: Matrix;
  /** headOutputs · W_O, (n, d_model) */
  readonly update: Matrix;
  /** embeddings + update, (n, d_model) */
  readonly output: Matrix;
  /** Read from the focus word's row of the embeddings. */
  readonly nextWordBefore: NextWord;
  /** Read from the focus word's row of the output. */
  readonly nextWord: NextWord;
}

export type Quantity =
  | 'embeddings'
  | 'W_Q'
  | 'W_K'
  | 'W_V'
  | 'W_O'
  | 'nextWords'
  | 'scale'
  | 'temperature'
  | 'queries'
  | 'keys'
  | 'values'
  | 'scores'
  | 'scaledScores'
  | 'exponentials'
  | 'sums'
  | 'weights'
  | 'masked'
  | 'headOutputs'
  | 'update'
  | 'output'
  | 'nextWordBefore.logits'
  | 'nextWordBefore'
  | 'nextWord.logits'
  | 'nextWord';

/** Which number of a trace. Labels are found whatever their case. */
export interface Reference {
  readonly quantity: Quantity;
  /** A head's name; for the quantities of a head (with it, `output` is that head's). */
  readonly head?: string;
  /** Label or position from 0; needed where the quantity has named rows. */
  readonly row?: string | number;
  /** Label or position from 0; needed where the quantity has named columns. */
  readonly column?: string | number;
  /** One term of that number's sum, by name: its product is explained instead. */
  readonly term?: string;
}

export interface Term {
  /** What it is, by label: a feature, a word, `scale`. Never a sentence. */
  readonly name: string;
  readonly value: number;
  /** The argument of the next `explain`; absent where there is nothing further to ask. */
  readonly from?: Reference;
}

export interface Explanation {
  readonly value: number;
  /** `sum`: the terms add up to the value within 1e-6 (relative above 1). */
  readonly operation: 'sum' | 'product' | 'softmax' | 'scale' | 'exp' | 'given';
  readonly terms: readonly Term[];
}

export interface SimilarityExplanation {
  readonly value: number | null;
  readonly operation: 'sum' | 'quotient' | 'arccosine';
  readonly terms: readonly { readonly name: string; readonly value: number | null }[];
}

/** What the lesson's page loads of the engine. */
export interface LessonEngine {
  /** Compares two vectors of one length. */
  similarity(a: Vector, b: Vector): Similarity;
  /** The terms of one number of `similarity(a, b)`. */
  explainSimilarity(a: Vector, b: Vector, quantity: keyof Similarity): SimilarityExplanation;
  /** softmax(QKᵀ · scale + mask) V, Vaswani et al. 2017, section 3.2.1. */
  scaledDotProductAttention(input: AttentionArguments): AttentionResult;
  /** One pass of a lesson with every intermediate. A scenario is treated as frozen once used. */
  trace(scenario: Scenario, options: TraceOptions): Trace;
  /** What a number of a trace is made of. */
  explain(trace: Trace, reference: Reference): Explanation;
}

export interface Engine extends LessonEngine {
  /**
   * The output of attention alone, softmax(QKᵀ · scale + mask) V of shape (n_q, h·d_v), at speed: in float32
   * and SIMD, block by block of keys with the softmax carried along (Milakov & Gimelshein 2018; Dao et al.
   * 2022, "FlashAttention"), so that beside inputs and output it takes less than 64 KiB whatever n is.
   * If causal, blocks that no query sees are skipped. A row masked whole is 0.
   *
   * Takes at most 2²⁶ numbers in a matrix, and what memory the host grants. Its memory is kept for the next
   * call. Errors are those of `scaledDotProductAttention`; `queries` is over a limit where scores or output
   * are beyond float32, and `memory` where the host grants no more of it.
   */
  attend(input: AttentionArguments): Matrix;
}

/** Resolves to the engine; later calls share the one instance. */
export function loadEngine(): Promise<Engine>;
