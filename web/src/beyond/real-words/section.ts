import type { TemplateResult } from 'lit';
import type { Desk } from './facts';
import type { Field } from './model';

/** What a section may do. */
export interface Ways {
  /** Puts a typed text into the state; an empty one is only told. */
  write(field: Field, text: string): void;
  /** Whether a field was left empty. */
  isEmpty(field: Field): boolean;
}

/** One question with its answer: words, and a picture beside them. */
export interface Section {
  readonly name: string;
  readonly text: TemplateResult;
  readonly figure: TemplateResult;
  /** Anything that is asked after it. */
  readonly after?: TemplateResult;
}

export type SectionMaker = (desk: Desk, ways: Ways) => Section;
