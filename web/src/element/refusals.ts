import { admit } from '../lesson/admit';
import type { AddressProblem } from '../state/address';
import { checkState } from '../state/check';
import type { State } from '../state/state';
import { initialState } from '../state/table';
import type { Contents } from './contents';

/**
 * What of a state would be refused: by the table, and where it is for the lesson that is there, by the
 * lesson. `initial` is what a state has that names nothing else.
 */
export function refusals(
  given: unknown,
  initial: Partial<State>,
  contents: Contents | undefined,
): readonly AddressProblem[] {
  const { patch, problems } = checkState(given);
  const wanted = { ...initialState, ...initial, ...patch };
  if (contents?.id !== wanted.scenario) return problems;
  return [...problems, ...admit(contents.lesson, wanted).problems];
}
