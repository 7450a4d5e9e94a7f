import type { Snapshot } from './run/protocol';

/** All that a run has told so far, by the update. */
export class History {
  readonly #snapshots = new Map<number, Snapshot>();
  #sorted: readonly Snapshot[] | undefined;

  /** Keeps a snapshot; what was evaluated there before and is not now stays known. */
  add(snapshot: Snapshot): Snapshot {
    const train = snapshot.train ?? this.#snapshots.get(snapshot.updates)?.train ?? null;
    const kept = { ...snapshot, train };
    this.#snapshots.set(snapshot.updates, kept);
    this.#sorted = undefined;
    return kept;
  }

  at(updates: number): Snapshot | undefined {
    return this.#snapshots.get(updates);
  }

  /** From the start on. */
  get all(): readonly Snapshot[] {
    this.#sorted ??= [...this.#snapshots.values()].sort((a, b) => a.updates - b.updates);
    return this.#sorted;
  }

  get furthest(): number {
    return this.all.at(-1)?.updates ?? 0;
  }

  /** The last snapshot up to an update in which the sentences trained on were evaluated. */
  trainedAt(updates: number): Snapshot | undefined {
    return this.all.findLast((one) => one.updates <= updates && one.train !== null);
  }
}
