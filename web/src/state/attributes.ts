import { readAddress, type AddressReading } from './address';
import type { State } from './state';
import { fieldNames, initialState } from './table';

/** What can stand as an attribute of the element: the state's fields, and all edits in one. */
export const attributeNames: readonly string[] = [...fieldNames, 'edits'];

/** What an attribute asks for; edits are written as in a link. Without it, the field has its default. */
export function readAttribute(name: string, value: string | null): AddressReading {
  if (value === null) {
    return { patch: { [name]: initialState[name as keyof State] }, problems: [] };
  }
  if (name !== 'edits') return readAddress(new URLSearchParams({ [name]: value }));
  const paths = [...new URLSearchParams(value)].filter(([path]) => path.includes('.'));
  const { patch, problems } = readAddress(new URLSearchParams(paths));
  return { patch: { edits: Object.freeze(patch.edits ?? {}) }, problems };
}
