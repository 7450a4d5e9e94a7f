// The published types of the element say what its source says. Checked by tsc; nothing runs here.
import { AttentionExplainer as Source } from '../../web/src/element/attention-explainer';
import type { State as SourceState } from '../../web/src/state/state';
import type { AttentionExplainer, State } from '../../web/types/element';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type True<T extends true> = T;

/** What the published class adds to an HTMLElement, without its typed listeners. */
type Public = Omit<AttentionExplainer, keyof HTMLElement>;
type Readable<T> = { [Name in keyof T]: T[Name] };

export type Checks = [
  True<Same<Readable<State>, Readable<SourceState>>>,
  True<Source extends Public ? true : false>,
  True<Same<Public['trace'], Source['trace']>>,
  True<Same<Public['lesson'], Source['lesson']>>,
];
