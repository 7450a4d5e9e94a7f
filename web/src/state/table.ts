import { anyText, finite, flag, oneOf, optional, probe, text, type Codec } from './codecs';
import { stepNames, type State } from './state';

/** No embedding or matrix value beyond this, either way; the scenario's schema has the same. */
export const valueLimit = 1e6;

/** What the temperature may be, from and to. */
export const temperatureLimits = [0.05, 100] as const;

/** Enough for 32 words of any script. */
const longestSentence = 400;

/** What is too long is told where it is read, up to this. */
const longestReal = 10_000;

/** One row of the table: a value's default, its form in the address, and whether undo covers it. */
export interface Field<T> {
  readonly initial: T;
  readonly codec: Codec<T>;
  /** Navigation is not undone; changes of the lesson are. */
  readonly undo: boolean;
}

type Table = { readonly [Name in Exclude<keyof State, 'edits'>]: Field<State[Name]> };

/**
 * The one table of the state: name, default, limits. The address, its validation and undo derive
 * from it. `edits` is not in it: each edit is a parameter of its own, named by its path.
 */
export const table: Table = {
  scenario: { initial: 'apple', codec: text(64), undo: false },
  step: { initial: 'paradox', codec: oneOf(stepNames), undo: false },
  sentence: { initial: null, codec: optional(text(longestSentence)), undo: false },
  compare: { initial: false, codec: flag, undo: false },
  word: { initial: null, codec: optional(text(64)), undo: false },
  key: { initial: null, codec: optional(text(64)), undo: false },
  head: { initial: null, codec: optional(text(64)), undo: false },
  causal: { initial: false, codec: flag, undo: true },
  content: { initial: 'values', codec: oneOf(['values', 'keys']), undo: true },
  scale: { initial: null, codec: optional(finite(0, 100)), undo: true },
  temperature: { initial: 1, codec: finite(...temperatureLimits), undo: true },
  probe: { initial: { a: [3, 1], b: [1, 2] }, codec: probe(valueLimit), undo: true },
  real: { initial: null, codec: optional(text(longestReal)), undo: true },
  near: { initial: null, codec: optional(text(64)), undo: true },
  analogy: { initial: null, codec: optional(text(longestSentence)), undo: true },
  cost: { initial: null, codec: optional(text(64)), undo: true },
  training: { initial: null, codec: optional(text(longestReal)), undo: true },
  arrows: { initial: null, codec: optional(text(longestSentence)), undo: false },
  lang: { initial: '', codec: anyText, undo: false },
  theme: { initial: 'auto', codec: oneOf(['auto', 'light', 'dark']), undo: false },
};

export const fieldNames = Object.keys(table) as (keyof Table)[];

export const editLimits = finite(-valueLimit, valueLimit);

export const initialState: State = Object.freeze({
  ...(Object.fromEntries(
    fieldNames.map((name) => [name, table[name].initial]),
  ) as unknown as State),
  edits: Object.freeze({}),
});
