import type { Edits, Reference, Similarity } from 'attention-explainer/engine';
import type { Probe, State, StepName } from '../state/state';

/** A number on the screen: of a sentence's trace, or of the two vectors of step 3. */
export type Asked =
  | {
      readonly sentence: string;
      readonly reference: Reference;
      /** What is carried in the trace asked of, where that is not left to the state. */
      readonly content?: State['content'];
      /** The edits of the trace asked of, where they are others than the state's. */
      readonly edits?: Edits;
    }
  | { readonly similarity: keyof Similarity }
  /** A number of a part beyond the lesson. */
  | { readonly fact: string };

/**
 * The only way back from a figure or a control to the state. A `gesture` names what is held (a
 * slider, a point): its changes are one step of undo until `settle`.
 */
export interface Actions {
  change(patch: Partial<State>, gesture?: string): void;
  edit(path: string, value: number, gesture?: string): void;
  /** Several values at once, such as both coordinates of a dragged point. */
  editAll(values: Readonly<Record<string, number>>, gesture?: string): void;
  /** Back to the lesson's own: a path, everything below `orange.`, or all edits. */
  reset(prefix?: string): void;
  probe(probe: Probe, gesture?: string): void;
  settle(): void;
  go(step: StepName): void;
  selectWord(label: string | null): void;
  /** Unfolds or folds the chosen word's sliders, where they have no room of their own. */
  unfold(open: boolean): void;
  /** The reader's own sentence, as typed: what the lesson cannot take stays to be mended. */
  write(text: string): void;
  ask(asked: Asked): void;
  undo(): void;
  redo(): void;
  /** The playhead of the step's motion, 0 to 1; pauses it. */
  scrub(phase: number): void;
  play(): void;
  pause(): void;
  answer(step: StepName, choice: number): void;
  reveal(step: StepName): void;
}
