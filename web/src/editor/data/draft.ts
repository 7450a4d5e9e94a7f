import type { Quantity } from 'attention-explainer/engine';
import type { StepName } from '../../state/state';

/** A number, or the text that was typed where there is none yet: nothing that is typed is lost. */
export type Cell = number | string;
export type Cells = readonly (readonly Cell[])[];

/** Plain text, or the key of one of the page's own messages. */
export type Text = string | { readonly message: string };

/** A named row of numbers: a word with its embedding. */
export interface Row {
  readonly name: string;
  readonly values: readonly Cell[];
}

/** A next word; `sense` holds the places of the senses that it belongs to: '', '0', '1' or '01'. */
export interface NextRow extends Row {
  readonly sense: string;
}

export interface DraftSentence {
  readonly name: string;
  readonly text: string;
  readonly neighbour: string;
  readonly head: string;
}

export interface DraftSense {
  readonly name: string;
  readonly feature: string;
}

/** A head with its own block of W_O. */
export interface DraftHead {
  readonly name: string;
  readonly queryFeatures: readonly string[];
  readonly valueFeatures: readonly string[];
  readonly W_Q: Cells;
  readonly W_K: Cells;
  readonly W_V: Cells;
  readonly W_O: Cells;
}

export const bounds = ['above', 'below', 'equals', 'between'] as const;
export type Bound = (typeof bounds)[number];

/** What of a lesson a claim is about: as it is set, under the mask, with keys carried, or both. */
export const ways = ['', 'causal', 'keys', 'causal keys'] as const;

export interface DraftClaim {
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly head: string;
  readonly row: string;
  readonly column: string;
  readonly way: string;
  readonly bound: Bound;
  readonly value: Cell;
  /** How far from what it equals, or the upper end of what it lies between. */
  readonly second: Cell;
}

export interface DraftAnswer {
  readonly text: Text;
  readonly right: boolean;
  readonly because: Text;
}

export interface DraftQuestion {
  readonly text: Text;
  readonly answers: readonly DraftAnswer[];
}

/**
 * A lesson in the making, as its tables have it: named things are rows, so that two may bear one name
 * for a while, and a cell may hold what is no number.
 */
export interface Draft {
  readonly id: string;
  readonly title: Text;
  readonly features: readonly string[];
  readonly words: readonly Row[];
  readonly neutral: readonly Cell[];
  readonly sentences: readonly DraftSentence[];
  readonly focus: string;
  readonly senses: readonly DraftSense[];
  readonly heads: readonly DraftHead[];
  readonly nextWords: readonly NextRow[];
  readonly questions: Readonly<Partial<Record<StepName, DraftQuestion>>>;
  readonly claims: readonly DraftClaim[];
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  /** Not edited here, and kept as it is. */
  readonly translations: Readonly<Record<string, unknown>>;
}

/** The quantities that a claim can be about. */
export const claimable = [
  'weights',
  'scores',
  'scaledScores',
  'output',
  'update',
  'nextWord',
  'nextWordBefore',
  'embeddings',
  'queries',
  'keys',
  'values',
] as const satisfies readonly Quantity[];

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
