import type { Edits, LessonEngine } from 'attention-explainer/engine';
import type { View } from '../lesson/view';
import type { Asking } from './asking';
import type { Followed } from './followed';

/** Steps of the way that are shown in a second. */
const pace = 30;

const gesture = 'smallest change';

/** One value that has moved. */
export interface Move {
  readonly path: string;
  readonly before: number;
  readonly by: number;
}

export interface Outcome {
  readonly kind: 'won' | 'already' | 'masked' | 'cannot';
  /** The farthest first. */
  readonly moves: readonly Move[];
  /** Of all moves together. */
  readonly length: number;
}

/** What the outcome is true of; with other edits or another sentence it is not told any more. */
interface Told {
  readonly outcome: Outcome;
  readonly where: string;
  edits: Edits | undefined;
}

/** The values of the sentence's words by their paths. */
function valuesOf({ shown: { trace } }: View): ReadonlyMap<string, number> {
  const { features } = trace.parameters;
  return new Map(
    trace.words.flatMap((word, i) =>
      features.map(
        (feature, j) =>
          [`${word}.${feature}`, trace.embeddings.data[i * features.length + j] ?? 0] as const,
      ),
    ),
  );
}

/** Numbers that a reader can read, and a link can hold. */
const decimals = 4;

const rounded = (edits: Edits): Edits =>
  Object.fromEntries(
    Object.entries(edits).map(([path, value]) => [path, Number(value.toFixed(decimals))]),
  );

/** Whether a word has the largest weight of its row under these edits, as the main engine traces them. */
function wins(view: View, { reference, row, column }: Followed, edits: Edits): boolean {
  const { trace } = view.edited({ ...view.state.edits, ...edits }, view.shown.sentence);
  const weights = trace.heads.find(({ name }) => name === reference.head)?.weights;
  const at = trace.labels.indexOf(row) * trace.labels.length;
  const ofRow = [...(weights?.data.subarray(at, at + trace.labels.length) ?? [])];
  const own = ofRow[trace.labels.indexOf(column)] ?? 0;
  return ofRow.every((weight, j) => trace.labels[j] === column || weight < own);
}

/** All but the edits that a way and what it leads to belong to. */
const whereOf = (view: View, { text }: Followed) => {
  const { content, causal, scale, temperature, step } = view.state;
  const { sentence } = view.shown;
  return JSON.stringify([
    text,
    sentence,
    view.headFor(sentence),
    content,
    causal,
    scale,
    temperature,
    step,
  ]);
};

/** Makes a word win its row by the smallest change, step by step in front of the reader. */
export class Winning {
  readonly #engine: LessonEngine;
  readonly #redraw: () => unknown;
  #told: Told | undefined;
  #frame = 0;
  #act: View['act'] | undefined;
  /** While it plays: where it began, and the edits that it has led to. */
  #where = '';
  #edits: Edits | undefined;
  #isOurs = false;

  constructor(engine: LessonEngine, redraw: () => unknown) {
    this.#engine = engine;
    this.#redraw = redraw;
  }

  get isPlaying(): boolean {
    return this.#act !== undefined;
  }

  /** What came of it, while it is still so. */
  outcome(view: View, followed: Followed): Outcome | undefined {
    const told = this.#told;
    if (!told || told.where !== whereOf(view, followed)) return undefined;
    told.edits ??= view.state.edits;
    return told.edits === view.state.edits ? told.outcome : undefined;
  }

  /** Follows what is shown: where the reader changes something meanwhile, the reader wins. */
  follow(view: View, followed: Followed): void {
    if (!this.isPlaying) return;
    if (view.state.edits !== this.#edits) {
      if (!this.#isOurs) this.stop();
      this.#edits = view.state.edits;
      this.#isOurs = false;
    }
    if (this.#where !== whereOf(view, followed)) this.stop();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#act?.settle();
    this.#act = undefined;
  }

  start(view: View, asking: Asking, followed: Followed): void {
    this.stop();
    const { scenario, options } = asking.question(view);
    const { row, column, reference } = followed;
    const head = reference.head ?? '';
    const { isReached, steps: exact } = asking.learning.smallestChange(scenario, options, {
      head,
      row,
      column,
    });
    this.#where = whereOf(view, followed);
    const steps = wins(view, followed, rounded(exact.at(-1) ?? {})) ? exact.map(rounded) : exact;
    if (isReached && steps.length > 0) {
      this.#play(view, steps, this.#reached(view, steps.at(-1) ?? {}));
      return;
    }
    const { labels, masked } = view.shown.trace;
    const at = labels.indexOf(row) * labels.length + labels.indexOf(column);
    const kind = isReached ? 'already' : masked.data[at] ? 'masked' : 'cannot';
    this.#tell({ kind, moves: [], length: 0 }, view.state.edits);
  }

  /** What the last step has moved, and how far it is: the engine's length of all moves. */
  #reached(view: View, last: Edits): Outcome {
    const from = valuesOf(view);
    const moves = Object.entries(last)
      .map(([path, value]) => {
        const before = from.get(path) ?? value;
        return { path, before, by: value - before };
      })
      // What an edit holds to more digits than the trace has not moved.
      .filter(({ before, by }) => Math.fround(before + by) !== before)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
    const change = moves.map(({ by }) => by);
    const length = Math.sqrt(this.#engine.similarity(change, change).dot);
    return { kind: 'won', moves, length };
  }

  #tell(outcome: Outcome, edits?: Edits): void {
    this.#told = { outcome, where: this.#where, edits };
    void this.#redraw();
  }

  #play(view: View, steps: readonly Edits[], outcome: Outcome): void {
    const { act, state } = view;
    const last = steps.length - 1;
    this.#act = act;
    this.#edits = state.edits;
    let shown = -1;
    const show = (step: number) => {
      if (step !== shown) {
        this.#isOurs = true;
        act.editAll(steps[step] ?? {}, gesture);
      }
      shown = step;
      if (step < last) return;
      this.stop();
      this.#tell(outcome);
    };
    // A change of the reader's that went on until now is a step of undo of its own.
    act.settle();
    if (view.still) {
      show(last);
      return;
    }
    let begin = 0;
    const frame = (now: number) => {
      begin ||= now;
      this.#frame = requestAnimationFrame(frame);
      show(Math.min(last, Math.floor(((now - begin) * pace) / 1000)));
    };
    this.#frame = requestAnimationFrame(frame);
  }
}
