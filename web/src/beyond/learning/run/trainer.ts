import type { Learning, Training, TrainingData, Vectors } from 'attention-explainer/learning';
import { strideFor, type Command, type Marks, type Opening, type Report } from './protocol';

/** How a run shares its thread. */
export interface Manners {
  /** Updates between two pauses where nobody watches. */
  readonly slice: number;
  /** Snapshots from one evaluation of the sentences trained on to the next: it is the slowest part. */
  readonly trainEvery: number;
}

type Job = Exclude<Command, { kind: 'open' }>;

/** From one update to the next where one is to watch them, in milliseconds. */
const pace = 1000 / 30;

const rest = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Vectors so short that every logit is 0: all next words are equally likely. */
const nothing = 1e-9;

/**
 * A run of the engine's training, which reports as it goes. The same in a worker and on the page's own
 * thread; it pauses often, to hear what it is told.
 */
export class Trainer {
  readonly #learning: Learning;
  readonly #manners: Manners;
  readonly #tell: (report: Report) => void;
  #training: Training | undefined;
  #job = 0;
  #furthest = -1;

  constructor(learning: Learning, manners: Manners, tell: (report: Report) => void) {
    this.#learning = learning;
    this.#manners = manners;
    this.#tell = tell;
  }

  /** Opens the training. Throws the engine's error where it refuses data or options. */
  open({ data, options }: Omit<Opening, 'pack'>, vectors: Vectors): void {
    this.#training = this.#learning.openTraining(vectors, data, options);
    const heldOut = data.examples.filter((example) => example.isHeldOut).length;
    this.#tell({
      kind: 'open',
      counts: { train: data.examples.length - heldOut, heldOut },
      bounds: this.#bounds(data, vectors),
    });
  }

  /** Losses where every word of a choice is as likely as any other: of all next words, of each sense's. */
  #bounds(data: TrainingData, vectors: Vectors) {
    const [example] = data.examples;
    if (!example) return { chance: 0, leasts: [] };
    const alike = (nextWords: readonly string[]) =>
      this.#learning
        .openTraining(
          vectors,
          {
            senses: [{ nextWords, other: 0 }],
            examples: [{ ...example, sense: 0, isHeldOut: false }],
          },
          { length: nothing, rank: 1 },
        )
        .evaluate().loss;
    const all = new Set(data.senses.flatMap(({ nextWords }) => nextWords));
    return {
      chance: alike([...all]),
      leasts: data.senses.map(({ nextWords }) => alike(nextWords)),
    };
  }

  /** Ends what goes on. */
  end(): void {
    this.#job = -1;
  }

  async hear(command: Job): Promise<void> {
    this.#job = command.job;
    if (command.kind === 'pause') this.#report(command.job, true, true);
    else if (command.kind === 'play') await this.#play(command);
    else await this.#seek(command.job, command.updates);
  }

  get #at(): number {
    return this.#training?.state.updates ?? 0;
  }

  #report(job: number, isEnd: boolean, withTrain: boolean): void {
    const training = this.#training;
    if (!training) return;
    const heldOut: Marks = training.evaluate(true);
    const train: Marks | null = withTrain ? training.evaluate(false) : null;
    const { updates, batchLoss, hasDiverged } = training.state;
    const snapshot = { updates, batchLoss, hasDiverged, heads: training.heads(), heldOut, train };
    this.#furthest = Math.max(this.#furthest, updates);
    this.#tell({ kind: 'at', job, snapshot, isEnd });
  }

  /** Tells of an update by the way, where one is due. */
  #passing(job: number, stride: number): void {
    if (this.#at % stride !== 0) return;
    this.#report(job, false, (this.#at / stride) % this.#manners.trainEvery === 0);
  }

  /** One update or a few on; false where the run cannot go on. */
  #on(updates: number): boolean {
    return this.#training !== undefined && !this.#training.seek(this.#at + updates).hasDiverged;
  }

  async #play({ job, goal, from }: Extract<Job, { kind: 'play' }>): Promise<void> {
    const stride = strideFor(goal);
    if (from !== null) {
      this.#training?.seek(from);
      this.#passing(job, stride);
    }
    let due = performance.now();
    while (this.#at < goal) {
      if (!this.#on(1)) break;
      if (this.#at < goal) this.#passing(job, stride);
      due = Math.max(due + pace, performance.now());
      await rest(due - performance.now());
      if (job !== this.#job) return;
    }
    this.#report(job, true, true);
  }

  async #seek(job: number, updates: number): Promise<void> {
    const stride = strideFor(updates);
    if (updates > this.#furthest) {
      if (this.#furthest < 0 && updates > 0) this.#passing(job, stride);
      this.#training?.seek(Math.max(0, this.#furthest));
      while (this.#at < updates) {
        const slice = Math.min(this.#manners.slice, stride - (this.#at % stride));
        if (!this.#on(Math.min(slice, updates - this.#at))) break;
        if (this.#at < updates) this.#passing(job, stride);
        await rest(0);
        if (job !== this.#job) return;
      }
    } else {
      // Of a slider's many places only the one where it comes to rest is worth the work.
      await rest(0);
      if (job !== this.#job) return;
      this.#training?.seek(updates);
    }
    this.#report(job, true, true);
  }
}
