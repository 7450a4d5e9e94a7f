import type { Scenario } from 'attention-explainer/engine';
import type { TrainedHead, TrainingData, Vectors, WordPack } from 'attention-explainer/learning';

/** Real words with their vectors; `fromMean`: those whose vector is the mean of all others. */
export interface Pack extends WordPack {
  readonly words: string[];
  readonly fromMean: string[];
}

/** A sense of an ambiguous word: what it stands beside, and what comes next. */
export interface SenseOf {
  name: string;
  contexts: { train: string[]; heldOut: string[] };
  nextWords: string[];
}

export interface Senses {
  ambiguous: { word: string; senses: SenseOf[] }[];
}

export interface MadeSentence {
  text: string;
  word: string;
  sense: string;
  split: string;
}

/** The pack of GloVe vectors, read from the package's own file. In Node alone. */
export function loadPack(): Pack;
/** The ambiguous words and the sentences made of them. In Node alone. */
export function loadSentences(): { senses: Senses; sentences: MadeSentence[] };
/** Throws where the bytes are no pack, cut short, damaged or of another version. */
export function readPack(bytes: Uint8Array): Pack;
/** The pack's spelling of a word, whatever its case; undefined where it has none. */
export function find(pack: WordPack, text: string): string | undefined;
/** A word's vector, a copy. */
export function vectorOf(pack: WordPack, word: string): Float32Array | undefined;
/** Joins the slices that a page loads. */
export function joinSlices(slices: readonly string[]): Promise<Uint8Array<ArrayBuffer>>;

export const mostWords: number;
/** The words of a text as a pack has them; throws a `RangeError` for none or more than 32. */
export function readSentence(
  find: (text: string) => string | undefined,
  text: string,
): { words: string[]; written: string[]; unknown: string[] };

export function senseId(word: string, sense: string): string;
/** All senses in order; `other` is the place of the same word's other sense. */
export function listSenses(
  senses: Senses,
): (SenseOf & { id: string; word: string; other: number })[];
/** What `openTraining` takes. */
export function trainingData(
  senses: Senses,
  sentences: readonly MadeSentence[],
  choice?: {
    /** Ids of senses (`apple.fruit`) of which nothing is trained on. */
    readonly without?: readonly string[];
    /** Context words of each sense that are trained on, 1 to 8 (8). */
    readonly contexts?: number;
    /** A reader's own sentences, trained on as well. */
    readonly own?: readonly { readonly text: string; readonly sense: string }[];
  },
): TrainingData;

/** One head whose queries, keys and values are the embeddings themselves. */
export function plainHead(dimensions: number): TrainedHead;
/** A sentence of real words as a lesson, for `engine.trace` and `engine.explain`. */
export function asLesson(given: {
  readonly vectors: Vectors;
  readonly words: readonly string[];
  readonly focus: string;
  readonly nextWords: readonly string[];
  readonly heads: readonly TrainedHead[];
  readonly length?: number;
  readonly senses?: readonly [
    { readonly name: string; readonly nextWords: readonly string[] },
    { readonly name: string; readonly nextWords: readonly string[] },
  ];
}): Scenario;
