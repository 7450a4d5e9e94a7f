import type { nothing, TemplateResult } from 'lit';
import type { MessageValues } from '../i18n/messages';
import type { View } from '../lesson/view';
import type { StepName } from '../state/state';

/** The shared controls that a step shows above its figure. */
export type ControlName = 'head' | 'causal' | 'content';

/** A step is data: its figure, the live numbers of its text, its controls. Text goes by its name. */
export interface Step {
  readonly name: StepName;
  /** The sentence it opens on while the reader has not chosen one: a lesson's first, its second, or its four words. */
  readonly opensOn: 'first' | 'second' | 'slide';
  /** Whether the slide's four words are on offer. */
  readonly slide?: boolean;
  /** Whether both sentences can stand side by side. */
  readonly compare?: boolean;
  /** Whether the sentence row and the sliders of the chosen word belong here. */
  readonly words?: boolean;
  /** What stands in the place of those sliders. */
  editor?(view: View): TemplateResult | typeof nothing;
  readonly controls?: readonly ControlName[];
  /** Message keys of the motion's stages, in order; seconds for all of them. */
  readonly motion?: { readonly seconds: number; readonly stages: readonly string[] };
  figure(view: View): TemplateResult;
  /** What follows from the figure and stands below the text. */
  aside?(view: View): TemplateResult;
  /** Live numbers and words for the messages `step.<name>.text.<n>`, `.reveal` and `.live`. */
  values(view: View): MessageValues;
}
