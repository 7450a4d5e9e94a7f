import type { Edits } from 'attention-explainer/engine';
import { stepNames } from './step-names.mjs';

/** The nine steps in their order, then the playground, and the parts beyond the lesson. */
export { stepNames };

export type StepName = (typeof stepNames)[number];

/** The nine steps: those that are numbered, and printed. */
export const lessonSteps: readonly StepName[] = stepNames.slice(0, 9);

/** The parts beyond the lesson, loaded when they are opened. */
export type BeyondName = 'cost' | 'real-words' | 'learning';

/** What is loaded when it is asked for: a part, or the arrows at the sliders. */
export type LoadedName = BeyondName | 'arrows';

export const isBeyond = (step: StepName): step is BeyondName =>
  step === 'cost' || step === 'real-words' || step === 'learning';

/** The two vectors of step 3, each (x, y). */
export interface Probe {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/**
 * Everything that a reader can change, immutable and serialisable. `null` means "the lesson's own":
 * the sentence that a step opens on, the scale 1/√d_k, the sentence's head, the focus word.
 */
export interface State {
  readonly scenario: string;
  /** A sentence's name in the scenario, or words separated by spaces. */
  readonly sentence: string | null;
  /** Both sentences side by side, where a step can show them so. */
  readonly compare: boolean;
  readonly step: StepName;
  readonly edits: Edits;
  readonly probe: Probe;
  readonly content: 'values' | 'keys';
  readonly scale: number | null;
  readonly temperature: number;
  readonly causal: boolean;
  readonly head: string | null;
  /** The word whose sliders and row are shown: a label of the trace. */
  readonly word: string | null;
  /** The word whose key the chosen word's query is held against: a label; `null` is the best match. */
  readonly key: string | null;
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
  /** The number that the arrows at the sliders are of: `weight:orange`; `null` shows none. */
  readonly arrows: string | null;
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
}
