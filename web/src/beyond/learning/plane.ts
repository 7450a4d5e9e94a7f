import type { LessonEngine, SimilarityExplanation } from 'attention-explainer/engine';
import { trainingDefaults } from 'attention-explainer/learning';
import type { View } from '../../lesson/view';
import type { Lessons, Pair } from './look';
import type { Snapshot } from './run/protocol';
import type { Library } from './setup/sentences';

export type Point = readonly [number, number];

/** A word of the plane: of one of the two senses, as context or as next word. */
export interface PlaneWord {
  readonly word: string;
  readonly sense: 0 | 1;
  readonly kind: 'context' | 'next';
  readonly at: Point;
}

/** The plane through a word's contexts and next words, and the words in it. */
export interface Plane {
  readonly axes: readonly [Float32Array, Float32Array];
  readonly words: readonly PlaneWord[];
  /** The ambiguous word itself, before anything is added to it. */
  readonly start: Point;
}

/** What training brings every vector to. */
const { length } = trainingDefaults;

/** How many places are computed for one drawing: the page stays free, and the path grows. */
const atOnce = 4;

/**
 * Where words and outputs stand in the plane of two senses. A place along an axis is the engine's dot
 * product with that axis.
 */
export class Planes {
  readonly #engine: LessonEngine;
  readonly #library: Library;
  readonly #lessons: Lessons;
  readonly #planes = new Map<string, Plane>();
  readonly #outputs = new WeakMap<Snapshot['heads'], Map<string, Point>>();

  constructor(engine: LessonEngine, library: Library, lessons: Lessons) {
    this.#engine = engine;
    this.#library = library;
    this.#lessons = lessons;
  }

  #at(vector: Float32Array, axes: Plane['axes']): Point {
    const dot = (axis: Float32Array) => this.#engine.similarity(vector, axis).dot;
    return [dot(axes[0]), dot(axes[1])];
  }

  of({ word, senses }: Pair): Plane {
    const known = this.#planes.get(word);
    if (known) return known;
    const { vectors } = this.#library.world;
    const listed = senses.flatMap(({ contexts, nextWords }, i) => {
      const sense = i as 0 | 1;
      return [
        ...contexts.train.map((one) => ({ word: one, sense, kind: 'context' as const })),
        ...nextWords.map((one) => ({ word: one, sense, kind: 'next' as const })),
      ];
    });
    const { axes: both } = vectors.project(listed.map((one) => one.word));
    const { columns, data } = both;
    const axes = [data.slice(0, columns), data.slice(columns)] as const;
    const rows = vectors.rows([word, ...listed.map((one) => one.word)], length);
    const row = (i: number) => rows.data.slice(i * columns, (i + 1) * columns);
    const words = listed.map((one, i) => ({ ...one, at: this.#at(row(i + 1), axes) }));
    const plane = { axes, words, start: this.#at(row(0), axes) };
    this.#planes.set(word, plane);
    return plane;
  }

  /** The word's output in a sentence, (d_model). */
  #output(view: View, snapshot: Snapshot, pair: Pair, text: string): Float32Array {
    const lessons = this.#lessons.of(snapshot);
    lessons.add(pair.word, pair.texts);
    const { trace } = lessons.of(view, text);
    const { columns, data } = trace.output;
    return data.slice(trace.focus * columns, (trace.focus + 1) * columns);
  }

  /** Where the word comes to in a sentence. */
  output(view: View, snapshot: Snapshot, pair: Pair, text: string): Point {
    const known = this.#known(snapshot, text);
    if (known) return known;
    const at = this.#at(this.#output(view, snapshot, pair, text), this.of(pair).axes);
    const made = this.#outputs.get(snapshot.heads) ?? new Map<string, Point>();
    this.#outputs.set(snapshot.heads, made.set(text, at));
    return at;
  }

  #known({ heads }: Snapshot, text: string): Point | undefined {
    return this.#outputs.get(heads)?.get(text);
  }

  /** Why it stands there along an axis. */
  explain(
    view: View,
    snapshot: Snapshot,
    pair: Pair,
    place: 0 | 1,
    axis: 0 | 1,
  ): SimilarityExplanation {
    const output = this.#output(view, snapshot, pair, pair.texts[place]);
    return this.#engine.explainSimilarity(output, this.of(pair).axes[axis], 'dot');
  }

  /**
   * The way of the word in both sentences, from the first of these snapshots to the last; `isWhole` where
   * nothing of it has still to be computed.
   */
  paths(view: View, snapshots: readonly Snapshot[], pair: Pair) {
    const isThere = (one: Snapshot) => pair.texts.every((text) => this.#known(one, text));
    const missing = snapshots.filter((one) => !isThere(one));
    // The end first: it is what the rest of the page shows.
    const now = view.printing ? missing : [...missing.slice(-1), ...missing.slice(0, atOnce)];
    for (const one of now) for (const text of pair.texts) this.output(view, one, pair, text);
    const there = snapshots.filter(isThere);
    const path = (text: string) => there.map((one) => this.#known(one, text) as Point);
    return {
      paths: [path(pair.texts[0]), path(pair.texts[1])] as const,
      isWhole: there.length === snapshots.length,
    };
  }
}
