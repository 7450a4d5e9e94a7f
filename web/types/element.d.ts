/**
 * `<attention-explainer>`: importing the module defines the element, once. Where there is no document,
 * as on a server, it can be imported and defines nothing.
 */
import type { Edits, LessonEngine, Scenario, Told, Trace } from 'attention-explainer/engine';

/** The engine of the element, for a page that computes with it itself. */
export function loadEngine(): Promise<LessonEngine>;

/** Loads the steps after the first, and their words, ahead of their being shown. */
export function loadSteps(): Promise<unknown>;

export type StepName =
  | 'paradox'
  | 'gravity'
  | 'dot-product'
  | 'query-key'
  | 'score'
  | 'softmax'
  | 'matching-content'
  | 'value'
  | 'loop'
  | 'playground'
  | 'cost'
  | 'real-words'
  | 'learning';

/** The two vectors of step 3, each (x, y). */
export interface Probe {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Everything that a reader can change. `null` is the lesson's own. */
export interface State {
  /** The lesson's id. */
  readonly scenario: string;
  readonly step: StepName;
  /** A sentence's name in the lesson, or words separated by spaces. */
  readonly sentence: string | null;
  /** Both sentences side by side, in the steps that can show them so. */
  readonly compare: boolean;
  /** The word whose sliders and row are shown. */
  readonly word: string | null;
  /** The word whose key is held against that word's query. */
  readonly key: string | null;
  readonly head: string | null;
  readonly edits: Edits;
  readonly content: 'values' | 'keys';
  readonly causal: boolean;
  /** What multiplies the scores; `null` is 1/√d_k. */
  readonly scale: number | null;
  readonly temperature: number;
  readonly probe: Probe;
  /** The sentence of real words. */
  readonly real: string | null;
  /** The real word that is looked up. */
  readonly near: string | null;
  /** A sum of real words: `king - man + woman`. */
  readonly analogy: string | null;
  /** How long the reader's text is, and how far is measured: `words:500,to:4096`. */
  readonly cost: string | null;
  /** What is trained, and how far: `rank:8,updates:120`. */
  readonly training: string | null;
  /** The number that the arrows at the sliders are of: `weight:orange`, `output:fruit`, `next:pie`. */
  readonly arrows: string | null;
  /** A BCP 47 tag; empty for the language of the page or the browser. */
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
}

/** A value that was or would be refused. */
export interface Problem {
  /** Its name or path, such as `step` or `edits.orange.fruit`. */
  readonly argument: string;
  readonly expected: string;
  readonly received: string;
}

/** What every event of the element tells. */
export interface StateDetail {
  readonly state: State;
}

export interface AnswerDetail extends StateDetail {
  readonly step: StepName;
  /** Which answer was chosen, from 0. */
  readonly choice: number;
}

/** A value that was refused: all but `message`; a lesson that cannot start or be drawn: `message`. */
export interface ErrorDetail extends StateDetail {
  readonly argument?: string;
  readonly expected?: string;
  readonly received?: string;
  /** `expected` and `received` in parts that can be told in any language. */
  readonly told?: Told;
  readonly message?: string;
}

export interface AttentionExplainerEventMap {
  /** The engine runs and the lesson stands. */
  'attention-ready': CustomEvent<StateDetail>;
  'attention-step': CustomEvent<StateDetail>;
  /** Anything in the state is another than before, the step included. */
  'attention-change': CustomEvent<StateDetail>;
  'attention-answer': CustomEvent<AnswerDetail>;
  /** The language that is shown is another than before. */
  'attention-language': CustomEvent<StateDetail>;
  'attention-error': CustomEvent<ErrorDetail>;
}

export class AttentionExplainer extends HTMLElement {
  /** What is left out when it is set has its default, and so has what cannot be used. */
  get state(): State;
  set state(state: Partial<State>);

  /** A lesson of your own, after the published schema; null for one that comes along. */
  lesson: Scenario | null;

  /** Names of the parts that the reader does not see, separated by spaces. */
  hide: string;

  /** Names of the parts that the reader sees and cannot change, separated by spaces. */
  lock: string;

  /** The trace of the sentence that is shown; null until it is there. */
  readonly trace: Trace | null;

  /** The state as parameters of a link; what has its default is left out. */
  readonly address: string;

  readonly canUndo: boolean;
  readonly canRedo: boolean;

  /** Takes a lesson, or null for one that comes along; resolves when it is taken or refused. */
  open(lesson: unknown): Promise<void>;

  /** What of a state would be refused, if it were set now. */
  refusals(state: unknown): readonly Problem[];

  /** Takes over what parameters of a link ask for; the rest has its default. */
  restore(parameters: URLSearchParams): void;

  /** Resolves when what was changed is drawn: to true, if nothing more is to be drawn. */
  readonly updateComplete: Promise<boolean>;

  addEventListener<Name extends keyof AttentionExplainerEventMap>(
    type: Name,
    listener: (this: AttentionExplainer, event: AttentionExplainerEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: AttentionExplainer, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof AttentionExplainerEventMap>(
    type: Name,
    listener: (this: AttentionExplainer, event: AttentionExplainerEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: AttentionExplainer, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'attention-explainer': AttentionExplainer;
  }
}
