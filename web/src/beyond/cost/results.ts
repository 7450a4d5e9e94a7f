import { ways, type Report, type Way } from './run/protocol';

/** One way at one length, measured. */
export interface Point {
  readonly n: number;
  readonly way: Way;
  /** Seconds a call, one for each round, from the shortest. */
  readonly seconds: readonly number[];
  /** Calls in a round. */
  readonly calls: number;
  /** The one in the middle: the number of rounds is odd. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Why a way goes no farther. */
export interface End {
  readonly n: number;
  readonly reason: string;
}

/** All that was measured here. */
export class Results {
  readonly #points = new Map<string, Point>();
  readonly ends: Partial<Record<Way, End>> = {};

  add({ n, way, seconds, calls }: Extract<Report, { kind: 'measured' }>): void {
    const sorted = [...seconds].sort((a, b) => a - b);
    const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)];
    const median = sorted[(sorted.length - 1) >> 1] ?? NaN;
    this.#points.set(`${way} ${n}`, { n, way, seconds: sorted, calls, median, least, most });
  }

  at(way: Way, n: number): Point | undefined {
    return this.#points.get(`${way} ${n}`);
  }

  /** The points of a way, from the shortest text. */
  of(way: Way): readonly Point[] {
    return [...this.#points.values()].filter((one) => one.way === way).sort((a, b) => a.n - b.n);
  }

  /** Whether runs of the longest text differ so much that the lines say little: the machine was busy. */
  get isNoisy(): boolean {
    const last = ways.flatMap((way) => this.of(way).slice(-1));
    return last.some(({ least, most }) => most > 2 * least);
  }

  /** All lengths that were measured, from the shortest. */
  get sizes(): readonly number[] {
    const all = ways.flatMap((way) => this.of(way).map(({ n }) => n));
    return [...new Set(all)].sort((a, b) => a - b);
  }

  /** The longest text that was measured; 0 before. */
  get furthest(): number {
    return this.sizes.at(-1) ?? 0;
  }
}
