import type { Matrix } from 'attention-explainer/engine';
import type { Streaming } from 'attention-explainer/streaming';
import { width, type Job, type Report, type Way } from './protocol';

/** How a run shares its thread. */
export interface Manners {
  /** Seconds that a round takes at the least: clocks of browsers are coarse. */
  readonly least: number;
  /** Seconds that one call may take; what would take longer is not begun. */
  readonly longest: number;
}

/** Calls longer than this, in seconds, are repeated less often, and the first of them counts. */
const long = 1;
const rounds = { usual: 7, ofLong: 3 };
/** Twice the length takes about four times as long. */
const growth = 4;

const rest = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Numbers between −1 and 1, the same each time: what they are does not change what they cost. */
function filled(rows: number, seed: number): Matrix {
  const data = new Float32Array(rows * width);
  let state = seed;
  for (let i = 0; i < data.length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    data[i] = state / 2 ** 31 - 1;
  }
  return { rows, columns: width, data };
}

/** One way at one length, timed. */
class Timed {
  readonly way: Way;
  readonly #call: () => void;
  calls = 1;
  readonly seconds: number[] = [];

  constructor(streaming: Streaming, way: Way, n: number) {
    this.way = way;
    const [queries, keys, values] = [filled(n, 1), filled(n, 2), filled(n, 3)];
    const given = { queries, keys, values };
    this.#call = () => {
      if (way === 'streaming') streaming.attend(given);
      else streaming.attendAtOnce(given);
    };
  }

  /** Seconds of one round. */
  #round(): number {
    const start = performance.now();
    for (let i = 0; i < this.calls; i += 1) this.#call();
    return (performance.now() - start) / 1000;
  }

  /** Finds how many calls a round needs; this warms up, too. */
  async prepare(least: number, goesOn: () => boolean): Promise<void> {
    let took = this.#round();
    while (took < least && goesOn()) {
      this.calls *= 2;
      await rest();
      took = this.#round();
    }
    if (this.isLong(took)) this.seconds.push(took);
  }

  isLong(took: number): boolean {
    return this.calls === 1 && took > long;
  }

  get rounds(): number {
    return this.seconds.some((one) => this.isLong(one)) ? rounds.ofLong : rounds.usual;
  }

  measure(): void {
    this.seconds.push(this.#round() / this.calls);
  }
}

/**
 * Times both ways of attention, one length after the other, and reports as it goes. The same in a worker
 * and on the page's own thread; it pauses after each round.
 */
export class Measurer {
  readonly #streaming: Streaming;
  readonly #manners: Manners;
  readonly #tell: (report: Report) => void;
  #hasEnded = false;

  constructor(streaming: Streaming, manners: Manners, tell: (report: Report) => void) {
    this.#streaming = streaming;
    this.#manners = manners;
    this.#tell = tell;
  }

  end(): void {
    this.#hasEnded = true;
  }

  async measure(jobs: readonly Job[]): Promise<void> {
    const over = new Set<Way>();
    for (const [i, { n, ways }] of jobs.entries()) {
      this.#tell({ kind: 'doing', n, round: 0, rounds: rounds.usual });
      await rest();
      const slowest = await this.#length(
        n,
        ways.filter((way) => !over.has(way)),
        over,
      );
      if (this.#hasEnded) return;
      if (growth * slowest > this.#manners.longest && i < jobs.length - 1) {
        this.#tell({ kind: 'done', isCut: true });
        return;
      }
    }
    this.#tell({ kind: 'done', isCut: false });
  }

  /** Both ways by turns, so that what else the machine does falls on both; the slowest call's seconds. */
  async #length(n: number, ways: readonly Way[], over: Set<Way>): Promise<number> {
    const timed: Timed[] = [];
    const goesOn = () => !this.#hasEnded;
    const endOf = (way: Way, error: unknown) => {
      over.add(way);
      this.#tell({ kind: 'ended', n, way, reason: said(error) });
    };
    for (const way of ways) {
      try {
        const one = new Timed(this.#streaming, way, n);
        await one.prepare(this.#manners.least, goesOn);
        timed.push(one);
      } catch (error) {
        endOf(way, error);
      }
      if (this.#hasEnded) return 0;
    }
    const most = Math.max(0, ...timed.map((one) => one.rounds));
    for (let round = 1; round <= most; round += 1) {
      this.#tell({ kind: 'doing', n, round, rounds: most });
      for (const one of timed.filter(({ seconds, rounds }) => seconds.length < rounds)) {
        await rest();
        if (this.#hasEnded) return 0;
        one.measure();
      }
    }
    for (const { way, seconds, calls } of timed)
      this.#tell({ kind: 'measured', n, way, seconds, calls });
    return Math.max(0, ...timed.flatMap(({ seconds }) => seconds));
  }
}
