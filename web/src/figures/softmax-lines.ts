import type { HeadTrace } from 'attention-explainer/engine';
import { rowOf } from '../lesson/standing';
import type { TraceOf, View } from '../lesson/view';

/** The row of one word in one head's matrices. */
export interface ShownRow {
  readonly of: TraceOf;
  readonly head: HeadTrace;
  readonly word: string;
  /** The word's place. */
  readonly row: number;
}

export function shownRow(view: View): ShownRow | undefined {
  const { shown: of } = view;
  const name = view.headFor(of.sentence);
  const head = of.trace.heads.find((candidate) => candidate.name === name);
  const word = view.wordIn(of.trace);
  return head && { of, head, word, row: of.trace.labels.indexOf(word) };
}

/** A bar in its column, in pixels from the column's left edge. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

/** One key word of the row: what it is called and its bar in each stage. */
export interface Line {
  readonly label: string;
  readonly written: string;
  readonly masked: boolean;
  /** Whether no other word gets more. */
  readonly leads: boolean;
  readonly weight: number;
  readonly spans: Readonly<Record<'score' | 'scaled' | 'exponential' | 'weight', Span>>;
}

/** Where a value of low … high begins and ends in `room` pixels, drawn from 0. */
function spanIn(low: number, high: number, room: number): (value: number) => Span {
  const pixels = room / Math.max(high - low, 1e-9);
  return (value) => ({
    left: (Math.min(value, 0) - low) * pixels,
    width: Math.abs(value) * pixels,
  });
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Where a score of 0 is, in pixels from the column's left edge. */
  readonly zero: number;
}

/** The lines of a row; scores and scaled scores share one measure, so that scaling can be seen. */
export function linesOf(shown: ShownRow, room: number): Lines {
  const { trace } = shown.of;
  const [scores, scaled, exponentials, weights] = (
    ['scores', 'scaledScores', 'exponentials', 'weights'] as const
  ).map((quantity) => [...rowOf(shown.head[quantity], shown.row)]) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const masked = rowOf(trace.masked, shown.row);
  const seen = [...scores, ...scaled].filter((_, i) => masked[i % masked.length] !== 1);
  const score = spanIn(Math.min(0, ...seen), Math.max(0, ...seen), room);
  const share = spanIn(0, 1, room);
  const most = Math.max(...weights);
  const lines = trace.labels.map((label, j) => ({
    label,
    written: shown.of.written[j] ?? label,
    masked: masked[j] === 1,
    leads: weights[j] === most,
    weight: weights[j] ?? 0,
    spans: {
      score: score(scores[j] ?? 0),
      scaled: score(scaled[j] ?? 0),
      exponential: share(exponentials[j] ?? 0),
      weight: share(weights[j] ?? 0),
    },
  }));
  return { lines, zero: score(0).left };
}
