import type {
  Evaluation,
  TrainedHead,
  TrainingData,
  TrainingOptions,
  WordPack,
} from 'attention-explainer/learning';

/** How well one part of the sentences is understood; of all and by sense. */
export type Marks = Evaluation & { readonly bySense: readonly Evaluation[] };

/** The layer after so many updates. */
export interface Snapshot {
  readonly updates: number;
  /** Of the last update's sentences, before it; 0 at the start. */
  readonly batchLoss: number;
  readonly hasDiverged: boolean;
  readonly heads: readonly TrainedHead[];
  readonly heldOut: Marks;
  /** Of the sentences trained on; null where it was not asked for at this update. */
  readonly train: Marks | null;
}

export interface Opening {
  readonly pack: WordPack;
  readonly data: TrainingData;
  readonly options: TrainingOptions;
}

/** What a run is told. A job ends the one before; its number comes back with all that it reports. */
export type Command =
  | { readonly kind: 'open'; readonly opening: Opening }
  /** On to an update, at a pace that can be watched; from where it stands, or from another. */
  | {
      readonly kind: 'play';
      readonly job: number;
      readonly goal: number;
      readonly from: number | null;
    }
  /** To an update, on or back, as fast as it goes. What has not been seen yet is told by the way. */
  | { readonly kind: 'seek'; readonly job: number; readonly updates: number }
  | { readonly kind: 'pause'; readonly job: number };

/** What a run answers. */
export type Report =
  | {
      readonly kind: 'open';
      /** Sentences that are trained on, and held out. */
      readonly counts: { readonly train: number; readonly heldOut: number };
      /** The loss where all next words are equally likely, and the least there can be, by sense. */
      readonly bounds: { readonly chance: number; readonly leasts: readonly number[] };
    }
  | {
      readonly kind: 'at';
      readonly job: number;
      readonly snapshot: Snapshot;
      /** The job ends here: it is done, was paused, or the run has diverged. */
      readonly isEnd: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** The most updates that a run can go to. */
export const mostUpdates = 2000;

/** Between two snapshots of a run that goes so far: about forty snapshots, or every fifth update. */
export const strideFor = (goal: number): number => 5 * Math.max(1, Math.ceil(goal / 200));
