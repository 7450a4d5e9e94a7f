import type { LessonEngine } from 'attention-explainer/engine';
import type { nothing, TemplateResult } from 'lit';
import type { View } from '../lesson/view';
import type { Styles } from '../styles/css';

export type { BeyondName } from '../state/state';

/** What a part needs of the element. */
export interface PartSurroundings {
  /** The lesson's engine: it traces sentences of real words, and explains their numbers. */
  readonly engine: LessonEngine;
  /** What is loaded on demand beside the element, by name: slices of the pack, senses, sentences, study. */
  readonly words: Readonly<Record<string, () => Promise<unknown>>>;
  /** The folder that the element was loaded from. */
  home(): string;
  /** Draws anew; resolves when that is done. */
  redraw(): Promise<unknown>;
  root(): ShadowRoot;
}

/** A part of the explainer beyond the nine steps. */
export interface Part {
  readonly styles: Styles;
  /**
   * Title, text and figure. `view` is the element's: its messages have the part's own, its state is what a
   * link says, `view.act.change` the way back to it.
   */
  template(view: View): TemplateResult;
  /** What stands at the slider of a value, by its path. */
  field?(view: View, path: string): TemplateResult | typeof nothing;
  /** The view of which “why?” speaks: of the part's own sentence, with the part's facts. */
  asked(view: View): View;
  /** One sentence on what the reader's change led to, for those who do not see it. */
  live(view: View): string;
  /** The part is out of sight: nothing goes on. */
  leave(): void;
}

export type PartMaker = (around: PartSurroundings) => Part;
