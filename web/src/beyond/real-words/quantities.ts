import type { LessonEngine, TraceOptions } from 'attention-explainer/engine';
import type { Model, SenseShown, Shown } from './model';

/**
 * Names a number of this part, its pieces joined by “|”: `cosine|word:apple|word:ibm`. Vectors are
 * `word:…`, `unit:…` (brought to length 1), `sum` (of the reader's words), `update` (what attention gives the
 * word that is looked at), `mean` and `axis:1`, `axis:2` (of the map).
 */
export type FactId = string;

/** Products that a dot product shows one by one. */
const shownProducts = 8;

interface Places {
  /** Positions from 0, of the largest products first. */
  readonly largest: readonly number[];
  readonly others: number;
}

/** The numbers of this part by their names, all from the engine. Made anew for what is shown. */
export class Quantities {
  readonly shown: Shown;
  readonly model: Model;
  readonly #engine: LessonEngine;
  readonly #vectors = new Map<string, Float32Array>();
  readonly #products = new Map<string, readonly number[]>();

  constructor(engine: LessonEngine, model: Model, shown: Shown) {
    this.#engine = engine;
    this.model = model;
    this.shown = shown;
  }

  /** How the words of the sum enter it. */
  get signs(): readonly number[] {
    return this.shown.sum.terms.map(({ sign }) => sign);
  }

  /** Number j of each word of the sum, at length 1. */
  #column(j: number): readonly number[] {
    return this.shown.sum.terms.map(({ word }) => this.vector(`unit:${word}`)[j] ?? 0);
  }

  #make(name: string): Float32Array {
    const { vectors } = this.model.world;
    const [kind = '', rest = ''] = name.split(':');
    switch (kind) {
      case 'word':
        return this.model.vector(rest);
      case 'unit':
        return vectors.rows([rest], 1).data;
      case 'sum':
        return Float32Array.from(
          { length: vectors.dimensions },
          (_, j) => this.#engine.similarity(this.signs, this.#column(j)).dot,
        );
      case 'update': {
        const { lesson, row } = this.shown.real;
        const options: TraceOptions = { sentence: 'own' };
        const update = lesson && this.#engine.trace(lesson.lesson.scenario, options).update;
        return (
          update?.data.slice(row * update.columns, (row + 1) * update.columns) ?? new Float32Array()
        );
      }
      case 'mean':
        return this.shown.cloud?.projection.mean ?? new Float32Array();
      default: {
        const axes = this.shown.cloud?.projection.axes;
        const at = Number(rest) - 1;
        return axes?.data.slice(at * axes.columns, (at + 1) * axes.columns) ?? new Float32Array();
      }
    }
  }

  vector(name: string): Float32Array {
    const found = this.#vectors.get(name) ?? this.#make(name);
    this.#vectors.set(name, found);
    return found;
  }

  products(a: string, b: string): readonly number[] {
    const key = `${a}|${b}`;
    const found =
      this.#products.get(key) ??
      this.#engine
        .explainSimilarity(this.vector(a), this.vector(b), 'dot')
        .terms.map(({ value }) => value ?? 0);
    this.#products.set(key, found);
    return found;
  }

  /** Which products of a dot product are shown one by one. */
  places(a: string, b: string): Places {
    const products = this.products(a, b);
    const order = products.map((_, j) => j);
    order.sort((i, j) => Math.abs(products[j] ?? 0) - Math.abs(products[i] ?? 0));
    const largest = order.slice(0, shownProducts);
    return { largest, others: products.length - largest.length };
  }

  /** The sum of the products that are not shown one by one. */
  #rest(a: string, b: string): number {
    const { largest } = this.places(a, b);
    const left = this.vector(a).map((value, j) => (largest.includes(j) ? 0 : value));
    return this.#engine.similarity(left, this.vector(b)).dot;
  }

  #length(a: string): number {
    const vector = this.vector(a);
    const { terms } = this.#engine.explainSimilarity(vector, vector, 'cosine');
    return terms.find(({ name }) => name === '|a|')?.value ?? 0;
  }

  sense(id: string): SenseShown | undefined {
    return (
      [...this.shown.near.senses, ...this.shown.real.senses].find((one) => one.id === id) ??
      this.model.sensesOf(id.split('.')[0] ?? '').find((one) => one.id === id)
    );
  }

  /** The neighbours of the word that lie on one side. */
  onSide(place: number): readonly string[] {
    const { neighbours, sides } = this.shown.near;
    return neighbours.filter((_, i) => sides[i] === place).map(({ word }) => word);
  }

  get variances(): Float32Array {
    return this.shown.cloud?.projection.variances ?? new Float32Array();
  }

  #sumOf(values: Float32Array): number {
    return this.#engine.similarity(
      values.map(() => 1),
      values,
    ).dot;
  }

  #ofMap(kind: string, first: string, second: string): number {
    const { cloud } = this.shown;
    switch (kind) {
      case 'coordinate':
        return (
          cloud?.projection.coordinates.data[2 * cloud.words.indexOf(first) + Number(second) - 1] ??
          NaN
        );
      case 'variance':
        return this.variances[Number(first) - 1] ?? NaN;
      case 'kept':
        return this.#sumOf(this.variances.slice(0, 2));
      case 'total':
        return this.#sumOf(this.variances);
      // A share of two of the engine's numbers.
      case 'share':
        return this.value('kept') / this.value('total');
      default:
        return NaN;
    }
  }

  /** The number of a name; not finite where there is none such now. */
  value(id: FactId): number {
    const [kind = '', a = '', b = '', c = ''] = id.split('|');
    switch (kind) {
      case 'cosine':
        return this.#engine.similarity(this.vector(a), this.vector(b)).cosine ?? NaN;
      case 'dot':
        return this.#engine.similarity(this.vector(a), this.vector(b)).dot;
      case 'length':
        return this.#length(a);
      case 'product':
        return this.products(a, b)[Number(c)] ?? NaN;
      case 'rest':
        return this.#rest(a, b);
      case 'at':
        return this.vector(a)[Number(b)] ?? NaN;
      case 'signed':
        return (
          this.#engine.explainSimilarity(this.signs, this.#column(Number(b)), 'dot').terms[
            Number(a)
          ]?.value ?? NaN
        );
      case 'mean':
        return this.model.world.vectors.meanCosine(this.vector(a), this.sense(b)?.words ?? []);
      case 'side':
        return this.onSide(Number(a)).length;
      default:
        return this.#ofMap(kind, a, b);
    }
  }
}
