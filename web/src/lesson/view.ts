import type {
  Edits,
  Explanation,
  Reference,
  Said,
  Scenario,
  Similarity,
  SimilarityExplanation,
  Trace,
} from 'attention-explainer/engine';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import type { AddressProblem } from '../state/address';
import type { State, StepName } from '../state/state';
import type { Part } from '../../scenarios/parts.mjs';
import type { Actions } from './actions';
import type { FormatName, Formats } from './format';
import type { Names } from './names';
import type { LessonTexts } from './texts';

export interface NumberOptions {
  readonly format?: FormatName;
  /** Names of CSS classes beside `num`, such as `q`, `k`, `v`, `strong`. */
  readonly class?: string;
}

export interface SvgNumberOptions extends NumberOptions {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Draws numbers that can be asked "why?". They are looked up, never handed over. */
export interface Numbers {
  /** A number of this trace, in text and tables. */
  html(trace: TraceOf, reference: Reference, options?: NumberOptions): TemplateResult;
  /** The same inside an SVG. */
  svg(trace: TraceOf, reference: Reference, options: SvgNumberOptions): SVGTemplateResult;
  /** A term of a sum, by the name `explain` gives it; asked "why?" it opens its product. */
  term(trace: TraceOf, reference: Reference, options?: NumberOptions): TemplateResult;
  /** A number that compares the two vectors of step 3. */
  similarity(quantity: keyof Similarity, options?: NumberOptions): TemplateResult;
}

/** What a number is made of that is in no trace: of a part beyond the lesson. */
export interface Fact {
  readonly title: string;
  /** The number, drawn. */
  readonly value: TemplateResult;
  /** How it comes of its terms: a key below `why.operation.`, or a sentence of the part's own. */
  readonly said: string;
  /** What joins a term to those before it, the second and any later one. */
  readonly joined?: readonly [string, string];
  readonly terms: readonly { readonly name: string; readonly value: TemplateResult }[];
}

/** A trace with the name of the sentence it belongs to. */
export interface TraceOf {
  readonly sentence: string;
  readonly trace: Trace;
  /** What is carried, where it was asked for whatever the state says: its numbers say so too. */
  readonly content?: State['content'];
  /** The edits it was computed with, where they are others than the state's: so do its numbers. */
  readonly edits?: Edits;
  /** The words as the reader's language writes them in this sentence. */
  readonly written: readonly string[];
}

/** A sentence as it was typed, with what is wrong with it. */
export interface Draft {
  readonly text: string;
  readonly problem: AddressProblem;
}

/** What has no place in a link: the playhead, answers, width. */
export interface Passing {
  /** The playhead of the step's motion, 0 (nothing done) to 1 (the result stands). */
  readonly phase: number;
  readonly playing: boolean;
  /** Whether changes follow one another: what is out of sight may wait then. */
  readonly moving: boolean;
  /** Whether a slider or a point is held: numbers keep their room then. */
  readonly held: boolean;
  readonly still: boolean;
  readonly printing: boolean;
  /** Inline size of the stage in CSS pixels. */
  readonly width: number;
  /** Whether the text stands beside the figure. */
  readonly beside: boolean;
  /** Room for the figure, in CSS pixels: SVGs are drawn one unit to the pixel. */
  readonly figureWidth: number;
  readonly answers: Readonly<Partial<Record<StepName, number>>>;
  readonly revealed: ReadonlySet<StepName>;
  /** Whether the chosen word's sliders are unfolded where they have no room of their own. */
  readonly unfolded: boolean;
  /** The reader's own sentence while the lesson cannot take it, and why. */
  readonly draft: Draft | undefined;
  /** Parts that the reader does not see, and parts that the reader cannot change. */
  hidden(part: Part): boolean;
  locked(part: Part): boolean;
}

/** All that a step, a figure or a control may read; made anew for each state. */
export interface View extends Passing {
  readonly state: State;
  readonly scenario: Scenario;
  /** The sentence shown. */
  readonly shown: TraceOf;
  /** The sentences side by side where the reader compares: the scenario's first two; else the one. */
  readonly compared: readonly TraceOf[];
  /** The trace of any sentence under this state. */
  of(sentence: string): TraceOf;
  /** The same with this carried along the weights; undefined where keys and values differ in width. */
  carrying(content: State['content'], sentence: string): TraceOf | undefined;
  /** The same under these edits instead of the state's. Throws where the engine refuses them. */
  edited(edits: Edits, sentence: string): TraceOf;
  /** The head's name to show with a sentence: the reader's choice, else the sentence's own. */
  headFor(sentence: string): string;
  /** The row to show in a trace: the reader's word where the sentence has it, else the focus word. */
  wordIn(trace: Trace): string;
  explain(trace: TraceOf, reference: Reference): Explanation;
  readonly similarity: Similarity;
  explainSimilarity(quantity: keyof Similarity): SimilarityExplanation;
  readonly messages: Messages;
  readonly formats: Formats;
  /** What is said of a problem, in the reader's language. */
  tell(said: Said): string;
  readonly names: Names;
  readonly texts: LessonTexts;
  /** The language that is shown, and which way it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly number: Numbers;
  /** A number of a part beyond the lesson, by the name that it carries. */
  fact?(id: string): Fact | undefined;
  readonly act: Actions;
}
