import type { LessonEngine } from 'attention-explainer/engine';
import type { Neighbour, Projection } from 'attention-explainer/learning';
import { asLesson, find, plainHead, senseId, type SenseOf } from 'attention-explainer/words';
import type { State } from '../../state/state';
import { PartLesson } from '../part-view';
import type { RealWorld } from '../words';
import { readReal, type ReadReal } from './read-real';
import { readSum, type ReadSum } from './read-sum';

/** What is shown where the state says nothing. */
export const initial = {
  near: 'apple',
  analogy: 'king - man + woman',
  real: 'I bought an apple and an orange',
} as const;

export type Field = keyof typeof initial;

/** One sense of an ambiguous word, with the words that its mean cosines are taken of. */
export interface SenseShown {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly nextWords: readonly string[];
}

export interface Near {
  readonly typed: string;
  /** Undefined where the pack does not have it. */
  readonly word: string | undefined;
  readonly isMean: boolean;
  readonly senses: readonly SenseShown[];
  readonly neighbours: readonly Neighbour[];
  /** Of each neighbour, the place of the sense whose words it is nearer to. */
  readonly sides: readonly number[];
}

export interface Cloud {
  readonly word: string;
  readonly words: readonly string[];
  /** Of each word, the place of the sense that it belongs to; null for the word itself. */
  readonly kinds: readonly (number | null)[];
  readonly projection: Projection;
}

export interface Sum extends ReadSum {
  readonly nearest: readonly Neighbour[];
}

export interface Real extends ReadReal {
  readonly lesson: PartLesson | undefined;
  /** The row that is looked at, and what it is unless the reader chooses another. */
  readonly row: number;
  readonly ownRow: number;
  readonly senses: readonly SenseShown[];
  /** Words of the sentence whose vector is the mean, each once. */
  readonly means: readonly string[];
}

export interface Shown {
  readonly near: Near;
  readonly cloud: Cloud | undefined;
  readonly sum: Sum;
  readonly real: Real;
}

/** Remembers the last result. */
function last<K, T>(make: (key: K) => T): (key: K) => T {
  let kept: { key: K; value: T } | undefined;
  return (key) => {
    if (!kept || kept.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
}

const shownSense = (word: string, { name, contexts, nextWords }: SenseOf): SenseShown => ({
  id: senseId(word, name),
  name,
  words: contexts.train,
  nextWords,
});

/** Computes what a state shows; each of the parts anew only when its own text is another. */
export class Model {
  readonly world: RealWorld;
  readonly #engine: LessonEngine;

  constructor(engine: LessonEngine, world: RealWorld) {
    this.#engine = engine;
    this.world = world;
  }

  readonly find = (text: string): string | undefined => find(this.world.pack, text);

  sensesOf(word: string): readonly SenseShown[] {
    const found = this.world.senses.ambiguous.find((one) => one.word === word);
    return found?.senses.map((sense) => shownSense(word, sense)) ?? [];
  }

  vector(word: string): Float32Array {
    return this.world.vectors.rows([word]).data;
  }

  readonly #near = last((typed: string): Near => {
    const { vectors, pack } = this.world;
    const word = this.find(typed.trim());
    const none = { typed, word, isMean: false, senses: [], neighbours: [], sides: [] };
    if (word === undefined) return none;
    const senses = this.sensesOf(word);
    const neighbours = vectors.nearest({ plus: [word], count: 10 });
    const side = (near: string) => {
      const [one = 0, other = 0] = senses.map(({ words }) =>
        vectors.meanCosine(this.vector(near), words),
      );
      return one >= other ? 0 : 1;
    };
    const sides = senses.length > 0 ? neighbours.map((near) => side(near.word)) : [];
    return { typed, word, isMean: pack.fromMean.includes(word), senses, neighbours, sides };
  });

  readonly #cloud = last((near: Near): Cloud | undefined => {
    const { word, senses, neighbours } = near;
    if (word === undefined) return undefined;
    const beside =
      senses.length > 0
        ? senses.flatMap(({ words }, kind) => words.map((one) => ({ one, kind })))
        : neighbours.map((neighbour) => ({ one: neighbour.word, kind: 0 }));
    const others = beside.filter(
      ({ one }, i) => one !== word && beside.findIndex((other) => other.one === one) === i,
    );
    const words = [word, ...others.map(({ one }) => one)];
    const kinds = [null, ...others.map(({ kind }) => kind)];
    return { word, words, kinds, projection: this.world.vectors.project(words) };
  });

  readonly #sum = last((text: string): Sum => {
    const read = readSum(this.find, text);
    const isSum = !read.fault && read.unknown.length === 0;
    const of = (wanted: number) =>
      read.terms.filter(({ sign }) => sign === wanted).map(({ word }) => word);
    const options = { plus: of(1), minus: of(-1), count: 5 };
    return { ...read, nearest: isSum ? this.world.vectors.nearest(options) : [] };
  });

  /** The lesson of a sentence, whose ambiguous word is the one of `row`. */
  #lesson(words: readonly string[], row: number): PartLesson {
    const { vectors } = this.world;
    const focus = words[row] ?? '';
    const [one, other] = this.sensesOf(focus);
    const nextWords = one && other ? [...new Set([...one.nextWords, ...other.nextWords])] : [focus];
    const heads = [plainHead(vectors.dimensions)];
    const senses = one && other ? { senses: [one, other] as const } : {};
    const scenario = asLesson({ vectors, words, focus, nextWords, heads, length: 0, ...senses });
    return new PartLesson(this.#engine, scenario);
  }

  readonly #sentence = last((plain: string) => {
    const { words } = readReal(this.find, plain);
    const { fromMean } = this.world.pack;
    const ambiguous = words.findIndex((word) => this.sensesOf(word).length > 0);
    const known = words.findIndex((word) => !fromMean.includes(word));
    const ownRow = Math.max(0, ambiguous >= 0 ? ambiguous : known);
    const lesson = words.length > 0 ? this.#lesson(words, ownRow) : undefined;
    const means = fromMean.filter((word) => words.includes(word));
    return { lesson, ownRow, means };
  });

  readonly #real = last((text: string): Real => {
    const read = readReal(this.find, text);
    const found = this.#sentence(read.plain);
    const row = read.marked ?? found.ownRow;
    return { ...read, ...found, row, senses: this.sensesOf(read.words[row] ?? '') };
  });

  shown({ near, analogy, real }: Pick<State, Field>): Shown {
    const looked = this.#near(near ?? initial.near);
    return {
      near: looked,
      cloud: this.#cloud(looked),
      sum: this.#sum(analogy ?? initial.analogy),
      real: this.#real(real ?? initial.real),
    };
  }
}
