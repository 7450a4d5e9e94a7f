import type { Learning, Vectors } from 'attention-explainer/learning';
import { inWorker } from './in-worker';
import { onPage } from './on-page';
import type { Command, Opening, Report } from './protocol';

/** Where a run is computed. */
export interface Home {
  say(command: Command): void;
  end(): void;
}

interface Given extends Opening {
  /** The worker's address. */
  readonly address: string;
  readonly learning: Learning;
  readonly vectors: Vectors;
}

/** A command without its number. */
type Order =
  | { kind: 'play'; goal: number; from: number | null }
  | { kind: 'seek'; updates: number }
  | { kind: 'pause' };

/**
 * A run from its opening to its end: in a worker, or, where none can be started, on the page. What an
 * order that is no longer wanted has led to is not told.
 */
export class Run {
  #home: Home | undefined;
  #job = 0;
  #last: Command | undefined;
  #hasEnded = false;

  constructor(given: Given, tell: (report: Report) => void) {
    const { address, pack, data, options, learning, vectors } = given;
    const hear = (report: Report) => {
      if (this.#hasEnded || (report.kind === 'at' && report.job !== this.#job)) return;
      tell(report);
    };
    const here = () => {
      if (this.#hasEnded) return;
      this.#home = onPage(learning, vectors, { data, options }, hear);
      if (this.#last) this.#home.say(this.#last);
    };
    // Only what crosses the boundary: words and their numbers.
    const { words, dimensions, scales, data: numbers } = pack;
    const plain = { words: [...words], dimensions, scales, data: numbers };
    try {
      this.#home = inWorker(address, { pack: plain, data, options }, hear, here);
    } catch {
      here();
    }
  }

  order(order: Order): void {
    this.#job += 1;
    this.#last = { ...order, job: this.#job };
    this.#home?.say(this.#last);
  }

  end(): void {
    this.#hasEnded = true;
    this.#home?.end();
  }
}
