/** The two ways to attend: with all weights held at once, or never. */
export const ways = ['at-once', 'streaming'] as const;

export type Way = (typeof ways)[number];

/** Columns of queries, keys and values: one head of a usual model. */
export const width = 64;

/** A length to measure, and the ways that go so far. */
export interface Job {
  readonly n: number;
  readonly ways: readonly Way[];
}

/** What is told of a run while it goes on. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'doing'; readonly n: number; readonly round: number; readonly rounds: number }
  | {
      readonly kind: 'measured';
      readonly n: number;
      readonly way: Way;
      /** Seconds a call, one for each round. */
      readonly seconds: readonly number[];
      /** Calls in a round: so many that the clock can tell. */
      readonly calls: number;
    }
  /** A way came to its end: the engine said why. */
  | { readonly kind: 'ended'; readonly n: number; readonly way: Way; readonly reason: string }
  /** All that was asked for is measured, or as much as may be without holding up the page. */
  | { readonly kind: 'done'; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly reason: string };
