import type { PowerLaw, Streaming } from 'attention-explainer/streaming';
import type { Point } from './results';
import { width, type Way } from './run/protocol';

/** What is multiplied, by its name: a message below `cost.factor.`. */
export interface Factor {
  readonly name: string;
  readonly value: number;
}

/** A part of a sum, by its name: a message below `cost.term.`; the product of its factors, where it has any. */
export interface Term extends Factor {
  readonly factors: readonly Factor[];
}

/** A count, with the terms it is the sum of. */
export interface Count {
  readonly total: number;
  readonly terms: readonly Term[];
}

export type Measure = 'time' | 'memory';

/** Shorter texts are left out of fits: there the fixed cost of a call still shows. */
const fitFrom = 256;
/** Of fewer points a fit says nothing. */
const fewest = 3;

/** The straight line through measured points, on two logarithmic axes. */
export interface Fit {
  readonly law: PowerLaw;
  readonly points: readonly { readonly n: number; readonly value: number }[];
}

const factor = (name: string, value: number): Factor => ({ name, value });

const bytes = factor('bytes', Float32Array.BYTES_PER_ELEMENT);

/** What the engine says of one head of the measured width, by the length of the text. */
export class Counts {
  readonly #streaming: Streaming;
  /** What WebAssembly can address, in bytes: no page can be given more. */
  readonly limit = 2 ** 32;

  constructor(streaming: Streaming) {
    this.#streaming = streaming;
  }

  /** Whether the engine runs as JavaScript here, for want of WebAssembly. */
  get isJavaScript(): boolean {
    return this.#streaming.form === 'javascript';
  }

  multiplications(n: number): Count {
    const { scores, weightedValues, total } = this.#streaming.multiplications(sizesOf(n));
    const pairs = [factor('queries', n), factor('keys', n)];
    return {
      total,
      terms: [
        { name: 'scores', value: scores, factors: [...pairs, factor('d_k', width)] },
        { name: 'weighted', value: weightedValues, factors: [...pairs, factor('d_v', width)] },
      ],
    };
  }

  memory(way: Way, n: number): Count {
    const held = this.#streaming.memory(sizesOf(n));
    const row = [factor('words', n), factor('width', width)];
    const table = [factor('queries', n), factor('keys', n), bytes];
    const isAtOnce = way === 'at-once';
    const room = isAtOnce ? held.besideScores : held.streaming;
    return {
      total: isAtOnce ? held.totalAtOnce : held.totalStreaming,
      terms: [
        ...(isAtOnce ? [{ name: 'table', value: held.scores, factors: table }] : []),
        { name: 'inputs', value: held.inputs, factors: [...row, factor('matrices', 3), bytes] },
        { name: 'output', value: held.output, factors: [...row, bytes] },
        { name: 'room', value: room, factors: [] },
      ],
    };
  }

  fit(measure: Measure, way: Way, measured: readonly Point[]): Fit | undefined {
    const points = measured
      .filter(({ n }) => n >= fitFrom)
      .map(({ n, median }) => ({
        n,
        value: measure === 'time' ? median : this.memory(way, n).total,
      }));
    if (points.length < fewest) return undefined;
    const law = this.#streaming.fitPowerLaw(
      points.map(({ n }) => n),
      points.map(({ value }) => value),
    );
    return { law, points };
  }

  /** What a fitted line says of a length. */
  at({ law }: Fit, n: number): number {
    return this.#streaming.evaluatePowerLaw(law, n);
  }

  fits(way: Way, n: number): boolean {
    return this.memory(way, n).total <= this.limit;
  }
}

const sizesOf = (n: number) => ({ n_q: n, n_k: n, d_k: width, d_v: width });
